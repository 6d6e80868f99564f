import { columnIndex } from '../a1';
import type { Form, Rect, Sheet, Unrecognised } from '../model';
import { Grid } from './grid';
import { correctionKey, HeadingReader } from './headingRows';
import { formStrips } from './strips';
import { indicatorRows } from './indicatorHeader';
import { isTitledRecord, partsOfRegion } from './parts';
import { readForm } from './readForm';
import type { UnnumberedForm } from './readForm';
import { readRecords } from './records';
import { findRegions } from './regions';
import type { Region } from './regions';
import { saysSelfEvaluation, unreadParts, unrecognisedOn } from './unrecognised';

export interface Recognition {
  /** Sheet order, then top to bottom. */
  readonly forms: readonly Form[];
  readonly unrecognised: readonly Unrecognised[];
}

/** A correction of a misread column: the role a column really has on a sheet (`indicator.target`, `funding.actual`). */
export interface ColumnRole {
  readonly sheet: string;
  readonly column: string;
  readonly role: string;
}

/** Reads every form of a workbook by the meaning of its headings, never by address or sheet name. */
export function recognise(sheets: readonly Sheet[], corrections: readonly ColumnRole[] = []): Recognition {
  const reader = new HeadingReader();
  const found = sheets
    .filter((sheet) => !sheet.isOwn)
    .map((sheet) => recogniseSheet(sheet, reader.withCorrections(correctedColumns(sheet.name, corrections))));
  return { forms: found.flatMap((one) => one.forms), unrecognised: found.flatMap((one) => one.unrecognised) };
}

function correctedColumns(sheet: string, corrections: readonly ColumnRole[]): Map<string, readonly string[]> {
  const corrected = new Map<string, readonly string[]>();
  for (const one of corrections) {
    const col = columnIndex(one.column);
    if (one.sheet !== sheet || col === null) continue;
    const [table = '', role = ''] = one.role.split('.');
    const key = correctionKey(table, col);
    corrected.set(key, [...(corrected.get(key) ?? []), role]);
  }
  return corrected;
}

function recogniseSheet(sheet: Sheet, reader: HeadingReader): Recognition {
  const whole = new Grid(sheet);
  const regions = formStrips(indicatorRows(whole, reader)).flatMap((rows) =>
    findRegions(rows).map((region) => ({ grid: rows.grid, region })),
  );
  const found =
    regions.length === 0
      ? readRecords(whole, wholeArea(sheet), reader)
      : regions.flatMap(({ grid, region }) => readRegion(grid, reader, region));
  const forms = found.map((form, index) => ({ id: `${sheet.name}#${String(index + 1)}`, ...form }));
  const isUnread = forms.length === 0 || (forms.every(isRecord) && saysSelfEvaluation(whole));
  return { forms, unrecognised: isUnread ? unrecognisedOn(whole) : unreadParts(forms) };
}

/** Base data found on a sheet do not make up for a form on it that could not be read. */
function isRecord({ kind }: Form): boolean {
  return kind !== 'project' && kind !== 'department' && kind !== 'targets';
}

function wholeArea({ row0, col0, values }: Sheet): Rect {
  const widest = values.reduce((most, row) => Math.max(most, row.length), 0);
  return { top: row0, left: col0, bottom: row0 + values.length - 1, right: col0 + Math.max(0, widest - 1) };
}

/** A form with the base data above and below it; only what is read as records where it is no form. */
function readRegion(grid: Grid, reader: HeadingReader, whole: Region): UnnumberedForm[] {
  if (isTitledRecord(grid, whole)) return readRecords(grid, whole.area, reader);
  const { region, above, below } = partsOfRegion(grid, whole);
  const recordsIn = (area: Rect | null): UnnumberedForm[] => (area === null ? [] : readRecords(grid, area, reader));
  const over = recordsIn(above);
  const under = recordsIn(below);
  // Rows that hold no records after all stay with the form.
  const top = over.length > 0 ? region.area.top : whole.area.top;
  const bottom = under.length > 0 ? region.area.bottom : whole.area.bottom;
  const form = readForm(grid, { ...region, area: { ...region.area, top, bottom } });
  return form === null ? readRecords(grid, whole.area, reader) : [...over, underHead(form, over.at(-1)), ...under];
}

/** A cover with the unit's name and year heads the form under it. */
function underHead(form: UnnumberedForm, head: UnnumberedForm | undefined): UnnumberedForm {
  if (head === undefined) return form;
  return { ...form, year: form.year ?? head.year, unitName: form.unitName ?? head.unitName };
}
