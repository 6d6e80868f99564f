import { cellOf } from '../a1';
import { parseProfile, type Profile } from '../law/profile';
import type { CellRef, Sheet } from '../model';
import { folded } from './fold';
import { Gathered, type SheetProblem } from './gather';
import { isBlankFrom, rowsOf, type SeenCell, type SeenRow } from './grid';
import { isTable, type Line, type Table } from './line';
import { readRules } from './readRules';
import { checkChoices, checkTogether } from './belonging';
import { SECTIONS } from './sections';
import { bareWord, sameWord } from './values';
import { PROBLEM, RULE_SHEET } from './wording';

export interface SheetRules {
  readonly sheet: string;
  /** null while there are problems. */
  readonly profile: Profile | null;
  readonly problems: readonly SheetProblem[];
  /** The fingerprint that was put there when the rules were issued; null where it is blank. */
  readonly issued: { readonly fingerprint: string; readonly at: CellRef } | null;
  /** Where such a fingerprint goes; null where the sheet has no row for it. */
  readonly stampAt: CellRef | null;
  /** Where each setting stands, by its path. */
  readonly places: ReadonlyMap<string, CellRef>;
  readonly labels: ReadonlyMap<string, string>;
  readonly top: CellRef;
}

const LINES: readonly Line[] = SECTIONS.flatMap(({ parts }) => parts.filter((part): part is Line => !isTable(part)));
const TABLES: readonly Table[] = SECTIONS.flatMap(({ parts }) => parts.filter(isTable));
const HEAD: readonly Line[] = [
  { path: 'id', label: RULE_SHEET.id, value: { kind: 'text' } },
  { path: 'title', label: RULE_SHEET.ruleTitle, value: { kind: 'text' } },
];
const BY_LABEL: ReadonlyMap<string, Line | Table> = new Map(
  [...HEAD, ...LINES, ...TABLES].map((part) => [bareWord(part.label), part]),
);

/** Enough settings to be the sheet of rules and not a sheet that only has its name. */
const FEWEST = 3;

/** The workbook's own rules; null where it has no sheet of that kind. Never throws for what cells hold. */
export function readProfileSheet(sheets: readonly Sheet[]): SheetRules | null {
  const sheet = sheets.find((one) => isRuleSheet(one));
  return sheet === undefined ? null : readSheet(sheet);
}

/** The sheet is called 评分规则 and has the settings of one. */
export function isRuleSheet(sheet: Sheet): boolean {
  if (sheet.name.trim() !== RULE_SHEET.name) return false;
  return rowsOf(sheet).filter(([label]) => label !== undefined && isKnown(label.text)).length >= FEWEST;
}

function isKnown(text: string): boolean {
  if (text === '') return false;
  return BY_LABEL.has(bareWord(text)) || isRuleLabel(text);
}

function isRuleLabel(text: string): boolean {
  return text.length <= 20 && /^单项指标\d+$/.test(text.normalize('NFKC').replace(/\s/g, ''));
}

function readSheet(sheet: Sheet): SheetRules {
  const gathered = new Gathered();
  const rows = rowsOf(sheet);
  const stamp = readRows(rows, gathered);
  checkTogether(gathered);
  checkChoices(gathered);
  const top = { sheet: sheet.name, row: sheet.row0, col: 0 };
  const { places, labels, problems } = gathered;
  const stampAt = stamp?.at ?? null;
  const base = { sheet: sheet.name, issued: issuedIn(stamp), stampAt, places, labels, top };
  if (problems.length > 0) return { ...base, profile: null, problems };
  const parsed = parseProfile(folded(gathered.values), 'workbook');
  if (parsed.ok) return { ...base, profile: parsed.profile, problems: [] };
  return { ...base, profile: null, problems: parsed.problems.map((problem) => placed(problem, gathered, top)) };
}

/** Gives the cell of the fingerprint. */
function readRows(rows: readonly SeenRow[], gathered: Gathered): SeenCell | null {
  const ruleRows: SeenRow[] = [];
  const tableRows = new Map<Table, SeenRow[]>();
  let stamp: SeenCell | null = null;
  for (const row of rows) {
    const [label, value] = row;
    if (label === undefined || value === undefined) continue;
    const part = BY_LABEL.get(bareWord(label.text));
    if (part !== undefined && isTable(part)) tableRows.set(part, [...(tableRows.get(part) ?? []), row]);
    else if (part !== undefined) readLine(part, label, value, gathered);
    else if (isRuleLabel(label.text)) ruleRows.push(row);
    else if (sameWord(RULE_SHEET.noRules, label.text)) gathered.put('quantitative.byName', [], value, label.text);
    else if (sameWord(RULE_SHEET.fingerprint, label.text)) stamp = value;
    else complainOfUnknown(row, gathered);
  }
  for (const [table, own] of tableRows) readTable(table, own, gathered);
  if (ruleRows.length > 0) readRules(ruleRows, gathered);
  return stamp;
}

function issuedIn(stamp: SeenCell | null): SheetRules['issued'] {
  return stamp === null || stamp.text === '' ? null : { fingerprint: stamp.text, at: stamp.at };
}

function readLine(line: Line, label: SeenCell, cell: SeenCell, gathered: Gathered): void {
  const { path } = line;
  const first = gathered.places.get(path);
  if (first !== undefined) {
    gathered.complain(cell.at, PROBLEM.twice(PROBLEM.place(label.cell, line.label), cellOf(first)));
    return;
  }
  gathered.mark(path, cell.at, line.label);
  const value = gathered.read(cell, line.label, line);
  if (value !== undefined) gathered.values.set(path, value);
}

function readTable(table: Table, rows: readonly SeenRow[], gathered: Gathered): void {
  const [first] = rows;
  const cell = first?.[1];
  if (first === undefined || cell === undefined) return;
  gathered.mark(table.path, cell.at, table.label);
  if (sameWord(RULE_SHEET.none, cell.text) && isBlankFrom(first, 2)) {
    if (rows.length > 1) gathered.complain(cell.at, PROBLEM.noneAndMore(PROBLEM.place(cell.cell, table.label)));
    gathered.values.set(table.path, emptyOf(table));
    return;
  }
  const parts = rows.map((row, index) => readPart(table, row, index, gathered));
  gathered.values.set(table.path, table.form === 'record' ? Object.fromEntries(parts.map(pairOf)) : parts);
}

function emptyOf({ form }: Table): unknown {
  return form === 'record' ? {} : [];
}

/** A part as the profile has it; of a record its key and value. */
function readPart(table: Table, row: SeenRow, index: number, gathered: Gathered): unknown {
  const values = table.columns.map((column, col) => {
    const cell = row[col + 1];
    if (cell === undefined) return null;
    const path = table.form === 'values' ? '' : `.${column.key}`;
    gathered.mark(`${table.path}[${String(index)}]${path}`, cell.at, `${table.label}：${column.label}`);
    return gathered.read(cell, `${table.label}：${column.label}`, column) ?? null;
  });
  if (table.form === 'values') return values[0] ?? null;
  if (table.form === 'record') return values;
  return Object.fromEntries(table.columns.map(({ key }, col) => [key, values[col] ?? null]));
}

function pairOf(part: unknown): [string, unknown] {
  return Array.isArray(part) ? [String(part[0]), part[1]] : ['', null];
}

function complainOfUnknown(row: SeenRow, gathered: Gathered): void {
  const [label] = row;
  if (label === undefined || isBlankFrom(row, 1) || sameWord(RULE_SHEET.item, label.text)) return;
  const message = label.text === '' ? PROBLEM.noLabel(label.cell) : PROBLEM.unknown(label.cell, label.text);
  gathered.complain(label.at, message);
}

const NAMED_PATH = /“([a-z][A-Za-z0-9.[\]-]*)”/g;

/** A problem of the profile as a whole, told by the names and cells of the sheet. */
function placed(problem: string, { places, labels }: Gathered, top: CellRef): SheetProblem {
  let at: CellRef | null = null;
  const message = problem.replace(NAMED_PATH, (whole, path: string) => {
    const known = nearestPlace(path, places);
    const where = known === null ? undefined : places.get(known);
    if (known === null || where === undefined) return whole;
    at ??= where;
    return PROBLEM.place(cellOf(where), labels.get(known) ?? known);
  });
  return { at: at ?? top, message };
}

/** The setting itself, or the innermost one around it that stands on the sheet. */
export function nearestPlace(path: string, places: ReadonlyMap<string, CellRef>): string | null {
  for (let inner = path; inner !== ''; inner = inner.replace(/(\.[^.[\]]*|\[[0-9]*\])$|^[^.[\]]*$/, '')) {
    if (places.has(inner)) return inner;
  }
  return null;
}
