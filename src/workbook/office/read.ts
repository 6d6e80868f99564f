import type { Rect, Sheet } from '../../core/model';
import { MARK_NAME, parseMark, type OwnMark } from '../ownMark';
import { stopIfCancelled } from '../watch';
import { WorkbookError, type ReadWatch } from '../workbook';
import type { Line } from './call';
import { cellsIn, CELLS_PER_TRIP, MOST_CELLS, planTrips, readArea } from './plan';
import { SheetGathering } from './sheetGathering';

/** One sheet, with what only the adapter needs to know. */
export interface HostSheet {
  readonly sheet: Sheet;
  readonly mark: OwnMark | null;
  /** The user put a comment or a picture on it; asked for only on sheets of ours. */
  readonly hasGuests: boolean;
}

export interface HostBook {
  readonly name: string;
  /** No sheet can be added or removed. */
  readonly structureIsProtected: boolean;
  /** Of all sheets, also those that were not asked for. */
  readonly names: readonly string[];
  /** Those among them that carry our mark. */
  readonly own: readonly string[];
  readonly sheets: readonly HostSheet[];
}

/** A sheet's place and state, before its cells are read. */
export interface Outline {
  readonly name: string;
  readonly state: Sheet['state'];
  readonly isProtected: boolean;
  readonly mark: OwnMark | null;
  /** null = nothing on it. */
  readonly area: Rect | null;
  /** null = some are, some are not. */
  readonly locked: boolean | null;
  readonly rowsHidden: boolean | null;
}

/**
 * Three round trips up to 250,000 cells (which sheets, how large, what is on them), one more per further 250,000; more
 * only where the host refuses answers of that size.
 * @param wants sheets whose cells are read
 * @throws WorkbookError too-large above 2 million cells; cancelled
 */
export async function readBook(line: Line, wants: (outline: Outline) => boolean, watch?: ReadWatch): Promise<HostBook> {
  stopIfCancelled(watch);
  const { workbook } = line.context;
  const worksheets = workbook.worksheets.load('items/name,items/visibility');
  workbook.load('name');
  workbook.protection.load('protected');
  await line.sync();
  stopIfCancelled(watch);
  const outlines = await readOutlines(line, worksheets.items);
  const wanted = outlines.filter(wants);
  refuseTooLarge(wanted);
  return {
    name: workbook.name,
    structureIsProtected: workbook.protection.protected,
    names: outlines.map(({ name }) => name),
    own: outlines.filter(({ mark }) => mark !== null).map(({ name }) => name),
    sheets: await readCells(line, wanted, watch),
  };
}

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

async function readOutlines(line: Line, sheets: readonly Excel.Worksheet[]): Promise<Outline[]> {
  const asked = sheets.map((sheet) => ({
    sheet,
    filled: sheet.getUsedRangeOrNullObject(true).load(PLACE),
    styled: sheet.getUsedRangeOrNullObject(false).load(`${PLACE},rowHidden,format/protection/locked`),
    protection: sheet.protection.load('protected'),
    mark: sheet.names.getItemOrNullObject(MARK_NAME).load('formula'),
  }));
  await line.sync();
  return asked.map(({ sheet, filled, styled, protection, mark }) => ({
    name: sheet.name,
    state: STATES[sheet.visibility],
    isProtected: protection.protected,
    mark: mark.isNullObject ? null : markIn(mark.formula),
    area: filled.isNullObject ? null : readArea(rectOf(filled), styled.isNullObject ? rectOf(filled) : rectOf(styled)),
    locked: styled.isNullObject ? true : styled.format.protection.locked,
    rowsHidden: styled.isNullObject ? false : styled.rowHidden,
  }));
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** ="1|4,5|…" */
function markIn(formula: unknown): OwnMark | null {
  return typeof formula === 'string' ? parseMark(formula.replace(/^="?|"$/g, '')) : null;
}

function refuseTooLarge(outlines: readonly Outline[]): void {
  const sized = outlines.map(({ name, area }) => ({ name, cells: area === null ? 0 : cellsIn(area) }));
  const total = sized.reduce((sum, { cells }) => sum + cells, 0);
  if (total <= MOST_CELLS) return;
  const largest = sized.reduce((most, one) => (one.cells > most.cells ? one : most));
  throw new WorkbookError('too-large', largest.name);
}

/** Answers that the host refuses as too large are asked for in smaller parts. */
async function readCells(line: Line, outlines: readonly Outline[], watch?: ReadWatch): Promise<HostSheet[]> {
  for (let perTrip = CELLS_PER_TRIP; ; perTrip /= 4) {
    try {
      return await readCellsBy(perTrip, line, outlines, watch);
    } catch (error) {
      const isTooMuch = error instanceof WorkbookError && error.code === 'payload-too-large';
      if (!isTooMuch || perTrip < FEWEST_CELLS_PER_TRIP) throw error;
    }
  }
}

const FEWEST_CELLS_PER_TRIP = 4000;

async function readCellsBy(
  perTrip: number,
  line: Line,
  outlines: readonly Outline[],
  watch: ReadWatch | undefined,
): Promise<HostSheet[]> {
  const gathered = outlines.map((outline) => new SheetGathering(outline));
  const trips = planTrips(
    outlines.map(({ area }) => area),
    perTrip,
  );
  const total = trips.flat().reduce((sum, { area }) => sum + cellsIn(area), 0);
  watch?.progress?.(0, total);
  let done = 0;
  for (const trip of trips) {
    stopIfCancelled(watch);
    const takes = trip.map(({ sheet, area }) => gathered[sheet]?.ask(line.context, area));
    await line.sync();
    for (const take of takes) take?.();
    done += trip.reduce((sum, { area }) => sum + cellsIn(area), 0);
    watch?.progress?.(done, total);
  }
  return gathered.map((one) => one.result());
}
