import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { paper } from '../forms/paper';

/** Two whole-department forms in one workbook: 99.6 ÷ 102 = 97.65 %, 10 × 97.65 % = 9.77, 9.77 + 90 = 99.77. */
interface Drawn {
  readonly unit?: string;
  readonly year?: string;
  readonly moneyUnit?: string;
  /** 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 */
  readonly money?: string;
  readonly satisfaction?: string;
  readonly total?: string;
}

function drawn(name: string, given: Drawn = {}): Sheet {
  const { unit = '柳河镇人民政府', year = '2022', moneyUnit = '万元', satisfaction = '10', total = '99.77' } = given;
  const { money = '96 | 102 | 99.6 | 10 | 97.65% | 9.77' } = given;
  return paper(
    name,
    `
    部门整体支出绩效自评表 | < | < | < | < | < | < | <
    （${year}年度） | < | < | < | < | < | < | <
    单位名称 | ${unit} | < | < | < | < | < | <
    预算资金（${moneyUnit}） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | 年度资金总额 | ${money}
    年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
    ^ | 保障运转，修好道路水渠 | < | < | 已完成 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
    产出指标（50分） | 数量指标 | 修路里程 | ≥5公里 | 5公里 | 50 | 50 |
    效益指标（30分） | 社会效益指标 | 受益人数 | ≥1000人 | 1200人 | 30 | 30 |
    满意度指标（10分） | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | ${satisfaction} |
    总分 | < | < | < | < | 100 | ${total} |
    `,
  );
}

function found(second: Drawn, ...others: Drawn[]): string[] {
  const sheets = [
    drawn('初稿'),
    drawn('定稿', second),
    ...others.map((other, n) => drawn(`第${String(n + 3)}份`, other)),
  ];
  const options = {
    profile: BUILTIN_PROFILE,
    overwrite: 'none',
    fileName: '自评.xlsx',
    sheets: sheets.map(({ name }) => name),
  } as const;
  return evaluate(sheets, options).result.findings.map(
    ({ severity, rule, sheet, cell, message, related }) =>
      `${severity} ${rule} ${sheet ?? ''}!${cell ?? ''} ${related.join()} ${message}`,
  );
}

it('is silent where two forms say the same, in 元 and 万元, with and without the county', () => {
  expect(found({})).toEqual([]);
  expect(found({ unit: '安平县柳河镇人民政府（盖章）' })).toEqual([]);
  expect(found({ moneyUnit: '元', money: '960000 | 1020000 | 996000 | 10 | 97.65% | 9.77' })).toEqual([]);
  expect(found({ money: '96 | 102 | 99.6 | 10 | 0.9765 | 9.77' })).toEqual([]);
});

it.each<[title: string, second: Drawn, said: string]>([
  [
    // 5 stricter points: 99.77 − 5 = 94.77.
    'total score',
    { satisfaction: '5', total: '94.77' },
    'warning cross-form-mismatch 定稿!G12 初稿!G12 工作表“定稿”的总分是 94.77 分，工作表“初稿”的总分是 99.77 分，两处不一致，请核对。',
  ],
  [
    'original budget',
    { money: '95 | 102 | 99.6 | 10 | 97.65% | 9.77' },
    'warning cross-form-mismatch 定稿!C5 初稿!C5 工作表“定稿”中“年度资金总额”的年初预算数是 95 万元，工作表“初稿”中“年度资金总额”的年初预算数是 96 万元，两处不一致，请核对。',
  ],
])('says that the %s differs, and nothing else', (_, second, said) => {
  const others = found(second).filter((line) => !line.startsWith('warning points-mismatch'));
  expect(others).toEqual([said]);
});

it('names each figure that differs: 96.9 ÷ 102 = 95.00 %, 9.50 points', () => {
  expect(found({ money: '96 | 102 | 96.9 | 10 | 95.00% | 9.50', total: '99.50' })).toEqual([
    'warning cross-form-mismatch 定稿!E5 初稿!E5 工作表“定稿”中“年度资金总额”的全年执行数是 96.9 万元，工作表“初稿”中“年度资金总额”的全年执行数是 99.6 万元，两处不一致，请核对。',
    'warning cross-form-mismatch 定稿!G5 初稿!G5 工作表“定稿”的预算执行率是 95.00%，工作表“初稿”的预算执行率是 97.65%，两处不一致，请核对。',
    'warning cross-form-mismatch 定稿!G12 初稿!G12 工作表“定稿”的总分是 99.5 分，工作表“初稿”的总分是 99.77 分，两处不一致，请核对。',
  ]);
});

it('takes what most of three forms say', () => {
  const odd = { satisfaction: '5', total: '94.77' };
  const said = found({}, odd).filter((line) => line.includes('cross-form-mismatch'));
  expect(said.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
    'warning cross-form-mismatch 第3份!G12 初稿!G12,定稿!G12',
  ]);
});

it('lets a form that prints one budget only mean the one before adjustment', () => {
  const onlyOriginal = { money: '96 | | 99.6 | 10 | | ', total: '' };
  expect(found(onlyOriginal).filter((line) => line.includes('cross-form-mismatch'))).toEqual([]);
});

it.each<[title: string, second: Drawn]>([
  ['another unit', { unit: '青石乡人民政府' }],
  ['the office alone', { unit: '柳河镇人民政府本级' }],
  ['a school of the township', { unit: '柳河镇中心学校' }],
  ['a form without a name', { unit: '' }],
  ['another year', { year: '2021' }],
])('does not compare with %s', (_, second) => {
  const other = { ...second, money: '48 | 51 | 51 | 10 | 100% | 10', total: '100' };
  expect(found(other).filter((line) => line.includes('cross-form-mismatch'))).toEqual([]);
});
