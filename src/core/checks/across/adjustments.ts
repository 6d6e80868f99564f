import { sum } from '../../decimal';
import { amountOf, valueIn } from '../../facts/facts';
import type { FactId } from '../../facts/ids';
import type { CellRef, Form } from '../../model';
import type { Trouble } from '../../rule';
import { arithmetic } from '../basis';
import { totalRowOf } from '../cells';
import { addsUp, amountOf as moneyOf } from '../figures';
import * as say from '../wording';
import type { Comparison } from './comparison';
import type { Papers } from './papers';

const CITES = arithmetic('预算调整各项合计 = 调整后预算 - 年初预算');

const LINES: readonly FactId[] = [
  'adjustment.exempt.policy',
  'adjustment.exempt.forceMajeure',
  'adjustment.exempt.assigned',
  'adjustment.item',
];

/** The lines by which the budget was changed against the change of the department's budget. */
export const adjustments: Comparison = {
  title: '预算调整明细与整体自评表',
  cites: CITES,
  compare: (papers) => {
    const change = changeOfUnit(papers.departments);
    if (change === null) return [];
    return [...printedTotal(papers, change), ...linesTogether(papers, change)];
  },
};

interface Change {
  readonly value: ReturnType<typeof sum>;
  readonly cells: readonly CellRef[];
}

/** null where several forms of the unit state it differently. */
function changeOfUnit(departments: readonly Form[]): Change | null {
  const changes = departments.flatMap((form) => changeOf(form) ?? []);
  const [first] = changes;
  return first !== undefined && changes.every(({ value }) => value.eq(first.value)) ? first : null;
}

/** In 万元. */
function changeOf(form: Form): Change | null {
  const row = form.funding === null ? null : totalRowOf(form.funding);
  if (row === null || form.moneyUnit !== '万元') return null;
  const adjusted = moneyOf(row.adjustedBudget, form.moneyUnit);
  const original = moneyOf(row.originalBudget, form.moneyUnit);
  if (adjusted === null || original === null) return null;
  return {
    value: adjusted.minus(original),
    cells: [row.adjustedBudget.at, row.originalBudget.at].flatMap((at) => at ?? []),
  };
}

function printedTotal({ facts }: Papers, change: Change): Trouble[] {
  const total = amountOf(facts, 'adjustment.total', '万元');
  const at = facts.get('adjustment.total')?.[0]?.at;
  if (total === null || at === undefined || addsUp(change.value, [total])) return [];
  return [trouble(at, change.cells, total, change)];
}

/** Lines that no total closes need not be all. */
function linesTogether({ facts }: Papers, change: Change): Trouble[] {
  const lines = LINES.flatMap((id) => facts.get(id) ?? []).sort((a, b) => a.at.row - b.at.row);
  const amounts = lines.flatMap((line) => valueIn(line, '万元') ?? []);
  const [first, ...others] = lines;
  const isOneForm = new Set(lines.map(({ formId }) => formId)).size === 1;
  if (first === undefined || !isOneForm || facts.has('adjustment.total') || amounts.length < lines.length) return [];
  if (addsUp(change.value, amounts)) return [];
  const related = [...others.map(({ at }) => at), ...change.cells];
  return [{ ...trouble(first.at, related, sum(amounts), change), severity: 'hint' }];
}

function trouble(at: CellRef, related: readonly CellRef[], total: Change['value'], change: Change): Trouble {
  const message = say.adjustmentsDiffer(say.amount(total, '万元'), say.amount(change.value, '万元'));
  return { at, related, basis: CITES[0], message };
}
