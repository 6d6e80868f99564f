import type { CellRef, Field, Form, Funding, Indicator, TextRole } from '../model';
import { bareName } from './cells';

/** Whether something was explained: in its own reason cell, or in a block that serves the whole form. */

const NO_REASON = new Set(['', '无', '暂无', '没有', '0', '/', '//', '—', '——', '-', '--', '－', '*', '空', '不涉及']);

export function saysSomething(field: Field): boolean {
  if (field.state !== 'text' && field.state !== 'number') return false;
  return !NO_REASON.has(field.text.replace(/[\s。．.;；]/g, ''));
}

function texts(form: Form, roles: readonly TextRole[]): Field[] {
  return form.texts.filter((text) => roles.includes(text.role)).map((text) => text.text);
}

/** The block 偏差大或目标未完成原因分析 of the form; null where it has none. */
export function reasonBlockAt(form: Form): CellRef | null {
  return texts(form, ['reasonForAll'])[0]?.at ?? null;
}

/** The block serves every row it names, and every row of a form that has no reason column. */
export function hasReason(form: Form, indicator: Indicator): boolean {
  if (saysSomething(indicator.deviation)) return true;
  const name = bareName(indicator.level3 ?? indicator.level2 ?? '').replace(/…$/, '');
  return texts(form, ['reasonForAll'])
    .filter(saysSomething)
    .some((block) => !form.hasReasonColumn || (name.length > 1 && block.text.replace(/\s/g, '').includes(name)));
}

/** The cell in which the form asks for this indicator's reason; null where it asks for none. */
export function reasonCellOf(form: Form, indicator: Indicator): CellRef | null {
  return indicator.deviation.at ?? reasonBlockAt(form);
}

/** The reason cell of the money block: the total row's, else the first of a row; null where the block has none. */
export function moneyReasonCell(funding: Funding): CellRef | null {
  return funding.rows.map((row) => row.reason.at).find((at) => at !== null) ?? null;
}

const EXPLAINING: readonly TextRole[] = ['reasonForAll', 'problems', 'measures'];

/** A reason in the money block itself, or a text of the form that speaks of `topic`. */
export function moneyHasReason(form: Form, funding: Funding, topic: RegExp): boolean {
  if (funding.rows.some((row) => saysSomething(row.reason))) return true;
  return texts(form, EXPLAINING).some((block) => saysSomething(block) && topic.test(block.text));
}
