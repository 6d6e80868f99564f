import { methodBasis } from '../core/sheets/grounds';
import { indicatorName } from '../core/sheets/names';
import type { FormResult, FundingResult, IndicatorResult } from '../core/result';
import { percent } from './cards';
import { FORMS } from './wording';

/** The arithmetic behind one score or one figure, in the form's order. */
export interface Working {
  readonly key: string;
  readonly name: string;
  /** Points as they are after writing, or the figure with its unit; null = nobody can say yet. */
  readonly points: string | null;
  readonly weight: string | null;
  readonly steps: readonly string[];
  /** The rule and the documents it rests on. */
  readonly basis: string | null;
  /** Of the score, on the form's sheet. */
  readonly cell: string | null;
}

/** The execution rate, the rows that have a weight, then the figures of base data. */
export function workingsOf(form: FormResult): Working[] {
  return [...scoreWorkings(form), ...factWorkings(form)];
}

function scoreWorkings({ funding, indicators }: FormResult): Working[] {
  const scored = indicators.filter(({ status }) => status !== 'notScored').map(indicatorWorking);
  return funding === null || funding.steps.length === 0 ? scored : [executionWorking(funding), ...scored];
}

/** Each rule once, in the order of its first use. */
export function basesOf(workings: readonly Working[]): string[] {
  return distinct(workings.flatMap(({ basis }) => basis ?? []));
}

function executionWorking({ rows, final, weight, steps }: FundingResult): Working {
  const cell = rows.find(({ role }) => role === 'total')?.enteredPoints.cell ?? null;
  return {
    key: 'execution',
    name: FORMS.execution,
    points: final,
    weight,
    steps: distinct(steps),
    basis: null,
    cell,
  };
}

function indicatorWorking(indicator: IndicatorResult): Working {
  const { row, final, weight, steps, assumptions, method, enteredPoints } = indicator;
  return {
    key: String(row),
    name: indicatorName(indicator),
    points: final,
    weight: weight.value,
    steps: distinct([...steps, ...assumptions]),
    basis: methodBasis(method),
    cell: enteredPoints.cell,
  };
}

/** Figures that the form states, or that follow from them: headcount, 三公经费, rates. */
function factWorkings({ facts }: FormResult): Working[] {
  return facts.map(({ id, label, read, unit, computed, steps }) => ({
    key: `${id} ${read.cell ?? ''}`,
    name: label,
    points: computed === null ? statedWith(read.raw ?? read.value, unit) : percent(computed),
    weight: null,
    steps: distinct(steps),
    basis: null,
    cell: read.cell,
  }));
}

/** A unit that stands in the cell is not said twice. */
function statedWith(shown: string | null, unit: string | null): string | null {
  if (shown === null || unit === null || !/[0-9]$/.test(shown)) return shown;
  return `${shown}${unit}`;
}

function distinct(sentences: readonly string[]): string[] {
  return [...new Set(sentences)];
}
