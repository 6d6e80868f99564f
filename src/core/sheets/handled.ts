import type { CellValue, OwnCell, Sheet } from '../model';
import { ISSUES, SHEET_NAMES } from './wording';

/** The columns that tell one finding from another, in the order in which `take` is asked. */
const KEY_HEADINGS: readonly string[] = [ISSUES.headings[2], ISSUES.headings[3], ISSUES.headings[4]];

/** What the user wrote under 处理情况 in an earlier 问题清单 of ours. */
export class HandledNotes {
  private readonly notes = new Map<string, CellValue[]>();

  constructor(existing: readonly Sheet[]) {
    for (const sheet of existing) {
      if (sheet.isOwn && sheet.name.startsWith(SHEET_NAMES.issues)) this.collect(sheet);
    }
  }

  /** The note of the finding with this title, place and message; each is given once, in the order of the sheet. */
  take(key: readonly OwnCell[]): CellValue {
    return this.notes.get(keyOf(key.map((cell) => cell.value)))?.shift() ?? null;
  }

  private collect(sheet: Sheet): void {
    const top = sheet.values.findIndex((row) => row.some((value) => shown(value) === ISSUES.handled));
    const headings = (sheet.values[top] ?? []).map(shown);
    const noteColumn = headings.indexOf(ISSUES.handled);
    const keyColumns = KEY_HEADINGS.map((heading) => headings.indexOf(heading));
    for (const row of sheet.values.slice(top + 1)) {
      const note = row[noteColumn] ?? null;
      const key = keyOf(keyColumns.map((column) => row[column] ?? null));
      this.notes.set(key, [...(this.notes.get(key) ?? []), note]);
    }
  }
}

function keyOf(values: readonly CellValue[]): string {
  return values.map(shown).join('\u0000');
}

function shown(value: CellValue): string {
  return value !== null && 's' in value ? value.s : '';
}
