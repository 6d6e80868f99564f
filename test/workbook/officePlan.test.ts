import * as fc from 'fast-check';
import type { Rect } from '../../src/core/model';
import { cellsIn, joinAreas, mergeBlocks, planTrips, readArea } from '../../src/workbook/office/plan';
import { blankBook, blankSheet } from '../office/emulator/bookData';
import { openExcel } from '../office/openExcel';

/** What is asked of Excel in which round trip. */

const rect = (top: number, left: number, bottom: number, right: number): Rect => ({ top, left, bottom, right });

const anyArea = fc
  .tuple(fc.nat(50), fc.nat(20), fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 40 }))
  .map(([top, left, rows, columns]) => rect(top, left, top + rows - 1, left + columns - 1));

describe('what is read of a sheet', () => {
  test('where values stand, and the styled places next to them', () => {
    expect(readArea(rect(2, 1, 30, 8), rect(0, 0, 40, 9))).toEqual(rect(2, 1, 40, 9));
  });

  test('no more than 50 rows and 10 columns of empty style', () => {
    expect(readArea(rect(2, 1, 30, 8), rect(0, 0, 99_999, 16_000))).toEqual(rect(2, 1, 80, 18));
  });
});

describe('round trips', () => {
  const anyAreas = fc.array(fc.option(anyArea), { maxLength: 12 });

  test('every row of every sheet is asked for once, in order, and all of them in as few trips as promised', () => {
    fc.assert(
      fc.property(anyAreas, fc.integer({ min: 1, max: 3000 }), (areas, perTrip) => {
        const trips = planTrips(areas, perTrip);
        const rows = trips
          .flat()
          .flatMap(({ sheet, area }) => rowsOf(area).map((row) => `${String(sheet)}:${String(row)}`));
        const wanted = areas.flatMap((area, sheet) =>
          area === null ? [] : rowsOf(area).map((row) => `${String(sheet)}:${String(row)}`),
        );
        expect(rows).toEqual(wanted);
        const cells = areas.reduce((sum, area) => sum + (area === null ? 0 : cellsIn(area)), 0);
        expect(trips.length).toBeLessThanOrEqual(Math.ceil(cells / perTrip));
      }),
    );
  });

  test('no trip asks for more than its cells and one row', () => {
    fc.assert(
      fc.property(anyAreas, fc.integer({ min: 1, max: 3000 }), (areas, perTrip) => {
        for (const trip of planTrips(areas, perTrip)) {
          const widest = Math.max(...trip.map(({ area }) => area.right - area.left + 1));
          expect(trip.reduce((sum, { area }) => sum + cellsIn(area), 0)).toBeLessThan(perTrip + widest);
        }
      }),
    );
  });
});

function rowsOf({ top, bottom }: Rect): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

describe('blocks in which merged areas are asked for', () => {
  const anyWide = fc
    .tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 700 }))
    .map(([top, left, rows, columns]) => rect(top, left, top + rows - 1, left + columns - 1));

  test('cover the area, and two neighbours share a row or column', () => {
    fc.assert(
      fc.property(anyWide, (area) => {
        const blocks = mergeBlocks(area);
        expect(joinAreas(blocks.length > 1 ? blocks : [area, ...blocks])).toEqual(cellsIn(area) > 1 ? [area] : []);
      }),
    );
  });

  test('none meets more areas than Excel tells, however they lie', () => {
    fc.assert(
      fc.property(anyWide, (area) => {
        const most = mergeBlocks(area).map(({ top, left, bottom, right }) =>
          mostAreas(bottom - top + 1, right - left + 1),
        );
        expect(Math.max(...most)).toBeLessThan(512);
      }),
      { numRuns: 200 },
    );
  });
});

/** Each cell at the edge may belong to an area of its own that reaches out; those inside share one by two. */
function mostAreas(rows: number, columns: number): number {
  const inside = Math.max(0, rows - 2) * Math.max(0, columns - 2);
  return rows * columns - inside + Math.floor(inside / 2);
}

describe('a sheet full of merged areas', () => {
  /** Pairs downwards from the second row on, then a tall one across several blocks and a wide one at the foot. */
  function dense(): Rect[] {
    const merges: Rect[] = [];
    for (let row = 1; row < 401; row += 2) {
      for (let col = 0; col < 8; col++) merges.push(rect(row, col, row + 1, col));
    }
    return [...merges, rect(0, 8, 399, 8), rect(401, 0, 401, 8)];
  }

  test.each([false, true])(
    'comes over whole, though it is asked for in blocks (told cut: %s)',
    async (cutsMergedAreas) => {
      const sheet = blankSheet('项目1');
      sheet.cells = [
        [0, 0, { value: '首' }],
        [401, 8, { drawn: true }],
        [401, 0, { value: '末' }],
      ];
      sheet.merges = dense();
      const { excel, workbook } = openExcel(blankBook('a.xlsx', [sheet]), { cutsMergedAreas });
      const [read] = await workbook.read();
      const byPlace = (list: readonly Rect[]): Rect[] => [...list].sort((a, b) => a.top - b.top || a.left - b.left);
      expect(read?.merges).toEqual(byPlace(dense()));
      expect(excel.trips).toBe(3);
    },
  );

  test('also where a thousand of them reach out of what is filled', async () => {
    const sheet = blankSheet('项目1');
    sheet.cells = Array.from({ length: 1000 }, (_, row) => [row, 0, { value: row }]);
    sheet.merges = Array.from({ length: 1000 }, (_, row) => rect(row, 0, row, 1));
    const [read] = await openExcel(blankBook('a.xlsx', [sheet])).workbook.read();
    expect(read?.merges).toEqual(sheet.merges);
  });
});
