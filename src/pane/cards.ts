import { decimal, fixed, HUNDRED, plain, ZERO, type Decimal } from '../core/decimal';
import { sheetsThatLent } from '../core/lent';
import { levelSums, type LevelSum } from '../core/levels';
import type { FormResult } from '../core/result';
import type { ScoredForm } from '../core/scores/score';
import { isReference, kindName } from '../core/sheets/names';
import { distinctNames } from './distinctNames';
import { nameOfForm } from './formNames';
import type { Outcome } from './run';
import type { PaneState } from './state';
import { FORMS } from './wording';

/** What a form's card shows. Figures are texts as they are printed; shares run from 0 to 100. */
export interface Card {
  readonly form: FormResult;
  readonly name: string;
  /** No other form's, unless it stands on the same sheet and goes by the same name. */
  readonly distinctName: string;
  readonly kind: string;
  readonly isReference: boolean;
  /** Why it takes no part; null where it does. */
  readonly aside: string | null;
  /** A tick can make it take part. */
  readonly canTake: boolean;
  readonly total: CardTotal | null;
  readonly rate: string | null;
  readonly levels: readonly Bar[];
  /** Why it has no total; null where it has one. */
  readonly unscored: string | null;
}

export interface CardTotal {
  readonly points: string | null;
  readonly known: string;
  readonly pending: string;
  readonly kept: string | null;
  readonly weight: string;
  readonly grade: string | null;
  /** As it is after writing what the person chose. */
  readonly isPlanned: boolean;
  readonly knownShare: number;
  readonly pendingShare: number;
}

export interface Bar {
  readonly label: string;
  readonly points: string;
  readonly weight: string;
  readonly pending: string | null;
  readonly share: number;
  readonly pendingShare: number;
}

export function cardsOf(state: PaneState, outcome: Outcome): Card[] {
  const scored = new Map(outcome.evaluation.scored.map((one) => [one.form.id, one]));
  const years = outcome.evaluation.result.forms.filter((form) => form.takesPart).map(({ year }) => year);
  const lent = sheetsThatLent(outcome.evaluation.scored, outcome.evaluation.lenders);
  const names = distinctNames(outcome.evaluation.result.forms);
  return inOrder(outcome.evaluation.result.forms).map((form) => {
    const plan = state.plans.get(form.sheet)?.find(({ formId }) => formId === form.id);
    const standing = plan?.settled ?? scored.get(form.id) ?? null;
    const aside = form.takesPart ? null : asideOf(form, outcome, { chosen: state.chosen, years, lent });
    return {
      form,
      name: nameOfForm(form),
      distinctName: names.get(form.id) ?? nameOfForm(form),
      kind: kindName(form),
      isReference: isReference(form),
      aside,
      canTake: canTake(form, outcome),
      total: standing === null ? null : totalOf(standing, plan !== undefined),
      rate: form.funding?.executionRate ? percent(form.funding.executionRate) : null,
      unscored: form.total === null ? unscoredBecause(form) : null,
      levels: standing === null ? [] : levelSums(standing, plan === undefined ? 'higher' : 'none').map(barOf),
    };
  });
}

/** What can be scored, then what is looked up; of both the blank ones last. A tick moves no card. */
function inOrder(forms: readonly FormResult[]): FormResult[] {
  const rank = (form: FormResult): number => (isReference(form) ? 2 : 0) + (form.state === 'blank' ? 1 : 0);
  return [...forms].sort((one, other) => rank(one) - rank(other));
}

function unscoredBecause(form: FormResult): string {
  return isReference(form) ? FORMS.reference : FORMS.notScored;
}

/** A tick can make it take part. */
export function canTake(form: FormResult, outcome: Outcome): boolean {
  return form.state !== 'blank' && !isHidden(form, outcome);
}

function isHidden(form: FormResult, { sheets }: Outcome): boolean {
  return sheets.find(({ name }) => name === form.sheet)?.state !== 'visible';
}

interface Aside {
  readonly chosen: PaneState['chosen'];
  /** Of the forms that take part. */
  readonly years: readonly (number | null)[];
  readonly lent: ReadonlySet<string>;
}

function asideOf(form: FormResult, outcome: Outcome, { chosen, years, lent }: Aside): string {
  if (isHidden(form, outcome)) return FORMS.aside.hidden;
  if (form.state === 'blank') return FORMS.aside.blank;
  if (lent.has(form.sheet)) return FORMS.aside.lends;
  if (chosen !== null || years.includes(form.year)) return FORMS.aside.notChosen;
  return FORMS.aside.otherYear(form.year);
}

function totalOf({ total }: ScoredForm, isPlanned: boolean): CardTotal | null {
  if (total === null || total.weight === null) return null;
  const { points, known, weight, pendingWeight, keptWeight, grade } = total;
  return {
    points: points === null ? null : fixed(points, 2),
    known: fixed(known, 2),
    pending: plain(pendingWeight),
    kept: keptWeight.gt(ZERO) ? plain(keptWeight) : null,
    weight: plain(weight),
    grade,
    isPlanned,
    knownShare: shareOf(points ?? known, weight),
    pendingShare: shareOf(pendingWeight, weight),
  };
}

function barOf({ label, weight, points, pending }: LevelSum): Bar {
  return {
    label: label === null ? FORMS.execution : bareLabel(label),
    points: fixed(points, 2),
    weight: plain(weight),
    pending: pending.gt(ZERO) ? plain(pending) : null,
    share: shareOf(points, weight),
    pendingShare: shareOf(pending, weight),
  };
}

/** 产出指标（50分） → 产出指标 */
function bareLabel(label: string): string {
  const bare = label.slice(0, 60).split(/[（(]/)[0]?.replace(/\s/g, '') ?? '';
  return bare === '' ? FORMS.otherLevel : bare;
}

/** For drawing only; figures are never computed from it. */
function shareOf(part: Decimal, whole: Decimal): number {
  if (whole.lte(ZERO)) return 0;
  const share = Number(part.div(whole).times(HUNDRED).toFixed(2));
  return Math.min(100, Math.max(0, share));
}

/** "0.95060114" → "95.06%" */
export function percent(rate: string): string {
  return `${fixed(decimal(rate).times(HUNDRED), 2)}%`;
}
