import type { HeadcountPart } from '../../facts/ids';
import type { Measure } from './known';

/** The names of quantities as reports write them, at the end of the words before a figure. */

export type Quantity =
  | { readonly kind: 'money'; readonly measure: Measure }
  /** 支出 alone: what was spent, where the words around it say of what. */
  | { readonly kind: 'spent' }
  /** 预算调整数: the budget after adjustment in some counties, the change of it in others. */
  | { readonly kind: 'adjustment' }
  /** 追加, 调增: by how much the budget grew. */
  | { readonly kind: 'added' }
  /** 剩余: what is left of an amount said before. */
  | { readonly kind: 'left' }
  /** 涉及资金: the money of the projects that were counted before. */
  | { readonly kind: 'involved' }
  /** 控制率 of what the sentence speaks of. */
  | { readonly kind: 'control' }
  | { readonly kind: 'satisfaction' }
  | { readonly kind: 'rate'; readonly role: 'executionRate' | 'adjustmentRate' }
  | { readonly kind: 'departmentRate'; readonly ids: readonly string[]; readonly isControl: boolean }
  | { readonly kind: 'headcount'; readonly of: 'authorised' | 'actual' | null; readonly part: HeadcountPart }
  | { readonly kind: 'total' }
  | { readonly kind: 'level'; readonly stem: string }
  | { readonly kind: 'projects' }
  | { readonly kind: 'survey'; readonly id: 'survey.sent' | 'survey.returned' | 'survey.valid' | 'survey.satisfied' };

export type LevelName = '执行' | '产出' | '效益' | '满意度' | '成本';

export interface Named {
  readonly quantity: Quantity;
  /** What stands before the name. */
  readonly head: string;
}

interface Label {
  readonly unit: 'people' | 'money' | 'percent' | 'points' | 'copies' | 'things';
  readonly pattern: RegExp;
  readonly quantity: Quantity;
}

const END = '(?:总?数额?|人数|总?额|资金|金额)?$';
const label = (unit: Label['unit'], words: string, quantity: Quantity, end = END): Label => ({
  unit,
  pattern: new RegExp(`(?:${words})${end}`),
  quantity,
});
const money = (measure: Measure, words: string): Label => label('money', words, { kind: 'money', measure });
const people = (of: 'authorised' | 'actual' | null, part: HeadcountPart, words: string): Label =>
  label('people', words, { kind: 'headcount', of, part });

/** The first that fits. */
const LABELS: readonly Label[] = [
  people('authorised', '.administrative', '行政(?:人员)?编制'),
  people('authorised', '.institution', '事业(?:单位|人员)?编制'),
  people('authorised', '.worker', '工勤(?:人员)?编制'),
  people('authorised', '', '(?:人员)?编制'),
  people('actual', '.administrative', '行政(?:人员)?(?:在职|在岗|实有)(?:人员)?|(?:在职|实有)行政(?:人员)?'),
  people('actual', '.institution', '事业(?:人员)?(?:在职|在岗|实有)(?:人员)?|(?:在职|实有)事业(?:人员)?'),
  people('actual', '.worker', '工勤(?:人员)?(?:在职|在岗|实有)(?:人员)?|(?:在职|实有)工勤(?:人员)?'),
  people('actual', '', '在职(?:在编)?(?:人员|职工|干部|干部职工)?'),
  people('authorised', '', '核定人数'),
  people('actual', '', '实有(?:人员)?|在编人员'),
  people(null, '.administrative', '^(?:机关)?行政(?:人员)?'),
  people(null, '.institution', '^事业(?:人员|单位)?(?:人员)?'),
  people(null, '.worker', '^工勤(?:人员)?'),
  money('original', '年初(?:部门)?预算(?:安排|批复|下达|总额)?|年初(?:批复|安排|核定)(?:部门)?预算|年初安排|年初批复'),
  money('adjusted', '调整后(?:的)?(?:全年)?(?:预算)?|全年调整预算|调整预算'),
  label('money', '(?:全年)?预算调整', { kind: 'adjustment' }, '(?:数|额|金额)?$'),
  money('netChange', '净增加?|净调增|调整净额'),
  money('carryOver', '(?:年末|期末|年底)?(?:结转结余|结转和结余|结余结转|结余)|(?:年末|期末|年底)结转'),
  money(
    'actual',
    '全年预算执行|预算执行|全年执行|实际执行|累计执行|资金执行|执行|全年支出|实际支出|支出总计|支出合计|总支出|决算支出|支出决算|决算|实际完成支出|完成支出',
  ),
  label('money', '追加|调增', { kind: 'added' }, '(?:预算|资金|项目资金)?$'),
  label('money', '剩余|余额|节余', { kind: 'left' }, '(?:资金)?$'),
  label('money', '支出', { kind: 'spent' }, '$'),
  label(
    'money',
    '涉及(?:项目|财政)?(?:预算)?(?:资金|金额|预算)|(?:自评|参评)项目(?:预算)?资金',
    { kind: 'involved' },
    '(?:总额|总量)?$',
  ),
  money('budget', '全年预算(?:安排)?|预算总额|总预算|预算安排|预算批复|预算'),
  label('percent', '(?:预算)?调整率', { kind: 'rate', role: 'adjustmentRate' }, '$'),
  label('percent', '(?:在职)?人员控制率|编制控制率', departmentRate('rate.headcountControl', true), '$'),
  label('percent', '结转结余率', departmentRate('rate.carryOver', false), '$'),
  label('percent', '政府采购执行率', departmentRate('rate.procurementExecution', false), '$'),
  label('percent', '三公经费变动率', departmentRate('rate.threePublicChange', false), '$'),
  label('percent', '三公经费控制率', departmentRate('rate.threePublicControl', false), '$'),
  label('percent', '公用经费控制率', departmentRate('rate.operatingPublicControl', false), '$'),
  label('percent', '结转结余变动率', departmentRate('rate.carryOverChange', false), '$'),
  label('percent', '控制率', { kind: 'control' }, '$'),
  label('percent', '满意[度率]', { kind: 'satisfaction' }, '$'),
  label(
    'percent',
    '(?:预算|资金|预算资金|总体|整体|综合)?(?:执行|支出执行)率|预算完成率|(?:预算|资金|预算资金)?支出率|支出进度|资金使用率',
    {
      kind: 'rate',
      role: 'executionRate',
    },
    '$',
  ),
  label('points', '(?:预算)?执行率?(?:指标|情况)?(?:得分|得)?', { kind: 'level', stem: '执行' }, '$'),
  ...['产出', '效益', '满意度', '成本'].map((stem) =>
    label('points', `(?:服务对象)?${stem}(?:类)?(?:指标)?(?:得分|自评得分|得)?`, { kind: 'level', stem }, '$'),
  ),
  label(
    'points',
    '总得分|总评分|总分数?|自评得分|综合得分|综合评分|自评分数?|自评结果|评价得分|最终得分|得分|评分|自评得|自评|得',
    {
      kind: 'total',
    },
    '(?:值|数|情况)?$',
  ),
  label(
    'copies',
    '发放(?:了)?(?:调查|满意度)?(?:调查)?(?:问卷|表)?|发出(?:调查)?(?:问卷|表)?',
    survey('survey.sent'),
    '$',
  ),
  label('copies', '(?:收回|回收|收到)(?:调查)?(?:问卷|表)?', survey('survey.returned'), '$'),
  label('copies', '有效(?:问卷|表)?', survey('survey.valid'), '$'),
  label('copies', '(?:表示)?满意(?:问卷|的)?', survey('survey.satisfied'), '$'),
  label(
    'things',
    '(?:应评|自评|参评|被评价|评价|纳入(?:绩效)?(?:自评|评价)(?:范围)?的?|开展(?:绩效)?(?:自评|评价)的?)项目',
    { kind: 'projects' },
    '(?:总?数量?)?$',
  ),
];

function departmentRate(id: string, isControl: boolean): Quantity {
  return { kind: 'departmentRate', ids: [id], isControl };
}

function survey(id: 'survey.sent' | 'survey.returned' | 'survey.valid' | 'survey.satisfied'): Quantity {
  return { kind: 'survey', id };
}

const UNITS: Readonly<Record<Label['unit'], (unit: string | null) => boolean>> = {
  people: (unit) => unit === '名' || unit === '人' || unit === '个' || unit === '位',
  money: (unit) => unit === '万元' || unit === '元' || unit === '亿元',
  percent: (unit) => unit === '%',
  points: (unit) => unit === '分',
  copies: (unit) => unit === '份' || unit === '张' || unit === '人' || unit === '名',
  things: (unit) => unit === '个' || unit === null,
};

const COPULAS = /(?:分别|总计|共计|合计|共有|为|是|达到|达|共|计|有|仅|已|了|到|得|约|即|现|:|=|约为|金额为)$/;
/** Names whose last word alone would be one that only leads to the figure. */
const WHOLE_NAME = /(?:支出(?:合计|总计)|实有)$/;
const BOUNDARY = /[，,。;:()、\t]/;
const LONGEST = 80;

/** The words that may name a figure: up to the last mark before it, without 为, 是, 达到 … at their end. */
export function labelBefore(words: string): string {
  const near = trimmed(words.slice(-LONGEST));
  let at = near.length;
  while (at > 0 && !BOUNDARY.test(near.charAt(at - 1))) at--;
  return near.slice(at).replace(/^(?:其中|分别)/, '');
}

/** Without 为, 是, 共计 … and a colon at the end; 得 stays, for it may be all that names the points. */
function trimmed(words: string): string {
  let rest = words;
  for (;;) {
    const word = WHOLE_NAME.test(rest) ? '' : (COPULAS.exec(rest)?.[0] ?? '');
    if (word === '' || (word === '得' && rest.length > 1) || rest === '得') return rest;
    rest = rest.slice(0, -word.length);
  }
}

/** @param words see labelBefore. null: it names none of these quantities in this unit. */
export function namedBy(words: string, unit: string | null): Named | null {
  for (const { unit: kind, pattern, quantity } of LABELS) {
    if (!UNITS[kind](unit)) continue;
    const found = pattern.exec(words);
    if (found !== null) return { quantity, head: words.slice(0, found.index) };
  }
  return null;
}
