import type { FormFact, Rect } from '../../model';
import { findMoneyUnit } from '../head';
import { yearIn } from '../years';
import type { Grid } from '../grid';
import type { HeadingReader } from '../headingRows';
import { squeeze } from '../headingText';
import { tidy } from '../indicatorFields';
import { closesTable } from '../outside';
import { crossTableAt } from './crossTable';
import { FigureReader, yearOfHeaders } from './figures';
import type { FigureContext } from './figures';
import { figureHeaderAt } from './figureTable';
import type { FigureHeader } from './figureTable';
import { headcountTableAt } from './headcountTable';
import { kindsTableAt } from './kindsTable';
import { pairsIn } from './pairs';
import { figureColumns } from './recordColumns';
import { headYear, recordForm, titleBlock } from './recordForm';
import type { RecordForm } from './recordForm';
import { threePublicAt } from './threePublicTable';
import { describesUnit } from './unitLabels';
import { wholeRowAt } from './wholeRows';

/** Reads 基础数据 and 基本情况: figures under headings, and labels with their values. */

/** 一般公共预算财政拨款支出决算表: an account of one source of money, which says nothing about the unit as a whole. */
const ACCOUNT = /(预算|决算)(收支|支出|收入)?(总|明细|批复)?表$/;
/** 收入支出决算总表: of all sources, and so of the unit. */
const WHOLE_ACCOUNT = /(^|年度?|部门|单位)(收入支出|收支)决算总表$/;

/** @returns null where the rows are neither. */
export function readBaseData(grid: Grid, area: Rect, reader: HeadingReader): RecordForm | null {
  const title = squeeze(titleBlock(grid, area)?.text ?? '');
  if (ACCOUNT.test(title) && !WHOLE_ACCOUNT.test(title) && !/三公/.test(title)) return null;
  const headers = headersIn(grid, area, reader);
  const year = yearOfHeaders(headers) ?? headYear(grid, area);
  const { facts, usedRows, used } = readLines(area, headers, { grid, year, moneyUnit: findMoneyUnit(grid, area) });
  if (!isBaseData(facts)) return null;
  const isFilled = facts.some(
    ({ field, id }) => id !== 'unit.name' && (field.state === 'number' || field.state === 'text'),
  );
  const columns = figureColumns(grid, used, year);
  const form = recordForm(grid, {
    kind: 'baseData',
    area,
    facts,
    isFilled,
    year: yearSaid(facts) ?? year,
    usedRows,
    columns,
  });
  return { ...form, unitName: textOf(facts, 'unit.name') ?? form.unitName };
}

function headersIn(grid: Grid, area: Rect, reader: HeadingReader): FigureHeader[] {
  const headers: FigureHeader[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const header = figureHeaderAt(grid, row, reader);
    if (header === null) continue;
    headers.push(header);
    row = header.bottom;
  }
  return headers;
}

/** Walks down the rows: heading rows, the lines under them, labels with their values. */
class LineReader {
  readonly facts: FormFact[] = [];
  /** Headings and lines that were read. */
  readonly usedRows = new Set<number>();
  /** Heading rows that were come upon. */
  readonly used: FigureHeader[] = [];
  private figures: FigureReader | null = null;

  constructor(
    private readonly context: FigureContext,
    private readonly headers: ReadonlyMap<number, FigureHeader>,
    private readonly until: number,
  ) {}

  /** @returns the last row that was read with this one. */
  read(row: number): number {
    const { grid, moneyUnit } = this.context;
    const people = headcountTableAt(grid, row, this.until);
    if (people !== null) return this.use(row, people.bottom, people.facts);
    const kinds = kindsTableAt(grid, row, this.until, moneyUnit);
    if (kinds !== null) return this.use(row, kinds.bottom, kinds.facts);
    const published = threePublicAt(grid, row, this.until, moneyUnit);
    if (published !== null) return this.use(row, published.bottom, published.facts);
    const header = this.headers.get(row);
    if (header) {
      this.figures = new FigureReader(this.context, header);
      this.used.push(header);
      return this.use(row, header.bottom, []);
    }
    const whole = crossTableAt(grid, row, this.until, moneyUnit) ?? wholeRowAt(grid, row, this.until, moneyUnit);
    if (whole !== null) return this.use(row, whole.bottom, whole.facts);
    if (closesTable(grid.blocks(row)[0]?.text ?? '')) this.figures = null;
    const figures = this.figures?.read(row) ?? [];
    const found = figures.length > 0 ? figures : pairsIn(grid, row, moneyUnit);
    return found.length > 0 ? this.use(row, row, found) : row;
  }

  private use(from: number, to: number, facts: readonly FormFact[]): number {
    for (let row = from; row <= to; row++) this.usedRows.add(row);
    this.facts.push(...facts);
    return to;
  }
}

function readLines(area: Rect, headers: readonly FigureHeader[], context: FigureContext): LineReader {
  const reader = new LineReader(context, new Map(headers.map((header) => [header.top, header])), area.bottom);
  for (let row = area.top; row <= area.bottom; row++) row = reader.read(row);
  return reader;
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
