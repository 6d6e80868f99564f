import { displayText } from '../../src/core/display';
import type { CellValue, Sheet } from '../../src/core/model';

/** The same sheet typed by somebody else: every cell stays where it is and says the same. */
export interface Retyping {
  readonly name: string;
  readonly retype: (sheet: Sheet) => Sheet;
}

export const RETYPED: readonly Retyping[] = [
  { name: 'blanks inside short texts', retype: (sheet) => mapTexts(sheet, spaced) },
  { name: 'line breaks inside short texts', retype: (sheet) => mapTexts(sheet, broken) },
  { name: 'half-width brackets and colons', retype: (sheet) => mapTexts(sheet, halfWidth) },
  { name: 'figures typed as text', retype: asText },
  { name: 'a used range that starts further down and right', retype: moved },
];

/** 得分 → 得 分; names of people and places in long texts stay as they are. */
function spaced(text: string): string {
  return /^[\u4e00-\u9fff]{2,4}$/.test(text) ? [...text].join(' ') : text;
}

function broken(text: string): string {
  return /^[\u4e00-\u9fff]{4,8}$/.test(text) ? `${text.slice(0, 2)}\n${text.slice(2)}` : text;
}

function halfWidth(text: string): string {
  return text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':');
}

function mapTexts(sheet: Sheet, change: (text: string) => string): Sheet {
  const values = sheet.values.map((row) =>
    row.map((value): CellValue => (value !== null && 's' in value ? { s: change(value.s) } : value)),
  );
  return { ...sheet, values };
}

function asText(sheet: Sheet): Sheet {
  const values = sheet.values.map((row, r) =>
    row.map((value, c): CellValue =>
      value !== null && 'n' in value ? { s: displayText(value, sheet.formats[r]?.[c] ?? 'General') } : value,
    ),
  );
  return { ...sheet, values, formats: sheet.formats.map((row) => row.map(() => 'General')) };
}

/** As an adapter hands over a sheet whose first rows and columns are empty; its own cells keep their places in it. */
function moved(sheet: Sheet): Sheet {
  const merges = sheet.merges.map(({ top, left, bottom, right }) => ({
    top: top + 3,
    left: left + 2,
    bottom: bottom + 3,
    right: right + 2,
  }));
  return { ...sheet, row0: sheet.row0 + 3, col0: sheet.col0 + 2, merges };
}
