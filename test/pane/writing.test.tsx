/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { passingStorage } from '../../src/pane/storage';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { WorkbookError } from '../../src/workbook/workbook';
import { changed, GAS, sampleSheets, TOILETS, valueAt, VILLAGES } from './sample';
import { calculated, findingThat, idle, inside, said, show, type Shown } from './show';

async function previewed(pane: Shown = show()): Promise<Shown> {
  await calculated(pane);
  await pane.user.click(screen.getByTestId('write'));
  await screen.findByTestId('edit-list');
  return pane;
}

async function written(pane: Shown): Promise<void> {
  await pane.user.click(screen.getByTestId('write'));
  await screen.findByTestId('form-list');
  await idle();
}

const tickOf = (words: RegExp): HTMLInputElement => screen.getByRole('checkbox', { name: words });
const asOwn = (sheets: readonly object[]): object[] => sheets.map((sheet) => ({ ...sheet, isOwn: false }));

test('the preview names every cell with what it holds and what it gets, and advises to save a copy', async () => {
  const { workbook } = await previewed();
  expect(screen.getByText(/写入前会留下原来的值，之后可以一键撤销。建议先把工作簿另存一份再写。/)).toBeTruthy();
  expect(tickOf(/^写入 H24（总分）：98.41 改为 97.41$/).checked).toBe(true);
  expect(tickOf(/^写入 I7（预算执行）：9.00 改为 8.53$/).checked).toBe(true);
  expect(tickOf(/^写入 H14（集中排查次数）：空 改为 6.00$/).checked).toBe(true);
  expect(await workbook.read()).toEqual(asOwn(sampleSheets()));
});

test('a stricter self-score is listed but not ticked; an over-claim is ticked', async () => {
  // ≥592户, 592户: 12 by the rules; ≥95%, 93.92%: 7.91.
  const sheets = changed(TOILETS, [
    ['H14', { n: '11' }],
    ['H18', { n: '8' }],
  ]);
  const pane = await previewed(show(sheets));
  expect(tickOf(/^写入 H14（新建户用卫生厕所）：11.00 改为 12.00$/).checked).toBe(false);
  expect(tickOf(/^写入 H18（户厕建设按期完成率）：8.00 改为 7.91$/).checked).toBe(true);
  await written(pane);
  const after = await pane.workbook.read();
  expect(valueAt(after, TOILETS, 'H14')).toBe('11');
  expect(valueAt(after, TOILETS, 'H18')).toBe('7.91');
});

test('what is written can be undone by another pane, later, down to the last cell', async () => {
  const pane = await previewed();
  await written(pane);
  expect(said()).toBe('已写入 17 个单元格，原来的值已留好，可以撤销。');
  const after = await pane.workbook.read();
  expect(valueAt(after, TOILETS, 'H24')).toBe('97.41');
  expect(valueAt(after, VILLAGES, 'I7')).toBe('8.53');
  expect(valueAt(after, GAS, 'H14')).toBe('6');
  pane.unmount();
  const later = show([], { workbook: pane.workbook, storage: pane.storage });
  await later.user.click(screen.getByTestId('undo'));
  await waitFor(() => {
    expect(said()).toBe('已撤销，17 个单元格恢复为写入前的内容。');
  });
  expect(await pane.workbook.read()).toEqual(asOwn(sampleSheets()));
  expect(screen.queryByTestId('undo')).toBeNull();
});

test('a cell that is unticked stays as it was, and a total that waits for it too', async () => {
  const pane = await previewed();
  await pane.user.click(tickOf(/^写入 H14（集中排查次数）/));
  expect(screen.getByText('有空白得分没有勾选，这张表的总分和等级先不写。')).toBeTruthy();
  await written(pane);
  const after = await pane.workbook.read();
  expect(valueAt(after, GAS, 'H14')).toBeNull();
  expect(valueAt(after, GAS, 'H15')).toBe('8');
  expect(valueAt(after, GAS, 'H26')).toBeNull();
});

test('scores only by default; the result sheets when asked for, and 移除结果表 takes exactly them away', async () => {
  const pane = await previewed();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^只写得分/ }).checked).toBe(true);
  await pane.user.click(screen.getByRole('radio', { name: /^同时写结果表/ }));
  await written(pane);
  const own = (await pane.workbook.ownSheets()).map(({ name }) => name);
  expect(own).toEqual(['自评结果', '问题清单', '得分计算过程']);
  await pane.user.click(screen.getByTestId('remove-sheets'));
  const dialog = await screen.findByRole('dialog');
  for (const name of own) expect(dialog.textContent).toContain(name);
  await pane.user.click(inside(dialog).getByRole('button', { name: '移除' }));
  await waitFor(() => {
    expect(said()).toBe('已移除结果表：自评结果、问题清单、得分计算过程。');
  });
  expect(screen.queryByTestId('remove-sheets')).toBeNull();
  const left = await pane.workbook.read();
  expect(left.map(({ name }) => name)).toEqual(sampleSheets().map(({ name }) => name));
  expect(valueAt(left, TOILETS, 'H24')).toBe('97.41');
});

test('移除结果表 is offered only where a sheet of ours stands', async () => {
  const pane = show();
  await calculated(pane);
  expect(screen.queryByTestId('remove-sheets')).toBeNull();
  expect(screen.getByTestId('report').getAttribute('aria-disabled')).toBeNull();
});

test('formulas are never written: they are listed to be filled in by hand, and the list can be copied', async () => {
  const pane = await previewed();
  const list = screen.getByTestId('by-hand-list');
  expect(list.textContent).toContain(`${VILLAGES} H27：应为 97.21`);
  await pane.user.click(screen.getByRole('button', { name: '复制清单' }));
  expect(await navigator.clipboard.readText()).toMatch(
    /^需手工填写的单元格（自评.xlsx）\n项目自评-人居环境整治 H27：应为 97.21/,
  );
});

test('a workbook that was changed in between is not written over: the new preview is shown first', async () => {
  const pane = await previewed();
  act(() => {
    pane.workbook.type({ sheet: GAS, row: 13, col: 7 }, { n: '5' });
  });
  expect(await screen.findByText('工作簿又改过，写入前会先按新的内容重新核对。')).toBeTruthy();
  await pane.user.click(screen.getByTestId('write'));
  await waitFor(() => {
    expect(said()).toMatch(/^预览之后工作簿又改过，所以一处也没有写入/);
  });
  expect(valueAt(await pane.workbook.read(), TOILETS, 'H24')).toBe('98.41');
  expect(tickOf(/^写入 H14（集中排查次数）：5.00 改为 6.00$/).checked).toBe(false);
  await written(pane);
  expect(valueAt(await pane.workbook.read(), GAS, 'H14')).toBe('5');
});

test('a change that nobody told of is refused as a whole; 再试一次 reads anew', async () => {
  const workbook = new MemoryWorkbook(sampleSheets(), '自评.xlsx');
  jest.spyOn(workbook, 'onChanged').mockRejectedValue(new WorkbookError('excel-too-old'));
  const pane = await previewed(show([], { workbook }));
  workbook.type({ sheet: TOILETS, row: 23, col: 7 }, { n: '98.4' });
  await pane.user.click(screen.getByTestId('write'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(`${TOILETS}!H24`);
  expect(valueAt(await workbook.read(), VILLAGES, 'I7')).toBe('9');
  await pane.user.click(inside(alert).getByRole('button', { name: '再试一次' }));
  await waitFor(() => {
    expect(said()).toMatch(/^预览之后工作簿又改过/);
  });
});

test('a repair says what it will do before it does', async () => {
  const pane = show();
  await calculated(pane);
  expect(inside(findingThat('各项合计 550000 万元')).getByTestId('finding-fix').textContent).toBe('采用建议：改为 55');
});

test('where the computer keeps nothing, the user is told before she closes the pane', async () => {
  const passing = passingStorage();
  const set = (key: string, text: string): boolean => !passing.set(key, text);
  const storage = { ...passing, set };
  const pane = await previewed(show(sampleSheets(), { storage }));
  await written(pane);
  expect(said()).toContain('关闭面板后将不能撤销，请先另存一份');
  await pane.user.click(screen.getByTestId('undo'));
  await waitFor(() => {
    expect(said()).toBe('已撤销，17 个单元格恢复为写入前的内容。');
  });
});
