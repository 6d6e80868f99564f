import type { Field, Goal, Rect } from '../model';
import { ABSENT, firstRowUnder } from './grid';
import type { Block, Grid } from './grid';
import { beforeColon, saysAchieved } from './goalHeadings';
import type { GoalRole } from './goalHeadings';
import { pointsInLabel } from './headingText';

/** Reads what was promised for the year and what came of it. */

export interface GoalBlocks {
  readonly goals: readonly Goal[];
  /** Row of each numbered goal (年度绩效目标1（40分）), by which the tables under it are told apart. */
  readonly numberedRows: readonly number[];
}

/** @param head the rows above the indicators. */
export function readGoals(grid: Grid, area: Rect, head: Rect, tableRows: ReadonlySet<number>): GoalBlocks {
  const goals: Goal[] = [];
  const numberedRows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const no = goals.length + 1;
    const numbered = onlyNumbered(grid.blocks(row), area.left);
    if (numbered !== null && headsTable(numbered, tableRows)) {
      numberedRows.push(row);
      goals.push(numberedGoalAt(grid, numbered, no, tableRows));
    } else if (!tableRows.has(row)) {
      const goal = headedGoal(grid, row, area, no, tableRows);
      if (goal !== null) goals.push(goal);
    }
  }
  return { goals: goals.length > 0 ? goals : promisedOnly(grid, head, tableRows), numberedRows };
}

/** 年度总目标 | …: a form that asks for what was promised and not for what came of it. */
function promisedOnly(grid: Grid, area: Rect, tableRows: ReadonlySet<number>): Goal[] {
  for (let row = area.top; row <= area.bottom; row++) {
    const label = tableRows.has(row) ? undefined : grid.blocks(row).find(({ said }) => said.asGoal === 'expected');
    const beside = label && grid.blocks(row).find(({ left }) => left > label.right);
    if (label === undefined || beside === undefined || beside.said.asGoal !== null) continue;
    if (beside.left > label.right + 2) continue;
    const sides = besideSides(grid, label, beside);
    if (sides !== null) return [{ no: 1, label: label.text, weight: null, ...sides }];
    return [{ no: 1, label: label.text, weight: null, expected: textBeside(grid, label), achieved: ABSENT }];
  }
  return [];
}

/** 年度绩效目标 merged down beside 计划 | … over 完成 | …. */
function besideSides(grid: Grid, label: Block, promised: Block): Pick<Goal, 'expected' | 'achieved'> | null {
  const below = grid.blocks(promised.bottom + 1).find(({ left }) => left === promised.left);
  const isPair = PROMISED.test(promised.text) && below !== undefined && DONE.test(below.text);
  if (!isPair || label.bottom < below.top) return null;
  return { expected: textBeside(grid, promised), achieved: textBeside(grid, below) };
}

const PROMISED = /^(计划|预期|设定|年初)$/;
const DONE = /^(实际)?完成(情况)?$|^实际$/;

/** The one label of a row that numbers a goal, at the form's left edge. */
function onlyNumbered(blocks: readonly Block[], left: number): Block | null {
  const [first] = blocks;
  if (first === undefined || first.left !== left || !first.said.numbersGoal) return null;
  return blocks.some((other) => other !== first && other.said.numbersGoal) ? null : first;
}

/** 年度绩效目标1（40分） over its own table; 目标1：… among the goals' texts is no more than a text. */
function headsTable(block: Block, tableRows: ReadonlySet<number>): boolean {
  const label = beforeColon(block.text);
  if (pointsInLabel(label) !== null || /^[(（]\d+分[)）]$/.test(block.text.slice(label.length + 1).trim())) return true;
  return [block.top, block.bottom + 1, block.bottom + 2].some((row) => tableRows.has(row));
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

/** 预期目标 | 实际完成情况 above their texts, or each label left of its text. */
function headedGoal(grid: Grid, row: number, area: Rect, no: number, tableRows: ReadonlySet<number>): Goal | null {
  const blocks = grid.blocks(row);
  // The name of the whole block may read like a heading: 年度总体目标完成情况 left of 预期目标 | 实际完成情况.
  const expected = lastHeading(blocks, 'expected');
  const achieved = lastHeading(blocks, 'achieved') ?? shortlyBehind(blocks, expected);
  if (achieved === null) return null;
  const label = blocks[0]?.text ?? achieved.text;
  if (expected !== null && !blocks.some((block) => block.left > expected.right && block.left < achieved.left)) {
    const filled = firstRowUnder(grid, achieved.bottom);
    const first = tableRows.has(filled) ? achieved.bottom + 1 : filled; // both texts still blank
    if (first > area.bottom) return null;
    return {
      no,
      label,
      weight: null,
      expected: grid.field(first, expected.left),
      achieved: grid.field(first, achieved.left),
    };
  }
  // 任务名称 | 主要内容 | 完成情况 heads a list of tasks.
  if (achieved.right >= area.right || (expected === null && blocks.indexOf(achieved) > 1)) return null;
  const promised = expected ?? labelAbove(grid, row);
  return {
    no,
    label: promised?.text ?? label,
    weight: null,
    expected: promised === null ? ABSENT : textBeside(grid, promised),
    achieved: textBeside(grid, achieved),
  };
}

/** The text of a label: in the next cell, or behind one that is blank. */
function textBeside(grid: Grid, { top, right }: Block): Field {
  const next = grid.blocks(top).find(({ left }) => left > right);
  const isBehindBlank = next?.left === right + 2 && next.said.asGoal === null;
  return grid.field(top, isBehindBlank ? next.left : right + 1);
}

function lastHeading(blocks: readonly Block[], role: GoalRole): Block | null {
  let last: Block | null = null;
  for (const block of blocks) if (block.said.asGoal === role) last = block;
  return last;
}

/** 实际完成 right behind 年初目标. */
function shortlyBehind(blocks: readonly Block[], expected: Block | null): Block | null {
  const next = expected === null ? undefined : blocks[blocks.indexOf(expected) + 1];
  return next !== undefined && saysAchieved(next.said.heading) ? next : null;
}

/** 项目年度目标 in the row above 年度目标完成情况, each with its text to the right. */
function labelAbove(grid: Grid, row: number): Block | null {
  for (let above = row - 1; above >= row - 6; above--) {
    const block = grid.blocks(above).find(({ said }) => said.asGoal === 'expected');
    if (block !== undefined) return block;
  }
  return null;
}
