import { decimal, fixed, HUNDRED, sum } from '../../decimal';
import type { FigureSlip } from './changes';
import { fundNamed } from './funds';
import type { Passage } from './prose';
import type { Figure, Sentence } from './sentences';
import { areAlike, isAmount, isPrintedOf, shareOf, spanOf, wordsBefore, type Span } from './spans';
import * as say from './wording';

/**
 * Shares of a whole (项目支出592万元，占35.41%) against the amounts they are shares of. The whole is certain where it is
 * printed beside the share, or where the other shares of the list are all of one amount.
 */

export interface ShareSlip extends FigureSlip {
  readonly passage: Passage;
}

interface Share {
  readonly sentence: Sentence;
  readonly part: Figure;
  readonly share: Figure;
  /** What it is a share of, in the text's words; empty where nothing is said. */
  readonly of: string;
  /** The whole, where it stands between the two: 支出66.3万元，占预算96.5万元的68.7%. */
  readonly whole: Figure | null;
  /** The sentence whose 其中 it stands behind; null outside of one. */
  readonly inside: Sentence | null;
}

/** @param sentences of one section of the text, from heading to heading. */
export function shareSlips(sentences: readonly Sentence[]): ShareSlip[] {
  const shares: Share[] = [];
  let inside: Sentence | null = null;
  for (const sentence of sentences) {
    const goesOn = sentence.passage.text.charAt(sentence.start - 1) === ';';
    inside = /其中|包括/.test(sentence.text) ? sentence : goesOn ? inside : null;
    shares.push(...sharesIn(sentence, inside));
  }
  if (shares.length > MOST_SHARES) return [];
  const amounts = sentences.flatMap(({ figures }) => figures.filter(isAmount));
  return [...shares.flatMap((one) => slipOf(one, shares, amounts)), ...sentences.flatMap(complete)];
}

/** A section with more shares is no list that a person wrote. */
const MOST_SHARES = 60;

const OF = /^[，,(]?(?:共|约)?占([^0-9。，,;]{0,14}?)的?(?:比例|比重|比)?(?:为|达|约)?$/;
const SHARE_OF = /^[，,(]?(?:共|约)?占([^0-9。，,;]{0,14})$/;

function sharesIn(sentence: Sentence, whole: Sentence | null): Share[] {
  const { figures } = sentence;
  return figures.flatMap((share, index): Share[] => {
    const [part, other] = [figures[index - 1], figures[index - 2]];
    if (share.unit !== '%' || share.isVague || part === undefined || !isAmount(part)) return [];
    const words = wordsBefore(sentence, index);
    const before = sentence.text.slice(0, part.start - sentence.start);
    const inside = whole !== sentence || /其中|包括/.test(before) ? whole : null;
    const of = OF.exec(words)?.[1];
    if (of !== undefined) return [{ sentence, part, share, of, whole: null, inside }];
    const between = SHARE_OF.exec(wordsBefore(sentence, index - 1))?.[1];
    if (words !== '的' || between === undefined || other === undefined || !areAlike(other, part)) return [];
    return [{ sentence, part: other, share, of: between, whole: part, inside }];
  });
}

function slipOf(one: Share, all: readonly Share[], amounts: readonly Figure[]): ShareSlip[] {
  if (one.whole !== null) return isShare(one, one.whole) ? [] : [slip(one, one.whole)];
  const wholes = wholesOf(one, all, amounts);
  if (wholes.some((whole) => isShare(one, whole))) return [];
  const others = all.filter((other) => other !== one && areTogether(other, one));
  const certain = wholes.find((whole) => others.length > 0 && others.every((other) => isShare(other, whole)));
  return certain === undefined || !isMore(certain, one.part) ? [] : [slip(one, certain)];
}

/** Every amount of the section that the share may be of, and all parts of the list together. */
function wholesOf(one: Share, all: readonly Share[], amounts: readonly Figure[]): Figure[] {
  const alike = amounts.filter((amount) => amount !== one.part && areAlike(amount, one.part));
  const parts = all
    .filter((other) => areTogether(other, one) && other.part.unit === one.part.unit)
    .map(({ part }) => part);
  const together = sum(parts.map(({ digits }) => decimal(digits))).toFixed();
  return [...alike, { ...one.part, digits: together, shown: `${together}${one.part.unit ?? ''}` }];
}

function areTogether(a: Share, b: Share): boolean {
  return a.of === b.of && a.inside === b.inside && areAlike(a.part, b.part);
}

function isShare({ part, share }: Share, whole: Figure): boolean {
  const right = rightShare(part, whole);
  return right !== null && isPrintedOf(right, share);
}

function rightShare(part: Figure, whole: Figure): Span | null {
  const [a, b] = [spanOf(part), spanOf(whole)];
  return a === null || b === null || b.low.lte('0') ? null : shareOf(a, b);
}

function isMore(whole: Figure, part: Figure): boolean {
  const [a, b] = [spanOf(whole), spanOf(part)];
  return a !== null && b !== null && a.exact.gt(b.exact);
}

function slip({ sentence, part, share }: Share, whole: Figure): ShareSlip {
  const right = rightShare(part, whole);
  const value = right === null ? '' : `${fixed(right.exact, 2)}%`;
  const message = (where: string): string => say.shareInText(where, share.shown, value, part.shown, whole.shown);
  return { passage: sentence.passage, figure: share, message };
}

/** 基本支出占65%、项目支出占35%: kinds of spending that make the whole make 100%. */
function complete(sentence: Sentence): ShareSlip[] {
  const shares = sentence.figures.flatMap((figure, index) => {
    const found = /([^，,。;:、]{2,12})占(?:总支出|支出总额|支出)?的?(?:比例|比重)?为?$/.exec(
      wordsBefore(sentence, index),
    );
    const fund = figure.unit === '%' && !figure.isVague ? fundNamed(found?.[1] ?? '') : null;
    return fund === null ? [] : [{ figure, name: fund.facts[0] ?? '' }];
  });
  const key = shares
    .map(({ name }) => name)
    .sort()
    .join(' ');
  const [first] = shares;
  if (first === undefined || !/^(?:basic project|operatingPublic personnel project)$/.test(key)) return [];
  const together = sum(shares.map(({ figure }) => decimal(figure.digits)));
  if (together.minus(HUNDRED).abs().lte('0.1')) return [];
  const shown = shares.map(({ figure }) => figure.shown).join('、');
  const message = (where: string): string => say.sharesTogether(where, shown, `${together.toFixed()}%`);
  return [{ passage: sentence.passage, figure: first.figure, message }];
}
