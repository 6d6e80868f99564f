import type { FormFact, MoneyUnit, Rect } from '../../model';
import { findMoneyUnit, yearIn } from '../head';
import type { Grid } from '../grid';
import { squeeze } from '../headingText';
import { tidy } from '../indicatorFields';
import { closesTable } from '../outside';
import { FigureReader, yearOfHeaders } from './figures';
import { figureHeaderAt } from './figureTable';
import type { FigureHeader } from './figureTable';
import { pairsIn } from './pairs';
import { recordForm, titleBlock } from './recordForm';
import type { RecordForm } from './recordForm';
import { describesUnit } from './unitLabels';

/** Reads 基础数据 and 基本情况: figures under headings, and labels with their values. */

/** 一般公共预算财政拨款支出决算表: an account of one source of money, which says nothing about the unit as a whole. */
const ACCOUNT = /(预算|决算)(收支|支出|收入)?(总|明细|批复)?表$/;

/** @returns null where the rows are neither. */
export function readBaseData(grid: Grid, area: Rect): RecordForm | null {
  if (ACCOUNT.test(squeeze(titleBlock(grid, area)?.text ?? ''))) return null;
  const headers = headersIn(grid, area);
  const year = yearOfHeaders(headers);
  const { facts, usedRows } = readLines(grid, area, headers, { year, moneyUnit: findMoneyUnit(grid, area) });
  if (!isBaseData(facts)) return null;
  const isFilled = facts.some(
    ({ field, id }) => id !== 'unit.name' && (field.state === 'number' || field.state === 'text'),
  );
  const form = recordForm(grid, { kind: 'baseData', area, facts, isFilled, year: yearSaid(facts) ?? year, usedRows });
  return { ...form, unitName: textOf(facts, 'unit.name') ?? form.unitName };
}

function headersIn(grid: Grid, area: Rect): FigureHeader[] {
  const headers: FigureHeader[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const header = figureHeaderAt(grid, row);
    if (header === null) continue;
    headers.push(header);
    row = header.bottom;
  }
  return headers;
}

interface Lines {
  readonly facts: readonly FormFact[];
  /** Headings and lines that were read. */
  readonly usedRows: ReadonlySet<number>;
}

function readLines(
  grid: Grid,
  area: Rect,
  headers: readonly FigureHeader[],
  { year, moneyUnit }: { year: number | null; moneyUnit: MoneyUnit | null },
): Lines {
  const byRow = new Map(headers.map((header) => [header.top, header]));
  const facts: FormFact[] = [];
  const usedRows = new Set<number>();
  let reader: FigureReader | null = null;
  for (let row = area.top; row <= area.bottom; row++) {
    const header = byRow.get(row);
    if (header) {
      reader = new FigureReader({ grid, year, moneyUnit }, header);
      for (let used = header.top; used <= header.bottom; used++) usedRows.add(used);
      row = header.bottom;
      continue;
    }
    if (closesTable(grid.blocks(row)[0]?.text ?? '')) reader = null;
    const figures: readonly FormFact[] = reader?.read(row) ?? [];
    const found = figures.length > 0 ? figures : pairsIn(grid, row, moneyUnit);
    if (found.length > 0) usedRows.add(row);
    facts.push(...found);
  }
  return { facts, usedRows };
}

const FEWEST_FACTS = 2;

/** Figures of a unit, or more about it than its name. */
function isBaseData(facts: readonly FormFact[]): boolean {
  const telling = new Set(facts.filter(({ id }) => !id.startsWith('unit.') || describesUnit(id)).map(({ id }) => id));
  return telling.size >= FEWEST_FACTS;
}

function yearSaid(facts: readonly FormFact[]): number | null {
  const said = textOf(facts, 'unit.year');
  return said === null ? null : yearIn(said);
}

function textOf(facts: readonly FormFact[], id: FormFact['id']): string | null {
  const text = facts.find((fact) => fact.id === id)?.field.text ?? '';
  return text === '' ? null : tidy(text);
}
