import type { WorkbookFact, WorkbookFacts } from '../../../../src/core/facts/facts';
import type { FactId } from '../../../../src/core/facts/ids';
import { BUILTIN_PROFILE } from '../../../../src/core/law/builtin';
import type { Profile } from '../../../../src/core/law/profile';
import type { RateId } from '../../../../src/core/law/rateNames';
import type { Form } from '../../../../src/core/model';
import { scoreForm } from '../../../../src/core/scores';
import type { ComputedRate, IndicatorScore, ScoredForm } from '../../../../src/core/scores/score';
import { cell, formOf, fundingOf, indicator, type Money, type Row } from '../build';

/** Base data built by hand: each line "在职 53人" of the id it is for, one below the other in column B. */
export function factsOf(lines: Readonly<Partial<Record<FactId, string | readonly string[]>>>): WorkbookFacts {
  let row = 0;
  const all = (Object.entries(lines) as [FactId, string | readonly string[]][]).map(
    ([id, texts]): [FactId, WorkbookFact[]] => [
      id,
      (typeof texts === 'string' ? [texts] : texts).map((text) => {
        row += 1;
        const at = { sheet: '基础数据', row, col: 1 };
        const field = cell(text, at);
        return { id, label: id, field, unit: field.quantity.unit, at, formId: '基础数据#1', subject: null };
      }),
    ],
  );
  return new Map(all);
}

export interface Department {
  readonly facts?: WorkbookFacts;
  readonly lastYear?: WorkbookFacts;
  readonly money?: Money;
  readonly rows?: readonly Row[];
  readonly profile?: Profile;
  readonly form?: Partial<Form>;
}

export function department({
  facts,
  lastYear,
  money,
  rows = [],
  profile = BUILTIN_PROFILE,
  form = {},
}: Department): ScoredForm {
  const funding = money === undefined ? null : fundingOf([money]);
  const indicators = rows.map((row, index) => indicator(row, 10 + index));
  const base = { facts: facts ?? new Map(), lastYear: lastYear ?? new Map() };
  return scoreForm(formOf({ kind: 'department', funding, indicators, ...form }), profile, 'higher', base);
}

export function rateOf(given: Department, id: RateId): ComputedRate {
  const rate = department(given).rates?.find((one) => one.id === id);
  if (rate === undefined) throw new Error(`no ${id}`);
  return rate;
}

/** "94.64", or why there is none. */
export function percentOf(given: Department, id: RateId): string {
  const { ratio, missing } = rateOf(given, id);
  return ratio === null ? (missing ?? '') : ratio.times('100').toFixed(2);
}

export function rowOf(row: Row, given: Department): IndicatorScore {
  const [score] = department({ ...given, rows: [row] }).indicators;
  if (score === undefined) throw new Error('no row');
  return score;
}
