import { builtInFormat } from './numberFormats';
import { enterRoot } from './namespaces';
import { XmlReader } from './xml';

/** One `<xf>`: what a cell's style number leads to. */
interface CellFormat {
  readonly numberFormatId: number;
  /** null: says nothing, its named style decides. */
  readonly locked: boolean | null;
  readonly namedStyle: number;
}

/** What the product reads from xl/styles.xml. Cells name a style by its number. */
export interface Styles {
  readonly formatOf: (style: number) => string;
  readonly isLocked: (style: number) => boolean;
}

/** A workbook may do without styles: everything is General and locked. */
export const NO_STYLES: Styles = { formatOf: () => 'General', isLocked: () => true };

export function readStyles(text: string, part: string): Styles {
  const reader = new XmlReader(text, part);
  const { main } = enterRoot(reader, 'styleSheet');
  const codes = new Map<number, string>();
  const named: CellFormat[] = [];
  const cells: CellFormat[] = [];
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || reader.depth !== 2 || reader.uri !== main) continue;
    if (reader.name === 'numFmts') readCodes(reader, codes);
    else if (reader.name === 'cellStyleXfs') readFormats(reader, named);
    else if (reader.name === 'cellXfs') readFormats(reader, cells);
    else reader.skip();
  }
  return stylesOf(codes, named, cells);
}

function stylesOf(codes: Map<number, string>, named: CellFormat[], cells: CellFormat[]): Styles {
  const locked = cells.map((cell) => cell.locked ?? named[cell.namedStyle]?.locked ?? true);
  const formats = cells.map((cell) => codes.get(cell.numberFormatId) ?? builtInFormat(cell.numberFormatId));
  return { formatOf: (style) => formats[style] ?? 'General', isLocked: (style) => locked[style] ?? true };
}

function readCodes(reader: XmlReader, codes: Map<number, string>): void {
  const inside = reader.depth;
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token !== 'open' || reader.name !== 'numFmt') continue;
    codes.set(Number(reader.attribute('numFmtId') ?? Number.NaN), reader.attribute('formatCode') ?? 'General');
  }
}

function readFormats(reader: XmlReader, list: CellFormat[]): void {
  const inside = reader.depth;
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token === 'open' && reader.name === 'xf') list.push(readFormat(reader));
  }
}

function readFormat(reader: XmlReader): CellFormat {
  const numberFormatId = Number(reader.attribute('numFmtId') ?? '0');
  const namedStyle = Number(reader.attribute('xfId') ?? '0');
  return { numberFormatId, namedStyle, locked: readLocked(reader) };
}

function readLocked(reader: XmlReader): boolean | null {
  const inside = reader.depth;
  let locked: boolean | null = null;
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token === 'open' && reader.name === 'protection') locked = isTrue(reader.attribute('locked') ?? '1');
  }
  return locked;
}

/** xsd:boolean */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
