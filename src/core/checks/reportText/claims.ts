import { decimal } from '../../decimal';
import type { Papers } from '../across/papers';
import { namedIndicator, type Around, type IndicatorNames } from './indicatorNames';
import { labelBefore, namedBy, type Named, type Quantity } from './labels';
import type { KnownValue } from './known';
import * as read from './readings';
import type { Reading } from './readings';
import type { Figure, Sentence } from './sentences';
import { UNKNOWN, WHOLE, type Speaker, type Subject } from './subjects';

/** What a text says of quantities: each figure with what it is, and what the forms hold against it. */

export interface Claim {
  readonly sentence: Sentence;
  readonly figure: Figure;
  /** The words that name it, as printed. */
  readonly name: string;
  readonly reading: Reading;
  /** It stands behind 其中. */
  readonly isPart: boolean;
  /** Nothing in the words around it makes it another year's, a target, an estimate, a comparison. */
  readonly isComparable: boolean;
}

const OTHER =
  /上年|上一年|去年|往年|前年|历年|同期|下年|下一年|次年|明年|累计|同比|环比|较|比(?!例|率)|增长|下降|增加(?!后)|减少|提高|降低|压减|压缩|节约|目标|指标值|计划|预计|拟|力争|满分|分值|权重|平均|人均|户均|每|占|扣|缺口|差额|(?:^|[^0-9])[1-9]月|1[01]月|季度|半年/;

/** What is said of some money that is no budget and no spending in all. */
const CHANGE = /追加|调增|调减|调整|交办|下达|到位|自筹|争取|新增|拨付|结转/;

/** Reads the claims of one sentence after the other; whom the text speaks of is kept in between. */
export class ClaimReader {
  constructor(
    private readonly papers: Papers,
    private readonly indicators: IndicatorNames,
    private readonly speaker: Speaker,
    private readonly year: number | null,
  ) {}

  claimsOf(sentence: Sentence): Claim[] {
    const claims: Claim[] = [];
    const isSurvey = /问卷|调查|测评|满意/.test(sentence.text);
    const context: Context = {
      end: 0,
      headcount: null,
      isPart: false,
      isInBrackets: false,
      isOtherYear: false,
      isSurvey,
      whole: null,
    };
    for (const figure of sentence.figures) {
      const words = sentence.text.slice(context.end, figure.start - sentence.start);
      const claim = this.claimOf(sentence, figure, words, context);
      if (claim !== null) claims.push(claim);
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
    this.followParts(words, context);
    context.isOtherYear = this.isOtherYear(words, context.isOtherYear);
    const behind = sentence.text.slice(figure.end - sentence.start, figure.end - sentence.start + NOUN);
    const found = this.read(label, { words, behind }, figure, context);
    if (found === null) {
      if (label !== '') this.speaker.pass(label);
      return null;
    }
    const clause = lastClause(words);
    const isIndicators = found.reading.role === 'points' && ofOneIndicator(sentence, figure, label);
    const isComparable = !figure.isVague && !context.isOtherYear && !OTHER.test(clause) && !isIndicators;
    const isPart = context.isPart && !found.isOwn;
    return { sentence, figure, name: found.name, reading: found.reading, isPart, isComparable };
  }

  /** Behind 其中 to the end of the sentence, and in the brackets right behind a figure, stand parts of it. */
  private followParts(words: string, context: Context): void {
    if (context.isInBrackets && words.includes(')')) [context.isInBrackets, context.isPart] = [false, false];
    if (!/其中|包括|包含|^\(/.test(words)) return;
    context.isInBrackets = /^\(/.test(words) && !context.isPart;
    context.isPart = true;
    context.whole ??= this.speaker.speaksOf;
  }

  private pass(words: string): void {
    for (const piece of words.split(/[，,:、()]/)) if (piece !== '') this.speaker.pass(piece);
  }

  private isOtherYear(words: string, before: boolean): boolean {
    const years = [...words.matchAll(/(20[0-9]{2})年(?![0-9]{1,2}月)|(上年|上一年|去年|往年|同期)|(本年|当年|今年)/g)];
    const last = years.at(-1);
    if (last === undefined) return before;
    if (last[3] !== undefined) return false;
    return last[1] === undefined || (this.year !== null && Number(last[1]) !== this.year);
  }

  private read(label: string, around: Around, figure: Figure, context: Context): Found | null {
    const indicator = namedIndicator(this.indicators, around, figure, this.speaker);
    if (indicator !== null) {
      const reading: Reading = { role: 'other', unit: indicator.unit, values: indicator.values, subject: WHOLE };
      return { name: indicator.name, reading, isOwn: false };
    }
    const named = namedBy(label, figure.unit);
    return named === null ? this.spending(label, around.words, figure) : this.found(named, label, context);
  }

  /** A kind of spending, or a project, without a measure: 三公经费支出8.7万元. */
  private spending(label: string, words: string, { unit }: Figure): Found | null {
    if (unit === null || !/元$/.test(unit) || CHANGE.test(words)) return null;
    const subject = this.speaker.spendingOf(label);
    if (subject === null) return null;
    const measure =
      /支出$/.test(label) && this.speaker.spendingOf(label.replace(/支出$/, '')) !== null ? 'actual' : 'any';
    return { name: label, reading: read.money(this.papers, subject, measure), isOwn: false };
  }

  private found(named: Named, label: string, context: Context): Found | null {
    const reading = this.readingOf(named, context);
    if (reading === null || (reading.subject.kind === 'fund' && /总|合计/.test(label))) return null;
    const { quantity } = named;
    const isOwn = quantity.kind === 'level' || (quantity.kind === 'headcount' && quantity.part !== '');
    return { name: label, reading, isOwn };
  }

  private readingOf({ quantity, head }: Named, context: Context): Reading | null {
    if (quantity.kind === 'headcount') return this.people(quantity, head, context);
    if (quantity.kind === 'survey') return context.isSurvey ? read.survey(this.papers, quantity.id) : null;
    if (quantity.kind === 'projects')
      return { role: 'other', unit: '个', values: this.projectCounts(), subject: WHOLE };
    if (quantity.kind === 'departmentRate') return this.unitRate(quantity, head);
    const subject = this.speaker.resolve(head);
    switch (quantity.kind) {
      case 'money':
        return read.money(this.papers, subject, quantity.measure);
      case 'rate':
        return read.rate(this.papers, subject, quantity.role);
      case 'total':
        return read.total(this.papers, subject);
      case 'level':
        return read.level(this.papers, subject, quantity.stem);
    }
  }

  private unitRate({ ids, isControl }: Quantity & { kind: 'departmentRate' }, head: string): Reading {
    const isKnown = this.speaker.isOfUnit(head);
    const values = isKnown ? read.ratesById(this.papers, ids) : [];
    return { role: isControl ? 'controlRate' : 'other', unit: '%', values, subject: isKnown ? WHOLE : UNKNOWN };
  }

  private people(quantity: Quantity & { kind: 'headcount' }, head: string, context: Context): Reading | null {
    const isPartOfSaid = context.isPart && quantity.part !== '' && context.headcount !== null;
    const of = isPartOfSaid ? context.headcount : quantity.of;
    if (of === null || /年初|月初/.test(head) || this.speaker.resolve(head).kind !== 'whole') return null;
    context.headcount = of;
    return read.headcount(this.papers, of, quantity.part);
  }

  private projectCounts(): KnownValue[] {
    const { projects, lists } = this.papers;
    const counts = [projects.length, ...lists.map(({ projectList }) => projectList?.projects.length ?? 0)];
    const cells = projects.flatMap(({ titleAt }) => titleAt ?? []);
    return counts
      .filter((count) => count > 0)
      .map((count) => ({ value: decimal(String(count)), unit: '个', cells, isComputed: false }));
  }
}

interface Context {
  /** Where the last figure ends in the sentence. */
  end: number;
  /** 编制 or 在职, as the sentence said last. */
  headcount: 'authorised' | 'actual' | null;
  isPart: boolean;
  isInBrackets: boolean;
  isOtherYear: boolean;
  /** Whom the sentence spoke of before 其中. */
  whole: Subject | null;
  /** The sentence is about people who were asked. */
  readonly isSurvey: boolean;
}

interface Found {
  readonly name: string;
  readonly reading: Reading;
  /** Its own name tells it apart from the whole even behind 其中. */
  readonly isOwn: boolean;
}

/** 得3.7分（满分4分） behind a target and what was reached: the points of one indicator, not of a whole form. */
function ofOneIndicator({ text, start }: Sentence, figure: Figure, label: string): boolean {
  if (/总|自评|综合|最终/.test(label)) return false;
  const full = /^\((?:满分|分值)([0-9]+)分/.exec(text.slice(figure.end - start, figure.end - start + 12))?.[1];
  if (full !== undefined) return full !== '100';
  return /指标值|目标|实际|完成|指标/.test(text.slice(Math.max(0, figure.start - start - NEAR), figure.start - start));
}

const NEAR = 60;
/** A noun behind a figure is no longer than this. */
const NOUN = 20;

/** What stands behind the last comma: the words that can make a figure something else. 全年累计 is the year itself. */
function lastClause(words: string): string {
  const clause = words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf(',')) + 1);
  return clause.replace(/(?:全年|本年|当年|今年)(?:以来)?累计/, '');
}
