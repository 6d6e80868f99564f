import { parseA1 } from '../../../src/core/a1';
import { decimal } from '../../../src/core/decimal';
import { cellQuantity, displayText } from '../../../src/core/display';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { CellRef, CellValue, Field, Form, Funding, FundingRow, Indicator } from '../../../src/core/model';
import { isEmptyMark } from '../../../src/core/quantity';
import type { CheckContext, Subjects } from '../../../src/core/rule';
import type { ExecutionScore, IndicatorScore, ScoredForm, TotalScore } from '../../../src/core/scores/score';
import { blankForm, UNSCORED } from '../blank';

/** Small hand-made subjects for single checks. Scores are typed in by the test, never computed here. */

export const SHEET = '项目';

export function at(address: string, sheet = SHEET): CellRef {
  const place = parseA1(address);
  if (place === null) throw new Error(`no address: ${address}`);
  return { sheet, ...place };
}

/** "" = blank; a plain number = number cell; "#…!" = an error; anything else text; `format` as in the workbook. */
export function field(address: string, content: string, extra: Partial<Field> = {}): Field {
  const format = extra.format ?? 'General';
  const cell = cellOf(content);
  const text = cell === null ? '' : displayText(cell, format).trim();
  const quantity = cellQuantity(cell, format);
  const state = stateOf(cell, text, quantity.kind, extra.hasFormula === true);
  return { at: at(address), cell, text, quantity, format, state, hasFormula: false, isLocked: false, ...extra };
}

function cellOf(content: string): CellValue {
  if (content === '') return null;
  if (/^#.+[!?A]$/.test(content)) return { e: content };
  return /^-?[0-9]+(\.[0-9]+)?$/.test(content) ? { n: content } : { s: content };
}

function stateOf(cell: CellValue, text: string, kind: string, hasFormula: boolean): Field['state'] {
  if (cell === null) return hasFormula ? 'broken' : 'blank';
  if ('e' in cell) return 'broken';
  if (isEmptyMark(text) || kind === 'empty') return 'mark';
  return kind === 'text' ? 'text' : 'number';
}

export const NONE: Field = {
  at: null,
  state: 'absent',
  text: '',
  quantity: cellQuantity(null, 'General'),
  cell: null,
  format: 'General',
  hasFormula: false,
  isLocked: false,
};

/** A row of the money block in columns B (label) to I (reason); what is left out has no column. */
export function money(row: number, label: string, cells: Partial<Record<keyof typeof MONEY, string>>): FundingRow {
  const of = (key: keyof typeof MONEY): Field => {
    const content = cells[key];
    return content === undefined ? NONE : field(`${MONEY[key]}${String(row)}`, content);
  };
  const isTotal = label.includes('总额');
  return {
    row: row - 1,
    label,
    labelAt: at(`B${String(row)}`),
    level: isTotal ? 0 : 1,
    role: isTotal ? 'total' : 'other',
    originalBudget: of('original'),
    adjustment: of('adjustment'),
    adjustedBudget: of('adjusted'),
    received: of('received'),
    actual: of('actual'),
    enteredRate: of('rate'),
    weight: of('weight'),
    enteredPoints: of('points'),
    reason: of('reason'),
  };
}

const MONEY = {
  original: 'C',
  adjusted: 'D',
  actual: 'E',
  weight: 'F',
  rate: 'G',
  points: 'H',
  reason: 'I',
  adjustment: 'J',
  received: 'K',
} as const;

export function fundingOf(rows: readonly FundingRow[], extra: Partial<Funding> = {}): Funding {
  return {
    rows,
    denominator: 'adjusted',
    denominatorNote: null,
    labelWeight: null,
    labelWeightAt: null,
    rateInPercent: false,
    ...extra,
  };
}

/** @param given decimals as text. */
export function executionOf(
  row: FundingRow | null,
  given: { rate?: string; adjustment?: string; weight?: string; points?: string; alsoRight?: string[] },
  extra: Partial<ExecutionScore> = {},
): ExecutionScore {
  const or = (text: string | undefined): ExecutionScore['rate'] => (text === undefined ? null : decimal(text));
  return {
    rate: or(given.rate),
    adjustmentRate: or(given.adjustment),
    weight: or(given.weight),
    entered: null,
    points: or(given.points),
    alsoRight: (given.alsoRight ?? []).map((text) => decimal(text)),
    steps: [],
    obstacle: null,
    method: 'linear',
    row,
    denominator: 'adjusted',
    exact: [],
    indicatorRow: null,
    countedInTable: false,
    ...extra,
  };
}

const INDICATOR = { target: 'D', actual: 'E', weight: 'F', points: 'G', reason: 'H' } as const;

/** An indicator in columns A to H; what is left out is blank, null has no column. */
export function indicator(
  row: number,
  name: string,
  cells: Partial<Record<keyof typeof INDICATOR, string | null>>,
  extra: Partial<Indicator> = {},
): Indicator {
  const of = (key: keyof typeof INDICATOR): Field => {
    const content = cells[key];
    return content === null ? NONE : field(`${INDICATOR[key]}${String(row)}`, content ?? '');
  };
  return {
    row: row - 1,
    goal: null,
    level1: '产出指标',
    level2: '数量指标',
    level3: name,
    level1At: at('A10'),
    level2At: at('B10'),
    nameAt: at(`C${String(row)}`),
    target: of('target'),
    originalTarget: NONE,
    actual: of('actual'),
    weight: of('weight'),
    enteredPoints: of('points'),
    deviation: of('reason'),
    evidence: NONE,
    coefficient: NONE,
    nature: null,
    tier: NONE,
    otherPoints: [],
    sharedWith: [],
    isPart: false,
    isPlaceholder: false,
    ...extra,
  };
}

/** A score as the scoring room would hand it over. */
export function scoreOf(
  of: Indicator,
  given: { weight?: string; points?: string; ratio?: string } = {},
  extra: Partial<IndicatorScore> = {},
): IndicatorScore {
  const or = (text: string | undefined): IndicatorScore['points'] => (text === undefined ? null : decimal(text));
  const { value, kind } = of.enteredPoints.quantity;
  return {
    indicator: of,
    weight: or(given.weight ?? of.weight.quantity.value ?? undefined),
    entered: kind === 'number' && value !== null ? decimal(value) : null,
    ...UNSCORED,
    points: or(given.points),
    status: given.points === undefined ? 'needsJudgement' : 'computed',
    ratio: or(given.ratio),
    ...extra,
  };
}

export function formOf(extra: Partial<Form> = {}): Form {
  return { ...blankForm(SHEET, at('A1')), range: { top: 0, left: 0, bottom: 30, right: 8 }, ...extra };
}

export function scoredForm(
  form: Partial<Form>,
  scores: readonly IndicatorScore[] = [],
  execution: ExecutionScore | null = null,
  total: TotalScore | null = null,
): ScoredForm {
  return {
    form: formOf({ indicators: scores.map((score) => score.indicator), ...form }),
    indicators: scores,
    execution,
    total,
  };
}

export function totalOf(points: string | null, grade: TotalScore['grade'], weight = '100'): TotalScore {
  return {
    points: points === null ? null : decimal(points),
    known: decimal(points ?? '0'),
    keptWeight: decimal('0'),
    pendingWeight: decimal('0'),
    weight: decimal(weight),
    grade,
    steps: [],
    obstacle: points === null ? 'pending' : null,
    notApplicableWeight: decimal('0'),
  };
}

export function context(extra: Partial<CheckContext> = {}): CheckContext {
  return { profile: BUILTIN_PROFILE, recalculates: () => false, rateAskedBy: () => null, ...extra };
}

export function workbookOf(extra: Partial<Subjects['workbook']>): Subjects['workbook'] {
  return { forms: [], unrecognised: [], blank: [], otherYear: [], hidden: [], year: null, previous: null, ...extra };
}

/** The funding subject of one form. */
export function fundingSubject(
  rows: readonly FundingRow[],
  execution: ExecutionScore,
  funding: Partial<Funding> = {},
  form: Partial<Form> = {},
): Subjects['funding'] {
  const whole = fundingOf(rows, { denominator: execution.denominator, ...funding });
  return { scored: scoredForm({ funding: whole, ...form }, [], execution), funding: whole, execution };
}

/** The indicator subject of one row in a form of its own. */
export function indicatorSubject(score: IndicatorScore, form: Partial<Form> = {}): Subjects['indicator'] {
  return { scored: scoredForm(form, [score]), indicator: score.indicator, score };
}
