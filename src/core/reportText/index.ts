import type { Form, Sheet } from '../model';
import { reportOnSheet, type FoundReport } from './reportSheets';
import type { ReportText } from './reportText';

export { reportOfLines, type ReportParagraph, type ReportText } from './reportText';

interface Recognised<Unread> {
  readonly forms: readonly Form[];
  readonly unrecognised: readonly Unread[];
}

/** A report on a sheet that also holds a form to be scored is part of that form. */
export function withReports<Unread extends { readonly sheet: string }>(
  { forms, unrecognised }: Recognised<Unread>,
  sheets: readonly Sheet[],
): Recognised<Unread> & { readonly texts: ReadonlyMap<string, ReportText> } {
  const scored = new Set(forms.filter(({ kind }) => SCORED.has(kind)).map(({ sheet }) => sheet));
  const found = sheets.flatMap((sheet) => (scored.has(sheet.name) ? [] : (reportOnSheet(sheet) ?? [])));
  if (found.length === 0) return { forms, unrecognised, texts: new Map() };
  const names = new Set(found.map(({ form }) => form.sheet));
  return {
    forms: inSheetOrder([...forms.filter(({ sheet }) => !names.has(sheet)), ...found.map(({ form }) => form)], sheets),
    unrecognised: unrecognised.filter(({ sheet }) => !names.has(sheet)),
    texts: new Map(found.map(({ form, text }: FoundReport) => [form.id, text])),
  };
}

const SCORED: ReadonlySet<Form['kind']> = new Set(['project', 'department', 'targets']);

function inSheetOrder(forms: readonly Form[], sheets: readonly Sheet[]): Form[] {
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  return [...forms].sort((a, b) => (places.get(a.sheet) ?? 0) - (places.get(b.sheet) ?? 0));
}
