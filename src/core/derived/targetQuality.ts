import { promises } from '../checks/across/promisedTargets';
import { papersOf } from '../checks/across/papers';
import { isChangedTarget, isSameTarget } from '../checks/across/targetValues';
import { nameOf } from '../checks/cells';
import { decimal, type Decimal } from '../decimal';
import type { CellRef, Field, Form, Indicator } from '../model';
import { normaliseText } from '../quantity';
import type { ScoredForm } from '../scores/score';
import { DERIVED, ROWS, rowsStep, shareStep } from './wording';

/** How good the targets of a form are: the share that is quantified, vague, changed. Shown, never held against anyone. */

export interface DerivedFact {
  readonly id: string;
  readonly label: string;
  /** The cell of this year's figure; null where there is no single one. */
  readonly at: CellRef | null;
  readonly ratio: Decimal;
  readonly steps: readonly string[];
}

type ChangedRows = ReadonlySet<number>;

/** Zero-based rows of the indicators whose target was changed after it was promised, form by form. */
export function changedRows(taking: readonly ScoredForm[]): ReadonlyMap<Form, ChangedRows> {
  if (!taking.some(({ form }) => form.kind === 'targets')) return new Map();
  return new Map(
    promises(papersOf({ forms: taking, blank: [], hidden: [] })).map(({ form, pairing }) => {
      const changed = pairing.pairs.filter(({ promise, indicator }) => isChangedTarget(promise, indicator));
      return [form, new Set(changed.map(({ indicator }) => indicator.row))];
    }),
  );
}

/** @param promised rows whose target is not the promised one; null where nothing was promised for this form. */
export function targetQuality(form: Form, promised: ChangedRows | null): DerivedFact[] {
  const isChanged = (one: Indicator): boolean => promised?.has(one.row) === true || isAdjusted(one);
  const stated = form.indicators.filter(isStated);
  if (stated.length === 0) return [];
  const loose = stated.filter(({ target }) => target.state === 'text');
  const isPromised = promised !== null || stated.some(({ originalTarget }) => isFilled(originalTarget));
  const facts = [
    fact('quantified', stated, stated.length - loose.length, loose),
    ofRows('vague', stated, loose.filter(isVague)),
  ];
  return isPromised ? [...facts, ofRows('changed', stated, stated.filter(isChanged))] : facts;
}

function isStated(indicator: Indicator): boolean {
  const { target, isPart, isPlaceholder, level3 } = indicator;
  return !isPart && !isPlaceholder && level3 !== null && isFilled(target);
}

function isFilled({ state }: Field): boolean {
  return state === 'number' || state === 'text';
}

function isAdjusted({ target, originalTarget }: Indicator): boolean {
  return isFilled(originalTarget) && !isSameTarget(target, originalTarget);
}

const LONGEST_VAGUE = 10;
const VAGUE =
  /及时|合规|规范|合理|有效|有序|明显|显著|提升|提高|增强|改善|改进|促进|良好|较好|较高|完善|健全|保障|加强|持续|逐步|进一步|一定|达标|完成/;

/** A few words of degree that no one can measure: 明显改善, 及时, 效果良好. */
function isVague({ target }: Indicator): boolean {
  const text = normaliseText(target.text.slice(0, LONGEST_VAGUE * 4)).replaceAll(' ', '');
  return text.length <= LONGEST_VAGUE && !/[0-9]/.test(text) && (text.length === 1 || VAGUE.test(text));
}

type Share = 'quantified' | 'vague' | 'changed';

/** The share of the rows themselves. */
function ofRows(share: Share, stated: readonly Indicator[], rows: readonly Indicator[]): DerivedFact {
  return fact(share, stated, rows.length, rows);
}

/** @param rows those that are named: for what is quantified, the others. */
function fact(share: Share, stated: readonly Indicator[], count: number, rows: readonly Indicator[]): DerivedFact {
  const ratio = decimal(String(count)).div(decimal(String(stated.length)));
  const named = rows.map((row) => ({ name: nameOf(row), at: row.target.at }));
  const arithmetic = shareStep(count, stated.length, ratio);
  const steps = named.length === 0 ? [arithmetic] : [arithmetic, rowsStep(ROWS[share], named)];
  return { id: `targets.${share}`, label: DERIVED[share], at: null, ratio, steps };
}
