import type { Rect } from '../../core/model';

/** What is asked of the host in which round trip, pure. */

/** Cells of one round trip; one row more at most. */
export const CELLS_PER_TRIP = 250_000;
export const MOST_CELLS = 2_000_000;
/** The host refuses to tell more merged areas than this at once. */
const MOST_MERGED_AREAS = 512;
/** Blank cells with a look of their own that are read beyond the last filled ones: places to write into. */
const MARGIN_ROWS = 50;
const MARGIN_COLUMNS = 10;

/** @param filled where values stand, @param styled where anything does: what is read lies between. */
export function readArea(filled: Rect, styled: Rect): Rect {
  const bottom = Math.min(Math.max(styled.bottom, filled.bottom), filled.bottom + MARGIN_ROWS);
  const right = Math.min(Math.max(styled.right, filled.right), filled.right + MARGIN_COLUMNS);
  return { top: filled.top, left: filled.left, bottom, right };
}

export function cellsIn({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Whole rows of one sheet. */
export interface Piece {
  /** Index of the sheet among those planned. */
  readonly sheet: number;
  readonly area: Rect;
}

/** Every area once, in order, in as few round trips as ⌈cells / perTrip⌉. */
export function planTrips(areas: readonly (Rect | null)[], perTrip: number): Piece[][] {
  const trips: Piece[][] = [[]];
  let room = perTrip;
  for (const [sheet, area] of areas.entries()) {
    if (area === null) continue;
    for (let top = area.top; top <= area.bottom;) {
      if (room <= 0) {
        trips.push([]);
        room = perTrip;
      }
      const width = area.right - area.left + 1;
      const bottom = Math.min(area.bottom, top + Math.ceil(room / width) - 1);
      const piece = { sheet, area: { ...area, top, bottom } };
      trips.at(-1)?.push(piece);
      room -= cellsIn(piece.area);
      top = bottom + 1;
    }
  }
  return trips.filter((trip) => trip.length > 0);
}

/**
 * Blocks in which merged areas are asked for. An area has two cells in its block at least, or crosses its edge: one of
 * r rows and c columns meets at most 2c + (r-2)(c+2)/2 areas. Blocks share one row (and column), so that an area that
 * is told cut at a block's edge can be put together again.
 */
export function mergeBlocks(area: Rect): Rect[] {
  const width = area.right - area.left + 1;
  const wide = Math.min(width, WIDEST);
  const high = 2 + Math.floor((2 * (MOST_MERGED_AREAS - 1 - 2 * wide)) / (wide + 2));
  const blocks: Rect[] = [];
  for (const [top, bottom] of steps(area.top, area.bottom, high)) {
    for (const [left, right] of steps(area.left, area.right, wide)) blocks.push({ top, left, bottom, right });
  }
  return blocks;
}

/** Two rows of so many cells meet less than 512 areas however they lie. */
const WIDEST = 255;

/** Overlapping by one. */
function steps(from: number, to: number, size: number): [number, number][] {
  const list: [number, number][] = [];
  for (let start = from; ; start += size - 1) {
    list.push([start, Math.min(to, start + size - 1)]);
    if (start + size - 1 >= to) return list;
  }
}

/** Merged areas never overlap: what does is one area, told in parts. Single cells that remain are none. */
export function joinAreas(parts: readonly Rect[]): Rect[] {
  const joined: Rect[] = [];
  const open = new Set<Rect>();
  for (const part of [...parts].sort((a, b) => a.top - b.top || a.left - b.left)) {
    let area = part;
    for (let met = overlapping(open, area); met !== undefined; met = overlapping(open, area)) {
      open.delete(met);
      area = hull(area, met);
    }
    for (const one of open) if (one.bottom < part.top && open.delete(one)) joined.push(one);
    open.add(area);
  }
  return [...joined, ...open].filter((area) => cellsIn(area) > 1).sort((a, b) => a.top - b.top || a.left - b.left);
}

function overlapping(areas: Iterable<Rect>, { top, left, bottom, right }: Rect): Rect | undefined {
  for (const area of areas) {
    if (area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left) return area;
  }
  return undefined;
}

function hull(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
