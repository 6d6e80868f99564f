import type { CellRef, Field, FormText, MoneyUnit, Rect } from '../model';
import type { Block, Grid } from './grid';
import { tidy } from './indicatorFields';
import { moneyUnitIn, parseHeading, squeeze, saysUnits } from './headingText';
import { identityRole, splitLabel, textRole } from './labels';
import type { IdentityRole } from './labels';
import { isTitle } from './regions';
import { yearIn } from './years';
import { remembered } from './remembered';

/** What stands around the tables: title, year, names, unit line, conclusions, grade, signatures. */
export interface Surroundings {
  readonly title: string | null;
  readonly titleAt: CellRef | null;
  readonly year: number | null;
  readonly names: Readonly<Partial<Record<IdentityRole, string>>>;
  readonly moneyUnit: MoneyUnit | null;
  readonly texts: readonly FormText[];
  readonly grade: Field | null;
  /** 自评总分 printed in the head of the form. */
  readonly headTotal: Field | null;
}

/** @param tableRows rows that belong to the two tables: labels are not looked for there, the grade is. */
export function readSurroundings(grid: Grid, area: Rect, tableRows: ReadonlySet<number>): Surroundings {
  const title = findTitle(grid, area);
  const names = new Map<IdentityRole, string>();
  const texts: FormText[] = [];
  let grade: Field | null = null;
  let headTotal: Field | null = null;
  for (let row = area.top; row <= area.bottom; row++) {
    for (const block of grid.blocks(row)) {
      const { meaning } = block.said;
      if (meaning === null) continue;
      const { label, value } = block.said.label;
      const { identity, role, isGrade, mayHoldGrade, isHeadTotal } = meaning;
      if (mayHoldGrade) grade ??= gradeBeside(grid, area, block, value, isGrade && !tableRows.has(row));
      if (tableRows.has(row)) continue;
      if (identity !== null && !names.has(identity)) rememberName(grid, block, identity, value, names);
      if (role !== null) texts.push({ role, heading: label, text: valueField(grid, block, value) });
      if (isHeadTotal) headTotal ??= valueField(grid, block, value);
    }
  }
  return {
    title: title?.text ?? null,
    titleAt: title ? grid.ref(title.top, title.left) : null,
    year: findYear(grid, area, title),
    names: Object.fromEntries(names),
    moneyUnit: findMoneyUnit(grid, area),
    texts,
    grade,
    headTotal,
  };
}

/** The grade beside its label, or further right in the row; a blank cell only where the label can mean nothing else. */
function gradeBeside(grid: Grid, area: Rect, block: Block, glued: string | null, mayBeBlank: boolean): Field | null {
  if (mayBeBlank && glued === null && block.right >= area.right) {
    const below = gradeBelow(grid, block);
    if (below !== null) return below;
  }
  const field = valueField(grid, block, glued, isGradeText);
  if (isGradeText(field.text)) return field;
  const further = grid.blocks(block.top).find((other) => other.left > block.right && isGradeText(other.text));
  if (further) return grid.field(further.top, further.left);
  return mayBeBlank ? field : null;
}

/** 总分值 | 总得分 | 自评等级 over 100 | 96 | 优: the grade, or its blank cell, under the last of the headings. */
function gradeBelow(grid: Grid, { bottom, left }: Block): Field | null {
  const field = grid.field(bottom + 1, left);
  const isInRow = field.state === 'blank' && grid.blocks(bottom + 1).some((other) => other.said.isFigure);
  return isGradeText(field.text) || isInRow ? field : null;
}

function isGradeText(text: string): boolean {
  return /^[优良中差]秀?$/.test(squeeze(text));
}

function rememberName(
  grid: Grid,
  block: Block,
  role: IdentityRole,
  glued: string | null,
  names: Map<IdentityRole, string>,
): void {
  const text = glued ?? rightText(grid, block);
  // 单位：万元 is no name.
  if (text !== null && moneyUnitIn(text) === null && !saysUnits(text)) names.set(role, tidy(text));
}

/** Blank columns that may stand between a label and its value. */
const WIDEST_GAP = 1;

/** The text right of a label, unless that is the next label. */
function rightText(grid: Grid, block: Block): string | null {
  const next = grid.blocks(block.top).find((other) => other.left > block.right);
  if (next === undefined || next.left > block.right + 1 + WIDEST_GAP) return null;
  return isLabel(next.text) ? null : next.text;
}

/** The value glued behind the label ("评价等级：优"), else the cell to its right, blank or not. */
function valueField(
  grid: Grid,
  block: Block,
  glued: string | null,
  fits: (text: string) => boolean = () => true,
): Field {
  if (glued !== null && fits(glued)) return { ...grid.field(block.top, block.left), text: glued, state: 'text' };
  const right = fieldRightOf(grid, block);
  if (!isLabel(right.text)) return right;
  return { ...grid.field(block.top, block.left), text: '', state: 'blank', cell: null };
}

/** The next cell; where that is blank, the one behind it unless it is the next label. */
function fieldRightOf(grid: Grid, block: Block): Field {
  const beside = grid.field(block.top, block.right + 1);
  if (beside.state !== 'blank') return beside;
  const behindGap = grid.field(block.top, grid.area(block.top, block.right + 1).right + 1);
  return behindGap.text === '' || isLabel(behindGap.text) ? beside : behindGap;
}

const isLabel = remembered((text: string): boolean => {
  const { label, value } = splitLabel(text);
  return (
    /[:：]\s*$/.test(text) ||
    (value === null && label !== '' && (identityRole(label) !== null || textRole(label) !== null)) ||
    (value !== null && textRole(label) !== null)
  );
});

function findTitle(grid: Grid, area: Rect): Block | null {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 6); row++) {
    const title = grid.blocks(row).find((block) => isTitle(block.text) && block.text.length >= 5);
    if (title) return title;
  }
  return null;
}

/** The year in the title, else in a line of its own such as （2022年度）, else in the head of the form. */
function findYear(grid: Grid, area: Rect, title: Block | null): number | null {
  const inTitle = title ? yearIn(title.text) : null;
  if (inTitle !== null) return inTitle;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 6); row++) {
    for (const { text } of grid.blocks(row)) {
      const year = text.includes('年') ? yearAlone(text) : null;
      if (year !== null) return year;
    }
  }
  return null;
}

function yearAlone(text: string): number | null {
  const line = squeeze(text);
  return line.length <= 14 && !/日期|时间|月/.test(line) ? yearIn(line) : null;
}

/** （单位：万元） above or in the money block; a unit line of the whole sheet serves every form on it. */
export function findMoneyUnit(grid: Grid, area: Rect): MoneyUnit | null {
  const own = unitBetween(grid, area.top, area.bottom);
  if (own !== null) return own.unit;
  const first = firstUnitOf(grid);
  return first !== null && first.row < area.top ? first.unit : null;
}

interface UnitLine {
  readonly row: number;
  readonly unit: MoneyUnit;
}

const firstUnits = new WeakMap<Grid, { readonly found: UnitLine | null }>();

/** Looked for once a sheet, however many forms stand on it. */
function firstUnitOf(grid: Grid): UnitLine | null {
  const known = firstUnits.get(grid) ?? { found: unitBetween(grid, grid.sheet.row0, grid.lastRow) };
  firstUnits.set(grid, known);
  return known.found;
}

function unitBetween(grid: Grid, from: number, to: number): UnitLine | null {
  for (let row = from; row <= to; row++) {
    for (const block of grid.blocks(row)) {
      if (block.text.length > 40 || !block.text.includes('元')) continue;
      const text = squeeze(block.text);
      const line = /(?:金额)?单位[:：](?:人民币)?(万元|亿元|元)/.exec(text)?.[1];
      const found =
        (line as MoneyUnit | undefined) ??
        (/资金|预算|执行|金额|总额|总量|合计|支出|收支|经费|资产/.test(text)
          ? parseHeading(block.text)?.moneyUnit
          : null) ??
        moneyUnitIn(bare(text));
      if (found) return { row, unit: found };
    }
  }
  return null;
}

/** (万元) alone in a cell. */
function bare(text: string): string {
  return /^\((?:单位[:：])?(万元|亿元|元)\)$/.exec(text)?.[1] ?? '';
}
