import { decimal } from '../../decimal';
import type { WorkbookFact } from '../../facts/facts';
import type { AdjustmentId } from '../../facts/ids';
import type { Run } from '../document';
import type { Looking } from '../looking';
import type { SentenceRule } from '../passage';
import { MONEY } from '../phrases';
import { placeOf } from '../looking';
import { moneyOf } from '../money';
import { gap, listed, percent, say, words } from '../runs';
import { MISSING } from '../wording';
import { noteFunding } from './funding';
import { rateOf } from './rates';
import { anchorOf, leftWith, noteRow, textAt } from './spots';

/** What the budget was changed for, line by line. */

const EXEMPT = [
  ['adjustment.exempt.policy', MONEY.policy],
  ['adjustment.exempt.forceMajeure', MONEY.forceMajeure],
  ['adjustment.exempt.assigned', MONEY.assigned],
] as const;

const LINES: readonly AdjustmentId[] = [...EXEMPT.map(([id]) => id), 'adjustment.item'];

/** ；扣除政策性变化、上级交办后为4.78%: where the amounts are given, both rates stand. */
export function afterExempt(look: Looking): Run[] {
  const after = rateOf(look, 'rate.budgetAdjustment.afterExempt');
  if (after === null) return [];
  const named = EXEMPT.filter(([id]) => (look.view.facts.get(id) ?? []).some(isFilled)).map(([, name]) => name);
  for (const [id] of EXEMPT) look.note(...(look.view.facts.get(id) ?? []).map(({ at }) => at));
  if (named.length === 0) return [];
  return say(MONEY.afterExempt, {
    exempt: named.join('、'),
    rate: { ...after.figure, text: percent(after.ratio) },
  });
}

function isFilled({ field }: WorkbookFact): boolean {
  return field.state === 'number' && field.quantity.value !== '0';
}

export const adjustmentItems: SentenceRule = {
  id: 'adjustment-items',
  write: (look) => {
    const told = look.view.main;
    if (told?.form.kind !== 'department') return null;
    noteFunding(look, told);
    const rate = told.scored.execution?.adjustmentRate ?? null;
    if (rate === null) return null;
    const lines = linesOf(look);
    const items = lines.filter(isFilled).map((line) => itemOf(look, line));
    if (items.length > 0) return say(MONEY.items, { items: listed(items) });
    const isExplained = told.form.funding?.rows.some(({ reason }) => look.see(reason).state === 'text') ?? false;
    const { adjustmentWithReasonCell: threshold } = look.view.profile.review;
    if (rate.abs().lt(decimal(threshold)) || isExplained) return null;
    return say('{gap}。', { gap: gap(MISSING.adjustment, lines[0]?.at ?? null) });
  },
};

/** In the order of the sheets; of the form that has the first line, so that nothing counts twice. */
function linesOf(look: Looking): WorkbookFact[] {
  const all = LINES.flatMap((id) => look.view.facts.get(id) ?? []);
  look.note(...all.map(({ at }) => at));
  const formId = all.find(isFilled)?.formId ?? all[0]?.formId;
  return all.filter((line) => line.formId === formId).sort((a, b) => a.at.row - b.at.row);
}

function itemOf(look: Looking, line: WorkbookFact): Run[] {
  const name = line.subject ?? line.label;
  const at = leftWith(look.view, line.at, name);
  noteRow(look, { sheet: line.at.sheet, range: { top: 0, bottom: 0, left: 0, right: line.at.col + 1 } }, line.at.row);
  const noteAt = anchorOf(look.view, { ...line.at, col: line.at.col + 1 });
  const note = noteAt.row === line.at.row ? textAt(look.view, noteAt) : '';
  const slots = {
    name: at === null ? words(name) : ({ kind: 'typed', text: name, from: placeOf(at) } as const),
    amount: moneyOf(line.field, line.unit) ?? words(''),
  };
  if (note === '') return say(MONEY.item, slots);
  return say(MONEY.itemWith, { ...slots, note: { kind: 'typed', text: note, from: placeOf(noteAt) } });
}
