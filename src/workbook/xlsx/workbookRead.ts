import { WorkbookError } from '../workbook';
import { enterRoot, RELATIONSHIP_NAMESPACES, type Flavour } from './namespaces';
import { isTrue } from './styles';
import { XmlReader } from './xml';

/** `<sheet>`: one tab, worksheets and chart sheets alike. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

export interface DefinedName {
  readonly name: string;
  /** Index of the tab it belongs to; null for the whole workbook. */
  readonly sheetIndex: number | null;
  readonly formula: string;
}

/** What the product reads from the workbook part. */
export interface WorkbookPart {
  readonly flavour: Flavour;
  readonly is1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
}

export function readWorkbookPart(text: string, part: string): WorkbookPart {
  const reader = new XmlReader(text, part);
  const flavour = enterWorkbook(reader);
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let is1904 = false;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || reader.uri !== flavour.main) continue;
    if (reader.name === 'sheet') sheets.push(readSheetEntry(reader));
    else if (reader.name === 'definedName') names.push(readDefinedName(reader));
    else if (reader.name === 'workbookPr') is1904 = isTrue(reader.attribute('date1904'));
  }
  refuseDoubles(sheets, part);
  return { flavour, is1904, sheets, names };
}

function enterWorkbook(reader: XmlReader): Flavour {
  try {
    return enterRoot(reader, 'workbook');
  } catch (error) {
    if (reader.depth === 1 && error instanceof WorkbookError && error.code === 'damaged-part') {
      throw new WorkbookError('not-a-workbook');
    }
    throw error;
  }
}

function readSheetEntry(reader: XmlReader): SheetEntry {
  const state = reader.attribute('state');
  return {
    name: reader.attribute('name') ?? '',
    sheetId: Number(reader.attribute('sheetId') ?? '0'),
    relationshipId: reader.attributeIn(RELATIONSHIP_NAMESPACES, 'id') ?? '',
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}

function readDefinedName(reader: XmlReader): DefinedName {
  const name = reader.attribute('name') ?? '';
  const index = reader.attribute('localSheetId');
  return { name, sheetIndex: index === null ? null : Number(index), formula: reader.readContent() };
}

function refuseDoubles(sheets: readonly SheetEntry[], part: string): void {
  const names = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  if (names.size !== sheets.length || sheets.length === 0) throw new WorkbookError('damaged-part', part);
}
