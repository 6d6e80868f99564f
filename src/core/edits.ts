import { agreesAsPrinted, decimal, fixed, HUNDRED, plain, roundHalfUp } from './decimal';
import type { Decimal } from './decimal';
import { heldBy } from './held';
import type { CellRef, CellValue, Edit, Field, FundingRow } from './model';
import { wantedExecution, wantedPoints } from './scores';
import type { Overwrite } from './scores';
import type { ScoredForm } from './scores/score';
import { editReasons, notWrittenReasons } from './wording';

/** Which cells of the user's own forms to write, each with what it held; and what has to be filled in by hand. */
export interface WritingPlan {
  readonly edits: readonly Edit[];
  readonly notWritten: readonly { readonly at: CellRef; readonly value: string; readonly why: string }[];
  /** Every cell the product may ever write in this form, whether it does now or not: formulas that read them recalculate. */
  readonly writable: readonly CellRef[];
}

interface Wish {
  readonly field: Field;
  readonly to: CellValue;
  readonly shown: string;
  readonly format: string | null;
  readonly why: string;
}

export function planWriting(scored: ScoredForm, overwrite: Overwrite): WritingPlan {
  const wishes = [
    ...pointWishes(scored, overwrite),
    ...executionWishes(scored, overwrite),
    ...totalWishes(scored, overwrite),
  ];
  return {
    edits: wishes.flatMap((wish) => editOf(wish) ?? []),
    notWritten: wishes.flatMap((wish) => refusalOf(wish) ?? []),
    writable: writableCells(scored),
  };
}

function editOf(wish: Wish): Edit | null {
  const { field } = wish;
  if (field.at === null || field.hasFormula || field.isLocked || field.state === 'broken') return null;
  return { at: field.at, from: heldBy(field.cell), to: wish.to, format: wish.format, why: wish.why };
}

function refusalOf(wish: Wish): { at: CellRef; value: string; why: string } | null {
  const { field } = wish;
  if (field.at === null) return null;
  const why = field.hasFormula
    ? notWrittenReasons.formula
    : field.isLocked
      ? notWrittenReasons.locked
      : field.state === 'broken'
        ? notWrittenReasons.broken
        : null;
  return why === null ? null : { at: field.at, value: wish.shown, why };
}

function numberOf(field: Field): Decimal | null {
  const { kind, value } = field.quantity;
  return kind === 'number' && value !== null ? decimal(value) : null;
}

/** What the rules would write if nothing stood in the way: a formula or a lock is told to the user, not passed over. */
function pointWishes(scored: ScoredForm, overwrite: Overwrite): Wish[] {
  return scored.indicators.flatMap((score) => {
    const field = score.indicator.enteredPoints;
    if (score.status !== 'computed' || field.state === 'absent') return [];
    const points = wantedPoints(score, overwrite);
    return points === null || score.entered?.eq(points) ? [] : [pointWish(field, score.entered, points)];
  });
}

function pointWish(field: Field, entered: Decimal | null, points: Decimal): Wish {
  const shown = plain(points);
  const why =
    entered === null
      ? editReasons.pointsBlank(shown)
      : entered.gt(points)
        ? editReasons.pointsTooHigh(plain(entered), shown)
        : editReasons.pointsOther(plain(entered), shown);
  return { field, to: pointValue(field, shown), shown, format: null, why };
}

/** Points are numbers; a cell formatted as text gets text. */
function pointValue(field: Field, shown: string): CellValue {
  return field.format === '@' ? { s: shown } : { n: shown };
}

function executionWishes(scored: ScoredForm, overwrite: Overwrite): Wish[] {
  const { execution } = scored;
  if (!execution?.row) return [];
  const { row } = execution;
  const rate = execution.rate === null ? null : rateWish(scored, row, execution.rate, overwrite);
  const points = wantedExecution(execution, row, overwrite);
  const isWanted =
    points !== null &&
    execution.points !== null &&
    !execution.entered?.eq(points) &&
    row.enteredPoints.state !== 'absent';
  return [...(rate ? [rate] : []), ...(isWanted ? [pointWish(row.enteredPoints, execution.entered, points)] : [])];
}

function rateWish(scored: ScoredForm, row: FundingRow, rate: Decimal, overwrite: Overwrite): Wish | null {
  const field = row.enteredRate;
  if (field.state === 'absent') return null;
  const isEmpty = field.state === 'blank' || field.state === 'mark';
  if (!isEmpty && (overwrite === 'none' || rateReadsRight(field, rate))) return null;
  const percent = `${fixed(rate.times(HUNDRED), 2)}%`;
  const why = isEmpty ? editReasons.rateBlank(percent) : editReasons.rateWrong(field.text, percent);
  return { field, ...rateStyle(scored, field, rate), shown: percent, why };
}

/** A rate may be printed 0.9506, 95.06 or 95.06%, to any number of decimals. */
export function rateReadsRight(field: Field, rate: Decimal): boolean {
  const { value, unit } = field.quantity;
  if (value === null) return false;
  return agreesAsPrinted(rate.times(HUNDRED), value) || (unit !== '%' && agreesAsPrinted(rate, value));
}

/** In the manner of the cell and its neighbours: 0.9506 in a percent cell, "95.06%" among texts, 95.06 under a % heading. */
function rateStyle(scored: ScoredForm, field: Field, rate: Decimal): { to: CellValue; format: string | null } {
  const ratio = plain(roundHalfUp(rate, 4));
  const percent = fixed(rate.times(HUNDRED), 2);
  if (field.format.includes('%')) return { to: { n: ratio }, format: null };
  if (field.format === '@') return { to: { s: `${percent}%` }, format: null };
  const neighbours =
    scored.form.funding?.rows.map((row) => row.enteredRate).filter((one) => one.at !== field.at && one.cell !== null) ??
    [];
  const cells = [field, ...neighbours].map((one) => one.cell);
  if (cells.some((cell) => cell !== null && 's' in cell && /[%％]/.test(cell.s)))
    return { to: { s: `${percent}%` }, format: null };
  const bare =
    scored.form.funding?.rateInPercent ||
    cells.some((cell) => cell !== null && 'n' in cell && decimal(cell.n).gt(decimal('1.5')));
  return bare ? { to: { n: plain(decimal(percent)) }, format: null } : { to: { n: ratio }, format: '0.00%' };
}

function totalWishes(scored: ScoredForm, overwrite: Overwrite): Wish[] {
  const { total, form } = scored;
  if (!total || total.points === null) return [];
  const wishes: Wish[] = [];
  const shown = plain(total.points);
  const field = form.total?.enteredPoints;
  const entered = field ? numberOf(field) : null;
  if (field && field.state !== 'absent' && !entered?.eq(total.points) && (entered === null || overwrite !== 'none')) {
    const why = entered === null ? editReasons.totalBlank(shown) : editReasons.totalWrong(plain(entered), shown);
    wishes.push({ field, to: pointValue(field, shown), shown, format: null, why });
  }
  const grade = total.grade === null ? null : gradeWish(scored, total.grade, shown, overwrite);
  return grade ? [...wishes, grade] : wishes;
}

function gradeWish(scored: ScoredForm, grade: string, total: string, overwrite: Overwrite): Wish | null {
  const field = scored.form.grade;
  if (!field || field.state === 'absent') return null;
  const isEmpty = field.state === 'blank' || field.state === 'mark';
  if (!isEmpty && (overwrite === 'none' || gradeIn(field.text) === grade)) return null;
  const why = isEmpty ? editReasons.gradeBlank(total, grade) : editReasons.gradeWrong(field.text, total, grade);
  return { field, to: { s: besideLabel(field, grade) }, shown: grade, format: null, why };
}

/** 优, 优秀, 良好 and the like. */
export function gradeIn(text: string): string | null {
  return /^[“"]?([优良中差])[秀好等]?[”"]?$/.exec(text.trim())?.[1] ?? null;
}

/** Where label and grade share a cell (评价等级：优), only the grade is exchanged. */
function besideLabel(field: Field, grade: string): string {
  const whole = field.cell !== null && 's' in field.cell ? field.cell.s : '';
  return whole.length > field.text.length && field.text !== '' ? whole.replace(field.text, grade) : grade;
}

function writableCells(scored: ScoredForm): CellRef[] {
  const { form } = scored;
  const row = scored.execution?.row;
  const cells = scored.indicators.map(({ status, indicator }) =>
    status === 'computed' ? indicator.enteredPoints.at : null,
  );
  const others = [row?.enteredRate, row?.enteredPoints, form.total?.enteredPoints, form.grade];
  return [...cells, ...others.map((field) => field?.at ?? null)].filter((at) => at !== null);
}
