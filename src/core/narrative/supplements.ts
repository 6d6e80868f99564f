import type { FormKind, OwnCell, OwnSheet, Sheet } from '../model';
import type { FormResult } from '../result';
import { ANSWER_IDS } from './answers';
import { viewOf, type Judged } from './view';
import { ANSWER_WORDS, SUPPLEMENTS as SAY } from './wording';

/**
 * Blank sheets for what only people know, in a workbook that does not ask for it: 工作履行情况, 满意度调查,
 * 预算调整说明, 机构设置, 自评补充说明. Once added they are the user's own: a shell adds them without our mark, so that they
 * are read, and never replaced or removed.
 * @returns only those that the workbook lacks; a sheet whose name is taken is left out.
 */
export function supplementSheets(judged: Judged, sheets: readonly Sheet[]): OwnSheet[] {
  const names = new Set(sheets.map(({ name }) => name.trim()));
  const { forms } = judged.result;
  const wanted = [
    ...tables()
      .filter(({ isThere }) => !forms.some(isThere))
      .map(({ sheet }) => sheet),
    ...questions(judged, sheets),
  ];
  return wanted.filter(({ name }) => !names.has(name));
}

interface Supplement {
  /** The form has lines of this kind, or room for them. */
  readonly isThere: (form: FormResult) => boolean;
  readonly sheet: OwnSheet;
}

function isOf(kind: FormKind): Supplement['isThere'] {
  return (form) => form.kind === kind;
}

function tables(): Supplement[] {
  return [
    { isThere: isOf('narrative'), sheet: table(SAY.work) },
    { isThere: isOf('survey'), sheet: table(SAY.survey) },
    { isThere: ({ facts }) => facts.some(({ id }) => id.startsWith('adjustment.')), sheet: table(SAY.adjustment) },
    {
      isThere: ({ institutions, kind }) => institutions.length > 0 || kind === 'institutions',
      sheet: table(SAY.institutions),
    },
  ];
}

interface TableWords {
  readonly name: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly widths: readonly number[];
  readonly note: string;
  readonly lines: number;
  /** Lines that most units have, named beforehand. */
  readonly named?: readonly string[];
}

function table({ name, title, head, widths, note, lines, named = [] }: TableWords): OwnSheet {
  const blank = head.map((): OwnCell => ({ value: null }));
  return sheetOf(name, widths, [
    [text(title, 'title')],
    [text(note, 'note')],
    head.map((heading) => text(heading, 'heading')),
    ...named.map((label) => [text(label), ...blank.slice(1)]),
    ...Array.from({ length: lines - named.length }, () => blank),
  ]);
}

/** What the workbook has no cell for yet, one question a line. */
function questions(judged: Judged, sheets: readonly Sheet[]): OwnSheet[] {
  const { answers } = viewOf(judged, sheets);
  const open = ANSWER_IDS.filter((id) => answers.get(id)?.cells.length === 0);
  if (open.length === 0) return [];
  const { name, title, head, widths, note } = SAY.questions;
  return [
    sheetOf(name, widths, [
      [text(title, 'title')],
      [text(note, 'note')],
      head.map((heading) => text(heading, 'heading')),
      ...open.map((id) => [text(ANSWER_WORDS[id].labels[0], 'strong'), { value: null }]),
    ]),
  ];
}

function text(words: string, style?: OwnCell['style']): OwnCell {
  return style === undefined ? { value: { s: words } } : { value: { s: words }, style };
}

/** Title and note stand across the whole table. */
function sheetOf(name: string, widths: readonly number[], rows: readonly (readonly OwnCell[])[]): OwnSheet {
  const bands = [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: widths.length - 1 }));
  return { name, widths, rows, merges: bands, frozenRows: 3, userColumns: widths.map((_, col) => col) };
}
