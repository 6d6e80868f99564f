import type { Form, Unrecognised } from '../model';
import type { Block, Grid } from './grid';
import { squeeze } from './headingText';
import { identityRole } from './labels';
import { isTitle } from './regions';

/**
 * A sheet that says it is a self-evaluation form, or has its names and scores, but not enough to read it: says which
 * headings are missing. Notes, lists, targets and summaries are no forms and are left alone.
 */
export function unrecognisedOn(grid: Grid): Unrecognised[] {
  const title = titleOf(grid);
  if (title === 'other') return [];
  const found = rolesOn(grid);
  if (found === null) return [];
  const missing = missingHeadings(found.roles);
  const at = title ?? (saysScores(found.roles) && missing.length > 0 ? found.namesAt : null);
  const saysAllOrNothing = missing.length === WANTED.length || missing.length === 0;
  if (at === null || (saysAllOrNothing && !looksFilled(grid))) return [];
  const isTurned = missing.length === 0 && standBelowEachOther(grid);
  const one = { sheet: grid.sheet.name, at: grid.ref(at.row, at.col), missing };
  return [isTurned ? { ...one, what: 'turned' } : one];
}

/** 年度指标值 over 实际完成值 over 得分 in one column. */
function standBelowEachOther(grid: Grid): boolean {
  const columns = new Map<number, number>();
  for (let row = grid.sheet.row0; row <= grid.lastRow; row++) {
    const [first] = grid.blocks(row);
    const role = first?.said.asIndicator ?? null;
    if (first !== undefined && role !== null && role !== 'other')
      columns.set(first.left, (columns.get(first.left) ?? 0) + 1);
  }
  return [...columns.values()].some((headings) => headings >= FEWEST_HEADINGS);
}

const FEWEST_HEADINGS = 3;

/** Parts of the forms that were not read: their money, a heading. */
export function unreadParts(forms: readonly Form[]): Unrecognised[] {
  return forms.flatMap(({ kind, state, unreadMoneyAt, unreadHeading }) => {
    if (state === 'blank' || (kind !== 'project' && kind !== 'department')) return [];
    const money: Unrecognised[] =
      unreadMoneyAt === undefined
        ? []
        : [{ sheet: unreadMoneyAt.sheet, at: unreadMoneyAt, missing: [], what: 'money' }];
    if (unreadHeading === undefined) return money;
    const { at, text, missing } = unreadHeading;
    return [...money, { sheet: at.sheet, at, missing, what: 'heading', text }];
  });
}

interface Place {
  readonly row: number;
  readonly col: number;
}

interface RolesFound {
  readonly roles: ReadonlySet<string>;
  /** The first heading of names. */
  readonly namesAt: Place | null;
}

/** null for a list of projects. */
function rolesOn(grid: Grid): RolesFound | null {
  const roles = new Set<string>();
  let namesAt: Place | null = null;
  for (let row = grid.sheet.row0; row <= grid.lastRow; row++) {
    const blocks = grid.blocks(row);
    for (const block of blocks) {
      const { heading, asIndicator, asMoney } = block.said;
      if (heading === null) continue;
      if (heading.base === '项目名称' && isListRow(grid, row)) return null;
      roles.add(asIndicator ?? '').add(asMoney ?? '');
      if (namesAt === null && /^[一二三]级/.test(heading.base)) namesAt = { row: block.top, col: block.left };
    }
  }
  return { roles, namesAt };
}

/** 序号 | 项目名称 | 自评得分 …: a row of headings of a list, where no name stands beside 项目名称. */
function isListRow(grid: Grid, row: number): boolean {
  const blocks = grid.blocks(row);
  const place = blocks.findIndex((block) => block.said.heading?.base === '项目名称');
  const next = blocks[place + 1];
  return (
    blocks.length > 3 &&
    place <= 1 &&
    next !== undefined &&
    isKnownHeading(next) &&
    blocks.every((block) => block.text.length <= 14 && block.said.heading !== null)
  );
}

function isKnownHeading({ said }: Block): boolean {
  return said.asMoney !== null || said.asIndicator !== null || said.headsList || said.meaning !== null;
}

/** Names with an actual value or a score are no target table. */
function saysScores(roles: ReadonlySet<string>): boolean {
  return roles.has('actual') || roles.has('points');
}

/** It names a project or a unit and has rows of several cells: more than a cover or a notice. */
function looksFilled(grid: Grid): boolean {
  let named = false;
  let wide = 0;
  for (let row = grid.sheet.row0; row <= grid.lastRow; row++) {
    const blocks = grid.blocks(row);
    if (blocks.length >= 3) wide++;
    named ||= blocks.some((block) => identityRole(block.said.label.label) !== null);
  }
  return named && wide >= 2;
}

const WANTED: readonly (readonly [string, readonly string[]])[] = [
  ['指标名称（一级指标、二级指标、三级指标）', ['level1', 'level2', 'level3']],
  ['年度指标值', ['target', 'originalTarget']],
  ['实际完成值', ['actual']],
  ['分值', ['weight']],
  ['得分', ['points']],
];

function missingHeadings(roles: ReadonlySet<string>): string[] {
  return WANTED.filter(([, names]) => !names.some((name) => roles.has(name))).map(([heading]) => heading);
}

/** Its title is that of a form to be scored, and of no base data. */
export function saysSelfEvaluation(grid: Grid): boolean {
  const title = titleOf(grid);
  if (title === null || title === 'other') return false;
  const text = squeeze(grid.textAt(title.row, title.col).slice(0, 80));
  return /自评表|评分表|打分表/.test(text) && !/基础数据|基本情况/.test(text);
}

/** The title of a self-evaluation form; 'other' for the title of something else; null where there is none. */
function titleOf(grid: Grid): Place | 'other' | null {
  for (let row = grid.sheet.row0; row <= Math.min(grid.lastRow, grid.sheet.row0 + 6); row++) {
    const block = grid.blocks(row).find((one) => isTitle(one.text) || OTHER_TITLE.test(one.text.slice(0, 80)));
    if (!block) continue;
    const title = squeeze(block.text.slice(0, 80));
    if (OTHER_TITLE.test(title)) return 'other';
    return /自评|评分|打分|评价/.test(title) ? { row: block.top, col: block.left } : 'other';
  }
  return null;
}

const OTHER_TITLE = /汇总|清单|一览|目录|填报说明|填表说明|申报|监控|目标表|统计表|明细表|报告|评分标准|指标体系/;
