import { decimal, plain, sum } from '../decimal';
import type { Field, Subtotal } from '../model';
import { check } from '../rule';
import type { Trouble } from '../rule';
import type { ScoredForm } from '../scores/score';
import { arithmetic } from './basis';
import { bareName, totalRowOf } from './cells';
import { addsUp, numberOf } from './figures';
import { weightedRows, weightsOf } from './weightSums';
import * as say from './wording';

/** 产出指标（50分） and 小计 rows against the weights of their own rows. */
export const levelWeightsMismatch = check<'form'>({
  id: 'level-weights-mismatch',
  title: '一级、二级指标标明的分值与所属指标合计不符',
  about: 'form',
  severity: 'error',
  comparesEntered: true,
  cites: arithmetic('上级指标分值 = 所属各指标分值之和'),
  find: ({ scored }) => [
    ...scored.form.subtotals.flatMap((subtotal) => compare(scored, subtotal)),
    ...compareExecution(scored),
  ],
});

function compare(scored: ScoredForm, subtotal: Subtotal): Trouble[] {
  const declared = numberOf(subtotal.weight);
  if (declared === null) return [];
  const own = new Set(subtotal.rows);
  const weights = weightsOf(weightedRows(scored).filter(({ indicator }) => own.has(indicator.row)));
  if (weights.length === 0 || addsUp(declared, weights)) return [];
  if (scored.form.indicators.some(({ row, weight }) => own.has(row) && isUnclear(weight))) return [];
  const message = say.levelWeights(bareLabel(subtotal.label), plain(declared), plain(sum(weights)));
  return [{ at: subtotal.at, message }];
}

function isUnclear({ state }: Field): boolean {
  return state === 'text' || state === 'broken';
}

/** 产出指标（50分） → 产出指标: the sentence names the points itself. */
function bareLabel(label: string): string {
  return bareName(label.replace(/[（(][0-9.]{1,6}分?[)）]/, ''));
}

function compareExecution({ form }: ScoredForm): Trouble[] {
  const row = form.funding === null ? null : totalRowOf(form.funding);
  const label = form.funding?.labelWeight ?? null;
  const weight = row === null ? null : numberOf(row.weight);
  if (label === null || weight === null || weight.eq(decimal(label))) return [];
  const at = form.funding?.labelWeightAt ?? null;
  return [{ at, message: say.executionWeights(label, plain(weight)) }];
}
