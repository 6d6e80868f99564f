import type { CellRef } from '../../model';
import type { Subjects } from '../../rule';
import type { TextRole } from '../../model';
import { fullAddress } from '../../a1';
import * as say from './wording';

/** Every text that a person wrote in whole sentences: the paragraphs of a report, and answers typed into forms. */

export interface TypedText {
  /** As typed. */
  readonly text: string;
  readonly at: CellRef | null;
  /** Words for the place. */
  readonly where: string;
}

type Workbook = Subjects['workbook'];

const ROLES: ReadonlySet<TextRole> = new Set(['conclusion', 'problems', 'measures', 'reasonForAll']);

export function typedTexts(workbook: Workbook): TypedText[] {
  return [...reportParagraphs(workbook), ...answers(workbook)];
}

function reportParagraphs({ reports = [] }: Workbook): TypedText[] {
  return reports.flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, at, no }) => ({ text, at, where: say.place(no, at !== null) })),
  );
}

function answers({ forms }: Workbook): TypedText[] {
  const fields = forms.flatMap(({ form }) => [
    ...(form.facts ?? []).filter(({ id }) => id.startsWith('unit.')).map(({ field }) => field),
    ...form.texts.filter(({ role }) => ROLES.has(role)).map(({ text }) => text),
  ]);
  return fields.flatMap(({ at, state, text }) =>
    at === null || state !== 'text' ? [] : [{ text, at, where: say.cell(fullAddress(at)) }],
  );
}
