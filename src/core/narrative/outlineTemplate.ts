import type { OwnCell, OwnSheet } from '../model';
import type { Outline } from './outline';
import { OUTLINES } from './outlines';
import { OUTLINE_SHEET as SAY } from './outlineWording';
import { passageOf } from './passages';

/**
 * An outline of ours as the sheet 报告提纲, for a county to change. What it does not change comes out as before. A shell
 * adds it without our mark: it is the user's own.
 */
export function outlineTemplate(id: keyof typeof OUTLINES = 'county'): OwnSheet {
  const outline: Outline = OUTLINES[id];
  const rows: (readonly OwnCell[])[] = [
    [text(SAY.sheetTitle, 'title')],
    [text(SAY.sheetNote, 'note')],
    SAY.head.map((heading) => text(heading, 'heading')),
    [text(SAY.title), text(titleOf(outline)), BLANK, BLANK],
    [text(SAY.mark), BLANK, BLANK, BLANK],
    ...outline.sections.map(({ level, heading, passages }) => [
      text(SAY.levels[level - 1]?.[0] ?? ''),
      text(heading),
      text(passages.map((passage) => passageOf(passage).name).join('、')),
      BLANK,
    ]),
  ];
  const merges = [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: 3 }));
  return { name: SAY.name, widths: [10, 44, 44, 60], rows, merges, frozenRows: 3, userColumns: [0, 1, 2, 3] };
}

const BLANK: OwnCell = { value: null };

function text(words: string, style?: OwnCell['style']): OwnCell {
  if (words === '') return BLANK;
  return style === undefined ? { value: { s: words } } : { value: { s: words }, style };
}

/** {year} → {年度}: as a county writes the slots. */
function titleOf({ title }: Outline): string {
  return Object.entries(SAY.slots).reduce((words, [name, slot]) => words.replaceAll(`{${slot}}`, `{${name}}`), title);
}
