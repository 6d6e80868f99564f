import type { Heading } from './headingText';

/**
 * What headings mean: every spelling that was met, as data, then patterns for those that were not. A heading's base
 * (without brackets and blanks) is looked up first; the patterns are tried in their order, first that fits.
 */

export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'comparator'
  | 'nature'
  | 'target'
  | 'originalTarget'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'points'
  | 'reviewPoints'
  | 'higherPoints'
  | 'lastPoints'
  | 'coefficient'
  | 'tier'
  | 'deviation'
  | 'evidence'
  | 'standard'
  | 'explanation'
  | 'other';

export type FundingColumn =
  | 'originalBudget'
  | 'adjustment'
  | 'adjustedBudget'
  | 'budget'
  | 'received'
  | 'actual'
  | 'rate'
  | 'weight'
  | 'points'
  | 'reason'
  | 'other';

const INDICATOR_SPELLINGS: Readonly<Record<IndicatorColumn, readonly string[]>> = {
  level1: ['一级指标', '一级', '一级指标名称', '项目', '指标类别', '1级指标'],
  level2: ['二级指标', '二级', '二级指标名称', '考核内容', '2级指标'],
  level3: [
    '三级指标',
    '三级',
    '三级指标名称',
    '3级指标',
    '指标名称',
    '考核指标',
    '绩效指标',
    '绩效指标名称',
    '指标',
    '指标内容',
    '具体指标',
  ],
  comparator: ['计算符号', '指标方向', '比较符号', '符号', '运算符号', '指标符号'],
  nature: ['指标性质', '指标方向性', '指标值类型', '指标类型', '定性定量', '指标属性'],
  target: [
    '年度指标值',
    '指标值',
    '年初目标值',
    '年度工作目标',
    '预期指标值',
    '目标值',
    '绩效目标值',
    '调整指标值',
    '年度目标值',
    '年度绩效指标值',
    '计划指标值',
    '全年指标值',
    '预期值',
    '计划值',
    '年度指标',
    '年初设定指标值',
    '全年目标值',
    '预期目标值',
    '年初设定值',
    '设定值',
    '调整后指标值',
    '指标目标值',
  ],
  originalTarget: ['年初指标值'],
  unit: ['度量单位', '计量单位', '单位', '计量单位/度量单位', '指标单位', '指标值单位'],
  actual: [
    '实际完成值',
    '完成值',
    '全年完成值',
    '全年实际值',
    '自评完成值',
    '实际值',
    '完成情况',
    '实际完成情况',
    '实际完成',
    '实际完成指标值',
    '全年实际完成值',
    '指标完成值',
    '年度完成值',
    '实际完成数',
    '全年完成情况',
    '指标完成情况',
    '完成指标值',
    '年度实际完成值',
    '全年实际完成情况',
    '实际达到值',
    '实现值',
  ],
  weight: [
    '分值',
    '权重',
    '指标权重',
    '指标分值',
    '权数',
    '权重设定值',
    '满分',
    '标准分',
    '分数',
    '分值权重',
    '权重分值',
    '指标分值权重',
    '标准分值',
    '满分值',
  ],
  points: [
    '得分',
    '自评得分',
    '指标得分',
    '考评得分',
    '评价得分',
    '自评分',
    '自评分数',
    '单位自评得分',
    '单位自评分',
    '自评分值',
    '评分',
    '实际得分',
    '自评得分值',
    '得分值',
  ],
  reviewPoints: [],
  higherPoints: [],
  lastPoints: [],
  coefficient: ['得分系数'],
  tier: ['完成等级', '评判等级', '达成情况', '自评等次', '定性等级', '指标完成等级', '评价档次'],
  deviation: [
    '偏差原因分析及改进措施',
    '未完成原因分析',
    '未完成原因和改进措施',
    '未完成原因及拟采取的改进措施',
    '偏差大或目标未完成原因分析',
    '扣分原因和其他说明',
    '原因',
    '说明',
    '备注',
    '偏差原因',
    '偏差原因分析',
    '未完成原因',
    '扣分原因',
    '原因分析',
    '偏差情况说明',
    '原因说明',
    '改进措施',
  ],
  evidence: ['佐证材料', '佐证', '证明材料', '依据材料', '佐证资料', '佐证材料名称'],
  standard: [
    '评分标准',
    '评价标准',
    '计分标准',
    '得分计算方法',
    '指标说明及评分标准',
    '评(扣)分标准',
    '评分规则',
    '计分方法',
    '评分办法',
    '评价要点',
  ],
  explanation: ['指标解释', '指标说明', '指标定义', '解释'],
  other: [
    '序号',
    '编号',
    '行次',
    '是否核心指标',
    '单项完成情况',
    '完成率',
    '扣分',
    '审核意见',
    '指标编码',
    '上年完成值',
    '上年实际值',
    '偏离度',
    '完成比例',
  ],
};

const FUNDING_SPELLINGS: Readonly<Record<FundingColumn, readonly string[]>> = {
  originalBudget: [
    '年初预算数',
    '年初预算',
    '年初批复数',
    '预算批复数',
    '年初预算金额',
    '年初预算安排',
    '年初数',
    '年初部门预算',
    '年初批复预算',
    '年初批复预算数',
    '年初安排数',
  ],
  adjustment: [
    '年度预算调整',
    '预算调整数',
    '调整数',
    '追加数',
    '预算追加数',
    '调整金额',
    '预算调整',
    '全年预算调整数',
    '年中调整数',
    '预算调整金额',
    '调整预算',
    '年度调整数',
    '追加预算数',
    '年中追加',
  ],
  adjustedBudget: [
    '调整后预算数',
    '调整后的预算',
    '调整后预算',
    '调整预算数',
    '调整后预算金额',
    '决算预算数',
    '可执行指标数',
    '调整后全年预算数',
    '调整后数',
    '调整后的预算数',
  ],
  budget: [
    '全年预算数',
    '预算数',
    '全年预算',
    '预算金额',
    '年度预算数',
    '预算安排数',
    '预算安排',
    '年度预算',
    '预算资金',
    '计划金额',
    '总预算',
    '预算总额',
    '全年预算金额',
    '预算',
  ],
  received: ['实际到位资金', '到位资金', '全年到位资金', '到位数', '实际到位数', '资金到位数', '到位金额'],
  actual: [
    '全年执行数',
    '执行数',
    '预算执行数',
    '资金执行数',
    '累计支出',
    '实际支出数',
    '决算数',
    '实际支出',
    '执行金额',
    '全年执行资金',
    '全年支出数',
    '支出数',
    '全年实际支出数',
    '实际执行数',
    '全年执行',
    '支出金额',
    '全年支出',
    '实际支出金额',
    '全年执行金额',
    '累计执行数',
    '全年实际执行数',
    '使用资金',
    '实际使用资金',
  ],
  rate: ['执行率', '预算执行率', '支出执行率', '资金执行率', '全年执行率', '支出进度', '支付进度', '支付率', '支出率'],
  weight: ['分值', '权重', '执行率权重', '满分', '标准分', '权数', '分值权重'],
  points: ['得分', '自评得分', '执行率得分', '自评分', '单位自评得分', '评分', '执行得分'],
  reason: [
    '偏差原因分析及改进措施',
    '原因',
    '说明',
    '备注',
    '未完成原因分析',
    '偏差原因',
    '原因分析',
    '执行偏差原因',
    '原因说明',
    '未执行完毕原因',
    '偏差原因分析',
    '未完成原因',
    '偏差说明',
    '未完成原因和改进措施',
  ],
  other: [],
};

/** A score that somebody else gives: kept apart, never written. */
const OTHER_SCORERS: readonly (readonly [RegExp, 'reviewPoints' | 'higherPoints' | 'lastPoints'])[] = [
  [/上年|上年度|去年/, 'lastPoints'],
  [/复核|审核|核查|评审|抽查|复评|复审|评价组|第三方|专家/, 'reviewPoints'],
  [/县级|市级|省级|区级|财政|主管部门|上级/, 'higherPoints'],
];

const INDICATOR_PATTERNS: readonly (readonly [RegExp, IndicatorColumn])[] = [
  [/(上年|去年).*(得分|评分)/, 'lastPoints'],
  [/上年|去年|完成率|完成比|偏离/, 'other'],
  [/佐证|证明材料/, 'evidence'],
  [/原因|改进措施|偏差/, 'deviation'],
  [/标准$|评分办法|计算方法|计分/, 'standard'],
  [/系数/, 'coefficient'],
  [/权重|分值|满分/, 'weight'],
  [/得分|自评分|评分$/, 'points'],
  [/年初.*指标值/, 'originalTarget'],
  [/(实际|完成|达到|实现).*(值|数|情况|结果)$|实际完成/, 'actual'],
  [/(指标|目标|计划|预期).*值/, 'target'],
  [/一级/, 'level1'],
  [/二级/, 'level2'],
  [/三级|指标名称/, 'level3'],
  [/(计量|度量).*单位/, 'unit'],
  [/符号/, 'comparator'],
  [/说明|备注/, 'deviation'],
];

const FUNDING_PATTERNS: readonly (readonly [RegExp, FundingColumn])[] = [
  [/到位率|到位\(/, 'other'],
  [/原因|说明|备注/, 'reason'],
  [/执行率|支出率|支付率|^预算执行$/, 'rate'],
  [/权重|分值/, 'weight'],
  [/得分|自评分/, 'points'],
  [/到位/, 'received'],
  [/扣除.*预算|调整后/, 'adjustedBudget'],
  [/执行数|执行资金|执行金额|支出数|支出金额|实际支出|决算数/, 'actual'],
  [/年初.*(预算|批复|安排)/, 'originalBudget'],
  [/(调整|追加|追减)(数|金额|额|资金)?$/, 'adjustment'],
  [/预算(数|金额|额|安排|资金)?$/, 'budget'],
];

const indicatorBySpelling = invert(INDICATOR_SPELLINGS);
const fundingBySpelling = invert(FUNDING_SPELLINGS);

function invert<Role extends string>(spellings: Readonly<Record<Role, readonly string[]>>): Map<string, Role> {
  const bySpelling = new Map<string, Role>();
  for (const [role, list] of Object.entries<readonly string[]>(spellings)) {
    for (const spelling of list) bySpelling.set(spelling, role as Role);
  }
  return bySpelling;
}

/**
 * @param parent the heading above it in a two-row header, which may say who scores (复核 over 得分).
 * @returns null when it is no heading of an indicator table.
 */
export function indicatorRole(heading: Heading, parent: Heading | null = null): IndicatorColumn | null {
  const role = indicatorBySpelling.get(heading.base) ?? firstFit(INDICATOR_PATTERNS, heading.base);
  const words = (parent?.base ?? '') + heading.base;
  if (role === 'points' || role === 'actual') {
    const scorer = /自评/.test(words) ? undefined : OTHER_SCORERS.find(([pattern]) => pattern.test(words));
    if (scorer) return role === 'points' ? scorer[1] : 'other';
  }
  if (role === 'target' && /年初/.test(parent?.base ?? '')) return 'originalTarget';
  return role;
}

/** @returns null when it is no heading of a money block. */
export function fundingRole(heading: Heading): FundingColumn | null {
  if (/\(调整\)|\(调整后\)/.test(heading.full) && /预算/.test(heading.base)) return 'adjustedBudget';
  if (heading.quotient && /到位/.test(heading.base)) return 'other';
  const role = fundingBySpelling.get(heading.base) ?? firstFit(FUNDING_PATTERNS, heading.base);
  if (role !== 'points') return role;
  const words = heading.full;
  return !/自评/.test(words) && OTHER_SCORERS.some(([pattern]) => pattern.test(words)) ? 'other' : role;
}

function firstFit<Role>(patterns: readonly (readonly [RegExp, Role])[], text: string): Role | null {
  return text === '' ? null : (patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null);
}

const EXPECTED_GOAL =
  /^(预期目标|年初设定目标|项目年度目标|年初绩效目标|年度绩效目标|全年(调整)?绩效目标|年度总体目标|年度目标|年初目标|年度绩效总目标|绩效目标|项目绩效目标|年初设定的目标)$/;
const ACHIEVED_GOAL =
  /^(实际完成情况|年度总体目标完成情况|年度总体目标完成情况综述|全年实际完成情况|年度目标完成情况|全年目标实际完成情况|目标完成情况|实际完成目标|年度目标实际完成情况|总体完成情况|完成情况|绩效目标完成情况|目标实际完成情况|年度绩效目标完成情况)$/;

export function goalRole(heading: Heading): 'expected' | 'achieved' | null {
  if (ACHIEVED_GOAL.test(heading.base)) return 'achieved';
  return EXPECTED_GOAL.test(heading.base) ? 'expected' : null;
}

/** 年度绩效目标1（40分）, 年度目标2：, 目标三. */
export function numberedGoal(heading: Heading): boolean {
  return /^(年度)?(绩效)?目标[0-9一二三四五六七八九十]+/.test(heading.base);
}

export const TOTAL_LABEL =
  /^(总分|合计|总计|得分合计|总得分|自评总分|合计得分|总分值|自评得分合计|综合得分|自评总得分|得分总计|分值合计)$/;
export const SUBTOTAL_LABEL = /小计$/;
export const GRADE_LABEL =
  /^(评价等级|自评等级|等级|绩效等级|评价等次|自评等次|评定等级|自评结果等级|等次|绩效评价等级|自评结论等级|综合等级|评价结果等级)$/;
