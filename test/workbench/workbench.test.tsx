/** @jest-environment jsdom */
import '../pane/coders';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { passingStorage } from '../../src/pane/storage';
import type { GridOwner, OpenGrid } from '../../src/workbench/grid/openGrid';
import type { Unsaved, UnsavedStore } from '../../src/workbench/unsaved';
import { Workbench } from '../../src/workbench/Workbench';
import { openXlsx } from '../../src/workbook/xlsx/document';

/** The page around the grid, with a grid that only says whom it would ask. */

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

let owner: GridOwner | null = null;
let closed = 0;
const grid: OpenGrid = {
  show: () => undefined,
  showSheet: () => undefined,
  hideSheet: () => undefined,
  reveal: () => undefined,
  settled: () => Promise.resolve(),
  mark: () => undefined,
  focus: () => undefined,
  close: () => void closed++,
};
jest.mock('../../src/workbench/grid/openGrid', () => ({
  openGrid: (_box: unknown, _sheets: unknown, _look: unknown, asked: GridOwner) => {
    owner = asked;
    return Promise.resolve(grid);
  },
}));

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/小吕寨镇2022年度绩效自评.xlsx')));
const RICH = new Uint8Array(readFileSync(join(__dirname, '../workbook/fixtures/rich-template.xlsx')));
const SHEET = '项目自评-人居环境整治';
const I7 = { sheet: SHEET, row: 6, col: 8 };

class MemoryStore implements UnsavedStore {
  constructor(public kept: Unsaved | null = null) {}
  load(): Promise<Unsaved | null> {
    return Promise.resolve(this.kept);
  }
  keep(unsaved: Unsaved): Promise<boolean> {
    this.kept = unsaved;
    return Promise.resolve(true);
  }
  clear(): Promise<void> {
    this.kept = null;
    return Promise.resolve();
  }
}

const saved: { name: string; bytes: Promise<ArrayBuffer> }[] = [];

beforeEach(() => {
  owner = null;
  closed = 0;
  saved.length = 0;
  window.fetch = () =>
    Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(SAMPLE.slice().buffer) } as Response);
  let blob: Blob | null = null;
  URL.createObjectURL = (given: Blob) => {
    blob = given;
    return 'blob:test';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (blob !== null) saved.push({ name: this.download, bytes: bytesOf(blob) });
  });
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

/** jsdom's own blobs cannot be asked for their bytes. */
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.readAsArrayBuffer(blob);
  });
}

async function shown(store = new MemoryStore()) {
  const user = userEvent.setup();
  const { container } = render(<Workbench storage={passingStorage()} unsaved={store} version="1.2.3" />);
  await opened();
  return { user, store, container };
}

const opened = (): Promise<void> =>
  waitFor(() => {
    expect(screen.getByTestId('grid').dataset['stage']).toBe('open');
  });

function choose(container: HTMLElement, name: string, bytes: Uint8Array): void {
  const file = new File([bytes as BlobPart], name);
  // jsdom's files have no arrayBuffer.
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes.slice().buffer) });
  const input = container.querySelector('input[type="file"]');
  if (input === null) throw new Error('no place for files');
  fireEvent.change(input, { target: { files: [file] } });
}

const type = (n: string): void => {
  act(() => owner?.typed([{ at: I7, value: { n }, format: null }]));
};

const said = (): string =>
  screen
    .getAllByTestId('message')
    .map((one) => one.textContent)
    .join('\n');

async function valueSaved(): Promise<unknown> {
  const last = saved.at(-1);
  if (last === undefined) throw new Error('nothing was saved');
  const sheet = openXlsx(new Uint8Array(await last.bytes))
    .sheets()
    .find(({ name }) => name === SHEET);
  return sheet?.values[I7.row - sheet.row0]?.[I7.col - sheet.col0];
}

test('starts with the sample, and keeps to the rules of accessibility', async () => {
  const { container } = await shown();
  expect(said()).toContain('示例工作簿');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('what is typed can be saved under the workbook’s own name, and is unsaved until then', async () => {
  const { user, store } = await shown();
  type('8.53');
  await screen.findByText(/有未保存的修改/);
  await waitFor(() => {
    expect(store.kept?.name).toBe('小吕寨镇2022年度绩效自评.xlsx');
  });
  await user.click(screen.getByTestId('save-file'));
  expect(screen.queryByText(/有未保存的修改/)).toBeNull();
  expect(saved.at(-1)?.name).toBe('小吕寨镇2022年度绩效自评.xlsx');
  expect(await valueSaved()).toEqual({ n: '8.53' });
  expect(store.kept).toBeNull();
});

test('the page warns before unsaved changes are lost, and only then', async () => {
  const { user } = await shown();
  const leave = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leave()).toBe(true);
  type('8.53');
  expect(leave()).toBe(false);
  await user.click(screen.getByTestId('save-file'));
  expect(leave()).toBe(true);
});

test('another workbook waits for an answer while there are unsaved changes', async () => {
  const { user, container } = await shown();
  type('8.53');
  choose(container, '别的.xlsx', RICH);
  await user.click(await screen.findByTestId('leave-cancel'));
  expect(screen.getByTitle('小吕寨镇2022年度绩效自评.xlsx')).not.toBeNull();
  choose(container, '别的.xlsx', RICH);
  await user.click(await screen.findByTestId('leave-save'));
  await screen.findByTitle('别的.xlsx');
  expect(await valueSaved()).toEqual({ n: '8.53' });
  await opened();
  expect(closed).toBe(1);
  expect(screen.queryByText(/有未保存的修改/)).toBeNull();
});

test('a file that cannot be read says why, and the workbook that is open stays with its changes', async () => {
  const { user, container } = await shown();
  choose(container, '坏的.xlsx', SAMPLE.slice(0, 9000));
  const refusal = await screen.findByText(/“坏的.xlsx”没有打开：文件不完整或已损坏/);
  expect(refusal.textContent).toContain('现在打开的仍是“小吕寨镇2022年度绩效自评.xlsx”，下面的表格和计算结果都是它的');
  type('8.53');
  await user.click(screen.getByTestId('save-file'));
  expect(await valueSaved()).toEqual({ n: '8.53' });
});

test('where nothing is open, a refusal does not speak of a workbook that still were', async () => {
  window.fetch = () => Promise.resolve({ ok: false, status: 404 } as Response);
  const { container } = render(<Workbench storage={passingStorage()} unsaved={new MemoryStore()} version="1.2.3" />);
  await screen.findByText(/^示例工作簿没有取到/);
  choose(container, '坏的.xlsx', SAMPLE.slice(0, 9000));
  const refusal = await screen.findByText(/^“坏的.xlsx”没有打开/);
  expect(refusal.textContent).not.toContain('仍是');
});

test('changes of an earlier day come back, and go when they are not wanted', async () => {
  const document = openXlsx(SAMPLE);
  document.set(I7, { n: '1' });
  const store = new MemoryStore({ name: '旧的.xlsx', bytes: document.toBytes(), opened: SAMPLE, at: Date.now() });
  const { user } = await shown(store);
  expect(said()).toMatch(/已恢复 [0-9]+月[0-9]+日 [0-9]{2}:[0-9]{2} 没有保存的修改/);
  await user.click(screen.getByTestId('clear-unsaved'));
  await opened();
  await user.click(screen.getByTestId('save-file'));
  expect(await valueSaved()).toEqual({ n: '9' });
  expect(store.kept).toBeNull();
});

test('what is refused in the grid is said in one sentence, which can be closed', async () => {
  const { user } = await shown();
  act(() => owner?.refused('structure'));
  expect(said()).toContain('只能改单元格的内容');
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.queryByText(/只能改单元格的内容/)).toBeNull();
});
