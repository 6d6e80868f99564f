import type { WorkbookFacts } from '../facts/facts';
import { factsOf } from '../facts/facts';
import type { Profile } from '../law/profile';
import type { CellRef, Form, Rect, Sheet } from '../model';
import type { FormResult, Result } from '../result';
import type { ComputedRate, ScoredForm } from '../scores/score';
import { answersIn, type Answers } from './answers';
import { isOutlineSheet } from './outlineWording';

/** What an evaluation hands over for the report: the workbook as it was read, and what was made of it. */
export interface Judged {
  readonly result: Result;
  readonly scored: readonly ScoredForm[];
  readonly profile: Profile;
}

/** One form that takes part: as it was read, as it was scored, as it is told. */
export interface Told {
  readonly form: Form;
  readonly scored: ScoredForm;
  readonly result: FormResult;
  /** Where the name of the unit or the project stands. */
  readonly unitAt: CellRef;
  readonly projectAt: CellRef;
  readonly yearAt: CellRef;
}

/** The workbook as the report looks at it. */
export interface View {
  readonly profile: Profile;
  readonly forms: readonly Told[];
  /** The form the report is about: the department's, or the only project's. */
  readonly main: Told | null;
  readonly department: Told | null;
  readonly projects: readonly Told[];
  readonly facts: WorkbookFacts;
  readonly rates: ReadonlyMap<string, ComputedRate>;
  readonly answers: Answers;
  readonly sheets: ReadonlyMap<string, Sheet>;
}

/** The county's outline names forms and figures and is none: it stays out. */
export function viewOf({ result, scored: all, profile }: Judged, sheets: readonly Sheet[]): View {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const speaking = sheets.filter((sheet) => !isOutlineSheet(sheet));
  const names = new Set(speaking.map(({ name }) => name));
  const scored = all.filter(({ form }) => names.has(form.sheet));
  const results = new Map(result.forms.map((form) => [form.id, form]));
  const forms = scored.flatMap((one): Told[] => {
    const told = results.get(one.form.id);
    return told === undefined ? [] : [toldOf(one, told, byName.get(one.form.sheet))];
  });
  const facts = factsOf(forms.map(({ form }) => form));
  const departments = forms.filter(({ form }) => form.kind === 'department');
  // An index table beside the form repeats its indicators and says nothing of the money.
  const department = departments.find(({ form }) => form.funding !== null) ?? departments[0] ?? null;
  const projects = forms.filter(({ form }) => form.kind === 'project');
  return {
    profile,
    forms,
    department,
    projects,
    main: department ?? (projects.length === 1 ? (projects[0] ?? null) : null),
    facts,
    rates: ratesOf(forms),
    sheets: byName,
    answers: answersIn(speaking, facts, new Set(result.forms.filter(isScoredForm).map(({ sheet }) => sheet))),
  };
}

function isScoredForm({ kind }: FormResult): boolean {
  return kind === 'department' || kind === 'project';
}

function toldOf(scored: ScoredForm, result: FormResult, sheet: Sheet | undefined): Told {
  const { form } = scored;
  const within = (text: string | null): CellRef => (sheet && placeOfText(sheet, form.range, text)) ?? headOf(form);
  return {
    form,
    scored,
    result,
    unitAt: within(form.unitName),
    projectAt: within(form.projectName),
    yearAt: within(form.year === null ? null : String(form.year)),
  };
}

function headOf(form: Form): CellRef {
  return form.titleAt ?? { sheet: form.sheet, row: form.range.top, col: form.range.left };
}

/** The first cell of the area that holds the words, the one that holds nothing else before all others. */
function placeOfText(sheet: Sheet, range: Rect, text: string | null): CellRef | null {
  if (text === null || text === '') return null;
  let partly: CellRef | null = null;
  for (let row = range.top; row <= range.bottom; row++) {
    const values = sheet.values[row - sheet.row0] ?? [];
    for (let col = range.left; col <= range.right; col++) {
      const value = values[col - sheet.col0] ?? null;
      if (value === null || !('s' in value)) continue;
      if (value.s.trim() === text) return { sheet: sheet.name, row, col };
      if (partly === null && value.s.includes(text)) partly = { sheet: sheet.name, row, col };
    }
  }
  return partly;
}

function ratesOf(forms: readonly Told[]): ReadonlyMap<string, ComputedRate> {
  const rates = new Map<string, ComputedRate>();
  for (const rate of forms.flatMap(({ scored }) => scored.rates ?? [])) {
    if (rate.ratio !== null && !rates.has(rate.id)) rates.set(rate.id, rate);
  }
  return rates;
}
