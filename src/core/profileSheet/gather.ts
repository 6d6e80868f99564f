import type { CellRef } from '../model';
import type { SeenCell } from './grid';
import type { ValueKind } from './line';
import { readValue, sameWord, wanted } from './values';
import { PROBLEM } from './wording';

/** What reading the sheet has brought together so far. */
export class Gathered {
  readonly values = new Map<string, unknown>();
  /** Where each setting stands, by its path, lists and their parts too. */
  readonly places = new Map<string, CellRef>();
  /** How each setting is called on the sheet. */
  readonly labels = new Map<string, string>();
  readonly problems: SheetProblem[] = [];

  put(path: string, value: unknown, { at }: SeenCell, label: string): void {
    this.values.set(path, value);
    this.mark(path, at, label);
  }

  mark(path: string, at: CellRef, label: string): void {
    if (this.places.has(path)) return;
    this.places.set(path, at);
    this.labels.set(path, label);
  }

  complain(at: CellRef, message: string): void {
    this.problems.push({ at, message });
  }

  /** The value in a cell, null where it is turned off; undefined after a complaint. */
  read(
    cell: SeenCell,
    label: string,
    { value: kind, off }: { readonly value: ValueKind; readonly off?: string },
  ): string | number | boolean | null | undefined {
    const place = PROBLEM.place(cell.cell, label);
    if (cell.seen.state !== 'text') {
      this.complain(
        cell.at,
        cell.seen.state === 'blank' ? PROBLEM.blank(place, wanted(kind, off)) : PROBLEM.broken(place),
      );
      return undefined;
    }
    if (off !== undefined && sameWord(off, cell.text)) return null;
    const read = readValue(cell.text, kind);
    if (read.ok) return read.value;
    this.complain(cell.at, read.problem(place));
    return undefined;
  }
}

export interface SheetProblem {
  readonly at: CellRef;
  /** Chinese, one sentence that names the cell. */
  readonly message: string;
}
