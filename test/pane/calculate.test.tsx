/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { BASE, TABLE } from '../core/department/indexSheets';
import { DEPARTMENT, GAS, sampleSheets, TOILETS, VILLAGES } from './sample';
import { calculated, cardOf, findingThat, idle, inside, said, show } from './show';

test('opening reads nothing and writes nothing', () => {
  const workbook = new MemoryWorkbook(sampleSheets(), '自评.xlsx');
  const calls = ['read', 'write', 'identity', 'ownSheets', 'onChanged'].map((name) => {
    return jest.spyOn(workbook, name as 'read');
  });
  show(sampleSheets(), { workbook });
  expect(screen.getByRole('heading', { name: '核对、评分，一步到位' })).toBeTruthy();
  for (const call of calls) expect(call).not.toHaveBeenCalled();
});

test('计算得分 shows the score, grade and execution rate of each form, and writes nothing', async () => {
  const shown = show();
  const write = jest.spyOn(shown.workbook, 'write');
  await calculated(shown);
  expect(said()).toMatch(/^读到 \d+ 张表（\d+ 张参与），未改动您的文件。$/);
  const toilets = inside(cardOf(TOILETS));
  // 10 + 12+8+8+8+7.91+6 + 10+10+7.5 + 10
  expect(toilets.getByTestId('total-points').textContent).toBe('97.41');
  expect(toilets.getByTestId('grade').textContent).toBe('优');
  expect(toilets.getByTestId('execution-rate').textContent).toBe('100.00%');
  const department = inside(cardOf(DEPARTMENT));
  expect(department.getByTestId('execution-rate').textContent).toBe('95.06%');
  expect(department.getByTestId('total-points').textContent).toBe('99.21');
  expect(inside(cardOf(GAS)).getByRole('img', { name: '预算执行：8.09 分，分值 10' })).toBeTruthy();
  expect(write).not.toHaveBeenCalled();
});

test('a card explains each score and names the rules behind it', async () => {
  const shown = show();
  await calculated(shown);
  const card = inside(cardOf(TOILETS));
  await shown.user.click(card.getByRole('button', { name: '计算过程' }));
  const list = await card.findByTestId('working-list');
  expect(list.textContent).toContain('8 × 93.92 ÷ 95 = 7.91');
  expect(list.textContent).toContain('236.8 ÷ 236.8 = 100.00%');
  expect(card.getByRole('region', { name: '计分规则与依据' }).textContent).toContain('财预〔2020〕10号');
  await shown.user.click(card.getByRole('button', { name: '定位“户厕建设按期完成率”的得分格 H18' }));
  expect(shown.workbook.selected).toEqual({ sheet: TOILETS, row: 17, col: 7 });
});

test('a finding leads to its cell, says its basis, and can be verified with a note that is kept', async () => {
  const shown = show();
  await calculated(shown);
  const finding = inside(findingThat('表中填 98.41 分'));
  await shown.user.click(finding.getByTestId('finding-locate'));
  expect(shown.workbook.selected).toEqual({ sheet: TOILETS, row: 23, col: 7 });
  expect(finding.queryByText('依据：算术勾稽')).toBeNull();
  await shown.user.click(finding.getByRole('button', { name: '依据' }));
  expect(finding.getByText('依据：算术勾稽')).toBeTruthy();
  const before = screen.getByRole('button', { name: /^必须改/ }).textContent;
  await shown.user.click(finding.getByRole('button', { name: '已核实' }));
  await shown.user.type(finding.getByLabelText(/^核实说明/), '与县里核对过');
  await shown.user.click(finding.getByRole('button', { name: '记为已核实' }));
  expect(finding.getByText('已核实：与县里核对过')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^必须改/ }).textContent).not.toBe(before);
  shown.unmount();
  const again = show(sampleSheets(), { storage: shown.storage });
  await calculated(again);
  expect(inside(findingThat('表中填 98.41 分')).getByText('已核实：与县里核对过')).toBeTruthy();
});

test('采用建议 writes its cells, judges anew, and can be taken back', async () => {
  const shown = show();
  await calculated(shown);
  await shown.user.click(inside(findingThat('表中填 98.41 分')).getByTestId('finding-fix'));
  await waitFor(() => {
    expect(said()).toBe('已按建议改了 1 个单元格，可以撤销。');
  });
  expect(screen.queryByText(/表中填 98.41 分/)).toBeNull();
  await shown.user.click(screen.getByTestId('undo'));
  await waitFor(() => {
    expect(said()).toBe('已撤销，1 个单元格恢复为写入前的内容。');
  });
  expect(await shown.workbook.read()).toEqual(sampleSheets().map((sheet) => ({ ...sheet, isOwn: false })));
  expect(findingThat('表中填 98.41 分')).toBeTruthy();
});

test('base data and lists stand apart, after the forms that are scored', async () => {
  const shown = show();
  await calculated(shown);
  for (const more of screen.queryAllByRole('button', { name: /^显示更多/ })) await shown.user.click(more);
  const list = screen.getByTestId('form-list');
  const texts = [...list.children].map((item) => item.textContent);
  const at = texts.indexOf('基础数据与清单');
  const isReference = (text: string): boolean => text.includes('不计分，用来与其他表核对');
  expect(at).toBeGreaterThan(0);
  expect(texts.slice(0, at).filter(isReference)).toEqual([]);
  expect(texts.slice(at + 1).length).toBeGreaterThan(1);
  expect(texts.slice(at + 1).every(isReference)).toBe(true);
  expect(inside(list).getAllByRole('heading', { name: '基础数据与清单', level: 3 })).toHaveLength(1);
});

test('a tick leaves a form out, and its findings with it', async () => {
  const shown = show();
  await calculated(shown);
  await shown.user.click(inside(cardOf(TOILETS)).getByRole('checkbox', { name: /^“农村户厕改造项目.*”参与计算$/ }));
  await waitFor(() => {
    expect(inside(cardOf(TOILETS)).queryByTestId('total-points')).toBeNull();
  });
  expect(screen.queryByText(/表中填 98.41 分/)).toBeNull();
  expect(cardOf(TOILETS).textContent).toContain('没有勾选，不参与');
});

test('ticks of forms with the same name tell of their sheets, and so does the preview', async () => {
  const twin = sampleSheets().find(({ name }) => name === TOILETS);
  if (twin === undefined) throw new Error('the sample has no such form');
  const shown = show([...sampleSheets(), { ...twin, name: '户厕改造（续）' }]);
  await calculated(shown);
  const names = ['“农村户厕改造项目（项目自评-户厕改造）”', '“农村户厕改造项目（户厕改造（续））”'];
  for (const name of names) expect(screen.getByRole('checkbox', { name: `${name}参与计算` })).toBeTruthy();
  expect(inside(cardOf(VILLAGES)).getByRole('checkbox').getAttribute('aria-label')).not.toContain(VILLAGES);
  await shown.user.click(screen.getByTestId('write'));
  const cells = inside(await screen.findByTestId('edit-list'));
  for (const name of names) expect(cells.getByRole('checkbox', { name: `${name}全部勾选` })).toBeTruthy();
});

test('base data that were left out and whose figures still serve say so beside their tick, and how to do without', async () => {
  const list = sampleSheets().find(({ name }) => name === '满意度调查');
  if (list === undefined) throw new Error('the sample has no such list');
  const { user } = show([BASE, TABLE, list]);
  await user.click(screen.getByTestId('calculate'));
  await screen.findByTestId('form-list');
  await user.click(screen.getByRole('checkbox', { name: '“部门整体支出绩效评价基础数据表”参与计算' }));
  const lends = '没有勾选，不检查它本身，但其中的数字仍用来算整体支出的比率；连数字也不用时，请隐藏这张工作表';
  await screen.findByText(new RegExp(lends));
  // 19.6 ÷ 21 all the same
  expect(inside(cardOf(TABLE.name)).getByTestId('total-points').textContent).toBe('67.00');
  await user.click(screen.getByRole('checkbox', { name: /满意度/ }));
  await idle();
  expect(cardOf('满意度调查').textContent).toContain('没有勾选，不参与');
});

test('the ribbon’s 计算得分 computes and shows; pressed again, it computes again; it never writes', async () => {
  const workbook = new MemoryWorkbook(sampleSheets(), '自评.xlsx');
  const [read, write] = [jest.spyOn(workbook, 'read'), jest.spyOn(workbook, 'write')];
  const { ask } = show(sampleSheets(), { workbook, request: { action: 'calculate', no: 1 } });
  await screen.findByTestId('form-list');
  expect(read).toHaveBeenCalledTimes(1);
  ask({ action: 'calculate', no: 1 });
  await idle();
  expect(read).toHaveBeenCalledTimes(1);
  ask({ action: 'calculate', no: 2 });
  await waitFor(() => {
    expect(read).toHaveBeenCalledTimes(2);
  });
  await idle();
  expect(write).not.toHaveBeenCalled();
});

test('the ribbon’s 检查 computes and goes to the counts of findings', async () => {
  const { ask } = show();
  ask({ action: 'check', no: 1 });
  await screen.findByTestId('form-list');
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('group', { name: '结果一览' }));
  });
});

test('the ribbon’s 生成报告 computes first and shows the report', async () => {
  const { ask } = show();
  ask({ action: 'report', no: 1 });
  expect((await screen.findByTestId('report-preview')).textContent).toContain('95.06%');
});

test('rates that follow from base data stand as percentages', async () => {
  const shown = show();
  await calculated(shown);
  const card = inside(cardOf(DEPARTMENT));
  await shown.user.click(card.getByRole('button', { name: '计算过程' }));
  const row = [...(await card.findByTestId('working-list')).children].find(({ textContent }) =>
    textContent?.startsWith('在职人员控制率'),
  );
  // 53 ÷ 56
  expect(row?.textContent).toContain('94.64%');
  expect(row?.textContent).not.toContain('0.9464');
});
