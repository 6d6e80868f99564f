/** @jest-environment jsdom */
import './coders';
import { screen } from '@testing-library/react';
import { listedColumns, roleChoices } from '../../src/pane/columnRoles';
import { withRoles } from '../../src/pane/columns';
import { BASE, TABLE } from '../core/department/indexSheets';
import { paper } from '../core/forms/paper';
import { calculated, cardOf, idle, inside, show, violations, type Shown } from './show';

/** The columns of base data and lists, shown and put right in the pane. */

const BASE_DATA = '部门整体支出绩效评价基础数据表';

const boxIn = (sheet: string, group: string, name: string): HTMLSelectElement => {
  const table = inside(cardOf(sheet)).getByRole('group', { name: group });
  return inside(table).getByRole('combobox', { name }) as HTMLSelectElement;
};

const shownRole = (box: HTMLSelectElement): string | undefined => box.selectedOptions[0]?.text;

async function opened(pane: Shown, sheet: string): Promise<void> {
  await pane.user.click(inside(cardOf(sheet)).getByRole('button', { name: '识别结果' }));
}

async function withBaseData(): Promise<Shown> {
  const pane = show([BASE, TABLE]);
  await calculated(pane);
  await opened(pane, BASE_DATA);
  return pane;
}

test('base data show the columns of each of their tables, with what else they can be', async () => {
  await withBaseData();
  expect(shownRole(boxIn(BASE_DATA, '人员', 'B 列“编制数”是'))).toBe('编制人数');
  expect(shownRole(boxIn(BASE_DATA, '经费', 'B 列“2022年决算数”是'))).toBe('上年决算数');
  const people = boxIn(BASE_DATA, '人员', 'C 列“2023年实际在职人数”是');
  expect([...people.options].map(({ text }) => text)).toEqual(['编制人数', '在职人数', '控制率', '不参与计算（整列）']);
  expect(await violations()).toEqual([]);
});

test('a column of base data put right changes the rates that come of it, and can be had back', async () => {
  const { user } = await withBaseData();
  const card = (): ReturnType<typeof inside> => inside(cardOf(TABLE.name));
  await user.click(card().getByRole('button', { name: '计算过程' }));
  const workings = async (): Promise<string> => (await card().findByTestId('working-list')).textContent;

  expect(await workings()).toContain('三公经费决算数 19.6 万元 ÷ 三公经费预算数 21 万元');
  await user.selectOptions(boxIn(BASE_DATA, '经费', 'D 列“2023年决算数”是'), '不参与计算（整列）');
  await idle();
  expect(await workings()).not.toContain('19.6');
  await user.click(inside(cardOf(BASE_DATA)).getByRole('button', { name: `“${BASE.name}”恢复按表头认` }));
  await idle();
  expect(await workings()).toContain('三公经费决算数 19.6 万元 ÷ 三公经费预算数 21 万元');
  expect(screen.queryByRole('button', { name: /恢复按表头认/ })).toBeNull();
});

test('the keyboard stays where something was put right or a tick was changed', async () => {
  const { user } = await withBaseData();
  const enabled = jest.fn<undefined, [boolean]>();
  const isDisabled = (): boolean => (document.activeElement as HTMLSelectElement | null)?.disabled ?? true;
  const watch = new MutationObserver(() => enabled(isDisabled()));
  watch.observe(document.body, { subtree: true, attributes: true, childList: true });
  boxIn(BASE_DATA, '人员', 'B 列“编制数”是').focus();
  await user.selectOptions(boxIn(BASE_DATA, '人员', 'B 列“编制数”是'), '在职人数');
  await idle();
  expect(document.activeElement).toBe(boxIn(BASE_DATA, '人员', 'B 列“编制数”是'));
  const tick = inside(cardOf(BASE_DATA)).getByRole('checkbox');
  tick.focus();
  await user.keyboard(' ');
  await idle();
  expect(document.activeElement).toBe(inside(cardOf(BASE_DATA)).getByRole('checkbox'));
  watch.disconnect();
  expect(enabled).toHaveBeenCalled();
  expect(enabled).not.toHaveBeenCalledWith(true);
});

test('of one column the people and the money below them are put right one by one', async () => {
  const { user } = await withBaseData();
  await user.selectOptions(boxIn(BASE_DATA, '人员', 'B 列“编制数”是'), '在职人数');
  await idle();
  await user.selectOptions(boxIn(BASE_DATA, '经费', 'B 列“2022年决算数”是'), '上年预算数');
  await idle();
  expect(shownRole(boxIn(BASE_DATA, '人员', 'B 列“编制数”是'))).toBe('在职人数');
  expect(shownRole(boxIn(BASE_DATA, '经费', 'B 列“2022年决算数”是'))).toBe('上年预算数');
});

const SURVEY = paper(
  '满意度调查',
  `
  满意度调查情况 | < | < | <
  调查对象 | 发放份数 | 有效份数 | 表示认可的
  沿线群众 | 100 | 95 | 90
`,
);

test('a heading of a list that means nothing can be given a meaning', async () => {
  const pane = show([SURVEY, TABLE]);
  await calculated(pane);
  await opened(pane, SURVEY.name);
  const box = boxIn(SURVEY.name, '满意度调查', 'D 列“表示认可的”是');
  expect(shownRole(box)).toBe('不参与计算');
  await pane.user.selectOptions(box, '满意的份数（人数）');
  await idle();
  expect(shownRole(boxIn(SURVEY.name, '满意度调查', 'D 列“表示认可的”是'))).toBe('满意的份数（人数）');
});

test('a sheet that is not known any more after a correction can be had back', async () => {
  const pane = show([SURVEY, TABLE]);
  await calculated(pane);
  await opened(pane, SURVEY.name);
  for (const name of ['B 列“发放份数”是', 'C 列“有效份数”是']) {
    await pane.user.selectOptions(boxIn(SURVEY.name, '满意度调查', name), '不参与计算');
    await idle();
    if (screen.queryByTestId('lost-sheet') !== null) break;
  }
  expect(screen.getByTestId('lost-sheet').textContent).toContain('“满意度调查”按您改过的列已认不出是什么表');
  expect(await violations()).toEqual([]);
  await pane.user.click(screen.getByRole('button', { name: '“满意度调查”恢复按表头认' }));
  await idle();
  expect(screen.queryByTestId('lost-sheet')).toBeNull();
  expect(cardOf(SURVEY.name).textContent).toContain('满意度调查');
});

describe('roles', () => {
  const role = (name: string): { sheet: string; column: string; role: string } => ({
    sheet: 'a',
    column: 'B',
    role: name,
  });

  test('of people and of money stand side by side; what takes the column out goes before both', () => {
    const people = role('baseData.staff');
    const money = role('baseData.final');
    expect(withRoles([people], [money])).toEqual([people, money]);
    expect(withRoles([people, money], [role('baseData.budget')])).toEqual([people, role('baseData.budget')]);
    expect(withRoles([people, money], [role('baseData.other')])).toEqual([role('baseData.other')]);
  });

  test('of a column that is not listed any more belong to the form of their own kind', () => {
    const form = (kind: string): Parameters<typeof listedColumns>[0] =>
      ({ sheet: 'a', kind, columns: [] }) as unknown as Parameters<typeof listedColumns>[0];
    const forms = [form('project'), form('baseData')];
    const listed = forms.map((one) => listedColumns(one, forms, [role('baseData.other'), role('indicator.other')]));
    expect(listed.map((columns) => columns.map((column) => column.role))).toEqual([
      ['indicator.other'],
      ['baseData.other'],
    ]);
  });

  test('are offered by the table of base data, and all of them where it is not known', () => {
    expect(roleChoices('baseData.other', 'building').map(({ name }) => name)).toEqual([
      '控制率',
      '批复规模（面积）',
      '实际规模（面积）',
      '规模控制率',
      '批复投资',
      '实际投资',
      '投资控制率',
      '不参与计算（整列）',
    ]);
    expect(roleChoices('baseData.other')).toHaveLength(19);
  });
});
