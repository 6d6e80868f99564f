/** @jest-environment jsdom */
import './coders';
import { act, screen, waitFor } from '@testing-library/react';
import { TOILETS, valueAt } from './sample';
import { calculated, cardOf, findingThat, idle, inside, said, show, violations, type Shown } from './show';

/** Sheets of ours that stand in the workbook while the figures they state change. */

const OLD = '工作表“自评报告”是以前写的，与现在算出的结果不一致。';

async function withReport(pane: Shown): Promise<Shown> {
  await calculated(pane);
  await pane.user.click(screen.getByTestId('report'));
  await pane.user.click(await screen.findByTestId('write-report'));
  await screen.findByText('已写入工作表：“自评报告”。');
  await pane.user.click(screen.getByRole('button', { name: '返回' }));
  return pane;
}

async function written(pane: Shown, withSheets = false): Promise<void> {
  await pane.user.click(screen.getByTestId('write'));
  await screen.findByTestId('edit-list');
  if (withSheets) await pane.user.click(screen.getByRole('radio', { name: /^同时写结果表/ }));
  await pane.user.click(screen.getByTestId('write'));
  await screen.findByTestId('form-list');
  await idle();
}

/** What was reached of the toilets that were to be finished in time. */
const reached = async ({ workbook }: Shown, text: string): Promise<void> => {
  act(() => {
    workbook.type({ sheet: TOILETS, row: 17, col: 5 }, { s: text });
  });
  await screen.findByText('工作簿在计算之后又改过，下面的结果可能已经过时。');
};

test('a report that says what it would say now is left in peace', async () => {
  const pane = await withReport(show());
  expect(screen.queryByText(OLD)).toBeNull();
  await written(pane);
  await pane.user.click(screen.getByTestId('calculate'));
  await idle();
  expect(screen.queryByTestId('report-again')).toBeNull();
});

test('a report of before says so once the figures changed, and is written again in its place', async () => {
  const pane = await withReport(show());
  const before = await pane.workbook.read();
  await reached(pane, '80%');
  expect(screen.queryByText(OLD)).toBeNull();
  await pane.user.click(screen.getByTestId('calculate'));
  await screen.findByText(OLD);
  expect(await violations()).toEqual([]);
  await pane.user.click(screen.getByTestId('report-again'));
  await screen.findByText('已写入工作表：“自评报告”。');
  expect(screen.queryByText(OLD)).toBeNull();
  const after = await pane.workbook.read();
  const texts = (sheets: typeof after): string =>
    JSON.stringify(sheets.find(({ name }) => name === '自评报告')?.values ?? null);
  expect(texts(after)).not.toBe(texts(before));
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
});

test('one that the user changed is never written over, and is told of only after something was written', async () => {
  const pane = await withReport(show());
  act(() => {
    pane.workbook.type({ sheet: '自评报告', row: 3, col: 0 }, { s: '我改的一句。' });
  });
  await pane.user.click(screen.getByTestId('calculate'));
  await idle();
  expect(screen.queryByTestId('report-again')).toBeNull();
  await written(pane);
  expect(screen.getByText(/^工作表“自评报告”您改过，写入结果时没有动它，其中的数字可能已经过时/)).toBeTruthy();
  await pane.user.click(screen.getByTestId('report-again'));
  await screen.findByText(/结果另写在：“自评报告（生成）”/);
  expect(screen.queryByTestId('report-again')).toBeNull();
  expect(valueAt(await pane.workbook.read(), '自评报告', 'A4')).toBe('我改的一句。');
});

test('with the sheet its note goes too', async () => {
  const pane = await withReport(show());
  await reached(pane, '80%');
  await pane.user.click(screen.getByTestId('calculate'));
  await screen.findByText(OLD);
  await pane.user.click(screen.getByTestId('remove-sheets'));
  await pane.user.click(inside(await screen.findByRole('dialog')).getByRole('button', { name: '移除' }));
  await waitFor(() => {
    expect(said()).toBe('已移除结果表：自评报告。');
  });
  expect(screen.queryByText(OLD)).toBeNull();
  await pane.user.click(inside(cardOf(TOILETS)).getByRole('checkbox'));
  await idle();
  expect(screen.queryByText(OLD)).toBeNull();
});

test('result sheets that were not asked for again are told of', async () => {
  const LEFT = '结果表“自评结果”、“问题清单”、“得分计算过程”还是以前写的，没有跟着改';
  const pane = show();
  await calculated(pane);
  await written(pane, true);
  expect(said()).not.toContain(LEFT);
  await pane.user.click(inside(findingThat('各项合计 550000 万元')).getByTestId('finding-fix'));
  await screen.findByText(/^已按建议改了/);
  expect(said()).toContain(LEFT);
  await pane.user.click(screen.getByTestId('undo'));
  await screen.findByText(/^已撤销/);
  expect(said()).toContain(LEFT);
  await written(pane, true);
  expect(said()).not.toContain(LEFT);
});
