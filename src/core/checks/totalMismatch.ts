import { agreesAsPrinted, decimal, HUNDRED, plain, sum, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Field, Subtotal } from '../model';
import { check } from '../rule';
import type { CheckContext, Trouble } from '../rule';
import type { ScoredForm } from '../scores/score';
import { arithmetic } from './basis';
import { bareName, fixOf, typedNumber } from './cells';
import { executionCell, scoreCells } from './enteredSum';
import { addsUp, isNumber, numberOf } from './figures';
import { printedOf } from '../printed';
import { weightedRows, weightsOf } from './weightSums';
import * as say from './wording';

/** The entered total, and the entered 小计, against the entered scores as they stand. */
export const totalMismatch = check<'form'>({
  id: 'total-mismatch',
  title: '总分与各项得分之和不符',
  about: 'form',
  severity: 'error',
  comparesEntered: true,
  cites: arithmetic('总分 = 各项得分之和'),
  find: ({ scored }, context) => [
    ...compareTotal(scored, context),
    ...scored.form.subtotals
      .filter(({ enteredPoints }) => isNumber(enteredPoints))
      .flatMap((subtotal) => compareSubtotal(scored, subtotal, context)),
  ],
});

function compareSubtotal(
  scored: ScoredForm,
  { label, rows, enteredPoints }: Subtotal,
  context: CheckContext,
): Trouble[] {
  const parts = scoreCells(scored, new Set(rows));
  return parts === null ? [] : compare(label, enteredPoints, parts, context);
}

function compareTotal(scored: ScoredForm, context: CheckContext): Trouble[] {
  const { total } = scored.form;
  if (total === null || !isNumber(total.enteredPoints) || scored.total?.obstacle === 'moneyUnread') return [];
  const indicators = scoreCells(scored, null);
  const execution = executionCell(scored);
  if (indicators === null) return [];
  const leavesExecutionOut = execution === null || isIndicatorTotal(scored);
  const parts = leavesExecutionOut ? indicators : [...indicators, execution];
  if (parts.some((field) => numberOf(field) === null) || followsProfile(scored, context)) return [];
  if (execution !== null && leavesOutWhatIsTooMuch(scored, indicators)) return [];
  if (isRebased(scored, parts, context)) return [];
  const fixable: Fixable = scored.total?.obstacle === 'weightsAboveTotal' ? 'none' : (scored.total?.points ?? 'any');
  return compare(total.label, total.enteredPoints, parts, context, fixable);
}

/** Weights of 100 beside an execution weight of 10 are one mistake, told as such: the total then is the indicators'. */
function leavesOutWhatIsTooMuch(scored: ScoredForm, indicators: readonly Field[]): boolean {
  const entered = scored.form.total === null ? null : numberOf(scored.form.total.enteredPoints);
  return (
    scored.total?.obstacle === 'weightsAboveTotal' &&
    entered?.eq(sum(indicators.flatMap((field) => numberOf(field) ?? []))) === true
  );
}

/** The total row prints the weight of the indicators alone (90): its points are theirs. */
function isIndicatorTotal(scored: ScoredForm): boolean {
  const weight = scored.form.total === null ? null : numberOf(scored.form.total.weight);
  if (weight === null || weight.eq(HUNDRED)) return false;
  const indicators = weightsOf(weightedRows(scored));
  return indicators.length > 0 && weight.eq(sum(indicators));
}

/** Caps and re-basing of the county make the total differ from the plain sum. */
function followsProfile(scored: ScoredForm, { profile }: CheckContext): boolean {
  const isPlainSum = profile.total.caps.length === 0 && profile.total.notApplicable === 'listed';
  const entered = scored.form.total === null ? null : numberOf(scored.form.total.enteredPoints);
  const computed = scored.total?.points ?? null;
  return !isPlainSum && entered !== null && computed?.eq(entered) === true;
}

/** 69.77 of the 70 points that apply, brought to 100: a unit may do so where a row does not apply. */
function isRebased({ form, total }: ScoredForm, parts: readonly Field[], { profile }: CheckContext): boolean {
  const printed = form.total === null ? null : printedOf(form.total.enteredPoints);
  if (printed === null || total === null || total.weight === null || total.notApplicableWeight.eq(ZERO)) return false;
  const applicable = total.weight.minus(total.notApplicableWeight);
  const points = sum(parts.flatMap((field) => numberOf(field) ?? [])).times(decimal(profile.weights.total));
  return applicable.gt(ZERO) && agreesAsPrinted(points.div(applicable), printed);
}

/** Which sum is certain: any, only this one (scores will change), or none (the weights are wrong). */
type Fixable = 'any' | 'none' | Decimal;

function compare(
  label: string,
  field: Field,
  parts: readonly Field[],
  { profile, recalculates }: CheckContext,
  fixable: Fixable = 'any',
): Trouble[] {
  const printed = printedOf(field);
  const amounts = parts.flatMap((part) => numberOf(part) ?? []);
  if (printed === null || amounts.length < parts.length) return [];
  if (addsUp(decimal(printed), amounts, decimal(profile.review.pointTolerance))) return [];
  if (parts.some((part) => recalculates(part.at))) return [];
  const exact = sum(amounts);
  const name = bareName(label);
  const fix =
    fixable === 'any' || (fixable !== 'none' && fixable.eq(exact))
      ? fixOf(say.correctPoints(plain(exact)), [{ field, to: typedNumber(field, exact) }])
      : undefined;
  const place = { at: field.at, ...(fix === undefined ? {} : { fix }) };
  return agreesAsPrinted(exact, printed)
    ? [{ ...place, severity: 'hint', message: say.totalRounded(name, plain(exact), printed) }]
    : [{ ...place, message: say.totalMismatch(name, plain(exact), printed) }];
}
