import type { FactId } from '../../facts/ids';
import type { FormFact, MoneyUnit } from '../../model';
import type { Block, Grid } from '../grid';
import { parseHeading } from '../headingText';
import { tidy } from '../indicatorFields';
import { unitIn } from './figureHeadings';
import { incomeSource, moneySubject } from './figureLabels';
import { linesUnder } from './linesUnder';
import { pairUnit } from './pairs';
import { wholeFigure } from './unitLabels';

/**
 * A table of income, expenditure, 三公经费 or assets whose headings are what the money is for and whose lines are the
 * unit's institutions: 机构名称 | 支出合计 | 基本支出 | 项目支出. Only the line for all of them speaks for the unit.
 */
export interface CrossTable {
  readonly facts: readonly FormFact[];
  readonly bottom: number;
}

const FEWEST_COLUMNS = 3;
const NAMES = /^(机构|单位|部门|预算单位)(名称)?$/;
const WHOLE = /汇总|合计|总计/;

/** @param until last row of the part of the sheet that is read. */
export function crossTableAt(grid: Grid, row: number, until: number, moneyUnit: MoneyUnit | null): CrossTable | null {
  const blocks = grid.blocks(row);
  const [first] = blocks;
  if (first === undefined || blocks.length < FEWEST_COLUMNS || !NAMES.test(tidy(first.text.slice(0, 12)))) return null;
  const columns = namedColumns(grid, first, row);
  if (columns.length < FEWEST_COLUMNS - 1) return null;
  const lines = linesUnder(grid, first, until);
  const whole =
    lines.find((line) => WHOLE.test(grid.textAt(line, first.left))) ?? (lines.length === 1 ? lines[0] : null);
  if (whole === undefined || whole === null) return null;
  const unit = unitOver(grid, row) ?? moneyUnit;
  const facts = columns.flatMap(({ block, id }): FormFact[] => {
    const field = grid.field(whole, block.left);
    const own = field.quantity.unit ?? pairUnit(id, block.text, unit);
    const label = tidy(block.text).replace(/^其中[:：]/, '');
    return field.state === 'blank'
      ? []
      : [{ id, label, labelAt: grid.ref(block.top, block.left), field, unit: own, subject: null }];
  });
  return { facts, bottom: lines.at(-1) ?? row };
}

interface NamedColumn {
  readonly block: Block;
  readonly id: FactId;
}

/** Headings of the row, and those of the row under it that the first column is merged over. */
function namedColumns(grid: Grid, first: Block, row: number): NamedColumn[] {
  const rows = Array.from({ length: first.bottom - row + 1 }, (_, step) => row + step);
  return rows.flatMap((one) =>
    grid.blocks(one).flatMap((block) => {
      const id = block === first ? null : columnFact(block.text);
      return id === null ? [] : [{ block, id }];
    }),
  );
}

/** What was received and spent over the year, and what the unit has. */
function columnFact(text: string): FactId | null {
  const subject = incomeSource(text) ?? moneySubject(text);
  return subject === null ? assetFact(text) : `${subject}.final`;
}

function assetFact(text: string): FactId | null {
  const id = wholeFigure(text.replace(/^其中[:：]/, ''));
  return id?.startsWith('assets.') ? id : null;
}

/** 部门年度支出和结余情况（万元） over the heading. */
function unitOver(grid: Grid, row: number): string | null {
  const [title, another] = grid.blocks(row - 1);
  return title === undefined || another !== undefined ? null : unitIn(parseHeading(title.text)?.inner ?? []);
}
