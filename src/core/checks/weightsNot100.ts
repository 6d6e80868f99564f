import { decimal, plain, sum, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Form } from '../model';
import { check } from '../rule';
import type { CheckContext } from '../rule';
import { arithmetic } from './basis';
import { formCell } from './cells';
import { addsUp } from './figures';
import { formWeights, total } from './weightSums';
import type { FormWeights } from './weightSums';
import * as say from './wording';

/** Indicator weights and the execution weight must make 100; a target table makes 90 or 100. */
export const weightsNot100 = check<'form'>({
  id: 'weights-not-100',
  title: '分值合计不是 100 分',
  about: 'form',
  severity: 'error',
  cites: arithmetic('各项指标分值与预算执行率分值合计为 100 分'),
  find: ({ scored }, context) => {
    const weights = scored.form.hasWeights ? formWeights(scored) : null;
    if (weights === null) return [];
    const wanted = allowedTotals(scored.form, weights, context);
    const parts = [...weights.indicators, ...(weights.execution === null ? [] : [weights.execution])];
    if (wanted.some((allowed) => addsUp(decimal(allowed), parts))) return [];
    return [{ at: placeOf(scored.form), message: sentence(weights, wanted) }];
  },
});

/** Without a printed execution weight the indicators may leave room for it. */
function allowedTotals(form: Form, weights: FormWeights, { profile }: CheckContext): readonly string[] {
  const isTargetTable = form.kind === 'targets' || weights.execution === null;
  if (!isTargetTable) return [profile.weights.total];
  return [...new Set([...profile.weights.targetTable, profile.weights.total])].sort((a, b) =>
    decimal(a).cmp(decimal(b)),
  );
}

function placeOf(form: Form): ReturnType<typeof formCell> {
  const firstWeight = form.indicators.find((indicator) => indicator.weight.at !== null)?.weight.at;
  return form.total?.weight.at ?? form.total?.enteredPoints.at ?? firstWeight ?? formCell(form);
}

function sentence(weights: FormWeights, wanted: readonly string[]): string {
  const indicators = sum(weights.indicators);
  const { execution } = weights;
  const [hundred = '100'] = wanted;
  const shown = plain(total(weights));
  if (execution !== null && execution.gt(ZERO) && indicators.eq(hundred))
    return twoRemedies(indicators, execution, shown, hundred);
  return say.weightsNot100(shown, plain(indicators), execution === null ? null : plain(execution), wanted);
}

function twoRemedies(indicators: Decimal, execution: Decimal, shown: string, hundred: string): string {
  const rest = plain(decimal(hundred).minus(execution));
  return say.weightsTwoRemedies(plain(indicators), plain(execution), shown, hundred, rest);
}
