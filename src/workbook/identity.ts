import type { Sheet } from '../core/model';
import { Fingerprint } from './fingerprint';
import type { WorkbookIdentity } from './workbook';

/** Rows at the head of a sheet that say whose it is: title, unit, project, year. Scores stand further down. */
const HEAD_ROWS = 4;
/** Words, not figures or grades: what a run may write never looks like this. */
const WORDS = /\p{Script=Han}{2}/u;

/** @param sheets as read; sheets of ours do not count. */
export function identityOf(name: string, sheets: readonly Sheet[]): WorkbookIdentity {
  const hash = new Fingerprint();
  for (const sheet of sheets) {
    if (sheet.isOwn === true) continue;
    hash.add(sheet.name);
    for (const text of headWords(sheet)) hash.add(text);
  }
  return { name, fingerprint: hash.text() };
}

function headWords(sheet: Sheet): string[] {
  return sheet.values
    .slice(0, HEAD_ROWS)
    .flatMap((row) => row.flatMap((value) => (value !== null && 's' in value && WORDS.test(value.s) ? [value.s] : [])));
}
