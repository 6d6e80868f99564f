import type { IStyleData, IWorkbookData, LocaleType } from '@univerjs/core';
import type { Sheet } from '../../core/model';
import type { BookLook, CellLook, NameLook } from '../../workbook/appearance/look';
import { PLAIN_LOOK } from '../../workbook/appearance/styleLooks';
import { sheetSnapshot } from './sheetSnapshot';
import { gridStyle } from './styleSnapshot';

const CHINESE: LocaleType.ZH_CN = 'zhCN' as LocaleType.ZH_CN;
/** Where the grid's library keeps names, and what it calls the whole workbook there. */
const NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export interface BookSnapshot {
  readonly data: IWorkbookData;
  /** The grid's id of each sheet, by the sheet's name. */
  readonly ids: ReadonlyMap<string, string>;
}

/** A workbook as the grid's library stores it. */
export function bookSnapshot(unitId: string, sheets: readonly Sheet[], look: BookLook): BookSnapshot {
  const ids = new Map(sheets.map(({ name }, index) => [name, `sheet-${String(index + 1)}`]));
  const looks = new Map(look.sheets.map((one) => [one.name, one]));
  const tables = sheets.flatMap((sheet) => {
    const own = looks.get(sheet.name);
    return own === undefined ? [] : [sheetSnapshot(ids.get(sheet.name) ?? '', sheet, own, tableStyle)];
  });
  const data: IWorkbookData = {
    id: unitId,
    name: '',
    appVersion: '',
    locale: CHINESE,
    styles: styleTable(look.looks),
    defaultStyle: gridStyle(look.looks[0] ?? PLAIN_LOOK, false),
    sheetOrder: tables.map(({ id }) => id),
    sheets: Object.fromEntries(tables.map((table) => [table.id, table])),
    resources: [{ name: NAMES_RESOURCE, data: JSON.stringify(nameTable(look.names, ids)) }],
  };
  return { data, ids };
}

function tableStyle(style: number, isNumber: boolean): string {
  return isNumber ? `x${String(style)}n` : `x${String(style)}`;
}

function styleTable(looks: readonly CellLook[]): Record<string, IStyleData> {
  const both = looks.flatMap((look, style) => [
    [tableStyle(style, false), gridStyle(look, false)] as const,
    [tableStyle(style, true), gridStyle(look, true)] as const,
  ]);
  return Object.fromEntries(both);
}

function nameTable(names: readonly NameLook[], ids: ReadonlyMap<string, string>): Record<string, object> {
  const entries = names.map(({ name, sheet, formula }, index) => {
    const id = `name-${String(index + 1)}`;
    const localSheetId = sheet === null ? WHOLE_WORKBOOK : (ids.get(sheet) ?? WHOLE_WORKBOOK);
    return [id, { id, name, localSheetId, formulaOrRefString: formula }];
  });
  return Object.fromEntries(entries) as Record<string, object>;
}
