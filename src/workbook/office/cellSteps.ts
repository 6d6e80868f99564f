import type { CellRef, CellValue } from '../../core/model';
import { storedValue } from '../cellValues';
import { WorkbookError } from '../workbook';
import { cellNames, refuseUnwritable } from '../writeRules';
import { cellName, type CellImage } from './cellImages';
import { isTextFormat } from './cells';

/** One cell to write; for merged areas the top-left one. */
export interface Target {
  readonly at: CellRef;
  readonly to: CellValue;
  /** null keeps the cell's own. */
  readonly format: string | null;
}

/** A cell on its way from what it holds to what it is to hold. */
export interface Step {
  readonly image: CellImage;
  readonly to: CellValue;
  /** The number format it has in the end. */
  readonly format: string;
}

export function stepOf(image: CellImage, { to, format }: Target): Step {
  const wanted = format ?? image.format;
  const value = storedValue(to);
  const mustBecomeText = !image.mayFormat && wanted === image.format && isTextFormat(wanted);
  return { image, to: mustBecomeText ? asText(value) : value, format: wanted };
}

/** What a text-format cell makes of it, where its format cannot be lifted for a moment. */
function asText(value: CellValue): CellValue {
  if (value === null || 's' in value || 'e' in value) return value;
  return { s: 'n' in value ? value.n : String(value.b).toUpperCase() };
}

/**
 * Before anything is written.
 * @throws WorkbookError formula-cell, locked-cell, text-too-long, format-locked; with every cell refused for that reason
 */
export function refuseSteps(steps: readonly Step[]): void {
  const refusals = steps.map(refusalOf).filter((refusal) => refusal !== null);
  const worst = refusals.find(({ code }) => code !== 'format-locked') ?? refusals[0];
  if (worst === undefined) return;
  const cells = refusals.filter(({ code }) => code === worst.code).map(({ where }) => where);
  throw new WorkbookError(worst.code, cellNames(cells), cells);
}

function refusalOf(step: Step): WorkbookError | null {
  try {
    refuseStep(step);
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}

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
  if (!image.mayFormat && format !== image.format) throw new WorkbookError('format-locked', cellName(image.at));
}
