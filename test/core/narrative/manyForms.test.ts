import type { Sheet } from '../../../src/core/model';
import { oneUnit } from '../checks/oneUnit';
import { paper } from '../forms/paper';
import { linesOf, reportOf, runsOf } from './reading';

/** Workbooks of another unit of money, of many projects, of none with a problem. */

const FORM = (name: string, unit: string, amounts: string): string => `
  项目支出绩效自评表 | < | < | < | < | < | < | <
  （2024年度） | < | < | < | < | < | < | <
  项目名称 | ${name} | < | < | 实施单位 | 柳河镇人民政府 | < | <
  项目资金（${unit}） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  ^ | 年度资金总额 | ${amounts} | 10 | |
  ^ | 其中：当年财政拨款 | ${amounts} | — | — | —
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
  产出指标（50分） | 数量指标 | 硬化里程 | ≥5公里 | 5公里 | 50 | |
  效益指标（30分） | 社会效益指标 | 受益人数 | ≥100人 | 120人 | 30 | |
  满意度指标（10分） | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | |
  总分 | < | < | < | < | 100 | |
`;

const projects = (count: number): Sheet[] =>
  Array.from({ length: count }, (_, index) =>
    paper(`项目${String(index + 1)}`, FORM(`第${String(index + 1)}村道路项目`, '万元', '20 | 20 | 19')),
  );

describe('a form filled in 元', () => {
  // 1234567.89 元 = 123.456789 万元; 1204567.89 ÷ 1234567.89 = 97.57 %
  const report = reportOf([paper('项目', FORM('农村道路项目', '元', '1234567.89 | 1234567.89 | 1204567.89'))]);

  it('is told in 万元, to the last 分, each figure with its cell', () => {
    const text = linesOf(report).join('\n');
    expect(text).toContain('年初预算123.456789万元，调整后预算123.456789万元，执行120.456789万元，预算执行率97.57%');
    expect(text).toContain('预算安排和执行情况（万元）');
    expect(text).toContain('其中：当年财政拨款 | 123.456789 | 123.456789 | 120.456789 | 97.57%');
    expect(text).not.toMatch(/[0-9]元/);
  });

  it('shows from which cells its amounts come', () => {
    const spent = runsOf(report).find((run) => run.kind === 'figure' && run.text === '120.456789万元');
    expect(spent).toMatchObject({ origin: 'computed', from: [{ sheet: '项目', cell: 'E5' }] });
  });
});

describe('the targets of many projects', () => {
  it('are told one by one up to five projects, and together beyond', () => {
    const said = (count: number): string[] =>
      linesOf(reportOf(projects(count))).filter((line) => /量化指标/.test(line));
    expect(said(5)).toHaveLength(5);
    expect(said(5)[0]).toBe('“第1村道路项目”设绩效指标3项，均为量化指标。');
    expect(said(6)).toEqual(['6个项目共设绩效指标18项，均为量化指标。']);
  });

  it('leave those with targets in words by themselves', () => {
    const loose = FORM('路面管护项目', '万元', '20 | 20 | 19').replace('≥5公里 | 5公里', '路面完好 | 达成年度指标');
    const lines = linesOf(reportOf([...projects(6), paper('管护', loose)])).filter((line) => /量化指标/.test(line));
    expect(lines).toEqual([
      '“路面管护项目”设绩效指标3项，其中量化指标占66.67%，“硬化里程”以文字表述。',
      '其余6个项目共设绩效指标18项，均为量化指标。',
    ]);
  });
});

it('says that nothing fell short without promising anything of the budget, and asks for measures in general', () => {
  const text = linesOf(reportOf(oneUnit([], ['整体']))).join('\n');
  expect(text).toContain('对照指标值和预算执行率，各项指标均达到年度指标值，预算执行率均不低于90%。');
  expect(text).toContain('【待补充：整改和改进措施】');
  expect(text).not.toContain('上述问题');
});

it('works out the rate of a row whose form shows none', () => {
  // 49.5 ÷ 50
  expect(linesOf(reportOf(oneUnit([], ['整体'])))).toContain('其中：人员类 | 48 | 50 | 49.5 | 99.00%');
});
