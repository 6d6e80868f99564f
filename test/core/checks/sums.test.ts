import { fundingSumMismatch } from '../../../src/core/checks/fundingSumMismatch';
import type { FundingRow } from '../../../src/core/model';
import { executionOf, field, fundingSubject, money } from './build';
import { said } from './troubles';

const look = (rows: readonly FundingRow[], form = {}) =>
  said(fundingSumMismatch, fundingSubject(rows, executionOf(rows[0] ?? null, {}), {}, form));

const block = (total: string, ...parts: string[]) => [
  money(7, '年度资金总额', { adjusted: total }),
  ...parts.map((adjusted, index) =>
    money(8 + index, ['其中：财政拨款', '上年结转资金', '其他资金'][index] ?? '', { adjusted }),
  ),
];

describe('funding-sum-mismatch', () => {
  it('accepts parts that add up, blank parts that are nothing, and rounding', () => {
    expect(look(block('100', '60', '30', '10'))).toEqual([]);
    expect(look(block('100', '100', '', '—'))).toEqual([]);
    expect(look(block('89.97', '89.974', '0', '0'))).toEqual([]);
    expect(look(block('100', '', '', ''))).toEqual([]);
  });

  it('is an error when parts exceed the total', () => {
    expect(look(block('100', '90', '20', ''))).toEqual([
      {
        cell: 'D7',
        severity: 'error',
        message: '“年度资金总额”的全年预算数填 100 万元，各项合计 110 万元，超过了总额。',
      },
    ]);
  });

  it('is an error when every part is filled and they do not add up', () => {
    expect(look(block('100', '60', '20', '10'))).toEqual([
      {
        cell: 'D7',
        severity: 'error',
        message: '“年度资金总额”的全年预算数填 100 万元，各项合计 90 万元，两者不相等。',
      },
    ]);
  });

  it('is a hint when parts are blank and below the total', () => {
    expect(look(block('100', '60', '', ''))).toEqual([
      {
        cell: 'D7',
        severity: 'hint',
        message: '“年度资金总额”的全年预算数填 100 万元，各项合计 60 万元，少于总额，请核对有没有漏填。',
      },
    ]);
  });

  it('recognises one amount typed in 元 and offers the right one', () => {
    expect(look(block('100', '60', '400000', '0'))).toEqual([
      {
        cell: 'D7',
        severity: 'error',
        message:
          '“年度资金总额”的全年预算数填 100 万元，各项合计 400060 万元，超过了总额；“上年结转资金”的 400000 可能按元填写，应为 40。',
        fix: { D9: '40' },
      },
    ]);
    expect(look(block('1000000', '60', '40', '0'))[0]?.fix).toEqual({ D7: '100' });
  });

  it('asks for the sum where the total row is blank or 0: one error, however many columns', () => {
    const rows = [
      money(7, '年度资金总额', { original: '0', adjusted: '0', actual: '' }),
      money(8, '其中：财政拨款', { original: '90', adjusted: '89.974', actual: '89.974' }),
      money(9, '其他资金', { original: '', adjusted: '0', actual: '' }),
    ];
    expect(look(rows)).toEqual([
      {
        cell: 'C7',
        severity: 'error',
        message: '“年度资金总额”一行的年初预算数、全年预算数、全年执行数是空的或填 0，下面各项却有金额，应填各项合计。',
        fix: { C7: '90', D7: '89.974', E7: '89.974' },
      },
    ]);
  });

  it('never fills a formula', () => {
    const [total, ...rest] = block('', '60', '40', '0');
    const formula = { ...(total as FundingRow), adjustedBudget: field('D7', '0', { hasFormula: true }) };
    expect(look([formula, ...rest])[0]).not.toHaveProperty('fix');
  });

  it('compares siblings of one level only', () => {
    const row = (number: number, label: string, adjusted: string, level: 0 | 1 | 2): FundingRow => ({
      ...money(number, label, { adjusted }),
      level,
    });
    const fiscal = [row(7, '年度资金总额', '100', 0), row(8, '财政资金', '80', 1)];
    const below = [row(9, '本级安排', '50', 2), row(10, '其中：上级补助', '30', 2)];
    expect(look([...fiscal, ...below, row(11, '其他资金', '20', 1)])).toEqual([]);
    const wrong = look([
      ...fiscal,
      row(9, '本级安排', '50', 2),
      row(10, '上级补助', '40', 2),
      row(11, '其他资金', '20', 1),
    ]);
    expect(wrong.map(({ cell }) => cell)).toEqual(['D8']);
  });

  it('lets a single 其中 be less than its whole', () => {
    expect(
      look([
        money(7, '年度资金总额', { adjusted: '100' }),
        { ...money(8, '财政资金', { adjusted: '100' }), level: 1 },
        { ...money(9, '其中：上级补助', { adjusted: '30' }), level: 2 },
      ]),
    ).toEqual([]);
  });

  it('compares money listed by source and by use separately', () => {
    const rows = [
      money(7, '年度资金总额', { adjusted: '2030.12' }),
      { ...money(8, '一般公共预算', { adjusted: '1325.68' }), role: 'fiscal' as const },
      { ...money(9, '政府性基金拨款', { adjusted: '118.82' }), role: 'governmentFund' as const },
      money(10, '其他资金', { adjusted: '585.62' }),
      { ...money(11, '基本支出', { adjusted: '900.47' }), role: 'basic' as const },
      { ...money(12, '项目支出', { adjusted: '1025.2' }), role: 'project' as const },
    ];
    expect(look(rows)).toEqual([
      {
        cell: 'D7',
        severity: 'error',
        message: '“年度资金总额”的全年预算数填 2030.12 万元，按支出性质分的各项合计 1925.67 万元，两者不相等。',
      },
    ]);
  });
});
