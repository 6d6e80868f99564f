/** @jest-environment jsdom */
import './coders';
import { act, screen, waitFor } from '@testing-library/react';
import { WorkbookError } from '../../src/workbook/workbook';
import { sampleSheets } from './sample';
import { calculated, inside, said, show, violations, type Shown } from './show';

/** Blank sheets for what only people know. */

const LEFT_OUT = new Set(['满意度调查']);

async function asked(sheets = sampleSheets()): Promise<Shown> {
  const pane = show(sheets);
  await calculated(pane);
  await pane.user.click(screen.getByTestId('report'));
  await pane.user.click(await screen.findByTestId('add-supplements'));
  return pane;
}

const confirm = async ({ user }: Shown): Promise<void> => {
  await user.click(inside(await screen.findByRole('dialog')).getByRole('button', { name: '添加' }));
};

test('asked first: the dialog names the sheets, and 不添加 adds none', async () => {
  const pane = await asked();
  const write = jest.spyOn(pane.workbook, 'write');
  const dialog = inside(await screen.findByRole('dialog'));
  expect(dialog.getAllByRole('listitem').map(({ textContent }: HTMLElement) => textContent)).toEqual(['自评补充说明']);
  expect(await violations()).toEqual([]);
  await pane.user.click(dialog.getByRole('button', { name: '不添加' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => {
    expect(screen.getByTestId('report-preview').closest('[aria-hidden="true"]')).toBeNull();
  });
  expect(write).not.toHaveBeenCalled();
});

test('added, they are the user’s: gaps lead to their cells, what she types is in the report, nothing takes them away', async () => {
  const pane = await asked(sampleSheets().filter(({ name }) => !LEFT_OUT.has(name)));
  const before = await pane.workbook.read();
  await confirm(pane);
  await waitFor(() => {
    expect(said()).toMatch(/^已添加：.*“自评补充说明”/);
  });
  const added = (await pane.workbook.read()).filter(({ name }) => !before.some((sheet) => sheet.name === name));
  expect(added.map(({ name }) => name).sort()).toEqual(['满意度调查', '自评补充说明'].sort());
  expect(added.every(({ isOwn }) => isOwn === false)).toBe(true);
  expect((await pane.workbook.read()).slice(0, before.length)).toEqual(before);
  expect(screen.queryByTestId('add-supplements')).toBeNull();
  const gap = inside(screen.getByTestId('report-gaps')).getByRole('button', {
    name: /（自评补充说明）：自评结果怎样应用$/,
  });
  await pane.user.click(gap);
  const place = pane.workbook.selected;
  if (place === null) throw new Error('nothing was located');
  expect(place.sheet).toBe('自评补充说明');
  act(() => {
    pane.workbook.type(place, { s: '作为下年度安排预算的依据。' });
  });
  await pane.user.click(
    inside(screen.getByRole('group', { name: '报告操作' })).getByRole('button', { name: '重新计算' }),
  );
  await waitFor(() => {
    expect(screen.getByTestId('report-preview').textContent).toContain('作为下年度安排预算的依据');
  });
  await pane.workbook.removeOwnSheets();
  expect((await pane.workbook.read()).map(({ name }) => name)).toContain('自评补充说明');
});

test('where the workbook refuses, nothing is added and the reason stands there', async () => {
  const pane = await asked();
  jest.spyOn(pane.workbook, 'write').mockRejectedValueOnce(new WorkbookError('structure-protected', '自评补充说明'));
  await confirm(pane);
  expect((await screen.findByRole('alert')).textContent).toContain('工作簿结构受保护');
  expect((await pane.workbook.read()).map(({ name }) => name)).toEqual(sampleSheets().map(({ name }) => name));
});
