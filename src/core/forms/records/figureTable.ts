import { firstRowUnder } from '../grid';
import type { Block, Grid, Span } from '../grid';
import { parseHeading, squeeze } from '../headingText';
import type { HeadingReader } from '../headingRows';
import { correctedHeadings } from './correctedHeadings';
import { headingsIn, saysFigure, unitIn, yearAlone } from './figureHeadings';
import type { FigureHeading, FoundHeading } from './figureHeadings';

/** Heading rows of base data, and the labels of the lines under them. */

export interface FigureColumn extends Span {
  readonly text: string;
  readonly heading: FigureHeading;
  /** Where the labels of its lines stand: left of it, right of the figures before. */
  readonly labels: Span;
}

export type FigureTopic = 'headcount' | 'building' | 'adjustment' | 'money';

export interface FigureHeader {
  readonly top: number;
  readonly bottom: number;
  readonly topic: FigureTopic;
  readonly columns: readonly FigureColumn[];
  /** 财政供养人员情况（人）, 经费控制情况（万元）: what the lines have in common. */
  readonly section: Block | null;
  readonly unit: string | null;
  /** A column 单位 with the unit of each line. */
  readonly units: Span | null;
}

/** No table of base data has more columns; wider rows are not looked at. */
const MOST_HEADINGS = 40;
/** Every heading of base data ends so: 编制数, 控制率, 决算数（万元）, 累计支出, 2022年. */
const HEADING_END = /(?:[数率额值据模积资金员算排制况年度)）]|累计(?:支出|执行))\s*$/;

const UNIT_HEADING = /^\s*([计度]\s*量\s*)?单\s*位\s*$/;

/** null where no heading row of base data starts. */
export function figureHeaderAt(grid: Grid, row: number, reader: HeadingReader): FigureHeader | null {
  const blocks = grid.blocks(row);
  if (blocks.length < 2 || blocks.length > MOST_HEADINGS) return null;
  const isCorrected = reader.corrects('baseData');
  if (!isCorrected && !blocks.some(({ text }) => HEADING_END.test(text))) return null;
  if (blocks.some((block) => saysFigure(block.text))) return null;
  const named = isCorrected ? correctedHeadings(grid, blocks, reader) : withYears(grid, blocks, headingsIn(blocks));
  const found = (named.length > 0 ? named : yearColumns(grid, blocks)).map(({ block, heading }) => ({
    block,
    heading: dated(grid, block, heading),
  }));
  if (named.length > 0 ? !headsColumns(grid, blocks, found) : found.length === 0) return null;
  const bottom = Math.min(...found.map(({ block }) => block.bottom));
  const columns = found.map(({ block, heading }, index) => ({
    left: block.left,
    right: block.right,
    text: block.text,
    heading,
    labels: labelsBefore(grid, found, index),
  }));
  const section = blocks.find((block) => block.right < (columns[0]?.left ?? 0)) ?? null;
  const unit = section === null ? null : unitIn(parseHeading(section.text)?.inner ?? []);
  const units = blocks.find((block, index) => UNIT_HEADING.test(block.text) && hasLabelBefore(blocks, index)) ?? null;
  return { top: row, bottom, topic: topicOf(columns), columns, section, unit, units };
}

/** 项目 | 单位 | 2022年 | 2023年 | 增减率: the rate of change is one more column beside the years. */
function withYears(grid: Grid, blocks: readonly Block[], named: FoundHeading[]): FoundHeading[] {
  if (named.length === 0 || named.some(({ heading }) => heading.measure !== 'changeRate')) return named;
  return [...yearColumns(grid, blocks), ...named].sort((one, other) => one.block.left - other.block.left);
}

/** 指标 | 计量单位 | 2022年 | 2023年: years alone over the figures, where no headings stand under them. */
function yearColumns(grid: Grid, blocks: readonly Block[]): FoundHeading[] {
  const years = blocks.flatMap((block): FoundHeading[] => {
    const year = yearAlone(block.text);
    return year === null ? [] : [{ block, heading: { measure: 'amount', year, unit: null } }];
  });
  const [first] = years;
  const namesLines = blocks.some(({ right, text }) => right < (first?.block.left ?? 0) && saysLines(text));
  if (first === undefined || years.length < 2 || !namesLines) return [];
  const under = grid.blocks(firstRowUnder(grid, first.block.bottom)).filter(({ left }) => left >= first.block.left);
  return headingsIn(under).length > 0 ? [] : years;
}

/** 单位 with nothing before it but numbers of lines names them; it is no column of units. */
function hasLabelBefore(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(0, index).some(({ text }) => !/^\s*(序号|编号|行次)\s*$/.test(text));
}

/** 预算数 under 2022年. */
function dated(grid: Grid, block: Block, heading: FigureHeading): FigureHeading {
  if (heading.year !== null) return heading;
  if (block.top === 0) return heading;
  return { ...heading, year: yearAlone(grid.textAt(block.top - 1, block.left)) };
}

/**
 * Two headings side by side, or one beside what names its lines. 编制数 | (blank) | 在职人数 | (blank) are labels with
 * their values, no headings, unless figures stand right under them.
 */
function headsColumns(grid: Grid, blocks: readonly Block[], found: readonly FoundHeading[]): boolean {
  const [first, second] = found;
  if (first === undefined) return false;
  if (second === undefined) {
    return blocks.some((block) => block.right < first.block.left && saysLines(block.text));
  }
  if (found.some(({ block }, index) => block.right + 1 === found[index + 1]?.block.left)) return true;
  const under = firstRowUnder(grid, Math.min(...found.map(({ block }) => block.bottom)));
  return found.some(({ block }) => saysFigure(grid.textAt(under, block.left)));
}

function saysLines(text: string): boolean {
  return NAMES_LINES.test(squeeze(text.slice(0, 30)));
}

const NAMES_LINES = /情况|项目|内容|类别|事项|名称|经费|科目|指标|月份|时点/;

/** Columns right of the figures before, up to the first of the figures that stand together. */
function labelsBefore(grid: Grid, found: readonly FoundHeading[], index: number): Span {
  let first = index;
  while (first > 0 && standTogether(grid, found[first - 1]?.block, found[first]?.block)) first--;
  const left = first === 0 ? 0 : (found[first - 1]?.block.right ?? 0) + 1;
  return { left, right: (found[first]?.block.left ?? 0) - 1 };
}

/** Nothing between two headings, a blank column, or figures under headings that are not known: 比上年增减额. */
function standTogether(grid: Grid, before: Block | undefined, next: Block | undefined): boolean {
  if (before === undefined || next === undefined) return false;
  const gap = next.left - before.right - 1;
  if (gap === 0) return true;
  const under = firstRowUnder(grid, next.bottom);
  if (gap === 1 && [next.top, under].every((row) => grid.textAt(row, before.right + 1) === '')) return true;
  const between = Array.from({ length: gap }, (_, step) => grid.textAt(under, before.right + 1 + step));
  return gap <= MOST_UNKNOWN && between.some(saysFigure) && between.every((text) => text === '' || saysFigure(text));
}

const MOST_UNKNOWN = 7;

function topicOf(columns: readonly FigureColumn[]): FigureTopic {
  const measures = new Set(columns.map((column) => column.heading.measure));
  if (measures.has('authorised') || measures.has('staff')) return 'headcount';
  if (measures.has('areaActual') || measures.has('areaApproved') || measures.has('investmentActual')) return 'building';
  const hasMoney = ['budget', 'originalBudget', 'final', 'amount'].some((one) => measures.has(one as 'budget'));
  return measures.has('adjustment') && !hasMoney ? 'adjustment' : 'money';
}

export interface LineLabel {
  readonly text: string;
  readonly row: number;
  readonly col: number;
}

/** Labels of a line, the innermost first; what is merged down from the heading row names the section instead. */
export function lineLabels(grid: Grid, header: FigureHeader, column: FigureColumn, row: number): LineLabel[] {
  const labels: LineLabel[] = [];
  for (let col = column.labels.right; col >= column.labels.left; col--) {
    const area = grid.area(row, col);
    const text = isIn(header.units, col) ? '' : grid.textAt(row, col);
    if (text !== '' && area.top > header.bottom && !saysFigure(text))
      labels.push({ text, row: area.top, col: area.left });
    col = Math.min(col, area.left);
  }
  return labels;
}

function isIn(span: Span | null, col: number): boolean {
  return span !== null && col >= span.left && col <= span.right;
}

/** The first line under a heading may go without a label: the heading's own section names it. */
export function isFirstLine(grid: Grid, header: FigureHeader, row: number): boolean {
  return row === firstRowUnder(grid, header.bottom);
}
