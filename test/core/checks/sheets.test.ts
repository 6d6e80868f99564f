import { CHECKS } from '../../../src/core/checks';
import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { readPrevious } from '../../../src/core/previous';
import { paper } from '../forms/paper';
import { beside, changed, sheetOf } from '../profileSheet/paper';
import { workbookProfile } from '../profileSheet/profiles';
import { lastYear, oneUnit } from './oneUnit';

/** Whole sheets, read, scored and checked: an honest form of which nothing is said, and one change for each rule. */

const HONEST = `
  项目支出绩效自评表 | < | < | < | < | < | < | <
  （2022年度） | < | < | < | < | < | < | <
  项目名称 | 农村道路 | < | < | < | < | < | <
  项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  ^ | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5
  ^ | 其中：当年财政拨款 | 60 | 60 | 57 | — | — | —
  ^ | 上年结转资金 | 40 | 40 | 38 | — | — | —
  ^ | 其他资金 | 0 | 0 | 0 | — | — | —
  年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
  ^ | 修路5公里 | < | < | 已修5公里 | < | < | <
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
  产出指标（50分） | 数量指标 | 修路里程 | ≥5公里 | 5公里 | 30 | 30 |
  ^ | 质量指标 | 验收合格率 | ≥90% | 95% | 20 | 20 |
  效益指标（30分） | 社会效益指标 | 受益人数 | ≥1000人 | 1200人 | 15 | 15 |
  ^ | 可持续影响指标 | 管护机制 | 健全 | 达成年度指标 | 15 | 14 |
  满意度指标（10分） | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 10 |
  总分 | < | < | < | < | 100 | 98.5 |
  评价等级 | 优 | | | | | |
`;

/** A written report about the honest form: nothing is said of it. */
const REPORT = `
  2022年度农村道路项目绩效自评报告
  一、自评工作组织开展情况
  镇财政所牵头组织自评，对资料和数据逐项进行了核对，没有发现虚报。
  二、绩效目标完成情况
  （一）资金安排和使用情况
  2022年全年预算100万元，全年执行95万元，预算执行率95%。
  （二）产出和效益情况
  建成通村道路5公里，发放调查问卷100份，群众满意度92%。
  自评总分98.5分，等级为优。
  三、存在问题和改进措施
  管护经费来源还不够稳定，下一年度列入村级公用经费安排。
`;

type Change = readonly [from: string, to: string];

function written(...changes: readonly Change[]): Sheet {
  return paper(
    '自评报告',
    changes.reduce((text, [from, to]) => text.replace(from, to), REPORT),
  );
}

function sheet(changes: readonly Change[], options: Partial<Sheet> = {}, name = '项目一'): Sheet {
  const drawing = changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the form: ${from}`);
    return text.replace(from, to);
  }, HONEST);
  return paper(name, drawing, options);
}

function findings(sheets: readonly Sheet[], before?: readonly Sheet[]): string[] {
  const previous = before === undefined ? null : readPrevious(before, '上年.xlsx');
  const { result } = evaluate(sheets, { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx', previous });
  return result.findings.map(({ severity, rule, cell }) => `${severity} ${rule} ${cell ?? '-'}`);
}

function withFormula(honest: Sheet, address: { row: number; col: number }): Sheet {
  const formulas = honest.formulas.map((row, r) =>
    row.map((_, c) => (r === address.row && c === address.col ? 'F5*G5' : null)),
  );
  const values = honest.values.map((row, r) =>
    row.map((value, c) => (r === address.row && c === address.col ? { e: '#REF!' } : value)),
  );
  return { ...honest, formulas, values };
}

/** The built-in rules as a sheet that a county issued, with other settings of the review. */
function underRules(review: object): Sheet {
  return sheetOf(workbookProfile({ review }));
}

/** The built-in rules as a sheet, one of them changed by hand. */
function withRule(label: string, value: string): Sheet {
  const rules = sheetOf(BUILTIN_PROFILE);
  return changed(rules, beside(rules, label), { s: value });
}

/** Rule → a workbook of which exactly this is said. */
interface Failing {
  readonly sheets: readonly Sheet[];
  /** Last year's workbook. */
  readonly before?: readonly Sheet[];
  readonly said: readonly string[];
}

const FAILING: ReadonlyMap<string, Failing> = new Map(
  Object.entries<Failing>({
    'execution-rate-mismatch': one('error G5', ['95%', '98%']),
    'execution-points-mismatch': one('error H5', ['| 9.5', '| 9.8'], ['98.5', '98.8']),
    'execution-low-unexplained': one(
      'hint G5',
      ['100 | 95 | 10 | 95% | 9.5', '100 | 80 | 10 | 80% | 8'],
      ['60 | 57', '60 | 42'],
      ['98.5', '97'],
    ),
    'funding-sum-mismatch': one('error E5', ['60 | 57', '60 | 47']),
    'column-uncertain': one(
      'hint D5',
      ['年初预算数 | 全年预算数 |', '全年预算数 | 全年预算调整数 |'],
      ['95 | 10 | 95% | 9.5', '95 | 10 | | '],
    ),
    'adjusted-budget-mismatch': {
      sheets: [
        sheet([
          ['^ | 上年结转资金 | 40 | 40 | 38 | — | — | —\n', ''],
          ['^ | 其他资金 | 0 | 0 | 0 | — | — | —\n', ''],
          [
            '项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
            '项目资金（万元） | | 年初预算数 | 年度预算调整 | 调整后的预算 | 全年执行数 | 执行率 | 得分',
          ],
          ['100 | 100 | 95 | 10 | 95% | 9.5', '100 | 4 | 105 | 105 | 100% | 10'],
          ['其中：当年财政拨款 | 60 | 60 | 57 | — | — | —', '其中：当年财政拨款 | 100 | | 105 | 105 | — | —'],
          ['98.5', '99'],
        ]),
      ],
      said: ['error adjusted-budget-mismatch E5'],
    },
    'spent-over-budget': one(
      'error E5',
      ['100 | 95 | 10 | 95% | 9.5', '100 | 105 | 10 | 105% | 10'],
      ['60 | 57', '60 | 67'],
      ['98.5', '99'],
    ),
    'budget-zero': one(
      'warning D5',
      ['100 | 100 | 95 | 10 | 95% | 9.5', '0 | 0 | 0 | 10 | — | 9.5'],
      ['60 | 60 | 57', '0 | 0 | 0'],
      ['40 | 40 | 38', '0 | 0 | 0'],
    ),
    'adjustment-unexplained': one('hint D5', ['100 | 100 | 95', '50 | 100 | 95'], ['60 | 60 | 57', '10 | 60 | 57']),
    'weights-not-100': one('error F17', ['50分', '55分'], ['95% | 20 | 20', '95% | 25 | 25'], ['98.5', '103.5']),
    'level-weights-mismatch': one('error A12', ['50分', '60分']),
    'level-weights-unusual': one(
      'hint A12',
      ['50分', '40分'],
      ['30分', '40分'],
      ['95% | 20 | 20', '95% | 10 | 10'],
      ['1200人 | 15 | 15', '1200人 | 25 | 25'],
    ),
    'points-above-weight': one('error G14', ['1200人 | 15 | 15', '1200人 | 15 | 16'], ['98.5', '99.5']),
    'points-missing': one('warning G15', ['| 15 | 14', '| 15 | '], ['健全 | 达成年度指标', '健全 | 制度还在起草']),
    'points-mismatch': one('error G13', ['95% | 20 | 20 |', '81% | 20 | 20 | 一处返工，将加强监理']),
    'points-outside-tier': one('error G15', ['15 | 14', '15 | 11'], ['98.5', '95.5']),
    'total-mismatch': one('error G17', ['98.5', '99.5']),
    'grade-mismatch': one('error B18', ['| 优', '| 良']),
    'target-missing': one('error D14', ['≥1000人', '']),
    'actual-missing': one('error E14', ['1200人', '']),
    'unit-mismatch': one('warning E14', ['1200人', '1200户']),
    'shortfall-unexplained': one('error H13', ['95% | 20 | 20', '81% | 20 | 18'], ['98.5', '96.5']),
    'overfulfilment-unexplained': one('warning H14', ['1200人', '1500人']),
    'number-unreadable': one('warning E16', ['≥90% | 92% | 10', '≥90% | 0.92 | 10']),
    'reading-assumed': one('hint D14', ['≥1000人', '1000人']),
    'sub-row-scored': one('hint H6', ['57 | — | — | —', '57 | — | — | 10']),
    'formula-error': {
      sheets: [withFormula(sheet([]), { row: 4, col: 4 })],
      said: ['error formula-error E5'],
    },
    'form-not-recognised': {
      sheets: [
        sheet([]),
        paper('项目二', '项目支出绩效自评表 | < | <\n一级指标 | 二级指标 | 三级指标\n产出指标 | 数量指标 | 修路里程'),
      ],
      said: ['warning form-not-recognised *'],
    },
    'form-blank': {
      sheets: [
        sheet([]),
        sheet(
          [
            ['100 | 95 | 10 | 95% | 9.5', '100 | | 10 | | '],
            ['60 | 57', '60 | '],
            ['40 | 38', '40 | '],
            ['0 | 0 | 0', '0 | 0 | '],
            ['5公里 | 30 | 30', '| 30 | '],
            ['95% | 20 | 20', '| 20 | '],
            ['1200人 | 15 | 15', '| 15 | '],
            ['达成年度指标 | 15 | 14', '| 15 | '],
            ['92% | 10 | 10', '| 10 | '],
            ['98.5', ''],
            ['| 优', '| '],
          ],
          {},
          '项目二',
        ),
      ],
      said: ['hint form-blank A1'],
    },
    'form-other-year': {
      sheets: [sheet([]), sheet([], {}, '项目二'), sheet([['2022', '2021']], {}, '上年')],
      said: ['hint form-other-year A1'],
    },
    'headcount-sum-mismatch': {
      sheets: oneUnit([['基础数据', '其中：行政 | 22 | 21 | 95.45%', '其中：行政 | 24 | 21 | 87.5%']], ['基础数据']),
      said: ['error headcount-sum-mismatch B4'],
    },
    'headcount-over-authorised': {
      sheets: oneUnit(
        [
          ['基础数据', '合计 | 40 | 38 | 95%', '合计 | 40 | 42 | 105%'],
          ['基础数据', '行政 | 22 | 21 | 95.45%', '行政 | 22 | 25 | 113.64%'],
        ],
        ['基础数据'],
      ),
      said: ['warning headcount-over-authorised C4'],
    },
    'cross-form-mismatch': {
      sheets: oneUnit([['基础数据', '公用经费 | 11 | 12 | 11.6', '公用经费 | 11 | 12 | 12.6']], ['基础数据', '整体']),
      said: ['warning cross-form-mismatch D17'],
    },
    'previous-year-unusable': {
      sheets: oneUnit([], ['整体', '道路', '水渠']),
      before: oneUnit([], ['整体']),
      said: ['warning previous-year-unusable -'],
    },
    'previous-figure-mismatch': {
      sheets: oneUnit([['基础数据', '公用经费 | 11 |', '公用经费 | 10 |']], ['基础数据', '整体', '道路', '水渠']),
      before: lastYear(),
      said: ['warning previous-figure-mismatch B17'],
    },
    'text-copied': {
      sheets: oneUnit([], ['基础数据', '整体', '道路', '水渠']),
      before: lastYear([['道路', '已修3公里', '已修5公里，全部通过验收并移交各村管护使用']]),
      said: ['warning text-copied E9'],
    },
    'text-number-mismatch': {
      sheets: [sheet([]), written(['95万元', '59万元'])],
      said: ['warning text-number-mismatch A6'],
    },
    'report-incomplete': {
      sheets: [sheet([]), written(['自评总分98.5分，等级为优。', '自评材料已经归档。'])],
      said: ['warning report-incomplete A1'],
    },
    'report-identity-mismatch': {
      sheets: [
        sheet([['农村道路 | < | < | < | < | < | <', '农村道路 | < | < | 实施单位 | 柳河镇人民政府 | < | <']]),
        written(['2022年度农村道路', '大张庄镇2022年度农村道路']),
      ],
      said: ['warning report-identity-mismatch A1'],
    },
    'text-contradiction': {
      sheets: [sheet([]), written(['没有发现虚报', '年初计划不随意调整，全年追加预算较多'])],
      said: ['hint text-contradiction A3'],
    },
    'text-language': {
      sheets: [sheet([]), written(['管护经费', '管護经费'])],
      said: ['hint text-language A11'],
    },
    'text-punctuation': {
      sheets: [sheet([]), written(['没有发现虚报', '没有发现虚报（见附件'])],
      said: ['hint text-punctuation A3'],
    },
    'report-headings': {
      sheets: [sheet([]), written(['三、存在', '四、存在'])],
      said: ['hint report-headings A10'],
    },
    'profile-changed': {
      sheets: [sheet([]), withRule('执行率低于多少要说明原因', '85%')],
      said: ['warning profile-changed *'],
    },
    'profile-unreadable': {
      sheets: [sheet([]), withRule('执行率低于多少要说明原因', '九成')],
      said: ['error profile-unreadable *'],
    },
    'problems-missing': {
      sheets: [sheet([]), underRules({ problemsBelowTotal: '99' })],
      said: ['hint problems-missing G17'],
    },
    'points-ahead-of-spending': {
      sheets: [sheet([]), underRules({ early: { gap: '0.02', unspent: '0.5' } })],
      said: ['warning points-ahead-of-spending G5'],
    },
    'sheet-hidden': {
      sheets: [sheet([]), sheet([], { state: 'hidden' }, '备用')],
      said: ['hint sheet-hidden A1'],
    },
  }),
);

function one(expected: string, ...changes: Change[]): { sheets: Sheet[]; said: string[] } {
  const [severity = '', cell = ''] = expected.split(' ');
  return { sheets: [sheet(changes)], said: [`${severity} * ${cell}`] };
}

describe('a whole form', () => {
  it('that is honest raises nothing', () => {
    expect(findings([sheet([])])).toEqual([]);
    expect(findings([sheet([]), written()])).toEqual([]);
  });

  it.each(CHECKS.map(({ id }) => [id]))('%s has a form of which only this is said', (id) => {
    const failing = FAILING.get(id);
    if (failing === undefined) throw new Error(`no form that fails ${id}`);
    const [severity, , cell] = failing.said[0]?.split(' ') ?? [];
    const found = findings(failing.sheets, failing.before);
    expect(found.map((line) => (cell === '*' ? line.replace(/ [A-Z]+[0-9]+$/, ' *') : line))).toEqual([
      `${severity ?? ''} ${id} ${cell ?? ''}`,
    ]);
  });
});
