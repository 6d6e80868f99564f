import { a1 } from '../../core/a1';
import type { CellRef, CellValue } from '../../core/model';
import { sameValue, storedValue } from '../cellValues';
import { WorkbookError } from '../workbook';
import type { WorkbookErrorCode } from '../wording';
import { cellNames, refuseUnwritable } from '../writeRules';
import { callHost, type Line, type Patience } from './call';
import { entryOf, isTextFormat, readCell } from './cells';

/** One cell to write; for merged areas the top-left one. */
export interface Target {
  readonly at: CellRef;
  readonly to: CellValue;
  /** null keeps the cell's own. */
  readonly format: string | null;
}

/** What a cell holds at this moment. */
export interface Held {
  readonly at: CellRef;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
  /** Protection leaves number formats alone. */
  readonly mayFormat: boolean;
}

interface Image extends Held {
  readonly isLocked: boolean;
  readonly isProtected: boolean;
}

/**
 * One round trip to see what the cells hold, one to write them and read them back; one more to put all of them back
 * when anything went wrong. The host knows no transaction: what came before an error stays done.
 * @param check looks at what the cells hold and refuses; called before anything is written
 * @returns what they held
 */
export async function writeCells(
  patience: Patience,
  targets: readonly Target[],
  check: (held: readonly Held[]) => void,
): Promise<readonly Held[]> {
  if (targets.length === 0) return [];
  return callHost(patience, async (line) => {
    const { images, isReadOnly } = await lookAt(line, targets);
    check(images);
    const steps = targets.map((target, index) => stepOf(images[index] as Image, target));
    for (const step of steps) refuseStep(step);
    await writeOrPutBack(patience, line, steps).catch((error: unknown) => {
      throw isReadOnly && isDenied(error) ? new WorkbookError('read-only') : error;
    });
    return images;
  });
}

const isDenied = (error: unknown): boolean => error instanceof WorkbookError && error.code === 'access-denied';

async function lookAt(
  line: Line,
  targets: readonly Target[],
): Promise<{ images: readonly Image[]; isReadOnly: boolean }> {
  const workbook = line.context.workbook.load('readOnly');
  const sheets = new Map([...new Set(targets.map(({ at }) => at.sheet))].map((name) => [name, askSheet(line, name)]));
  for (const target of targets) refusePlace(target.at);
  const ranges = targets.map(({ at }) => cellRange(line, at).load(`${CONTENT},numberFormat,format/protection/locked`));
  await line.sync();
  for (const [name, { sheet }] of sheets) if (sheet.isNullObject) throw new WorkbookError('no-such-sheet', name);
  const images = ranges.map((range, index) => {
    const { at } = targets[index] as Target;
    return imageOf(at, range, sheets.get(at.sheet)?.protection as Excel.WorksheetProtection);
  });
  return { images, isReadOnly: workbook.readOnly };
}

const CONTENT = 'values,formulas,valueTypes';

function askSheet(line: Line, name: string): { sheet: Excel.Worksheet; protection: Excel.WorksheetProtection } {
  const sheet = line.context.workbook.worksheets.getItemOrNullObject(name).load('name');
  return { sheet, protection: sheet.protection.load('protected,options') };
}

function refusePlace({ sheet, row, col }: CellRef): void {
  if (!(row >= 0 && row < MOST_ROWS && col >= 0 && col < MOST_COLUMNS)) {
    throw new WorkbookError('no-such-cell', `${sheet}!${a1(row, col)}`);
  }
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function cellRange(line: Line, { sheet, row, col }: CellRef): Excel.Range {
  return line.context.workbook.worksheets.getItemOrNullObject(sheet).getRangeByIndexes(row, col, 1, 1);
}

function imageOf(at: CellRef, range: Excel.Range, protection: Excel.WorksheetProtection): Image {
  return {
    at,
    ...contentOf(range),
    format: String(range.numberFormat[0]?.[0]),
    isLocked: range.format.protection.locked,
    isProtected: protection.protected,
    mayFormat: !protection.protected || protection.options.allowFormatCells === true,
  };
}

function contentOf(range: Excel.Range): Pick<Held, 'value' | 'formula'> {
  const [value, formula, type] = [range.values, range.formulas, range.valueTypes].map(
    (grid) => grid[0]?.[0] as unknown,
  );
  return readCell({ value, formula, type });
}

/** A cell on its way from what it holds to what it is to hold. */
interface Step {
  readonly image: Image;
  readonly to: CellValue;
  /** The number format it has in the end. */
  readonly format: string;
}

function stepOf(image: Image, { to, format }: Target): Step {
  const wanted = format ?? image.format;
  const mustBecomeText = !image.mayFormat && wanted === image.format && isTextFormat(wanted);
  return { image, to: mustBecomeText ? asText(to) : to, format: wanted };
}

/** What a text-format cell makes of it, where its format cannot be lifted for a moment. */
function asText(value: CellValue): CellValue {
  if (value === null || 's' in value || 'e' in value) return value;
  return { s: 'n' in value ? value.n : String(value.b).toUpperCase() };
}

/** @throws WorkbookError formula-cell, locked-cell, text-too-long, format-locked */
function refuseStep({ image, to, format }: Step): void {
  const { row, col } = image.at;
  const grid = {
    isProtected: image.isProtected,
    row0: row,
    col0: col,
    values: [[image.value]],
    formulas: [[image.formula]],
    formats: [[image.format]],
    locked: [[image.isLocked]],
    merges: [],
    hiddenRows: [],
  };
  refuseUnwritable(grid, image.at, to);
  if (!image.mayFormat && format !== image.format) throw new WorkbookError('format-locked', nameOf(image.at));
}

const nameOf = ({ sheet, row, col }: CellRef): string => `${sheet}!${a1(row, col)}`;

/** @param held the number format the cell has now; null = not known. A text-format cell turns all into text. */
function enterInto(range: Excel.Range, held: string | null, to: CellValue, format: string): void {
  const mustNotBecomeText = isTextFormat(format) && to !== null && !('s' in to);
  if (mustNotBecomeText) range.numberFormat = [['General']];
  else if (format !== held) range.numberFormat = [[format]];
  range.values = [[entryOf(to, format)]];
  if (mustNotBecomeText) range.numberFormat = [[format]];
}

async function writeOrPutBack(patience: Patience, line: Line, steps: readonly Step[]): Promise<void> {
  try {
    await writeAndReadBack(line, steps);
  } catch (error) {
    if (!(error instanceof WorkbookError && NOTHING_TO_PUT_BACK.includes(error.code))) {
      await putBack(
        patience,
        steps.map(({ image }) => image),
      );
    }
    throw error;
  }
}

/** Nothing was written; or the host hangs, and may still write when it wakes up. */
const NOTHING_TO_PUT_BACK: readonly WorkbookErrorCode[] = ['cell-being-edited', 'no-answer'];

/** @throws WorkbookError not-taken when the host made something else of a value */
async function writeAndReadBack(line: Line, steps: readonly Step[]): Promise<void> {
  const ranges = steps.map(({ image, to, format }) => {
    const range = cellRange(line, image.at);
    enterInto(range, image.format, to, format);
    return range;
  });
  for (const range of ranges) range.load(CONTENT);
  await line.sync();
  const wrong = steps.filter(({ to }, index) => {
    const { value, formula } = contentOf(ranges[index] as Excel.Range);
    return formula !== null || !sameValue(value, storedValue(to));
  });
  if (wrong.length === 0) return;
  const cells = wrong.map(({ image }) => nameOf(image.at));
  throw new WorkbookError('not-taken', cellNames(cells), cells);
}

/** @throws WorkbookError half-written when that fails too */
export async function putBack(patience: Patience, held: readonly Held[]): Promise<void> {
  try {
    await callHost(patience, async (line) => {
      for (const { at, value, format, mayFormat } of held) {
        enterInto(cellRange(line, at), mayFormat ? null : format, value, format);
      }
      await line.sync();
    });
  } catch {
    const cells = held.map(({ at }) => nameOf(at));
    throw new WorkbookError('half-written', cellNames(cells), cells);
  }
}
