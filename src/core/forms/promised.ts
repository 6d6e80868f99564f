import type { Field, Indicator, PromisedTarget, Rect } from '../model';
import { ABSENT } from './grid';
import type { Block, Grid } from './grid';
import { goalRole } from './goalHeadings';
import { parseHeading } from './headingText';
import { identityRole, splitLabel } from './labels';
import type { UnnumberedForm } from './readForm';
import { gluedField } from './records/pairs';

/** What a table of targets promises before the year, indicator by indicator. */

/** @param firstTable row of its heading: names, budget and goal stand above. */
export function asTargets(grid: Grid, form: UnnumberedForm, firstTable: number): UnnumberedForm {
  const head = { ...form.range, bottom: firstTable - 1 };
  const projectAt = valueBeside(grid, head, (label) => identityRole(label) === 'projectName')?.field.at ?? null;
  const budget = valueBeside(grid, head, (label) => BUDGET.test(label))?.field ?? ABSENT;
  const goal = valueBeside(grid, head, isGoal);
  const { unitName, projectName, indicators } = form;
  const about = { unitName, projectName, projectAt, budget, goal: goal?.field ?? ABSENT };
  const isFilled = indicators.some(({ target }) => target.state === 'number' || target.state === 'text');
  const goals =
    goal === null ? [] : [{ no: 1, label: goal.label, weight: null, expected: goal.field, achieved: ABSENT }];
  return {
    ...form,
    state: isFilled ? 'filled' : 'blank',
    goals: form.goals.length > 0 ? form.goals : goals,
    promised: indicators.map((indicator) => promisedTarget(indicator, about, null)),
  };
}

export type PromisedAbout = Pick<PromisedTarget, 'unitName' | 'projectName' | 'projectAt' | 'budget' | 'goal'>;

/** @param direction what a column of its own says; else the sign or words of the target's own columns. */
export function promisedTarget(
  indicator: Indicator,
  about: PromisedAbout,
  direction: PromisedTarget['direction'],
): PromisedTarget {
  const { row, level1, level2, level3, nameAt, target, weight, nature } = indicator;
  return { row, ...about, level1, level2, level3, nameAt, target, weight, direction, nature };
}

const BUDGET =
  /^(年度|项目|部门)*(财政)?(资金|预算|支出)(总额|总计|合计|数|金额)$|^(项目|年度)(总)?预算$|^总额$|^(年度)?(预算|资金)安排(数|总额)$/;

function isGoal(label: string): boolean {
  const heading = parseHeading(label);
  return heading !== null && goalRole(heading) === 'expected';
}

interface Labelled {
  readonly label: string;
  readonly field: Field;
}

/** The value of the innermost label that fits: of 总体目标 | 年度目标 | … it is what stands right of 年度目标. */
function valueBeside(grid: Grid, head: Rect, fits: (label: string) => boolean): Labelled | null {
  for (let row = head.top; row <= head.bottom; row++) {
    const found = grid.blocks(row).flatMap((block) => valueOf(grid, block, fits) ?? []);
    const innermost = found.at(-1);
    if (innermost !== undefined) return innermost;
  }
  return null;
}

/** In the next cell, or behind one blank column. */
function valueRightOf(grid: Grid, block: Block): Field {
  const beside = grid.field(block.top, block.right + 1);
  const next = grid.blocks(block.top).find(({ left }) => left > block.right);
  return beside.state === 'blank' && next?.left === block.right + 2 ? grid.field(next.top, next.left) : beside;
}

function valueOf(grid: Grid, block: Block, fits: (label: string) => boolean): Labelled | null {
  const { label, value } = splitLabel(block.text);
  if (!fits(label)) return null;
  if (value !== null) return { label, field: gluedField(grid.field(block.top, block.left), value) };
  const beside = valueRightOf(grid, block);
  const isValue = beside.text !== '' && !fits(splitLabel(beside.text).label);
  return isValue ? { label: block.text, field: beside } : null;
}
