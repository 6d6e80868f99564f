import type { FundingColumn } from '../../core/forms/fundingHeadings';
import type { IndicatorColumn } from '../../core/forms/indicatorHeadings';

/** Sentences about the forms and how their columns were understood. */

export const FORMS = {
  heading: '自评表',
  references: '基础数据与清单',
  summary: (taking: number, all: number) => `${String(taking)} 张参与，共 ${String(all)} 张`,
  take: (name: string) => `“${name}”参与计算`,
  aside: {
    blank: '空白表，没有可计算的内容',
    hidden: '在隐藏的工作表上，不参与',
    otherYear: (year: number | null) => `${year === null ? '' : `${String(year)} 年度，`}与多数表年度不同，勾选后参与`,
    notChosen: '没有勾选，不参与',
  },
  pendingRecalculation: '勾选已改，点“计算得分”后生效。',
  whatAndWhere: (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · '),
  tables: { funding: '资金表', indicator: '指标表', other: '其他' },
  total: '总分',
  pendingTotal: '待定',
  points: '分',
  known: (known: string) => `已确定 ${known} 分`,
  pending: (weight: string) => `待判定 ${weight} 分值`,
  kept: (weight: string) => `其中 ${weight} 分值沿用表内得分`,
  afterWriting: '按您的选择写入之后',
  entered: (points: string) => `表内填 ${points}`,
  rate: '执行率',
  noRate: '算不出',
  grade: '等级',
  noGrade: '等级待定',
  execution: '预算执行',
  otherLevel: '其他指标',
  bar: (label: string, points: string, weight: string) => `${label}：${points} 分，分值 ${weight}`,
  barPending: (weight: string) => `（还有 ${weight} 待判定）`,
  donut: (known: string, pending: string, weight: string) => `满分 ${weight}，已确定 ${known}，待判定 ${pending}`,
  notScored: '没有分值，只检查填写是否完整',
  reference: '不计分，用来与其他表核对',
  columns: '识别结果',
  columnsLead: '各列是按表头这样认的；认错了可以改，改后重新计算。',
  column: (letter: string, heading: string) => (heading === '' ? `${letter} 列` : `${letter} 列“${heading}”`),
  columnRole: (letter: string, heading: string) => (heading === '' ? `${letter} 列是` : `${letter} 列“${heading}”是`),
  uncertain: '不太确定',
} as const;

export const WORKINGS = {
  heading: '计算过程',
  facts: '读到的数据',
  loading: '正在打开 …',
  rule: (no: number) => `规则 ${String(no)}`,
  rules: '计分规则与依据',
  figures: (points: string | null, weight: string | null) =>
    `${points ?? '待定'}${weight === null ? '' : ` / ${weight}`}`,
} as const;

export const COLUMN_DIALOG = {
  heading: '请确认几列的含义',
  lead: '下面这些列的表头有不止一种理解，确认一次即可，以后打开这份工作簿不再问。',
  where: (sheet: string, letter: string) => `${sheet}，${letter} 列`,
  confirm: '确认并计算',
} as const;

type RoleId = `indicator.${IndicatorColumn}` | `funding.${FundingColumn}`;

/** What a column can be, in the words of the forms. */
export const ROLES: Readonly<Record<RoleId, string>> = {
  'indicator.level1': '一级指标',
  'indicator.level2': '二级指标',
  'indicator.level3': '三级指标（名称）',
  'indicator.comparator': '符号（≥ ≤ =）',
  'indicator.nature': '指标性质',
  'indicator.target': '年度指标值',
  'indicator.originalTarget': '年初指标值',
  'indicator.unit': '计量单位',
  'indicator.actual': '实际完成值',
  'indicator.weight': '分值（权重）',
  'indicator.points': '自评得分',
  'indicator.reviewPoints': '复核得分（不改动）',
  'indicator.higherPoints': '上级评分（不改动）',
  'indicator.lastPoints': '上年得分（不改动）',
  'indicator.coefficient': '得分系数',
  'indicator.tier': '完成档次',
  'indicator.deviation': '偏差原因及措施',
  'indicator.evidence': '佐证材料',
  'indicator.standard': '评分标准',
  'indicator.explanation': '指标说明',
  'indicator.other': '不参与计算',
  'funding.originalBudget': '年初预算数',
  'funding.adjustment': '预算调整数',
  'funding.adjustedBudget': '调整后预算数',
  'funding.budget': '预算数',
  'funding.received': '到位资金',
  'funding.actual': '全年执行数',
  'funding.rate': '执行率',
  'funding.weight': '分值',
  'funding.points': '得分',
  'funding.reason': '原因说明',
  'funding.other': '不参与计算',
};
