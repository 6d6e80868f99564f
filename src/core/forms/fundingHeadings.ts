import { bySpelling, firstFit } from './headingTable';
import type { Heading } from './headingText';
import { OTHER_SCORERS } from './indicatorHeadings';
import { remembered } from './remembered';

/** What the headings of a money block mean: every spelling that was met, as data, then patterns in their order. */

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
    '年初计划数',
    '年初批复金额',
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
    '预算批复金额',
    '预算总金额',
    '资金总量',
    '预算总额',
    '全年预算金额',
    '预算',
    '批复预算',
    '批复预算数',
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
    '决算',
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
  rate: [
    '执行率',
    '预算执行率',
    '支出执行率',
    '资金执行率',
    '全年执行率',
    '支出进度',
    '支付进度',
    '支付率',
    '支出率',
    '使用率',
    '资金使用率',
  ],
  weight: ['分值', '权重', '执行率权重', '满分', '标准分', '权数', '分值权重'],
  points: ['得分', '自评得分', '执行率得分', '自评分', '单位自评得分', '评分', '执行得分', '单位自评'],
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

const PATTERNS: readonly (readonly [RegExp, FundingColumn])[] = [
  [/^(上年|去年|上一年|以前年度)/, 'other'],
  [/到位率|到位\(|^(?!.*(原因|说明)).*(结余|结转)/, 'other'],
  [/原因|说明|备注/, 'reason'],
  [/得分|自评分/, 'points'],
  [/权重|分值|满分|标准分/, 'weight'],
  [/(执行|支出|支付|完成|使用)(率|比例|进度)|^预算执行$/, 'rate'],
  [/^(应|计划)到位/, 'budget'],
  [/到位/, 'received'],
  [/扣除.*预算|调整后|(最终|年末)预算/, 'adjustedBudget'],
  [/年中(调整|追加)|增减|追加|追减/, 'adjustment'],
  [/^(已|实际|累计|全年|本年|年度|资金)+(使用|支出|执行|支付|拨付|报账)$/, 'actual'],
  [/^(实际)?(完成(数|额|金额|投资)|(拨付|报账)(数|额|金额))$/, 'actual'],
  [/预算支出数|(执行|支出|支付|使用|决算)(数|额|资金|金额|总额)$|实际支出|实际完成(数|额|金额)|决算数/, 'actual'],
  [/^(全年|年度|累计|实际)(实际)?(支出|执行)(合计|总计)$/, 'actual'],
  [/年初.*(预算|批复|安排|计划|下达)/, 'originalBudget'],
  [/调整(数|金额|额|资金)?$/, 'adjustment'],
  [/(预算|计划)(下达|安排)?(数|金额|额|总额|资金|指标|指标数|投资)?$/, 'budget'],
  [/^(全年|年度)预算(合计|总计)$/, 'budget'],
  [/^(资金|指标|年度|全年|财政)*(下达|安排|批复)(资金|指标)?(数|额|金额)?$/, 'budget'],
  [/^(全年|年度)?可(用|执行)(资金|指标)数?$/, 'budget'],
];

const spelled = bySpelling<FundingColumn>(FUNDING_SPELLINGS);

/**
 * @param parent the heading above it in a two-row header: 年初 under 预算数, 金额 under 执行数.
 * @returns null when it is no heading of a money block.
 */
export function fundingRole(heading: Heading, parent: Heading | null = null): FundingColumn | null {
  const own = roleAlone(heading);
  if (own !== null || parent === null) return own;
  return UNDER_AMOUNT.test(heading.base) ? amountUnder(heading.base, parent) : null;
}

/** Words that say which amount, not what it is an amount of. */
const UNDER_AMOUNT = /^(年初|全年|金额|小计|合计|总额)$/;

function amountUnder(word: string, parent: Heading): FundingColumn | null {
  const outer = roleAlone(parent);
  if (outer === 'budget' && word === '年初') return 'originalBudget';
  return outer === 'budget' || outer === 'actual' ? outer : null;
}

function roleAlone(heading: Heading): FundingColumn | null {
  if (/\(调整\)|\(调整后\)/.test(heading.full) && /预算/.test(heading.base)) return 'adjustedBudget';
  if (heading.quotient && /到位/.test(heading.base)) return 'other';
  const role = roleOfBase(heading.base);
  if (role !== 'points') return role;
  const words = heading.full;
  return !/自评/.test(words) && OTHER_SCORERS.some(([pattern]) => pattern.test(words)) ? 'other' : role;
}

const roleOfBase = remembered((base): FundingColumn | null => spelled.get(base) ?? firstFit(PATTERNS, base));
