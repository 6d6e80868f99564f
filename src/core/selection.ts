import { cellKey } from './a1';
import type { Decimal } from './decimal';
import { planWriting } from './edits';
import { recognise, type ColumnRole } from './forms/recognise';
import type { Profile } from './law/profile';
import type { CellRef, Edit, Sheet } from './model';
import type { PreviousYear } from './rule';
import type { ScoredForm } from './scores/score';
import { scoreBeside } from './scores/workbook';
import { withEdits } from './writing';

/**
 * Which edits a person lets through, cell by cell, and what then becomes of the totals: a total is written only as the
 * sum of what will really stand in the form.
 */

export interface SelectionOptions {
  readonly profile: Profile;
  readonly columnRoles: readonly ColumnRole[];
  /** Ids of the forms that take part. */
  readonly taking: ReadonlySet<string>;
  /** The forms of the workbook as they were judged: base data of other sheets serve a department's rates. */
  readonly others?: readonly ScoredForm[];
  /** Last year's workbook, where the forms were judged with one. */
  readonly previous?: PreviousYear | null;
  /** Answers of a person to rows that the rules cannot score. */
  readonly judged: readonly Edit[];
  /** Cells whose tick was changed (`cellKey`): true = write it. */
  readonly ticks: ReadonlyMap<string, boolean>;
}

/**
 * - `judged`: a person's answer. - `blank`: an empty score cell. - `lowered`: more was entered than the rules give.
 * - `raised`: less was entered; not ticked, because units mark themselves down on purpose.
 * - `rate`: the execution rate. - `total`, `grade`: they follow from the others.
 */
export type OfferKind = 'judged' | 'blank' | 'lowered' | 'raised' | 'rate' | 'total' | 'grade';

export interface Offer {
  readonly formId: string;
  readonly kind: OfferKind;
  readonly edit: Edit;
  readonly ticked: boolean;
}

export interface FormPlan {
  readonly formId: string;
  readonly offers: readonly Offer[];
  /** The total as it is after writing what is ticked; null while it is not certain. */
  readonly total: Decimal | null;
  readonly grade: string | null;
  readonly notWritten: readonly { readonly at: CellRef; readonly value: string; readonly why: string }[];
  /** The form as it stands once what is ticked is written. */
  readonly settled: ScoredForm;
  /** The total is left alone because a blank score was left unticked. */
  readonly totalWaits: boolean;
}

/** Every cell that may be written on one sheet, form by form. */
export function planSheet(sheet: Sheet, options: SelectionOptions): FormPlan[] {
  const judged = options.judged.filter(({ at }) => at.sheet === sheet.name);
  const [answered = sheet] = withEdits([sheet], judged);
  const before = takingOn(answered, options);
  const rows = before.map((scored) => rowOffers(scored, options));
  const ticked = rows.flat().flatMap((offer) => (offer.ticked ? [offer.edit] : []));
  const [settled = answered] = withEdits([answered], ticked);
  const after = new Map(takingOn(settled, options, 'none').map((scored) => [scored.form.id, scored]));
  return before.map((scored, index) => {
    const answers = judged
      .filter(({ at }) => isOn(scored, at))
      .map((edit): Offer => ({ formId: scored.form.id, kind: 'judged', edit, ticked: true }));
    return formPlan(after.get(scored.form.id) ?? scored, [...answers, ...(rows[index] ?? [])], options);
  });
}

function takingOn(sheet: Sheet, options: SelectionOptions, overwrite: 'higher' | 'none' = 'higher'): ScoredForm[] {
  const own = recognise([sheet], options.columnRoles).forms.filter((form) => options.taking.has(form.id));
  const elsewhere = (options.others ?? []).filter(({ form }) => form.sheet !== sheet.name);
  const lastYear = options.previous?.forms ?? [];
  return scoreBeside(own, elsewhere, { profile: options.profile, overwrite, lastYear });
}

function isOn({ form: { range } }: ScoredForm, { row, col }: CellRef): boolean {
  return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
}

function rowOffers(scored: ScoredForm, { ticks }: SelectionOptions): Offer[] {
  const usual = new Set(planWriting(scored, 'higher').edits.map(({ at }) => cellKey(at)));
  return planWriting(scored, 'all').edits.flatMap((edit) => {
    const kind = kindOf(scored, edit);
    if (kind === 'total' || kind === 'grade') return [];
    const key = cellKey(edit.at);
    return { formId: scored.form.id, kind, edit, ticked: ticks.get(key) ?? usual.has(key) };
  });
}

function kindOf(scored: ScoredForm, { at, from }: Edit): OfferKind {
  const key = cellKey(at);
  const isAt = (other: CellRef | null | undefined): boolean =>
    other !== null && other !== undefined && cellKey(other) === key;
  if (isAt(scored.form.total?.enteredPoints.at)) return 'total';
  if (isAt(scored.form.grade?.at)) return 'grade';
  if (isAt(scored.execution?.row?.enteredRate.at)) return 'rate';
  if (from === null) return 'blank';
  const score = scored.indicators.find(({ indicator }) => isAt(indicator.enteredPoints.at)) ?? scored.execution;
  if (score?.entered === null || score?.points === null || score === null) return 'blank';
  return score.entered.gt(score.points) ? 'lowered' : 'raised';
}

function formPlan(settled: ScoredForm, offers: readonly Offer[], { ticks }: SelectionOptions): FormPlan {
  const totalWaits = offers.some(({ kind, ticked }) => kind === 'blank' && !ticked);
  const plan = planWriting(settled, 'higher');
  const sums = totalWaits ? [] : plan.edits.filter((edit) => isSum(settled, edit));
  const summed = sums.map((edit): Offer => {
    const ticked = ticks.get(cellKey(edit.at)) ?? true;
    return { formId: settled.form.id, kind: kindOf(settled, edit), edit, ticked };
  });
  return {
    formId: settled.form.id,
    offers: [...offers, ...summed],
    total: totalWaits ? null : (settled.total?.points ?? null),
    grade: totalWaits ? null : (settled.total?.grade ?? null),
    notWritten: plan.notWritten,
    settled,
    totalWaits,
  };
}

function isSum(scored: ScoredForm, edit: Edit): boolean {
  const kind = kindOf(scored, edit);
  return kind === 'total' || kind === 'grade';
}
