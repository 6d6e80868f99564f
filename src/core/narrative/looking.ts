import { cellOf } from '../a1';
import type { CellRef, Field } from '../model';
import type { Place } from './document';
import type { View } from './view';

/**
 * What one sentence looks at. Every cell that is asked for is noted, so that the sentence knows afterwards on which
 * cells it depends, also those that only decided whether it is said.
 */
export class Looking {
  private readonly seen = new Map<string, Place>();

  constructor(readonly view: View) {}

  /** Notes cells that decide something. */
  note(...cells: readonly (CellRef | null)[]): void {
    for (const cell of cells) {
      if (cell === null) continue;
      const place = placeOf(cell);
      this.seen.set(keyOf(place), place);
    }
  }

  /** Notes the field's cell and hands the field back. */
  see(field: Field): Field {
    this.note(field.at);
    return field;
  }

  notePlaces(places: readonly Place[]): void {
    for (const place of places) this.seen.set(keyOf(place), place);
  }

  /** In the order in which they were looked at. */
  places(): Place[] {
    return [...this.seen.values()];
  }
}

export function placeOf(cell: CellRef): Place {
  return { sheet: cell.sheet, cell: cellOf(cell) };
}

export function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
