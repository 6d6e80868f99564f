import { saysPartOfYear } from './headingText';
import type { Heading } from './headingText';
import { bySpelling, firstFit, LONGEST_PATTERN } from './headingTable';
import { INDICATOR_SPELLINGS, LOOSE_SPELLINGS } from './indicatorSpellings';

/**
 * What the headings of an indicator table mean. A heading's base (without brackets, blanks and numbering) is looked up
 * among the spellings first; the patterns are tried in their order, first that fits.
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

type Scorer = 'reviewPoints' | 'higherPoints' | 'lastPoints';

/** A score that somebody else gives: kept apart, never written. */
export const OTHER_SCORERS: readonly (readonly [RegExp, Scorer])[] = [
  [/上年|上年度|去年/, 'lastPoints'],
  [/复核|审核|核查|评审|抽查|复评|复审|评价组|第三方|专家/, 'reviewPoints'],
  [/县级|市级|省级|区级|财政|主管部门|上级/, 'higherPoints'],
];

const PATTERNS: readonly (readonly [RegExp, IndicatorColumn])[] = [
  [/(上年|去年).*(得分|评分)/, 'lastPoints'],
  [
    /上年|去年|历史|完成率|完成比|完成进度|得分率|是否|偏离[度率]|偏差[度率]|时限|来源|编码|依据(说明)?$|意见|^责任/,
    'other',
  ],
  [/^(?!.*(原因|理由|说明)).*(扣分|加分|加减分)/, 'other'],
  [/佐证|证明材料/, 'evidence'],
  [/原因|理由|失分|[扣减]分.*说明|(改进|整改)措施|偏差|偏离|差异/, 'deviation'],
  [/(自评|自我评|自查).*分(数|值)?$/, 'points'],
  [/标准$|标准及|[评赋]分(办法|规则|说明)|计算方法|计算公式|计分|细则|评价方法/, 'standard'],
  [/系数/, 'coefficient'],
  [/权[重数值]|分值|满分|标准分|基准分|基础分|配分|赋分|分数$|指标分$|比重$/, 'weight'],
  [/得分|自评分|[评打]分$/, 'points'],
  [/年初.*指标值/, 'originalTarget'],
  [/(预计|计划|预期|应)(完成|实现|达到|达成)(值|数|量|指标|目标)?$/, 'target'],
  [/(?<!1)[1-9]月|1[01]月|半年|季度|预计/, 'other'],
  [/(实际|完成|达到|达成|实现|执行|业绩|自评).*(值|数|情况|结果|绩效)$|实际完成|完成值|完成情况/, 'actual'],
  [/^(?!.*名称).*(指标|目标).*(解释|定义|释义|说明)$/, 'explanation'],
  [/(指标|目标|计划|预期|设定).*值/, 'target'],
  [/一级|[ⅠI]级/, 'level1'],
  [/二级|(Ⅱ|II)级/, 'level2'],
  [/三级|(Ⅲ|III)级|指标.*(名称|内容)/, 'level3'],
  [/(计量|度量).*单位/, 'unit'],
  [/符号/, 'comparator'],
  [/指标(性质|属性)$/, 'nature'],
  [/说明|备注/, 'deviation'],
];

const spelled = bySpelling<IndicatorColumn>(INDICATOR_SPELLINGS);
const spelledLoosely = bySpelling<'target' | 'actual'>(LOOSE_SPELLINGS);

/**
 * @param parent the heading above it in a two-row header, which may say who scores (复核 over 得分).
 * @returns null when it is no heading of an indicator table.
 */
export function indicatorRole(heading: Heading, parent: Heading | null = null): IndicatorColumn | null {
  const role = ownRole(heading) ?? roleUnder(heading, parent) ?? scoreAlone(heading);
  const words = (parent?.base ?? '') + heading.base;
  if (role === 'points' || role === 'actual') {
    const scorer = otherScorer(words);
    if (scorer !== null) return role === 'points' ? scorer : 'other';
  }
  if (role === 'target' && /年初/.test(parent?.base ?? '')) return 'originalTarget';
  const isOfPart = (role === 'target' || role === 'actual') && heading.inner.some(saysPartOfYear);
  return isOfPart ? 'other' : role;
}

function ownRole(heading: Heading): IndicatorColumn | null {
  const { base } = heading;
  const ordinal = heading.inner.map((text) => LEVEL_IN_BRACKETS.get(text)).find((role) => role !== undefined);
  if (ordinal !== undefined && /指标|类/.test(base)) return ordinal;
  const exact = spelled.get(base) ?? spelledLoosely.get(base);
  if (exact !== undefined) return exact;
  if (base.length > LONGEST_PATTERN) return null;
  if (/[得评打核审]分(数|值)?$|分数$|(核|审)分$/.test(base)) {
    const scorer = otherScorer(base);
    if (scorer !== null) return scorer;
  }
  return firstFit(PATTERNS, base);
}

const LEVEL_IN_BRACKETS: ReadonlyMap<string, IndicatorColumn> = new Map([
  ['一级', 'level1'],
  ['二级', 'level2'],
  ['三级', 'level3'],
]);

const WORDLESS = /^(值|数值|数|数量|内容|名称|[A-Z]|自评|自查|复核|审核|核查|评审|复评|财政|主管部门)$/;

/** 值 under 指标值, A under 实际完成值, 复核 under 得分: a word too short to say anything alone. */
function roleUnder(heading: Heading, parent: Heading | null): IndicatorColumn | null {
  if (parent === null || !WORDLESS.test(heading.base)) return null;
  return spelled.get(parent.base) ?? firstFit(PATTERNS, parent.base + heading.base);
}

/** 自评 under nothing that says what is meant, such as a title, is the score. */
function scoreAlone({ base }: Heading): IndicatorColumn | null {
  return base === '自评' ? 'points' : null;
}

function otherScorer(words: string): Scorer | null {
  if (/自评/.test(words)) return null;
  return OTHER_SCORERS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** 工作内容 names indicators where no heading says so better; elsewhere it names tasks. */
export function namesLoosely({ base }: Heading): boolean {
  return /^(工作|具体|主要工作|项目)内容$/.test(base);
}

/** It means a target or an actual only where no other column says so better: 完成情况说明 beside 实际完成值. */
export function isLoose(heading: Heading): boolean {
  return spelledLoosely.has(heading.base) || /情况|说明|预计/.test(heading.base);
}
