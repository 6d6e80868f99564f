import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { paper } from '../forms/paper';
import { oneUnit } from './oneUnit';
import type { Change, SheetName } from './oneUnit';

/** Whole workbooks of one unit: one in which all forms agree, and one change for each way of disagreeing. */

interface Found {
  readonly at: string;
  readonly message: string;
  readonly related: readonly string[];
  readonly fix: readonly string[];
}

function found(sheets: readonly Sheet[]): Found[] {
  const { result } = evaluate(sheets, { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx' });
  return result.findings.map(({ severity, rule, sheet, cell, message, related, fix }) => ({
    at: `${severity} ${rule} ${sheet ?? ''}!${cell ?? ''}`,
    message,
    related,
    fix: (fix?.edits ?? []).map((edit) => `${edit.sheet}!${edit.cell} ${edit.from ?? ''}→${edit.to}`),
  }));
}

const WITHOUT_LIST: readonly SheetName[] = ['基础数据', '整体', '道路', '水渠'];
const BASE_ONLY: readonly SheetName[] = ['基础数据'];
const FORMS_ONLY: readonly SheetName[] = ['整体', '道路', '水渠'];

it('says nothing where all forms agree', () => {
  expect(found(oneUnit())).toEqual([]);
  expect(found(oneUnit([], FORMS_ONLY))).toEqual([]);
  expect(found(oneUnit([], BASE_ONLY))).toEqual([]);
});

/** What is changed, on which sheets → what is said, and only that. */
interface Case {
  readonly title: string;
  readonly sheets: readonly SheetName[];
  readonly changes: readonly Change[];
  readonly said: Partial<Found>;
  /** What is said besides, because another cell shows the same. */
  readonly also?: readonly string[];
  /** The sheets of the workbook that passes, where they are not the same. */
  readonly honest?: readonly SheetName[];
}

const LISTED: readonly SheetName[] = ['清单', '道路', '水渠'];

const CASES: readonly Case[] = [
  {
    title: 'a total of the list that its lines do not make',
    sheets: ['清单'],
    changes: [['清单', '合计 | | 36 | 40 | 38.5 | 96.25%', '合计 | | 36 | 40 | 37.5 | 93.75%']],
    said: {
      at: 'error funding-sum-mismatch 清单!E6',
      message: '项目清单全年执行数的合计填 37.5 万元，各项目加起来是 38.5 万元，两者不相等。',
      related: ['清单!E4', '清单!E5'],
    },
  },
  {
    title: 'a listed project without a form, in a list that says it is complete',
    sheets: ['清单', '道路'],
    honest: LISTED,
    changes: [],
    said: {
      at: 'warning cross-form-mismatch 清单!B5',
      message:
        '工作表“清单”列出的“水渠清淤项目”没有找到项目自评表，清单标明列示了全部项目，请补上自评表或核对项目名称。',
      related: ['清单!A7'],
    },
  },
  {
    title: 'a listed project without a form, in a list that need not be complete',
    sheets: ['清单', '道路'],
    honest: LISTED,
    changes: [
      ['清单', '注：本表列示本单位全部项目支出。 | < | < | < | < | <', ''],
      ['清单', '合计 | | 36 | 40 | 38.5 | 96.25%', ''],
    ],
    said: { at: 'hint cross-form-mismatch 清单!B5', related: [] },
  },
  {
    title: 'a project form that the complete list leaves out',
    sheets: LISTED,
    changes: [
      ['清单', '2 | 水渠清淤项目 | 16 | 16 | 15 | 93.75%', ''],
      ['清单', '合计 | | 36 | 40 | 38.5 | 96.25%', '合计 | | 20 | 24 | 23.5 | 97.92%'],
    ],
    said: {
      at: 'warning cross-form-mismatch 水渠!A1',
      message: '“水渠清淤项目”有项目自评表，工作表“清单”的清单中却没有，请核对清单和项目名称。',
      related: ['清单!A6'],
    },
  },
  {
    title: 'spending of one project that list and form state otherwise',
    sheets: LISTED,
    changes: [
      ['清单', '2 | 水渠清淤项目 | 16 | 16 | 15 | 93.75%', '2 | 水渠清淤项目 | 16 | 16 | 14.2 | 88.75%'],
      ['清单', '合计 | | 36 | 40 | 38.5 | 96.25%', '合计 | | 36 | 40 | 37.7 | 94.25%'],
    ],
    said: {
      at: 'warning cross-form-mismatch 清单!E5',
      message:
        '工作表“清单”中“水渠清淤项目”的全年执行数是 14.2 万元，工作表“水渠”中“年度资金总额”的全年执行数是 15 万元，两处不一致，请核对。',
      related: ['水渠!E6'],
      fix: [],
    },
  },
  {
    title: '元 typed for 万元 in a list: form and base data say which is right',
    sheets: ['基础数据', '清单', '道路', '水渠'],
    changes: [
      ['清单', '2 | 水渠清淤项目 | 16 | 16 | 15 | 93.75%', '2 | 水渠清淤项目 | 16 | 16 | 150000 | 93.75%'],
      ['清单', '合计 | | 36 | 40 | 38.5 | 96.25%', '合计 | | 36 | 40 | | '],
    ],
    said: {
      at: 'warning cross-form-mismatch 清单!E5',
      message:
        '工作表“清单”中“水渠清淤项目”的全年执行数是 150000 万元，工作表“水渠”中“年度资金总额”的全年执行数是 15 万元，正好相差一万倍，可能有一处把元填成了万元，请核对。',
      related: ['水渠!E6', '基础数据!D16'],
      fix: ['清单!E5 150000→15'],
    },
  },
  {
    title: '元 typed for 万元 with two places only: no one can tell which is right',
    sheets: LISTED,
    changes: [
      ['清单', '2 | 水渠清淤项目 | 16 | 16 | 15 | 93.75%', '2 | 水渠清淤项目 | 16 | 16 | 150000 | 93.75%'],
      ['清单', '合计 | | 36 | 40 | 38.5 | 96.25%', '合计 | | 36 | 40 | | '],
    ],
    said: { at: 'warning cross-form-mismatch 清单!E5', related: ['水渠!E6'], fix: [] },
  },
  {
    title: 'whole 万元 beside exact ones',
    sheets: LISTED,
    changes: [
      ['清单', '1 | 农村道路项目 | 20 | 24 | 23.5 | 97.92%', '1 | 农村道路项目 | 20 | 24 | 24 | 97.92%'],
      ['清单', '合计 | | 36 | 40 | 38.5 | 96.25%', '合计 | | 36 | 40 | 39 | 97.5%'],
    ],
    said: {
      at: 'hint cross-form-mismatch 清单!E4',
      message:
        '工作表“清单”中“农村道路项目”的全年执行数是 24 万元，工作表“道路”中“年度资金总额”的全年执行数是 23.5 万元，只是取整不同，建议填写一致。',
    },
  },
  {
    title: 'an execution rate in the list that its own amounts do not give',
    sheets: LISTED,
    changes: [['清单', '23.5 | 97.92%', '23.5 | 99.92%']],
    said: {
      at: 'warning cross-form-mismatch 清单!F4',
      message: '工作表“清单”中“农村道路项目”的执行率应为 97.92%（23.5 ÷ 24），表中填 99.92%。',
      related: ['清单!E4', '清单!D4'],
      fix: ['清单!F4 99.92%→97.92%'],
    },
  },
  {
    title: 'points in the list that the project form does not say',
    sheets: LISTED,
    changes: [
      [
        '清单',
        '序号 | 项目名称 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率',
        '序号 | 项目名称 | 年初预算数 | 全年预算数 | 全年执行数 | 自评得分',
      ],
      ['清单', '23.5 | 97.92%', '23.5 | 98.79'],
      ['清单', '15 | 93.75%', '15 | 99.38'],
      ['清单', '38.5 | 96.25%', '38.5 |'],
    ],
    said: {
      at: 'warning cross-form-mismatch 清单!F4',
      message: '清单中“农村道路项目”的得分是 98.79 分，它的自评表总分是 99.79 分，两处不一致。',
      related: ['道路!G15'],
      fix: ['清单!F4 98.79→99.79'],
    },
  },
  {
    title: 'a grade in the list that the project form does not say',
    sheets: LISTED,
    changes: [
      [
        '清单',
        '序号 | 项目名称 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率',
        '序号 | 项目名称 | 年初预算数 | 全年预算数 | 全年执行数 | 评价等级',
      ],
      ['清单', '23.5 | 97.92%', '23.5 | 优秀'],
      ['清单', '15 | 93.75%', '15 | 良'],
      ['清单', '38.5 | 96.25%', '38.5 |'],
    ],
    said: {
      at: 'warning cross-form-mismatch 清单!F5',
      message: '清单中“水渠清淤项目”的等级是“良”，它的自评表等级是“优”，两处不一致。',
      fix: ['清单!F5 良→优'],
    },
  },
  {
    title: 'projects of a complete list against the project spending of the department',
    sheets: ['整体', '清单', '道路', '水渠'],
    changes: [
      ['整体', '特定目标类 | 36 | 40 | 38.5', '特定目标类 | 36 | 40 | 37.5'],
      ['整体', '人员类 | 48 | 50 | 49.5', '人员类 | 48 | 50 | 50.5'],
    ],
    said: {
      at: 'warning cross-form-mismatch 整体!E8',
      message:
        '工作表“整体”中“特定目标类”的全年执行数是 37.5 万元，工作表“清单”中“合计”的全年执行数是 38.5 万元，两处不一致，请核对。',
      related: ['清单!E6'],
    },
  },
  {
    title: 'more spent on one project than the whole department had',
    sheets: ['整体', '道路'],
    honest: FORMS_ONLY,
    changes: [
      ['道路', '年度资金总额 | 20 | 24 | 23.5', '年度资金总额 | 200000 | 240000 | 235000'],
      ['道路', '其中：当年财政拨款 | 20 | 24 | 23.5', '其中：当年财政拨款 | 200000 | 240000 | 235000'],
    ],
    said: {
      at: 'warning cross-form-mismatch 道路!D6',
      message:
        '工作表“道路”中“年度资金总额”的全年预算数是 240000 万元，比整个部门还多（工作表“整体”中“年度资金总额”的全年预算数是 102 万元），可能把元填成了万元，请核对。',
      related: ['整体!D5'],
    },
    also: ['warning cross-form-mismatch 道路!E6'],
  },
  {
    title: 'more people by kind than in all',
    sheets: BASE_ONLY,
    changes: [['基础数据', '其中：行政 | 22 | 21 | 95.45%', '其中：行政 | 24 | 21 | 87.5%']],
    said: {
      at: 'error headcount-sum-mismatch 基础数据!B4',
      message: '编制数合计填 40 人，各类人员加起来是 42 人，超过了合计数，请核对。',
      related: ['基础数据!B5', '基础数据!B6'],
    },
  },
  {
    title: 'fewer people by kind, where a kind may have no line',
    sheets: BASE_ONLY,
    changes: [['基础数据', '事业 | 18 | 17 | 94.44%', '事业 | 18 | 16 | 88.89%']],
    said: {
      at: 'hint headcount-sum-mismatch 基础数据!C4',
      message: '在职人数合计填 38 人，各类人员加起来是 37 人，请核对有没有漏填的人员类别。',
    },
  },
  {
    title: 'more people than posts (50 for 46: 108.70 %)',
    sheets: BASE_ONLY,
    changes: [
      ['基础数据', '合计 | 40 | 38 | 95%', '合计 | 46 | 50 | 108.70%'],
      ['基础数据', '其中：行政 | 22 | 21 | 95.45%', '其中：行政 | 22 | 25 | 113.64%'],
      ['基础数据', '事业 | 18 | 17 | 94.44%', '事业 | 24 | 25 | 104.17%'],
    ],
    said: {
      at: 'warning headcount-over-authorised 基础数据!C4',
      message: '在职人数 50 人，编制数 46 人，超出 4 人，请核对人数或说明原因。',
      related: ['基础数据!B4'],
    },
  },
  {
    title: 'a control rate that its own figures do not give',
    sheets: BASE_ONLY,
    changes: [['基础数据', '合计 | 40 | 38 | 95%', '合计 | 40 | 38 | 98%']],
    said: {
      at: 'warning cross-form-mismatch 基础数据!D4',
      message: '工作表“基础数据”的合计控制率填 98%，按基础数据应为 95.00%（38 ÷ 40），请核对。',
      related: ['基础数据!C4', '基础数据!B4'],
      fix: ['基础数据!D4 98%→95.00%'],
    },
  },
  {
    title: '三公经费 that is not the sum of its closed parts',
    sheets: BASE_ONLY,
    changes: [['基础数据', '三公经费 | 6 | 5.5 | 5', '三公经费 | 6 | 5.5 | 5.4']],
    said: {
      at: 'error funding-sum-mismatch 基础数据!D8',
      message:
        '“三公经费2022年决算数”填 5.4 万元，“公务用车购置和维护经费2022年决算数”、“出国经费2022年决算数”、“公务接待2022年决算数”合计 5 万元，两者不相等。',
      related: ['基础数据!D9', '基础数据!D12', '基础数据!D13'],
    },
  },
  {
    title: 'projects listed in base data above the whole',
    sheets: BASE_ONLY,
    changes: [['基础数据', '1.农村道路项目 | 18 | 24 | 23.5', '1.农村道路项目 | 18 | 24 | 24.5']],
    said: { at: 'error funding-sum-mismatch 基础数据!D14' },
  },
  {
    title: 'projects listed in base data below the whole: the list may be open',
    sheets: BASE_ONLY,
    changes: [['基础数据', '2.水渠清淤项目 | 12 | 16 | 15', '2.水渠清淤项目 | 12 | 16 | 14']],
    said: { at: 'hint funding-sum-mismatch 基础数据!D14' },
  },
  {
    title: 'spending in base data that the whole-department form states otherwise',
    sheets: ['基础数据', '整体'],
    changes: [['基础数据', '公用经费 | 11 | 12 | 11.6', '公用经费 | 11 | 12 | 12.6']],
    said: {
      at: 'warning cross-form-mismatch 基础数据!D17',
      message:
        '工作表“基础数据”的“公用经费2022年决算数”是 12.6 万元，工作表“整体”中“运转类公用经费”的全年执行数是 11.6 万元，两处不一致，请核对。',
      related: ['整体!E7'],
    },
  },
  {
    title: 'a budget of base data that is neither the original nor the adjusted one',
    sheets: ['基础数据', '整体'],
    changes: [['基础数据', '人员经费 | 48 | 50 | 49.5', '人员经费 | 48 | 49 | 49.5']],
    said: { at: 'warning cross-form-mismatch 基础数据!C18', related: ['整体!D6'] },
  },
  {
    title: 'one place of three in the other unit: two others say which is right',
    sheets: WITHOUT_LIST,
    changes: [['基础数据', '1.农村道路项目 | 18 | 24 | 23.5', '1.农村道路项目 | 18 | 24 | 23.6']],
    said: {
      at: 'warning cross-form-mismatch 基础数据!D15',
      message:
        '工作表“基础数据”的“农村道路项目2022年决算数”是 23.6 万元，工作表“道路”中“年度资金总额”的全年执行数是 23.5 万元，两处不一致，请核对。',
      related: ['道路!E6'],
      fix: [],
    },
  },
  {
    title: 'lines of adjustment that do not make the change of the budget',
    sheets: ['基础数据', '整体'],
    changes: [['基础数据', '人员经费政策性增加 | 2', '人员经费政策性增加 | 3']],
    said: {
      at: 'hint cross-form-mismatch 基础数据!B20',
      message: '预算调整各项合计 7 万元，整体自评表调整后预算与年初预算相差 6 万元，两处不一致，请核对。',
      related: ['基础数据!B21', '整体!D5', '整体!C5'],
    },
  },
  {
    title: 'project forms that do not make the project spending of the department, without a list',
    sheets: FORMS_ONLY,
    changes: [
      ['水渠', '年度资金总额 | 16 | 16 | 15 | 10 | 93.75% | 9.38', '年度资金总额 | 16 | 16 | 16 | 10 | 100% | 10'],
      ['水渠', '其中：当年财政拨款 | 16 | 16 | 15', '其中：当年财政拨款 | 16 | 16 | 16'],
      ['水渠', '99.38', '100'],
    ],
    said: {
      at: 'hint cross-form-mismatch 整体!E8',
      message:
        '工作表“整体”中“特定目标类”的全年执行数是 38.5 万元，2 个项目自评表全年执行数的合计是 39.5 万元，两处不一致，请核对。',
      related: ['道路!E6', '水渠!E6'],
    },
  },
  {
    title: 'a target that is lower than the promised one',
    sheets: ['道路', '目标'],
    changes: [['目标', '修路里程 | ≥5 | 公里', '修路里程 | ≥6 | 公里']],
    said: {
      at: 'warning cross-form-mismatch 道路!D11',
      message: '“修路里程”申报的目标是 ≥6公里，自评表的目标是 ≥5公里，请按批复的目标自评，有调整的请注明。',
      related: ['目标!H3'],
      fix: [],
    },
  },
  {
    title: 'weights that were moved from one target to another',
    sheets: ['道路', '目标'],
    changes: [
      ['目标', '修路里程 | ≥5 | 公里 | 30', '修路里程 | ≥5 | 公里 | 25'],
      ['目标', '验收合格率 | ≥90 | % | 20', '验收合格率 | ≥90 | % | 25'],
    ],
    said: {
      at: 'hint cross-form-mismatch 道路!F11',
      message:
        '“农村道路项目”自评的分值与申报时不同：“修路里程”由 25 分改为 30 分、“验收合格率”由 25 分改为 20 分，请核对。',
      related: ['目标!J3', '道路!F12', '目标!J4'],
    },
  },
  {
    title: 'a promised target that no one evaluated',
    sheets: ['道路', '目标'],
    changes: [
      [
        '目标',
        '柳河镇人民政府 | 农村道路项目 | 20 | 修路5公里 | 产出指标 | 质量指标 | 验收合格率',
        '柳河镇人民政府 | 农村道路项目 | 20 | 修路5公里 | 产出指标 | 数量指标 | 新建桥梁 | ≥2 | 座 | 0\n柳河镇人民政府 | 农村道路项目 | 20 | 修路5公里 | 产出指标 | 质量指标 | 验收合格率',
      ],
    ],
    said: {
      at: 'warning cross-form-mismatch 目标!G4',
      message: '“农村道路项目”申报的目标中，“新建桥梁”在自评表里没有找到，请补上或说明原因。',
      related: ['道路!A1'],
    },
  },
  {
    title: 'an evaluated target that was not promised',
    sheets: ['道路', '目标'],
    changes: [
      [
        '目标',
        '柳河镇人民政府 | 农村道路项目 | 20 | 修路5公里 | 效益指标 | 社会效益指标 | 受益人数 | ≥1000 | 人 | 30',
        '',
      ],
    ],
    said: { at: 'hint cross-form-mismatch 道路!C13' },
  },
  {
    title: 'a control rate typed as an actual value that base data do not give',
    sheets: ['基础数据', '整体'],
    changes: [
      [
        '整体',
        '质量指标 | 验收合格率 | ≥90% | 95% | 20 | 20 |',
        '质量指标 | 财政供养人员控制率（%） | ≤100 | 90 | 20 | 20 |',
      ],
    ],
    said: {
      at: 'warning cross-form-mismatch 整体!E13',
      related: ['基础数据!C4', '基础数据!B4'],
    },
  },
  {
    title: 'another township on a project form',
    sheets: FORMS_ONLY,
    changes: [['道路', '实施单位 | 柳河镇人民政府', '实施单位 | 青石镇人民政府']],
    said: {
      at: 'warning cross-form-mismatch 道路!A1',
      message: '工作表“道路”的单位是“青石镇人民政府”，工作表“整体”的单位是“柳河镇人民政府”，请核对是不是同一单位。',
      related: ['整体!A1'],
    },
  },
  {
    title: 'base data of another year, and no others',
    sheets: WITHOUT_LIST,
    changes: [
      ['基础数据', '基础数据表（2022年度）', '基础数据表（2021年度）'],
      ['基础数据', '2022年实际在职人数', '2021年实际在职人数'],
      ['基础数据', '2021年决算数 | 2022年预算数 | 2022年决算数', '2020年决算数 | 2021年预算数 | 2021年决算数'],
    ],
    said: {
      at: 'warning form-other-year 基础数据!A1',
      message: '“部门整体支出绩效评价基础数据表（2021年度）”是 2021 年度的表，本次检查的是 2022 年度，没有参与计算。',
    },
  },
  {
    title: 'headings of base data that were carried over from the year before',
    sheets: BASE_ONLY,
    changes: [
      ['基础数据', '2022年实际在职人数', '2021年实际在职人数'],
      ['基础数据', '2021年决算数 | 2022年预算数 | 2022年决算数', '2020年决算数 | 2021年预算数 | 2021年决算数'],
    ],
    said: {
      at: 'warning cross-form-mismatch 基础数据!C4',
      message: '工作表“基础数据”标明是 2022 年度，栏目却写着“合计2021年实际在职人数”，请核对年份和数据是不是本年度的。',
      related: ['基础数据!A1'],
    },
  },
  {
    title: 'another unit on the base data',
    sheets: ['基础数据', '整体'],
    changes: [
      ['基础数据', '柳河镇人民政府', '青石乡人民政府'],
      ['基础数据', '公用经费 | 11 | 12 | 11.6', '公用经费 | 11 | 22 | 21.6'],
    ],
    said: { at: 'warning cross-form-mismatch 基础数据!A1', related: ['整体!A1'] },
  },
];

describe('a workbook of which exactly this is said', () => {
  it.each(CASES.map((one) => [one.title, one] as const))('%s', (_, { sheets, changes, said, also = [], honest }) => {
    const all = found(oneUnit(changes, sheets));
    expect(all.map(({ at }) => at)).toEqual([said.at, ...also]);
    expect(all[0]).toMatchObject(said);
    expect(found(oneUnit([], honest ?? sheets))).toEqual([]);
  });
});

describe('money by source and by use', () => {
  /** Published by a township for 2023; 1325.68 + 118.82 + 585.62 = 2030.12 worked out by hand. */
  const drawing = (project: string): string => `
    部门整体支出绩效自评表 | < | < | < | < | < | < | <
    （2023年度） | < | < | < | < | < | < | <
    预算部门、单位名称 | 某乡人民政府 | < | < | < | < | < | <
    年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
    ^ | 年度资金总额 | 2000 | 2030.12 | 2030.12 | 10 | 100% | 10
    ^ | 按收入性质分： | < | < | 按支出性质分： | < | < | <
    ^ | 其中：  一般公共预算：1325.68 | < | < | 其中：基本支出：900.47 | < | < | <
    ^ | 政府性基金拨款：118.82 | < | < | 项目支出：${project} | < | < | <
    ^ | 其他资金：585.62 | < | < |  | < | < | <
    年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
    ^ | 保运转 | < | < | 已完成 | < | < | <
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
    ^ | 产出指标 | 数量指标 | 村级换届 | ≥10个 | 10个 | 50 | 50
    ^ | 效益指标 | 社会效益指标 | 受益人数 | ≥900人 | 920人 | 30 | 30
    ^ | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 10
    总分 | < | < | < | < | < | 100 | 100
  `;

  it('is silent where both make the whole (1129.65 + 900.47 = 2030.12)', () => {
    expect(found([paper('整体', drawing('1129.65'))])).toEqual([]);
  });

  it('is silent where one makes the budget and the other the spending (1089.05 + 900.47 = 1989.52)', () => {
    const spent = drawing('1089.05').replace('2030.12 | 10 | 100% | 10', '1989.52 | 10 | 98% | 9.8');
    expect(found([paper('整体', spent.replace('| 100 | 100', '| 100 | 99.8'))])).toEqual([]);
  });

  it('is an error where one side is short (1025.20 + 900.47 = 1925.67)', () => {
    expect(found([paper('整体', drawing('1025.20'))])).toEqual([
      {
        at: 'error funding-sum-mismatch 整体!E7',
        message: '按收入性质分的各项合计 2030.12 万元，按支出性质分的各项合计 1925.67 万元，两边不相等。',
        related: ['整体!E8', '整体!B7', '整体!B8', '整体!B9'],
        fix: [],
      },
    ]);
  });
});
