import { cells, money, only } from './readOne';

/** Columns of another year, or of a part of the year, beside those that count. */

it("reads this year's columns beside last year's, whichever stands first", () => {
  const form = only(`
    2023年度项目绩效自评表 | < | < | < | < | < | < | <
    项目名称 | 护林防火 | < | < | < | < | < | <
    项目资金（万元） | 2022年执行数 | 2023年年初预算数 | 2023年调整预算数 | 2023年执行数 | 执行率 | 分值 | 得分
    年度资金总额 | 45 | 50 | 52 | 52 | 100% | 10 | 10
    其中：县级资金 | 45 | 50 | 52 | 52 | 100% | |
    一级指标 | 三级指标 | 2022年完成值 | 2023年目标值 | 2023年完成值 | 2024年目标值 | 分值 | 得分
    产出指标 | 护林员 | 40人 | 42人 | 42人 | 45人 | 90 | 90
  `);
  expect(money(form)).toEqual([
    ['C4', 'D4', 'E4', 'F4', 'G4', 'H4'],
    ['C5', 'D5', 'E5', 'F5', 'G5', 'H5'],
  ]);
  expect(cells(form)).toEqual([['D7', 'E7', 'G7', 'H7']]);
});

it('takes the column without a year for this year', () => {
  const form = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | <
    一级指标 | 三级指标 | 2022年实际完成值 | 年度指标值 | 实际完成值 | 得分
    产出指标 | 护林员 | 40人 | 42人 | 42人 | 90
  `);
  expect(cells(form)).toEqual([['D3', 'E3', null, 'F3']]);
});

it('does not take a half year for the year, in words or in brackets', () => {
  const form = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | < | < | <
    项目资金（万元） | | 全年预算数 | 1-6月执行数 | 执行数（1-12月） | 执行率 | 分值 | 得分
    ^ | 年度资金总额 | 50 | 20 | 48.5 | 97% | 10 | 9.7
    一级指标 | 三级指标 | 指标值 | 完成值（上半年） | 完成值（1-12月） | 分值 | 得分 | 备注
    产出指标 | 维修渠道 | 12公里 | 5公里 | 12公里 | 90 | 90 |
  `);
  expect(money(form)).toEqual([[null, 'C3', 'E3', 'F3', 'G3', 'H3']]);
  expect(cells(form)).toEqual([['C5', 'E5', 'F5', 'G5']]);
});

it.each(['1-10月执行数', '截至11月底支出数', '上半年执行数'])(
  'takes %s for the year where there is nothing else, and says so',
  (heading) => {
    const form = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | < | <
    项目资金（万元） | | 全年预算数 | ${heading} | 执行率 | 分值 | 得分
    ^ | 年度资金总额 | 50 | 48.5 | 97% | 10 | 9.7
    一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注
    产出指标 | 维修渠道 | 12公里 | 12公里 | 90 | 90 |
  `);
    expect(money(form)).toEqual([[null, 'C3', 'D3', 'E3', 'F3', 'G3']]);
    expect(form.columns.filter(({ certain }) => !certain)).toEqual([
      { role: 'funding.actual', heading, column: 'D', certain: false },
    ]);
  },
);

it('takes the latest of several parts of a year', () => {
  const form = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | < | <
    项目资金（万元） | | 全年预算数 | 1-6月执行数 | 1-10月执行数 | 分值 | 得分
    ^ | 年度资金总额 | 50 | 20 | 48.5 | 10 | 9.7
    一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注
    产出指标 | 维修渠道 | 12公里 | 12公里 | 90 | 90 |
  `);
  expect(money(form)[0]).toContain('E3');
  expect(money(form)[0]).not.toContain('D3');
});
