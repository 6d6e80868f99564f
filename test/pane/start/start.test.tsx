/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { ErrorBoundary } from '../../../src/pane/start/ErrorBoundary';
import { ribbonAction } from '../../../src/pane/start/request';
import { StartPage } from '../../../src/pane/start/StartPage';
import { BROKEN, OLD_EXCEL, PART_MISSING } from '../../../src/pane/start/wording';

describe('what a ribbon button asks for', () => {
  test.each([
    ['?action=calculate', 'calculate'],
    ['?action=check&_host_Info=Excel$Win32$16.01$zh-CN$$$$0', 'check'],
    ['?_host_Info=Excel$Win32$16.01$zh-CN$$$$0&action=report', 'report'],
    ['?action=open', 'open'],
    ['', 'open'],
    ['?action=write', 'open'],
    ['?action=calculate,check', 'open'],
  ])('%s is %s', (search, action) => {
    expect(ribbonAction(search)).toBe(action);
  });
});

describe('a pane that breaks', () => {
  function Broken(): ReactElement {
    throw new Error('cards of nothing');
  }

  test('says so, opens anew, and keeps its own words for the administrator', async () => {
    const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const reopen = jest.fn();
    render(
      <ErrorBoundary version="1.2.3" reopen={reopen}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(BROKEN.text);
    expect(screen.getByRole('alert')).toHaveTextContent('Error: cards of nothing');
    expect(screen.getByRole('alert')).toHaveTextContent('版本 1.2.3');
    await userEvent.click(screen.getByRole('button', { name: BROKEN.reopen }));
    expect(reopen).toHaveBeenCalledTimes(1);
    complained.mockRestore();
  });

  test('names a part that did not come as what it is', () => {
    const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    function Missing(): ReactElement {
      throw Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    }
    render(
      <ErrorBoundary version="1.2.3" reopen={() => undefined}>
        <Missing />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(PART_MISSING.text);
    expect(screen.getByRole('alert')).not.toHaveTextContent(BROKEN.text);
    complained.mockRestore();
  });

  test('is not seen as long as it works', () => {
    render(
      <ErrorBoundary version="1.2.3" reopen={() => undefined}>
        <p>works</p>
      </ErrorBoundary>,
    );
    expect(screen.getByText('works')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('an Excel that is too old is told what to do', () => {
  render(<StartPage {...OLD_EXCEL} version="1.2.3" />);
  expect(screen.getByRole('heading')).toHaveTextContent(OLD_EXCEL.title);
  expect(screen.getAllByRole('listitem')).toHaveLength(OLD_EXCEL.steps.length);
  expect(screen.queryByRole('button')).toBeNull();
});
