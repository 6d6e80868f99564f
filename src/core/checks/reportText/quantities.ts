import type { Papers } from '../across/papers';
import { endsClause, saysChange, type Context } from './context';
import { isPartOfFund } from './funds';
import type { Around } from './indicatorNames';
import { namedBy, type LevelName, type Named, type Quantity } from './labels';
import type { Measure } from './known';
import { projectCounts } from './projectCounts';
import * as read from './readings';
import type { Reading } from './readings';
import type { Figure, Sentence } from './sentences';
import { wordsBehind } from './spans';
import { UNKNOWN, WHOLE, type Speaker, type Subject } from './subjects';

/** What the forms hold against a figure that a text names by its quantity. */

export interface Found {
  readonly name: string;
  readonly reading: Reading;
  /** Its own name tells it apart from the whole even behind 其中. */
  readonly isOwn: boolean;
  readonly isKnownPart?: boolean;
}

const MEASURES: ReadonlySet<string> = new Set(['original', 'adjusted', 'budget', 'actual']);

export class QuantityReader {
  constructor(
    private readonly papers: Papers,
    private readonly speaker: Speaker,
  ) {}

  read(sentence: Sentence, figure: Figure, around: Around, context: Context): Found | null {
    const { label, behind } = around;
    const named = namedBy(label, figure.unit);
    const isMoney = figure.unit !== null && /元$/.test(figure.unit);
    if (isMoney && (named === null || named.quantity.kind === 'spent')) {
      const spending = this.spending(around, context);
      if (spending !== null) return spending;
    }
    if (named?.quantity.kind === 'spent') return endsClause(behind) ? this.spent(around, named.head, context) : null;
    if (named !== null) return this.found(named, label, figure, context, sentence);
    if (figure.unit === '分') return this.projectPoints(label, sentence) ?? this.allPoints(around, sentence);
    if (label === '' && isMoney) return this.afterAdding(around.words, context);
    return label === '' ? this.allPeople(around.words, figure, context) : null;
  }

  level(stem: LevelName): Found {
    const subject = this.speaker.speaksOf;
    return { name: `${stem}得分`, reading: read.level(this.papers, subject, stem), isOwn: true };
  }

  /** A kind of spending, or a project, without a measure: 三公经费支出8.7万元. Behind 其中 its measure is the whole's. */
  private spending({ label, words, behind }: Around, context: Context): Found | null {
    const isSpent = /支出$/.test(label);
    if (saysChange(words) || TOGETHER.test(words.slice(0, words.lastIndexOf(label)))) return null;
    if (!isSpent && (context.isAboutChange || !endsClause(behind))) return null;
    const subject = this.speaker.spendingOf(label);
    if (subject === null) return null;
    const whole = context.isPart ? measureOfWhole(context.partOf, subject) : null;
    const own = isSpent && this.speaker.spendingOf(label.replace(/支出$/, '')) !== null ? 'actual' : 'any';
    const reading = read.money(this.papers, subject, whole ?? own);
    return { name: label, reading, isOwn: false, isKnownPart: whole !== null };
  }

  /** 支出 alone is spoken of the unit where the words say so, else of what the amount before it was budgeted for. */
  private spent(
    { label, words }: Around,
    head: string,
    { money, isPart, partOf, namesOtherMoney }: Context,
  ): Found | null {
    if (!this.speaker.isBare(head)) return null;
    const part = isPart ? measureOfWhole(partOf, this.speaker.speaksOf) : null;
    if (part !== null) {
      const reading = read.money(this.papers, this.speaker.speaksOf, part);
      return { name: label, reading, isOwn: false, isKnownPart: true };
    }
    const before = words.slice(0, words.length - label.length).replace(/[，,]/g, '');
    const isSaid = this.speaker.saysWhomOrWhen(head) || this.speaker.saysWhomOrWhen(before + head);
    if (isSaid && !namesOtherMoney) {
      const subject = this.speaker.resolve(head);
      return { name: label, reading: read.money(this.papers, subject, 'actual'), isOwn: false };
    }
    const budget = money?.isPart === false && money.isComparable ? money.reading : null;
    if (budget === null || isPart || !/^(?:original|adjusted|budget|any)$/.test(budget.role)) return null;
    return { name: label, reading: read.money(this.papers, budget.subject, 'actual'), isOwn: false };
  }

  /** 农村道路项目99.79分 in a sentence about scores. */
  private projectPoints(label: string, { passage }: Sentence): Found | null {
    const subject = /^(?:部门|单位)?整体(?:支出)?$/.test(label) ? WHOLE : this.speaker.spendingOf(label);
    if (subject?.kind !== 'project' && subject?.kind !== 'whole') return null;
    if (!/得分|自评|评分/.test(passage.text + this.speaker.underHeading)) return null;
    return { name: label, reading: read.total(this.papers, subject), isOwn: true };
  }

  /** 年初安排96万元，年中追加6万元，合计102万元. */
  private afterAdding(words: string, { money }: Context): Found | null {
    if (money?.reading.role !== 'added' || !/^[，,](?:合计|共计|总计)$/.test(words)) return null;
    return { name: '合计', reading: read.money(this.papers, money.reading.subject, 'adjusted'), isOwn: true };
  }

  /** 其余指标得满分，合计96.99分，等级“优”; or the points alone under 自评得分. */
  private allPoints({ words, behind }: Around, { passage }: Sentence): Found | null {
    const isAlone = words === '' && /得分$|总分$/.test(passage.title ?? '');
    const isSum = /^.{0,40}[，,]?(?:合计|总计|共计)$/.test(words) && /^[，,](?:评价|自评)?(?:等级|等次)/.test(behind);
    if (!isAlone && !isSum) return null;
    return {
      name: isAlone ? (passage.title ?? '') : '合计',
      reading: read.total(this.papers, this.speaker.inPassage),
      isOwn: true,
    };
  }

  /** 行政编制28名、事业编制28名，共56名. */
  private allPeople(words: string, { unit }: Figure, { headcount }: Context): Found | null {
    if (headcount === null || !/^[，,](?:共|合计|共计|总计)+$/.test(words) || !/^[名人个]$/.test(unit ?? ''))
      return null;
    return { name: words.slice(1), reading: read.headcount(this.papers, headcount, ''), isOwn: false };
  }

  private found(named: Named, label: string, figure: Figure, context: Context, sentence: Sentence): Found | null {
    const reading = this.readingOf(named, figure, context, sentence);
    if (reading !== null && isOfOther(reading, named.head, sentence, figure, context)) return null;
    if (reading === null || (reading.subject.kind === 'fund' && /总|合计/.test(label))) return null;
    const { quantity } = named;
    const isNamed =
      named.head !== '' && reading.role !== 'added' && (reading.subject.kind === 'project' || isSpentOfFund(reading));
    const isOwn = quantity.kind === 'level' || (quantity.kind === 'headcount' && quantity.part !== '') || isNamed;
    return { name: label, reading, isOwn };
  }

  private readingOf({ quantity, head }: Named, figure: Figure, context: Context, sentence: Sentence): Reading | null {
    if (quantity.kind === 'headcount') return this.people(quantity, head, context);
    if (quantity.kind === 'survey') return context.isSurvey ? read.survey(this.papers, quantity.id) : null;
    if (quantity.kind === 'projects')
      return { role: 'other', unit: '个', values: projectCounts(this.papers), subject: WHOLE };
    if (quantity.kind === 'departmentRate') return this.unitRate(quantity, head);
    if (quantity.kind === 'control') return this.control(head, context);
    if (quantity.kind === 'satisfaction') return read.satisfaction(this.papers, this.speaker.speaksOf, head);
    if (quantity.kind === 'added') return this.added(context);
    if (quantity.kind === 'left') return this.left(head, wordsBehind(sentence, figure), context);
    if (quantity.kind === 'involved') return this.involved();
    const subject = this.speaker.resolve(head);
    switch (quantity.kind) {
      case 'money':
        return read.money(this.papers, subject, quantity.measure);
      case 'adjustment':
        return read.adjustment(this.papers, subject, figure);
      case 'rate':
        return read.rate(this.papers, subject, quantity.role);
      case 'total':
        return read.total(this.papers, subject);
      case 'level':
        return read.level(this.papers, subject, quantity.stem);
      case 'spent':
        return null;
    }
  }

  private involved(): Reading | null {
    const subject = this.speaker.speaksOf;
    if (subject.kind !== 'projects') return null;
    const measures = (['adjusted', 'original', 'actual'] as const).map((one) => read.money(this.papers, subject, one));
    return { role: 'any', unit: '万元', values: measures.flatMap(({ values }) => values), subject };
  }

  /** Told by the other figures of the sentence only. */
  private added({ money }: Context): Reading | null {
    return money === null ? null : { role: 'added', unit: '万元', values: [], subject: money.reading.subject };
  }

  /** What is left of a budget, said behind what was spent of it. */
  private left(head: string, behind: string, { money }: Context): Reading | null {
    if (money?.reading.role !== 'actual' || !money.isComparable || !this.speaker.isBare(head)) return null;
    if (!endsClause(behind) && !/^(?:结转|交回|收回|上缴|未支出|未执行|未使用)/.test(behind)) return null;
    return read.money(this.papers, money.reading.subject, 'carryOver');
  }

  private control(head: string, { headcount }: Context): Reading | null {
    if (!this.speaker.isBare(head)) return null;
    const { current, ids } = this.controlled(headcount);
    if (ids.length === 0) return null;
    return { role: current, unit: '%', values: read.ratesById(this.papers, ids), subject: WHOLE };
  }

  private controlled(headcount: Context['headcount']): { current: 'controlRate' | 'other'; ids: readonly string[] } {
    const subject = this.speaker.speaksOf;
    if (headcount !== null) return { current: 'controlRate', ids: ['rate.headcountControl'] };
    const fund = subject.kind === 'fund' ? subject.fund.facts[0] : null;
    if (fund === 'threePublic') return { current: 'other', ids: ['rate.threePublicControl'] };
    return { current: 'other', ids: fund === 'operatingPublic' ? ['rate.operatingPublicControl'] : [] };
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
}

/** 衔接资金120万元，支出100万元，执行率83.33%; 支出3.6万元，用于走访: about money that the forms do not know. */
function isOfOther(
  { role, subject }: Reading,
  head: string,
  { text, start }: Sentence,
  { end }: Figure,
  { money, namesOtherMoney }: Context,
): boolean {
  if (role === 'actual' && subject.kind === 'whole' && /^[，,]?(?:主要)?用于/.test(text.slice(end - start)))
    return true;
  return role === 'executionRate' && subject.kind === 'whole' && head === '' && namesOtherMoney && money === null;
}

/** 项目支出执行231.2万元: the kind of spending and what was spent of it, whatever it stands among. */
function isSpentOfFund({ role, subject }: Reading): boolean {
  return subject.kind === 'fund' && role === 'actual';
}

/** 人员、公用经费: the amount is that of several kinds together. */
const TOGETHER = /(?:人员|公用|基本|项目)(?:经费|支出|类)?(?:、|和|及|与|以及)$/;

function measureOfWhole(
  whole: { readonly reading: Reading; readonly isComparable: boolean } | null,
  part: Subject,
): Measure | null {
  if (whole === null || part.kind !== 'fund' || !whole.isComparable || !MEASURES.has(whole.reading.role)) return null;
  const { subject, role } = whole.reading;
  const isOf = subject.kind === 'whole' || (subject.kind === 'fund' && isPartOfFund(part.fund, subject.fund));
  return isOf ? (role as Measure) : null;
}
