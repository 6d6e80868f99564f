import type { Field, Goal, Rect } from '../model';
import { ABSENT, firstRowUnder } from './grid';
import type { Block, Grid } from './grid';
import { goalRole, numberedGoal } from './goalHeadings';
import type { HeadingReader } from './headingRows';
import { pointsInLabel } from './headingText';

/** Reads what was promised for the year and what came of it. */

export interface GoalBlocks {
  readonly goals: readonly Goal[];
  /** Row of each numbered goal (年度绩效目标1（40分）), by which the tables under it are told apart. */
  readonly numberedRows: readonly number[];
}

export function readGoals(grid: Grid, reader: HeadingReader, area: Rect, tableRows: ReadonlySet<number>): GoalBlocks {
  const goals: Goal[] = [];
  const numberedRows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const [numbered, another] = grid.blocks(row).filter((block) => isNumbered(reader, block));
    if (numbered?.left === area.left && another === undefined && headsTable(numbered, tableRows)) {
      numberedRows.push(row);
      goals.push(numberedGoalAt(grid, numbered, goals.length + 1, tableRows));
    } else if (!tableRows.has(row)) {
      goals.push(...headedGoals(grid, reader, row, area, goals.length));
    }
  }
  return { goals, numberedRows };
}

/** 年度绩效目标1（40分） over its own table; 目标1：… among the goals' texts is no more than a text. */
function headsTable(block: Block, tableRows: ReadonlySet<number>): boolean {
  const label = beforeColon(block.text);
  if (pointsInLabel(label) !== null || /^[(（]\d+分[)）]$/.test(block.text.slice(label.length + 1).trim())) return true;
  return [block.top, block.bottom + 1, block.bottom + 2].some((row) => tableRows.has(row));
}

function isNumbered(reader: HeadingReader, block: Block): boolean {
  if (!block.text.includes('标')) return false;
  const heading = reader.read(beforeColon(block.text));
  return heading !== null && numberedGoal(heading);
}

function beforeColon(text: string): string {
  const at = text.search(/[:：]/);
  return at < 0 ? text : text.slice(0, at);
}

function numberedGoalAt(grid: Grid, block: Block, no: number, tableRows: ReadonlySet<number>): Goal {
  const glued = /[:：]\s*(\S[\s\S]*)$/.exec(block.text)?.[1];
  const own = grid.field(block.top, block.left);
  const right = tableRows.has(block.top) ? ABSENT : grid.field(block.top, block.right + 1);
  const expected: Field =
    glued === undefined || pointsInLabel(glued) !== null ? right : { ...own, text: glued, state: 'text' };
  return {
    no,
    label: beforeColon(block.text),
    weight: pointsInLabel(block.text),
    expected,
    achieved: ABSENT,
  };
}

/** A character of 目标 or of 情况: every heading of goals has one. */
const MAY_HEAD_GOALS = /[标情]/;

/** 预期目标 | 实际完成情况 above their texts, or each label left of its text. */
function headedGoals(grid: Grid, reader: HeadingReader, row: number, area: Rect, before: number): Goal[] {
  const roles = grid.blocks(row).flatMap((block) => {
    if (!MAY_HEAD_GOALS.test(block.text)) return [];
    const heading = reader.read(block.text);
    const role = heading ? goalRole(heading) : null;
    return role ? [{ block, role }] : [];
  });
  const expected = roles.filter((entry) => entry.role === 'expected').at(-1);
  // The name of the whole block may read like a heading: 年度总体目标完成情况 left of 预期目标 | 实际完成情况.
  const achieved = roles.filter((entry) => entry.role === 'achieved').at(-1);
  if (!achieved) return [];
  const label = grid.blocks(row)[0]?.text ?? achieved.block.text;
  const beside =
    expected && grid.blocks(row).some((block) => block.left > expected.block.right && block.left < achieved.block.left);
  if (expected && !beside) {
    const first = firstRowUnder(grid, achieved.block.bottom);
    if (first > area.bottom) return [];
    return [
      {
        no: before + 1,
        label,
        weight: null,
        expected: grid.field(first, expected.block.left),
        achieved: grid.field(first, achieved.block.left),
      },
    ];
  }
  const promised = expected ?? labelAbove(grid, reader, row);
  return [
    {
      no: before + 1,
      label: promised?.block.text ?? label,
      weight: null,
      expected: promised ? grid.field(promised.block.top, promised.block.right + 1) : ABSENT,
      achieved: grid.field(row, achieved.block.right + 1),
    },
  ];
}

/** 项目年度目标 in the row above 年度目标完成情况, each with its text to the right. */
function labelAbove(grid: Grid, reader: HeadingReader, row: number): { block: Block } | undefined {
  for (let above = row - 1; above >= row - 6; above--) {
    const block = grid.blocks(above).find((candidate) => {
      const heading = reader.read(candidate.text);
      return heading !== null && goalRole(heading) === 'expected';
    });
    if (block) return { block };
  }
  return undefined;
}
