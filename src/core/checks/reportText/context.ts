import type { Claim } from './claims';
import type { LevelName } from './labels';
import type { Figure, Sentence } from './sentences';
import type { Subject } from './subjects';

/** What a sentence has said before the figure that is being read. */

export interface Context {
  /** Where the last figure ends in the sentence. */
  end: number;
  /** 编制 or 在职, as the sentence said last. */
  headcount: 'authorised' | 'actual' | null;
  isPart: boolean;
  isInBrackets: boolean;
  isOtherYear: boolean;
  /** Up to a month, a quarter. */
  isPartYear: boolean;
  /** It named money that the forms do not know. */
  namesOtherMoney: boolean;
  /** It speaks of money that was added, moved or is left, not of budgets and spending. */
  isAboutChange: boolean;
  /** Whom the sentence spoke of before 其中. */
  whole: Subject | null;
  /** The last amount of money that was read. */
  money: Claim | null;
  /** What the figures behind 其中 are parts of. */
  partOf: Claim | null;
  /** The name whose target the last figure was: “受益人数目标1000人，实际1200人”. */
  indicator: string | null;
  /** The sentence is about people who were asked. */
  readonly isSurvey: boolean;
}

export function newContext({ text }: Sentence): Context {
  return {
    end: 0,
    headcount: null,
    isPart: false,
    isInBrackets: false,
    isOtherYear: false,
    isPartYear: false,
    namesOtherMoney: false,
    isAboutChange: false,
    whole: null,
    money: null,
    partOf: null,
    indicator: null,
    isSurvey: /问卷|调查|测评|满意/.test(text),
  };
}

/** What is said of some money that is no budget and no spending in all. */
const CHANGE = /追加|调增|调减|调整(?!后)|交办|下达|到位|自筹|争取|新增|拨付|结转|结余/;

export function saysChange(words: string): boolean {
  return CHANGE.test(words);
}

/** @param words between the last figure and this one. */
export function followTopic(words: string, context: Context): void {
  if (saysChange(words)) context.isAboutChange = true;
  else if (/预算|执行|支出|决算/.test(words)) context.isAboutChange = false;
  if (/(?:^|[^0-9])(?:[1-9]|1[01])月(?:底|末|份|中旬)|季度|半年/.test(words)) context.isPartYear = true;
  else if (/全年|年末|年底|12月/.test(words)) context.isPartYear = false;
}

/**
 * Behind 其中 to the end of the sentence, and in the brackets right behind a figure, stand parts of it.
 *
 * @param last amount of the text before this sentence.
 */
export function followParts(words: string, context: Context, speaksOf: Subject, last: Claim | null): void {
  if (context.isInBrackets && words.includes(')')) [context.isInBrackets, context.isPart] = [false, false];
  if (!/其中|包括|包含|^\(/.test(words)) return;
  if (!context.isPart) context.partOf = context.money ?? (/^其中/.test(words) ? last : null);
  if (context.partOf?.isOtherYear === false) context.isOtherYear = false;
  context.isInBrackets = /^\(/.test(words) && !context.isPart;
  context.isPart = true;
  context.whole ??= speaksOf;
}

export function isOtherYear(words: string, before: boolean, own: number | null): boolean {
  const years = [...words.matchAll(/(20[0-9]{2})年(?![0-9]{1,2}月)|(上年|上一年|去年|往年|同期)|(本年|当年|今年)/g)];
  const last = years.at(-1);
  if (last === undefined) return before;
  if (last[3] !== undefined) return false;
  return last[1] === undefined || (own !== null && Number(last[1]) !== own);
}

/** What stands behind the last comma: the words that can make a figure something else. 全年累计 is the year itself. */
export function lastClause(words: string): string {
  const clause = words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf(',')) + 1);
  return clause.replace(/(?:全年|本年|当年|今年)(?:以来)?累计/, '');
}

const NEAR = 60;

/** 得3.7分（满分4分） behind a target and what was reached: the points of one indicator, not of a whole form. */
export function ofOneIndicator({ text, start }: Sentence, figure: Figure, label: string): boolean {
  if (/总|自评|综合|最终|合计/.test(label)) return false;
  const full = /^\((?:满分|分值)([0-9]+)分/.exec(text.slice(figure.end - start, figure.end - start + 12))?.[1];
  if (full !== undefined) return full !== '100';
  return /指标值|目标|实际|完成|指标/.test(text.slice(Math.max(0, figure.start - start - NEAR), figure.start - start));
}

/** 产出指标（权重50分，得49.7分）: the first-level label that 得 is about; null where it is about none. */
export function levelSaid({ text, start }: Sentence, figure: Figure): LevelName | null {
  const before = text.slice(Math.max(0, figure.start - start - NEAR), figure.start - start);
  const found =
    /(产出|效益|满意度|成本|执行)率?(?:类)?(?:指标)?[(，,:]?(?:满分|权重|分值)(?:为|共)?[0-9]{1,3}分[，,]/.exec(before);
  const rest = found === null ? '' : before.slice(found.index + found[0].length);
  return found !== null && !/[0-9]/.test(rest) ? ((found[1] ?? null) as LevelName | null) : null;
}

/** Nothing but a mark may stand behind an amount that has no measure: 项目2.4万元未支付 is neither budget nor spending. */
export function endsClause(behind: string): boolean {
  return behind === '' || /^[，,。;:()、]/.test(behind);
}
