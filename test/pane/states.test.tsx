/** @jest-environment jsdom */
import './coders';
import { act, screen, waitFor } from '@testing-library/react';
import { BUILTIN_PROFILE } from '../../src/core/law/builtin';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { WorkbookError, type ReadWatch } from '../../src/workbook/workbook';
import { paper } from '../core/forms/paper';
import { sampleSheets, TOILETS } from './sample';
import { calculated, inside, said, show } from './show';

const FINE = paper(
  '项目自评',
  `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 项目名称 | 村道修补 | < | < | < | < | < |
| 资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| 年度资金总额 | 100 | 100 | 100 | 10 | 100%% | 10 |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 修补村道 | ≥3公里 | 3公里 | 50 | 50 |
| 效益指标 | 社会效益 | 受益户数 | ≥80户 | 80户 | 30 | 30 |
| 满意度指标 | 满意度 | 村民满意度 | ≥90% | 95% | 10 | 10 |
| 总分 | < | < | < | < | 100 | 100 |
`,
);

async function press(sheets: Parameters<typeof show>[0]): Promise<void> {
  const { user } = show(sheets);
  await user.click(screen.getByTestId('calculate'));
}

test('an empty workbook', async () => {
  await press([paper('Sheet1', '| |')]);
  expect((await screen.findByTestId('empty-workbook')).textContent).toContain('工作簿是空的');
});

test('no form found', async () => {
  await press([paper('通讯录', '| 姓名 | 科室 |\n| 甲 | 财政所 |')]);
  expect((await screen.findByTestId('empty-noForm')).textContent).toContain('没有找到绩效自评表');
});

/** As counties hand them out: nothing is filled in yet. */
const UNFILLED = ['项目一', '项目二'].map((name) =>
  paper(
    name,
    `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 项目名称 |  | < | < | < | < | < |
| 资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| 年度资金总额 |  |  |  | 10 |  |  |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 |  |  |  | 50 |  |
| 效益指标 | 社会效益 |  |  |  | 40 |  |
| 总分 | < | < | < | < | 100 |  |
`,
  ),
);

test('a blank template: nothing can be ticked, so nobody is asked to', async () => {
  await press(UNFILLED);
  expect((await screen.findByTestId('empty-allBlank')).textContent).toContain('请先填写完成值、执行数等');
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ disabled }) => disabled)).toEqual([true, true]);
  expect(screen.queryByText(/请在下面勾选/)).toBeNull();
});

test('blank forms beside filled ones that are hidden: no tick is asked for either', async () => {
  await press([...UNFILLED, { ...FINE, state: 'hidden' }]);
  expect((await screen.findByTestId('empty-noneToTick')).textContent).toContain('或取消隐藏');
  expect(screen.queryByText(/请在下面勾选/)).toBeNull();
});

test('forms whose ticks were all taken away are asked for again', async () => {
  const { user } = show([FINE]);
  await user.click(screen.getByTestId('calculate'));
  await user.click(await screen.findByRole('checkbox', { name: '“村道修补”参与计算' }));
  expect((await screen.findByTestId('empty-noneTaking')).textContent).toContain('请在下面勾选');
});

test('all fine', async () => {
  await press([FINE]);
  expect((await screen.findByTestId('empty-allFine')).textContent).toContain('没有发现问题');
  expect(screen.getByTestId('total-points').textContent).toBe('100.00');
});

test('before the first run nothing can be written, and the button says what to do first', async () => {
  const { user } = show();
  const write = screen.getByTestId('write');
  expect(write.getAttribute('aria-disabled')).toBe('true');
  expect(write.title).toBe('先点“计算得分”，再写入结果');
  await user.click(write);
  expect(screen.queryByTestId('edit-list')).toBeNull();
});

/** Reads only when told to, or when cancelled. */
class SlowWorkbook extends MemoryWorkbook {
  private go: () => void = () => undefined;
  watch: ReadWatch | undefined;

  override async read(watch?: ReadWatch): ReturnType<MemoryWorkbook['read']> {
    this.watch = watch;
    await new Promise<void>((resolve) => {
      this.go = resolve;
    });
    return super.read(watch);
  }

  goOn(): void {
    this.go();
  }
}

test('progress says what is done; 取消 stops it at once and leaves the workbook as it was', async () => {
  const workbook = new SlowWorkbook(sampleSheets(), '自评.xlsx');
  const { user } = show([], { workbook });
  await user.click(screen.getByTestId('calculate'));
  expect((await screen.findByTestId('progress')).textContent).toBe('正在从工作簿取数 …');
  act(() => {
    workbook.watch?.progress?.(30, 100);
  });
  expect(screen.getByTestId('progress').textContent).toBe('正在从工作簿取数，已取 30% …');
  await user.click(screen.getByTestId('cancel'));
  expect(said()).toBe('已停止，您的文件没有改动。');
  expect(workbook.watch?.isCancelled?.()).toBe(true);
  await act(async () => {
    workbook.goOn();
    await Promise.resolve();
  });
  expect(screen.queryByTestId('form-list')).toBeNull();
  expect(said()).toBe('已停止，您的文件没有改动。');
});

test('trouble of the host is told in its own sentence, and the same work can be tried again', async () => {
  const workbook = new MemoryWorkbook(sampleSheets(), '自评.xlsx');
  jest.spyOn(workbook, 'read').mockRejectedValueOnce(new WorkbookError('cell-being-edited'));
  const { user } = show([], { workbook });
  await user.click(screen.getByTestId('calculate'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('请先按 Enter 结束编辑');
  await user.click(inside(alert).getByRole('button', { name: '再试一次' }));
  await screen.findByTestId('form-list');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a defect of ours is told as ours, with words for whoever mends it', async () => {
  const workbook = new MemoryWorkbook(sampleSheets(), '自评.xlsx');
  jest.spyOn(workbook, 'read').mockRejectedValueOnce(new TypeError('x is undefined'));
  const { user } = show([], { workbook });
  await user.click(screen.getByTestId('calculate'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('本产品的缺陷');
  expect(alert.textContent).toContain('TypeError: x is undefined');
});

test('a change by somebody else is told, our own writes are not', async () => {
  const pane = show();
  await calculated(pane);
  expect(screen.queryByText(/工作簿在计算之后又改过/)).toBeNull();
  act(() => {
    pane.workbook.type({ sheet: TOILETS, row: 23, col: 7 }, { n: '97.41' });
  });
  expect(await screen.findByText(/工作簿在计算之后又改过/)).toBeTruthy();
  await pane.user.click(screen.getByRole('button', { name: '重新计算' }));
  await waitFor(() => {
    expect(screen.queryByText(/表中填 98.41 分/)).toBeNull();
  });
  expect(screen.queryByText(/工作簿在计算之后又改过/)).toBeNull();
});

/** The tests' page cannot read files by itself. */
function ruleFile(text: string): File {
  return Object.assign(new File([text], '规则.json', { type: 'application/json' }), {
    text: () => Promise.resolve(text),
  });
}

test('the profile in force stands with its source; a wrong file changes nothing and says why', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: '评分规则' }));
  expect(await screen.findByText('通用口径（百分制，预算执行率 10 分）')).toBeTruthy();
  expect(screen.getByTestId('setting-list').textContent).toContain('预算执行率分值 10 分');
  const input = screen.getByLabelText('使用县里的规则文件 …');
  await user.upload(input, ruleFile('{"id": '));
  expect((await screen.findByRole('alert')).textContent).toContain('规则文件不是有效的 JSON');
  const rules = new Map<string, unknown>(Object.entries(BUILTIN_PROFILE));
  for (const ours of ['source', 'fingerprint']) rules.delete(ours);
  rules.set('id', 'strict').set('title', '从严口径');
  await user.upload(input, ruleFile(JSON.stringify(Object.fromEntries(rules))));
  expect(await screen.findByText('从严口径')).toBeTruthy();
  expect(said()).toBe('规则已更换，点“计算得分”后生效。');
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(screen.getByRole('heading', { name: '核对、评分，一步到位' })).toBeTruthy();
});

test('another set of rules that comes with the product is one choice away', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: '评分规则' }));
  const select = await screen.findByRole('combobox', { name: '选用评分规则' });
  await user.selectOptions(select, '内置：部门整体支出评分表（参照湖南县区公布的评分表）');
  expect(await screen.findByText('部门整体支出评分表（参照湖南县区公布的评分表）')).toBeTruthy();
  expect(said()).toBe('规则已更换，点“计算得分”后生效。');
  await user.click(screen.getByRole('checkbox', { name: '只看与内置口径不同的' }));
  expect(screen.getByTestId('setting-list').textContent).toContain('每超过 1 个百分点扣 0.5 分');
});

test('复制待补资料 gives a plain list by project', async () => {
  const pane = show();
  await calculated(pane);
  await pane.user.click(screen.getByRole('button', { name: '复制待补资料' }));
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^绩效自评待补资料（自评.xlsx）\n\n【巨鹿县小吕寨镇人民政府】部门整体支出绩效自评表\n1\. I20：/);
  expect(said()).toBe('已复制，可以粘贴到微信、邮件或文档里。');
});

test('where the clipboard is closed, the text stands to be copied by hand', async () => {
  const pane = show();
  await calculated(pane);
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
  await pane.user.click(screen.getByRole('button', { name: '复制待补资料' }));
  const dialog = await screen.findByRole('dialog');
  const field = inside(dialog).getByRole('textbox');
  expect((field as HTMLTextAreaElement).value).toMatch(/^绩效自评待补资料/);
});
