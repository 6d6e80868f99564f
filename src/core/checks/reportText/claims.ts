import type { Papers } from '../across/papers';
import {
  followParts,
  followTopic,
  isOtherYear,
  lastClause,
  levelSaid,
  newContext,
  ofOneIndicator,
  type Context,
} from './context';
import { namedIndicator, type Around, type IndicatorNames } from './indicatorNames';
import { labelBefore } from './labels';
import { isProjectCount, projectCounts, saysAllProjects } from './projectCounts';
import { QuantityReader, type Found } from './quantities';
import type { Reading } from './readings';
import type { Figure, Sentence } from './sentences';
import { WHOLE, type Speaker } from './subjects';

/** What a text says of quantities: each figure with what it is, and what the forms hold against it. */

export interface Claim {
  readonly sentence: Sentence;
  readonly figure: Figure;
  /** The words that name it, as printed. */
  readonly name: string;
  readonly reading: Reading;
  /** It stands behind 其中. */
  readonly isPart: boolean;
  /** It is a part, and certain of what: its measure is that of the whole. */
  readonly isKnownPart: boolean;
  readonly isOtherYear: boolean;
  /** Nothing in the words around it makes it another year's, a target, an estimate, a comparison. */
  readonly isComparable: boolean;
}

const OTHER =
  /上年|上一年|去年|往年|前年|历年|同期|下年|下一年|次年|明年|累计|同比|环比|较|比(?!例|率)|增长|下降|增加(?!后)|减少|提高|降低|压减|压缩|节约|目标|指标值|计划|预计|拟|力争|满分|分值|权重|平均|人均|户均|每|占|扣|缺口|差额|(?:^|[^0-9])[1-9]月|1[01]月|季度|半年/;

/** What makes an amount that was added another year's. */
const OTHER_ADDED = /上年|去年|同期|下年|明年|拟|计划|预计|占/;

/** Reads the claims of one sentence after the other; whom the text speaks of is kept in between. */
export class ClaimReader {
  private readonly quantities: QuantityReader;
  /** The last amount that the text said of the unit, a project or a kind of spending. */
  private money: Claim | null = null;

  constructor(
    private readonly papers: Papers,
    private readonly indicators: IndicatorNames,
    private readonly speaker: Speaker,
    private readonly year: number | null,
  ) {
    this.quantities = new QuantityReader(papers, speaker);
  }

  claimsOf(sentence: Sentence): Claim[] {
    const claims: Claim[] = [];
    const context = newContext(sentence);
    if (sentence.passage.text.charAt(sentence.start - 1) === ';') context.money = this.money;
    for (const figure of sentence.figures) {
      const words = sentence.text.slice(context.end, figure.start - sentence.start);
      const claim = this.claimOf(sentence, figure, words, context);
      if (claim !== null) claims.push(claim);
      if (claim?.reading.unit === '万元' && !claim.isPart) [context.money, this.money] = [claim, claim];
      if (claim === null && /元$/.test(figure.unit ?? '')) context.namesOtherMoney = true;
      context.end = figure.end - sentence.start;
    }
    this.pass(sentence.text.slice(context.end));
    this.speaker.leaveSentence(context.whole);
    return claims;
  }

  private claimOf(sentence: Sentence, figure: Figure, words: string, context: Context): Claim | null {
    const label = labelBefore(words);
    const before = words.slice(0, Math.max(0, words.lastIndexOf(label)));
    this.pass(before);
    followParts(words, context, this.speaker.speaksOf, this.money);
    followTopic(words, context);
    context.isOtherYear = isOtherYear(words, context.isOtherYear, this.year);
    const behind = sentence.text.slice(figure.end - sentence.start, figure.end - sentence.start + NOUN);
    const isAllProjects = isProjectCount(this.papers, figure, words, behind);
    const found =
      this.counted(sentence, figure, words) ?? this.read(sentence, figure, { label, words, behind }, context);
    if (isAllProjects) this.speaker.countedProjects();
    if (found === null) {
      if (label !== '' && !isAllProjects) this.speaker.pass(label);
      return null;
    }
    const isIndicators = found.reading.role === 'points' && ofOneIndicator(sentence, figure, found.name);
    const other = found.reading.role === 'added' ? OTHER_ADDED : OTHER;
    const isComparable =
      !figure.isVague &&
      !context.isOtherYear &&
      !context.isPartYear &&
      !other.test(clauseAbout(words, found)) &&
      !isIndicators;
    const isPart = context.isPart && !found.isOwn;
    const { name, reading, isKnownPart = false } = found;
    return { sentence, figure, name, reading, isPart, isKnownPart, isOtherYear: context.isOtherYear, isComparable };
  }

  private counted(sentence: Sentence, figure: Figure, words: string): Found | null {
    const isCounted = figure.unit === '个' && saysAllProjects(this.papers, sentence, figure, words);
    if (!isCounted) return null;
    const reading: Reading = { role: 'other', unit: '个', values: projectCounts(this.papers), subject: WHOLE };
    return { name: '项目', reading, isOwn: true };
  }

  private pass(words: string): void {
    for (const piece of words.split(/[，,:、()]/)) if (piece !== '') this.speaker.pass(piece);
  }

  private read(sentence: Sentence, figure: Figure, around: Around, context: Context): Found | null {
    const indicator = this.indicator(figure, around, context);
    if (indicator !== null) return indicator;
    const level = figure.unit === '分' && /^得分?$/.test(around.label) ? levelSaid(sentence, figure) : null;
    if (level !== null) return this.quantities.level(level);
    return this.quantities.read(sentence, figure, around, context);
  }

  /** 受益人数年初目标值1000人，实际完成值1200人: the name stands before the target only. */
  private indicator(figure: Figure, around: Around, context: Context): Found | null {
    const before = context.indicator;
    const target = TARGET_OF.exec(around.words)?.[1] ?? null;
    context.indicator = target;
    if (target !== null) return null;
    const words = before !== null && REACHED.test(around.words) ? before : around.words;
    const found = namedIndicator(this.indicators, { ...around, words }, figure, this.speaker);
    if (found === null || this.speaker.isAboutTargets) return null;
    const reading: Reading = { role: 'other', unit: found.unit, values: found.values, subject: WHOLE };
    return { name: found.name, reading, isOwn: false };
  }
}

/** 累计支出 of the whole unit is that of the year; of a project it may be of several. */
function clauseAbout(words: string, { reading }: Found): string {
  const clause = lastClause(words);
  return reading.subject.kind === 'whole' ? clause.replace(/累计(?=(?:完成)?(?:支出|执行|支付))/, '') : clause;
}

const TARGET_OF = /([^，,。;:]{2,40}?)[，,]?(?:年初|年度|全年)?(?:目标|指标|计划)值?(?:为|是|:)?$/;
const REACHED = /^[，,](?:全年|年度)?(?:实际)?(?:完成|达到)值?(?:为|是|:)?$/;

/** A noun behind a figure is no longer than this. */
const NOUN = 20;
