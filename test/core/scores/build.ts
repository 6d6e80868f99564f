import type {
  CellRef,
  Field,
  FieldState,
  Form,
  Funding,
  FundingRow,
  Goal,
  Indicator,
  Quantity,
  Subtotal,
} from '../../../src/core/model';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { parseProfile, type Profile } from '../../../src/core/law/profile';
import { readQuantity } from '../../../src/core/quantity';
import { scoreForm, type Overwrite } from '../../../src/core/scores';
import type { IndicatorScore, ScoredForm } from '../../../src/core/scores/score';
import { blankForm } from '../blank';

/** Forms, rows and cells for the tests of the scoring, read by the product's own reading of quantities. */

const NOTHING: Quantity = readQuantity('');

export function at(row: number, col: number): CellRef {
  return { sheet: '项目1', row, col };
}

/** A column that the form does not have. */
export const ABSENT: Field = {
  at: null,
  state: 'absent',
  text: '',
  quantity: NOTHING,
  cell: null,
  format: 'General',
  hasFormula: false,
  isLocked: false,
};

const STATES: Readonly<Record<Quantity['kind'], FieldState>> = {
  number: 'number',
  range: 'number',
  date: 'number',
  text: 'text',
  empty: 'mark',
};

/** A cell that shows this text; null is a column that is absent. */
export function cell(text: string | null, where: CellRef | null = null, more: Partial<Field> = {}): Field {
  if (text === null) return ABSENT;
  const quantity = readQuantity(text);
  const state = text === '' ? 'blank' : STATES[quantity.kind];
  const shown: Field = { ...ABSENT, at: where, state, text, quantity, cell: text === '' ? null : { s: text } };
  return { ...shown, ...more };
}

/** A true percentage cell: 0.95 that shows 95%. */
export function percentCell(percent: string): Field {
  const quantity: Quantity = { ...NOTHING, kind: 'number', value: percent, unit: '%' };
  return {
    ...ABSENT,
    at: at(0, 0),
    state: 'number',
    text: `${percent}%`,
    quantity,
    cell: { n: percent },
    format: '0%',
  };
}

export interface Row {
  readonly target?: string | null;
  readonly actual?: string | null;
  readonly weight?: string | null;
  readonly entered?: string | null;
  readonly name?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly more?: Partial<Indicator>;
}

const COLUMNS = { target: 3, actual: 4, weight: 5, entered: 6 } as const;

export function indicator(given: Row, row = 10): Indicator {
  const at_ = (col: number): CellRef => at(row, col);
  return {
    row,
    goal: null,
    level1: given.level1 ?? '产出指标',
    level2: given.level2 ?? '数量指标',
    level3: given.name ?? '建设数量',
    level1At: at_(0),
    level2At: at_(1),
    nameAt: at_(2),
    target: cell(given.target ?? '', at_(COLUMNS.target)),
    originalTarget: ABSENT,
    actual: cell(given.actual ?? '', at_(COLUMNS.actual)),
    weight: cell(given.weight === undefined ? '10' : given.weight, at_(COLUMNS.weight)),
    enteredPoints: cell(given.entered === undefined ? '' : given.entered, at_(COLUMNS.entered)),
    deviation: cell('', at_(7)),
    evidence: ABSENT,
    coefficient: ABSENT,
    nature: null,
    tier: ABSENT,
    otherPoints: [],
    sharedWith: [],
    isPart: false,
    isPlaceholder: false,
    ...given.more,
  };
}

export interface Money {
  readonly original?: string | null;
  readonly adjustment?: string | null;
  readonly adjusted?: string | null;
  readonly received?: string | null;
  readonly actual?: string | null;
  readonly weight?: string | null;
  readonly entered?: string | null;
  readonly reason?: string | null;
  readonly more?: Partial<FundingRow>;
}

function orAbsent(text: string | null | undefined, where: CellRef): Field {
  return cell(text ?? null, where);
}

export function fundingRow(money: Money, row = 4): FundingRow {
  return {
    row,
    label: row === 4 ? '年度资金总额' : '其中：财政拨款',
    labelAt: at(row, 0),
    level: row === 4 ? 0 : 1,
    role: row === 4 ? 'total' : 'fiscal',
    originalBudget: orAbsent(money.original, at(row, 1)),
    adjustment: orAbsent(money.adjustment, at(row, 2)),
    adjustedBudget: orAbsent(money.adjusted, at(row, 3)),
    received: orAbsent(money.received, at(row, 4)),
    actual: orAbsent(money.actual, at(row, 5)),
    enteredRate: ABSENT,
    weight: orAbsent(money.weight, at(row, 6)),
    enteredPoints: orAbsent(money.entered, at(row, 7)),
    reason: orAbsent(money.reason, at(row, 8)),
    ...money.more,
  };
}

export function fundingOf(rows: readonly Money[], more: Partial<Funding> = {}): Funding {
  return {
    rows: rows.map((money, index) => fundingRow(money, 4 + index)),
    denominator: 'adjusted',
    denominatorNote: null,
    labelWeight: null,
    labelWeightAt: null,
    rateInPercent: false,
    ...more,
  };
}

export function formOf(more: Partial<Form>): Form {
  return { ...blankForm('项目1', at(0, 0)), ...more };
}

export function goal(no: number, weight: string | null): Goal {
  return { no, label: `年度绩效目标${String(no)}`, weight, expected: ABSENT, achieved: ABSENT };
}

export function subtotal(level: 1 | 2, weight: string, rows: readonly number[]): Subtotal {
  const where = at(rows[0] ?? 0, level - 1);
  return {
    level,
    label: `产出指标（${weight}分）`,
    row: where.row,
    at: where,
    weight: cell(weight),
    enteredPoints: ABSENT,
    rows,
  };
}

/** The built-in profile with these settings changed. */
export function profileWith(json: object): Profile {
  const parsed = parseProfile(json);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.profile;
}

export function scored(rows: readonly Row[], profile: Profile = BUILTIN_PROFILE, more: Partial<Form> = {}): ScoredForm {
  const indicators = rows.map((row, index) => indicator(row, 10 + index));
  return scoreForm(formOf({ indicators, ...more }), profile);
}

/** Scores a form of one row. */
export function scoreOf(row: Row, profile: Profile = BUILTIN_PROFILE): IndicatorScore {
  const [score] = scored([row], profile).indicators;
  if (score === undefined) throw new Error('no row');
  return score;
}

/** "9.34", or null. */
export function pointsOf(row: Row, profile: Profile = BUILTIN_PROFILE): string | null {
  return scoreOf(row, profile).points?.toFixed(2) ?? null;
}

export function scoreMoney(
  rows: readonly Money[],
  profile: Profile = BUILTIN_PROFILE,
  more: Partial<Form> & { readonly block?: Partial<Funding> } = {},
  overwrite: Overwrite = 'higher',
): ScoredForm {
  const { block, ...form } = more;
  return scoreForm(formOf({ funding: fundingOf(rows, block), ...form }), profile, overwrite);
}
