import type { CellValue } from '../../core/model';
import { sameValue } from '../cellValues';
import { WorkbookError } from '../workbook';
import { cellNames } from '../writeRules';
import { callHost, HostRefusal, isSilence, type Line, type Patience } from './call';
import { cellName, cellRanges, CONTENT, contentOf, lookAt, type CellImage, type Held } from './cellImages';
import { entryOf, isTextFormat } from './cells';
import { refuseSteps, stepOf, type Step, type Target } from './cellSteps';

/** What a cell held, and what it holds now. */
export interface WrittenImage extends Held {
  readonly after: CellValue;
}

/**
 * One round trip to see what the cells hold, one to write them and read them back; one more to put all of them back
 * when anything went wrong. The host knows no transaction: what came before an error stays done.
 * @param check looks at what the cells hold and refuses; called before anything is written
 */
export async function writeCells(
  patience: Patience,
  targets: readonly Target[],
  check: (held: readonly Held[]) => void,
): Promise<readonly WrittenImage[]> {
  if (targets.length === 0) return [];
  return callHost(patience, async (line) => {
    const places = targets.map(({ at }) => at);
    const { images, isReadOnly } = await lookAt(line, places);
    check(images);
    const steps = targets.map((target, index) => stepOf(images[index] as CellImage, target));
    refuseSteps(steps);
    await writeOrPutBack(patience, line, steps).catch((error: unknown) => {
      throw isReadOnly && isDenied(error) ? new WorkbookError('read-only') : error;
    });
    return steps.map(({ image, to }) => ({ ...image, after: to }));
  });
}

const isDenied = (error: unknown): boolean => error instanceof WorkbookError && error.code === 'access-denied';

async function writeOrPutBack(patience: Patience, line: Line, steps: readonly Step[]): Promise<void> {
  try {
    await writeAndReadBack(line, steps);
  } catch (error) {
    const images = steps.map(({ image }) => image);
    if (!isBeyondPuttingBack(error)) await putBack(patience, images);
    throw error;
  }
}

/** Nothing was written; or the host hangs, and may still write. */
function isBeyondPuttingBack(error: unknown): boolean {
  return isSilence(error) || (error instanceof HostRefusal && error.isUntouched);
}

/** @throws WorkbookError not-taken when the host made something else of a value */
async function writeAndReadBack(line: Line, steps: readonly Step[]): Promise<void> {
  const rangeAt = cellRanges(line);
  const ranges = steps.map(({ image, to, format }) => {
    const range = rangeAt(image.at);
    enterInto(range, image.format, to, format);
    return range;
  });
  for (const range of ranges) range.load(CONTENT);
  await line.sync();
  const wrong = steps.filter(({ to }, index) => {
    const { value, formula } = contentOf(ranges[index] as Excel.Range);
    return formula !== null || !sameValue(value, to);
  });
  if (wrong.length > 0)
    throw aboutCells(
      'not-taken',
      wrong.map(({ image }) => image),
    );
}

/** @param held the number format the cell has now; null = not known. A text-format cell turns all into text. */
function enterInto(range: Excel.Range, held: string | null, to: CellValue, format: string): void {
  const mustNotBecomeText = isTextFormat(format) && to !== null && !('s' in to);
  if (mustNotBecomeText) range.numberFormat = [['General']];
  else if (format !== held) range.numberFormat = [[format]];
  range.values = [[entryOf(to, format)]];
  if (mustNotBecomeText) range.numberFormat = [[format]];
}

/** @throws WorkbookError half-written when that fails too, with the cells that are not as before */
export async function putBack(patience: Patience, held: readonly Held[]): Promise<void> {
  try {
    await callHost(patience, async (line) => {
      const rangeAt = cellRanges(line);
      for (const { at, value, format, mayFormat } of held) {
        enterInto(rangeAt(at), mayFormat ? null : format, value, format);
      }
      await line.sync();
    });
  } catch {
    const lost = await notAsBefore(patience, held);
    if (lost.length > 0) throw aboutCells('half-written', lost);
  }
}

/** All of them where the host tells nothing any more; a sheet that is gone has lost nothing by our hand. */
async function notAsBefore(patience: Patience, held: readonly Held[]): Promise<readonly Held[]> {
  try {
    const places = held.map(({ at }) => at);
    const { images } = await callHost(patience, (line) => lookAt(line, places));
    return held.filter((one, index) => !isAsBefore(one, images[index] as CellImage));
  } catch (error) {
    const gone = error instanceof WorkbookError && error.code === 'no-such-sheet' ? error.where : null;
    if (gone === null) return held;
    return notAsBefore(
      patience,
      held.filter(({ at }) => at.sheet !== gone),
    );
  }
}

function isAsBefore(before: Held, now: Held): boolean {
  return now.formula === before.formula && now.format === before.format && sameValue(now.value, before.value);
}

function aboutCells(code: 'not-taken' | 'half-written', cells: readonly Held[]): WorkbookError {
  const names = cells.map(({ at }) => cellName(at));
  return new WorkbookError(code, cellNames(names), names);
}
