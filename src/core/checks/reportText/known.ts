import { decimal, sum, type Decimal } from '../../decimal';
import type { FactId, MoneyMeasure, MoneySubject } from '../../facts/ids';
import { valueIn } from '../../facts/facts';
import type { CellRef, Field, Form, FundingRole, FundingRow, MoneyUnit } from '../../model';
import { convert } from '../../quantity';
import type { ScoredForm } from '../../scores/score';
import { isOneProject, projectKey } from '../across/names';
import type { Papers } from '../across/papers';
import { totalRowOf } from '../cells';
import { numberOf } from '../figures';

/** What the forms say of a quantity that a text may name: exact values, each with its cells. */

export interface KnownValue {
  readonly value: Decimal;
  readonly unit: string;
  readonly cells: readonly CellRef[];
  /** Worked out from cells, so that a last place may differ. */
  readonly isComputed: boolean;
}

/** 年初, 调整后, 全年 where the words leave open which, 执行, 结转结余. */
export type Measure = 'original' | 'adjusted' | 'budget' | 'actual' | 'carryOver' | 'netChange' | 'any';

const COLUMNS: Readonly<Record<Measure, readonly ('originalBudget' | 'adjustedBudget' | 'actual')[]>> = {
  original: ['originalBudget'],
  adjusted: ['adjustedBudget'],
  budget: ['originalBudget', 'adjustedBudget'],
  actual: ['actual'],
  carryOver: [],
  netChange: [],
  any: ['originalBudget', 'adjustedBudget', 'actual'],
};

const FACTS: Readonly<Record<Measure, readonly MoneyMeasure[]>> = {
  original: ['originalBudget'],
  adjusted: ['budget'],
  budget: ['originalBudget', 'budget'],
  actual: ['final'],
  carryOver: [],
  netChange: [],
  any: ['originalBudget', 'budget', 'final', 'amount'],
};

/** A form's money in all. */
export function moneyOfForm(form: Form, measure: Measure): KnownValue[] {
  const row = form.funding === null ? null : totalRowOf(form.funding);
  if (row === null) return [];
  if (measure === 'carryOver') return difference(form, row.adjustedBudget, row.actual);
  if (measure === 'netChange') return difference(form, row.adjustedBudget, row.originalBudget);
  return moneyOfRow(form, row, measure);
}

function moneyOfRow(form: Form, row: FundingRow, measure: Measure): KnownValue[] {
  return COLUMNS[measure].flatMap((column) => moneyIn(row[column], form.moneyUnit));
}

/** An amount without any unit is not known. */
export function moneyIn(field: Field, unit: MoneyUnit | null): KnownValue[] {
  const value = numberOf(field);
  const own = field.quantity.unit ?? unit;
  if (value === null || own === null || field.at === null) return [];
  const amount = convert(value, own, '万元');
  return amount === null ? [] : [{ value: amount, unit: '万元', cells: [field.at], isComputed: false }];
}

function difference(form: Form, minuend: Field, subtrahend: Field): KnownValue[] {
  const [from, less] = [moneyIn(minuend, form.moneyUnit)[0], moneyIn(subtrahend, form.moneyUnit)[0]];
  if (from === undefined || less === undefined) return [];
  const value = from.value.minus(less.value);
  return [{ value, unit: '万元', cells: [...from.cells, ...less.cells], isComputed: true }];
}

/** What base data say of some money. */
export function moneyOfFacts({ facts }: Papers, subject: MoneySubject, measure: Measure): KnownValue[] {
  return FACTS[measure].flatMap((column) => factValues(facts.get(`${subject}.${column}`) ?? [], '万元'));
}

/** A project's own line in base data. */
export function moneyOfLines({ facts }: Papers, key: string, measure: Measure): KnownValue[] {
  return FACTS[measure].flatMap((column) => {
    const lines = facts.get(`project.item.${column}`) ?? [];
    return factValues(
      lines.filter(({ subject, label }) => isOneProject(projectKey(subject ?? label) ?? '', key)),
      '万元',
    );
  });
}

export function factValues(
  facts: readonly { field: Field; unit: string | null; at: CellRef }[],
  unit: string,
): KnownValue[] {
  return facts.flatMap((fact) => {
    const value = valueIn(fact, unit);
    return value === null || fact.field.quantity.approximate
      ? []
      : [{ value, unit, cells: [fact.at], isComputed: false }];
  });
}

/** What the whole department's money block says of a kind of spending. */
export function moneyOfRole({ department }: Papers, roles: readonly FundingRole[], measure: Measure): KnownValue[] {
  if (department === null || department.funding === null) return [];
  return department.funding.rows
    .filter(({ role }) => roles.includes(role))
    .flatMap((row) => moneyOfRow(department, row, measure));
}

/** All projects together, where every one of them is known. */
export function moneyOfProjects(papers: Papers, measure: Measure): KnownValue[] {
  const added = MEASURES_IN[measure].flatMap((one) => addedProjects(papers, one));
  const listed = papers.lists.flatMap((form) => {
    const total = form.projectList?.total ?? null;
    if (total === null) return [];
    const columns = { originalBudget: total.originalBudget, adjustedBudget: total.budget, actual: total.actual };
    return COLUMNS[measure].flatMap((column) => moneyIn(columns[column], form.moneyUnit));
  });
  return [...added, ...listed, ...moneyOfFacts(papers, 'project', measure)];
}

const MEASURES_IN: Readonly<Record<Measure, readonly Measure[]>> = {
  original: ['original'],
  adjusted: ['adjusted'],
  budget: ['original', 'adjusted'],
  actual: ['actual'],
  carryOver: ['carryOver'],
  netChange: ['netChange'],
  any: ['original', 'adjusted', 'actual'],
};

function addedProjects(papers: Papers, measure: Measure): KnownValue[] {
  const each = papers.projects.map((form) => moneyOfForm(form, measure)[0]);
  const known = each.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < each.length) return [];
  const value = sum(known.map((one) => one.value));
  return [{ value, unit: '万元', cells: known.flatMap(({ cells }) => cells), isComputed: true }];
}

/** Execution rate in percent: as printed, and as it is worked out. */
export function executionRates({ form, execution }: ScoredForm): KnownValue[] {
  const row = form.funding === null ? null : totalRowOf(form.funding);
  const cells = row === null ? [] : [row.enteredRate.at, row.actual.at].flatMap((at) => at ?? []).slice(0, 1);
  const printed = row === null || row.enteredRate.quantity.unit !== '%' ? null : numberOf(row.enteredRate);
  const entered = printed === null ? [] : [{ value: printed, unit: '%', cells, isComputed: false }];
  return [...percentOf(execution?.rate ?? null, cells), ...entered];
}

export function adjustmentRates({ form, execution }: ScoredForm): KnownValue[] {
  const row = form.funding === null ? null : totalRowOf(form.funding);
  const cells = row === null ? [] : [row.adjustedBudget.at, row.originalBudget.at].flatMap((at) => at ?? []);
  return percentOf(execution?.adjustmentRate ?? null, cells);
}

export function percentOf(ratio: Decimal | null, cells: readonly CellRef[]): KnownValue[] {
  return ratio === null ? [] : [{ value: ratio.times(decimal('100')), unit: '%', cells, isComputed: true }];
}

/** Total points: as entered, as they stand after writing, and by the rules alone. */
export function totalsOf(scored: ScoredForm): KnownValue[] {
  const { form, total } = scored;
  const entered = form.total?.enteredPoints;
  const cells = entered?.at ? [entered.at] : [];
  const typed = entered === undefined ? null : numberOf(entered);
  return [typed, total?.points ?? null, byTheRules(scored)].flatMap((value) =>
    value === null ? [] : [{ value, unit: '分', cells, isComputed: false }],
  );
}

/** null while a row cannot be worked out, or where the total is more than the sum of its rows. */
function byTheRules({ execution, indicators, total }: ScoredForm): Decimal | null {
  if (total?.points === null || total?.points === undefined) return null;
  const counted = indicators.filter(({ weight, status }) => weight !== null && status !== 'notScored');
  const rows = counted.map(({ points, entered }) => points ?? entered);
  const own = execution === null || execution.countedInTable || execution.weight === null ? [] : [execution.points];
  const parts = [...rows, ...own].filter((one) => one !== null);
  return parts.length < rows.length + own.length ? null : sum(parts);
}

/** Points of a first-level label (产出, 效益, 满意度, 成本): as entered, and as the rules give them. */
export function levelPoints({ indicators }: ScoredForm, stem: string): KnownValue[] {
  const rows = indicators.filter(({ indicator, weight }) => weight !== null && (indicator.level1 ?? '').includes(stem));
  const cells = rows.flatMap(({ indicator }) => indicator.enteredPoints.at ?? []);
  const sums = [
    rows.map(({ entered, points }) => entered ?? points),
    rows.map(({ points, entered }) => points ?? entered),
    rows.map(({ points, entered }) =>
      points !== null && entered !== null && entered.lt(points) ? entered : (points ?? entered),
    ),
  ];
  return sums.flatMap((points) => {
    const certain = points.filter((one) => one !== null);
    return rows.length === 0 || certain.length < points.length
      ? []
      : [{ value: sum(certain), unit: '分', cells, isComputed: true }];
  });
}

export function executionPoints({ execution }: ScoredForm): KnownValue[] {
  const cells = execution?.row?.enteredPoints.at ? [execution.row.enteredPoints.at] : [];
  return [execution?.entered ?? null, execution?.points ?? null, ...(execution?.alsoRight ?? [])].flatMap((value) =>
    value === null ? [] : [{ value, unit: '分', cells, isComputed: true }],
  );
}

/** What was reached of satisfaction indicators. */
export function satisfactions({ form }: ScoredForm): KnownValue[] {
  return form.indicators.flatMap(({ level1, level3, actual }) =>
    /满意/.test(`${level1 ?? ''}${level3 ?? ''}`) ? percentIn(actual) : [],
  );
}

export function satisfactionTargets({ form }: ScoredForm): KnownValue[] {
  return form.indicators.flatMap(({ level1, level3, target }) =>
    /满意/.test(`${level1 ?? ''}${level3 ?? ''}`) ? percentIn(target) : [],
  );
}

function percentIn(field: Field): KnownValue[] {
  const value = field.quantity.unit === '%' ? numberOf(field) : null;
  return value === null || field.at === null ? [] : [{ value, unit: '%', cells: [field.at], isComputed: false }];
}

/** Every reading of base data, as a number in `unit`. */
export function figuresOf({ facts }: Papers, ids: readonly FactId[], unit: string): KnownValue[] {
  return ids.flatMap((id) => factValues(facts.get(id) ?? [], unit));
}
