import type { Field, Indicator } from '../../model';
import type { Run, Typed } from '../document';
import type { Looking } from '../looking';
import { PROBLEMS } from '../phrases';
import { closed, gap, say, typed } from '../runs';
import type { Told } from '../view';
import { MISSING } from '../wording';
import { totalRowOf } from './funding';
import { nameOf } from './indicators';

/** Why something came out otherwise than planned, as people typed it, or the gap that asks for it. */

const NOTHING = new Set(['无', '暂无', '没有', '0', '/', '—', '——', '-', '--', '不涉及']);

function says(field: Field): boolean {
  return typed(field) !== null && !NOTHING.has(field.text.replace(/[\s。．.;；]/g, ''));
}

/** Its own cell; else the form's block for all rows where the form has no column, or where the block names the row. */
export function reasonRun(look: Looking, { form }: Told, indicator: Indicator): Run[] {
  const name = nameOf(indicator);
  const block = form.texts.find(({ role }) => role === 'reasonForAll')?.text ?? null;
  const own = look.see(indicator.deviation);
  if (block !== null) look.note(block.at);
  const serves = block !== null && (!form.hasReasonColumn || block.text.includes(name));
  const found = says(own) ? own : serves && block !== null && says(block) ? block : null;
  return reasonText(found, name, own.at ?? block?.at ?? null);
}

/** All that the money block says, the total row's own reason first. */
export function moneyReasons(look: Looking, told: Told): Typed[] {
  const fields = [totalRowOf(told), ...(told.form.funding?.rows ?? [])].flatMap((row) => (row ? [row.reason] : []));
  look.note(...fields.map(({ at }) => at));
  const said = fields.filter(says).flatMap((field) => typed(field) ?? []);
  return [...new Map(said.map((one) => [one.text, one])).values()];
}

export function moneyReason(look: Looking, told: Told, what: string): Run[] {
  const said = moneyReasons(look, told);
  if (said.length > 0) return say(PROBLEMS.reason, { text: said.flatMap(closed) });
  const rows = told.form.funding?.rows.map(({ reason }) => reason.at) ?? [];
  const where = totalRowOf(told)?.reason.at ?? rows.find((at) => at !== null) ?? null;
  return reasonText(null, what, where);
}

function reasonText(field: Field | null, what: string, where: Field['at']): Run[] {
  const text = (field === null ? null : typed(field)) ?? gap(MISSING.reasonOf(what), where);
  return say(PROBLEMS.reason, { text: closed(text) });
}
