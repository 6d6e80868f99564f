import { fullAddress } from './a1';
import type { CellRef } from './model';
import type { ScoredForm } from './scores/score';

/**
 * Sheets that take no part themselves and whose figures the judgement rests on all the same.
 * @param scored the forms that take part. @param lenders base data and lists of sheets that were not chosen.
 */
export function sheetsThatLent(scored: readonly ScoredForm[], lenders: readonly ScoredForm[]): Set<string> {
  if (lenders.length === 0) return new Set();
  const inRates = new Set(
    scored.flatMap(({ rates = [] }) =>
      rates.flatMap(({ ratio, cells }) => (ratio === null ? [] : cells.map(({ sheet }) => sheet))),
    ),
  );
  const steps = scored.flatMap(({ indicators }) => indicators.flatMap((one) => one.steps)).join('\n');
  const lent = lenders.filter((one) => inRates.has(one.form.sheet) || cellsOf(one).some((at) => isNamed(at, steps)));
  return new Set(lent.map(({ form }) => form.sheet));
}

function cellsOf({ form: { facts = [] } }: ScoredForm): CellRef[] {
  return facts.flatMap(({ field }) => field.at ?? []);
}

/** 基础数据!D5, not the beginning of 基础数据!D50. */
function isNamed(at: CellRef, steps: string): boolean {
  const name = fullAddress(at);
  for (let from = steps.indexOf(name); from >= 0; from = steps.indexOf(name, from + 1)) {
    if (!/\d/.test(steps[from + name.length] ?? '')) return true;
  }
  return false;
}
