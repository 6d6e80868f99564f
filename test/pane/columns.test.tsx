/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { columnTables, roleChoices, roleName } from '../../src/pane/columnRoles';
import { columnsToAsk, withRoles } from '../../src/pane/columns';
import { changed, sampleSheets, TOILETS } from './sample';
import { calculated, cardOf, inside, show } from './show';

/** The printed rate fits the budget of the year's start, not the one that the heading calls the whole year's. */
const disputed = (): ReturnType<typeof changed> => changed(TOILETS, [['E7', { n: '300' }]]);

test('a column that is not certain is asked about before scores show, and not again after', async () => {
  const pane = show(disputed());
  await pane.user.click(screen.getByTestId('calculate'));
  const dialog = await screen.findByRole('alertdialog');
  expect(screen.queryByTestId('form-list')).toBeNull();
  expect(dialog.textContent).toContain(`${TOILETS}，E 列`);
  await pane.user.click(inside(dialog).getByRole('button', { name: '确认并计算' }));
  await screen.findByTestId('form-list');
  // 236.8 ÷ 300
  expect(inside(cardOf(TOILETS)).getByTestId('execution-rate').textContent).toBe('78.93%');
  pane.unmount();
  const again = show([], { workbook: pane.workbook, storage: pane.storage });
  await calculated(again);
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('what is answered counts, and can be put back', async () => {
  const { user } = show(disputed());
  await user.click(screen.getByTestId('calculate'));
  const dialog = await screen.findByRole('alertdialog');
  await user.selectOptions(inside(dialog).getByRole('combobox'), '不参与计算');
  await user.click(inside(dialog).getByRole('button', { name: '确认并计算' }));
  await screen.findByTestId('form-list');
  // 236.8 ÷ 236.8 of column D
  expect(inside(cardOf(TOILETS)).getByTestId('execution-rate').textContent).toBe('100.00%');
  await user.click(inside(cardOf(TOILETS)).getByRole('button', { name: '识别结果' }));
  await user.selectOptions(inside(cardOf(TOILETS)).getByRole('combobox', { name: 'E 列是' }), '调整后预算数');
  await waitFor(() => {
    expect(inside(cardOf(TOILETS)).getByTestId('execution-rate').textContent).toBe('78.93%');
  });
});

test('识别结果 shows each column in the words of forms and takes corrections', async () => {
  const pane = show();
  await calculated(pane);
  const card = inside(cardOf(TOILETS));
  await pane.user.click(card.getByRole('button', { name: '识别结果' }));
  const money = inside(card.getByRole('group', { name: '资金表' }));
  const budget = money.getByRole('combobox', { name: 'E 列“全年预算数”是' });
  expect((budget as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('调整后预算数');
  const read = jest.spyOn(pane.workbook, 'read');
  const points = inside(card.getByRole('group', { name: '指标表' })).getByRole('combobox', { name: 'H 列“得分”是' });
  await pane.user.selectOptions(points, '不参与计算');
  await waitFor(() => {
    expect(inside(cardOf(TOILETS)).queryByText('表内填 98.41')).toBeNull();
  });
  expect(read).not.toHaveBeenCalled();
});

describe('columns', () => {
  const column = { heading: '预算数', certain: false, role: 'funding.adjustedBudget', column: 'E' };
  const form = { sheet: 'a', takesPart: true, columns: [column] };
  const result = (over: object): Parameters<typeof columnsToAsk>[0] =>
    ({ forms: [{ ...form, ...over }] }) as unknown as Parameters<typeof columnsToAsk>[0];

  test('only of forms that take part, and only until confirmed', () => {
    expect(columnsToAsk(result({}), [])).toHaveLength(1);
    expect(columnsToAsk(result({ takesPart: false }), [])).toEqual([]);
    expect(columnsToAsk(result({}), [{ sheet: 'a', column: 'E', role: 'funding.originalBudget' }])).toEqual([]);
    expect(columnsToAsk(result({}), [{ sheet: 'a', column: 'E', role: 'indicator.target' }])).toHaveLength(1);
  });

  test('a later correction replaces the earlier one of the same column and table', () => {
    const first = { sheet: 'a', column: 'E', role: 'funding.actual' };
    const other = { sheet: 'a', column: 'E', role: 'indicator.actual' };
    const later = { sheet: 'a', column: 'E', role: 'funding.received' };
    expect(withRoles([first, other], [later])).toEqual([other, later]);
  });

  test('stand from left to right, A before Z before AA, by table', () => {
    const at = (letters: string, role: string) => ({ ...column, column: letters, role });
    const tables = columnTables([at('AA', 'indicator.points'), at('B', 'indicator.level1'), at('C', 'funding.actual')]);
    expect(tables.map(({ table, columns }) => [table, columns.map((one) => one.column)])).toEqual([
      ['funding', ['C']],
      ['indicator', ['B', 'AA']],
    ]);
  });

  test('a role that the wording does not know is shown as it is and can be kept', () => {
    expect(roleName('indicator.points')).toBe('自评得分');
    expect(roleName('indicator.new')).toBe('indicator.new');
    expect(roleChoices('indicator.new')[0]).toEqual({ role: 'indicator.new', name: 'indicator.new' });
    expect(roleChoices('indicator.points').every(({ role }) => role.startsWith('indicator.'))).toBe(true);
  });
});

test('every column that the sample’s forms have is named in Chinese', async () => {
  const pane = show(sampleSheets());
  await calculated(pane);
  for (const button of screen.getAllByRole('button', { name: '识别结果' })) await pane.user.click(button);
  const options = screen.getAllByRole('combobox').map((box) => (box as HTMLSelectElement).selectedOptions[0]?.text);
  expect(options.length).toBeGreaterThan(40);
  expect(options.filter((text) => text === undefined || /[a-z]/i.test(text))).toEqual([]);
});
