import type { Sheet } from '../../core/model';
import { Book, type SheetPlace } from '../xlsx/book';
import { browserCodec, type Codec } from '../xlsx/codec';
import { isTrue } from '../xlsx/styles';
import { XmlReader } from '../xlsx/xml';
import { openZip } from '../xlsx/zip';
import type { BookLook, CellLook, NameLook, SheetLook } from './look';
import { digitWidth } from './measures';
import { sheetLook } from './sheetLook';
import { PLAIN_LOOK, styleLooks } from './styleLooks';
import { themeColours } from './theme';

/** Rows and columns beyond the filled ones that are still looked at: what a person scrolls to. */
export const MARGIN = { rows: 100, cols: 26 } as const;

/** Names that programs make for themselves: print areas, filters. */
const BUILT_IN_NAME = /^_xlnm[._]/i;

/**
 * How a workbook looks: fonts, fills, borders, widths, heights, frozen panes. Reads only.
 * @param sheets the same workbook as it was read: says how far each sheet reaches.
 * @param only names of the sheets that are wanted; left out = all.
 * @throws WorkbookError like opening the file
 */
export function readAppearance(
  bytes: Uint8Array,
  sheets: readonly Sheet[],
  codec: Codec = browserCodec,
  only?: ReadonlySet<string>,
): BookLook {
  const book = new Book(openZip(bytes, codec));
  const theme = themeOf(book);
  const looks = looksOf(book, theme);
  const digit = digitWidth((looks[0] ?? PLAIN_LOOK).font);
  const read = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const places = book.worksheets();
  const wanted = only === undefined ? places : places.filter(({ name }) => only.has(name));
  const look = ({ name, part }: SheetPlace): SheetLook => {
    return sheetLook(name, book.parts.text(part), part, { theme, digit, ...reachOf(read.get(name)) });
  };
  const { activeTab, recalculates } = openingOf(book);
  return {
    looks,
    sheets: wanted.map(look),
    names: namesOf(book, places),
    activeSheet: activeSheetOf(places, activeTab),
    recalculates,
  };
}

function reachOf(sheet: Sheet | undefined): { rows: number; cols: number } {
  if (sheet === undefined) return MARGIN;
  const widest = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: sheet.row0 + sheet.values.length + MARGIN.rows, cols: sheet.col0 + widest + MARGIN.cols };
}

function themeOf(book: Book): readonly string[] {
  const part = book.partOf('theme');
  const exists = part !== null && book.parts.has(part);
  return themeColours(exists ? book.parts.text(part) : null, part ?? '');
}

function looksOf(book: Book, theme: readonly string[]): readonly CellLook[] {
  const part = book.stylesPart();
  return part === null ? [PLAIN_LOOK] : styleLooks(book.parts.text(part), part, book.styles(), theme);
}

function namesOf(book: Book, places: readonly SheetPlace[]): NameLook[] {
  const sheetAt = new Map(places.map(({ index, name }) => [index, name]));
  return book.workbook.names.flatMap(({ name, sheetIndex, formula }) => {
    if (BUILT_IN_NAME.test(name)) return [];
    const sheet = sheetIndex === null ? null : sheetAt.get(sheetIndex);
    return sheet === undefined ? [] : [{ name, sheet, formula }];
  });
}

interface Opening {
  readonly activeTab: number;
  readonly recalculates: boolean;
}

/** How the workbook asks to be opened. */
function openingOf(book: Book): Opening {
  const reader = new XmlReader(book.parts.text(book.workbookPart), book.workbookPart);
  let opening: Opening = { activeTab: 0, recalculates: false };
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'workbookView')
      opening = { ...opening, activeTab: Number(reader.attribute('activeTab') ?? '0') };
    if (reader.name === 'calcPr') opening = { ...opening, recalculates: isTrue(reader.attribute('fullCalcOnLoad')) };
  }
  return opening;
}

function activeSheetOf(places: readonly SheetPlace[], tab: number): string | null {
  const shown = places.filter(({ state }) => state === 'visible');
  return (shown.find(({ index }) => index === tab) ?? shown[0])?.name ?? null;
}
