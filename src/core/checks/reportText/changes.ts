import { fixed, plain } from '../../decimal';
import { convert } from '../../quantity';
import type { Figure, Sentence } from './sentences';
import { areAlike, changeOf, differenceOf, isPrintedOf, spanOf, wordsBefore, wordsBehind, type Span } from './spans';
import * as say from './wording';

/** 比上年12.4万元下降17.26%, 高于90%的目标2个百分点: a change against the two figures that it lies between. */

const POINTS = '百分点';

export interface FigureSlip {
  readonly figure: Figure;
  readonly message: (where: string) => string;
}

const THAN_BEFORE =
  /^[，,(]?(?:比|较|与)(?:年初|上年|去年|上一年|20[0-9]{2}年)度?末?(?:同期)?(?:的|决算数?|预算数?)?(?:相比)?$/;
const NEXT_YEAR = /^[，,](20[0-9]{2})年度?末?(?:决算数?|预算数?|支出|执行数?)?为?$/;
const THAN_TARGET = /^[，,]?(?:高于|低于|高出|未达到|比|较)(?:年初|年度)?(?:目标值?|指标值|计划)?的?$/;
const BY =
  /^[，,]?(?:同比|比上年)?的?(?:年初|年度)?(?:目标值?|指标值|计划)?(?:要求)?[，,]?(?:相?差)?(?:(增加|增长|提高|上升|高出?|多)|(减少|下降|降低|压减|低|少))?了?$/;
const BY_RATE = /^[，,]?(?:同比)?(?:(增长|增加|增幅|上升)|(下降|减少|降低|降幅|减幅))了?(?:率?为)?$/;

/** The figure is itself a change: 较上年减少0.9万元. */
const IS_CHANGE = /(?:增加|增长|提高|上升|减少|下降|降低|压减|高出?|低|多|少|差)了?$/;

export function changesIn(sentence: Sentence): FigureSlip[] {
  return sentence.figures.flatMap((_, index) => slipsAt(sentence, index));
}

/** The figure at `index` and the next are compared; behind them stands by how much they differ. */
function slipsAt(sentence: Sentence, index: number): FigureSlip[] {
  const [first, second] = [sentence.figures[index], sentence.figures[index + 1]];
  if (first === undefined || second === undefined || !areAlike(first, second)) return [];
  if (IS_CHANGE.test(wordsBefore(sentence, index))) return [];
  const words = wordsBefore(sentence, index + 1);
  const pair = pairOf(sentence, index, first, second, words);
  if (pair === null) return [];
  const by = sentence.figures[index + 2];
  if (by === undefined) return [];
  const found = BY.exec(wordsBefore(sentence, index + 2));
  if (found === null || (found[0] === '' && !THAN_TARGET.test(words))) return [];
  return [...differs(sentence, pair, by, found), ...rateBehind(sentence, index, pair, by)];
}

interface Pair {
  readonly now: Figure;
  readonly before: Figure;
  /** The two are amounts of two years, so that a percentage tells how the later differs from the earlier. */
  readonly isOfYears: boolean;
}

function pairOf(sentence: Sentence, index: number, first: Figure, second: Figure, words: string): Pair | null {
  if (THAN_BEFORE.test(words)) return { now: first, before: second, isOfYears: true };
  const next = NEXT_YEAR.exec(words)?.[1];
  const year = /(20[0-9]{2})年(?![0-9])[^0-9]*$/.exec(wordsBefore(sentence, index))?.[1];
  if (next !== undefined && year !== undefined && Number(next) === Number(year) + 1) {
    return { now: second, before: first, isOfYears: true };
  }
  return THAN_TARGET.test(words) && first.unit === '%' ? { now: first, before: second, isOfYears: false } : null;
}

function differs(sentence: Sentence, pair: Pair, by: Figure, found: RegExpExecArray): FigureSlip[] {
  const [now, before] = [spanOf(pair.now), spanOf(pair.before)];
  if (now === null || before === null || by.isVague) return [];
  const points = `${by.unit ?? ''}${wordsBehind(sentence, by).slice(0, POINTS.length)}`;
  const isPoints = pair.now.unit === '%' && points.includes(POINTS);
  const isAmount = pair.now.unit !== '%' && areAlike(pair.now, by);
  if (isPoints || isAmount) return wrong(differenceOf(now, before), by, pair, isPoints ? '个百分点' : (by.unit ?? ''));
  if (by.unit !== '%' || pair.now.unit === '%' || !pair.isOfYears || before.low.lte('0')) return [];
  return turned(now, before, by, pair, found) ?? wrong(changeOf(now, before), by, pair, '%');
}

/** 减少0.9万元，降幅9.38%. */
function rateBehind(sentence: Sentence, index: number, pair: Pair, by: Figure): FigureSlip[] {
  const rate = sentence.figures[index + 3];
  if (rate?.unit !== '%' || by.unit === '%' || !pair.isOfYears || pair.now.unit === '%') return [];
  const [now, before] = [spanOf(pair.now), spanOf(pair.before)];
  if (now === null || before === null || before.low.lte('0') || rate.isVague) return [];
  if (!BY_RATE.test(wordsBefore(sentence, index + 3))) return [];
  return wrong(changeOf(now, before), rate, pair, '%');
}

function turned(now: Span, before: Span, by: Figure, pair: Pair, found: RegExpExecArray): FigureSlip[] | null {
  const [, more, less] = found;
  const isTurned = (more !== undefined && now.high.lt(before.low)) || (less !== undefined && now.low.gt(before.high));
  if (!isTurned) return null;
  const said = `${more ?? less ?? ''}${by.shown}`;
  return [{ figure: by, message: (where) => say.changeTurned(where, said, pair.now.shown, pair.before.shown) }];
}

function wrong(right: Span, by: Figure, { now, before }: Pair, unit: string): FigureSlip[] {
  if (isPrintedOf(right, by)) return [];
  const shown = unit === '个百分点' ? `${by.digits}${unit}` : by.shown;
  const exact = /元$/.test(unit) ? (convert(right.exact, '万元', unit) ?? right.exact) : right.exact;
  const value = `${unit === '%' ? fixed(exact, 2) : plain(exact)}${unit}`;
  return [{ figure: by, message: (where) => say.changeInSentence(where, shown, value, now.shown, before.shown) }];
}
