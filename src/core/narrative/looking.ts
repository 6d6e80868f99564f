import { cellOf } from '../a1';
import type { CellRef, Field } from '../model';
import type { Place } from './document';
import type { View } from './view';

/**
 * What one sentence looks at. Every cell that is asked for is noted, so that the sentence knows afterwards on which
 * cells it depends, also those that only decided whether it is said.
 */
export class Looking {
  /** As they were noted, some of them more than once: of most sentences nobody asks, since they are not said. */
  private readonly seen: (CellRef | Place)[] = [];

  constructor(readonly view: View) {}

  /** Notes cells that decide something. */
  note(...cells: readonly (CellRef | null)[]): void {
    for (const cell of cells) if (cell !== null) this.seen.push(cell);
  }

  /** Notes the field's cell and hands the field back. */
  see(field: Field): Field {
    this.note(field.at);
    return field;
  }

  notePlaces(places: readonly Place[]): void {
    for (const place of places) this.seen.push(place);
  }

  /** Each once, in the order in which they were looked at. */
  places(): Place[] {
    const byKey = new Map<string, Place>();
    for (const seen of this.seen) {
      const place = 'cell' in seen ? seen : placeOf(seen);
      byKey.set(keyOf(place), place);
    }
    return [...byKey.values()];
  }
}

export function placeOf(cell: CellRef): Place {
  return { sheet: cell.sheet, cell: cellOf(cell) };
}

export function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
