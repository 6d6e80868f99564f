import type { FactId } from '../../facts/ids';
import type { FormFact, MoneyUnit } from '../../model';
import type { Block, Grid } from '../grid';
import { squeeze } from '../headingText';
import { tidy } from '../indicatorFields';
import { figureHeading } from './figureHeadings';
import { linesUnder } from './linesUnder';
import { pairUnit } from './pairs';
import { titleOver } from './tableTitle';
import { wholeFigure } from './unitLabels';

/**
 * 采购项目类别 | 采购预算 | 实际采购金额 over 货物, 工程, 服务 and 合计; 资产类别 | 账面原值 | 在用: headings name whole figures,
 * lines are kinds of them, and only the line for all of them speaks for the unit.
 */
export interface KindsTable {
  readonly facts: readonly FormFact[];
  readonly bottom: number;
}

const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 16;
const KINDS = /(类别|种类|类型|项目|内容|名称|科目)$/;
const WHOLE = /^(合计|总计|本年合计)$/;

/** @param until last row of the part of the sheet that is read. */
export function kindsTableAt(grid: Grid, row: number, until: number, moneyUnit: MoneyUnit | null): KindsTable | null {
  const [first, ...others] = grid.blocks(row);
  if (first === undefined || others.length < FEWEST_COLUMNS || others.length > MOST_COLUMNS) return null;
  if (!KINDS.test(squeeze(first.text.slice(0, 20)))) return null;
  const columns = namedColumns(grid, row, others);
  if (columns.length < FEWEST_COLUMNS) return null;
  const lines = linesUnder(grid, first, until);
  const whole = lines.find((line) => WHOLE.test(squeeze(grid.textAt(line, first.left).slice(0, 12))));
  if (whole === undefined) return null;
  const facts = columns.flatMap(({ block, id }): FormFact[] => {
    const field = grid.field(whole, block.left);
    const unit = field.quantity.unit ?? pairUnit(id, block.text, moneyUnit);
    const label = tidy(block.text).replace(/^其中[:：]/, '');
    const labelAt = grid.ref(block.top, block.left);
    return field.state === 'blank' ? [] : [{ id, label, labelAt, field, unit, subject: null }];
  });
  return { facts, bottom: lines.at(-1) ?? row };
}

interface NamedColumn {
  readonly block: Block;
  readonly id: FactId;
}

function namedColumns(grid: Grid, row: number, blocks: readonly Block[]): NamedColumn[] {
  const title = titleOver(grid, row);
  const named = blocks.flatMap((block): NamedColumn[] => {
    const id = wholeColumn(block.text, title);
    return id === null ? [] : [{ block, id }];
  });
  if (!named.some(({ id }) => id.startsWith('carryOver.')) || OF_PART.test(title)) return named;
  return [...named, ...blocks.flatMap(ofAllSpending)].sort((a, b) => a.block.left - b.block.left);
}

function wholeColumn(text: string, title: string): FactId | null {
  const label = text.replace(/^\s*其中\s*[:：]\s*/, '');
  const id = wholeFigure(label);
  if (id !== null) return id.startsWith('headcount.') ? null : id;
  if (!/固定资产/.test(title)) return null;
  return ASSETS.find(([pattern]) => pattern.test(squeeze(label.slice(0, 20))))?.[1] ?? null;
}

const ASSETS: readonly (readonly [RegExp, FactId])[] = [
  [/^(账面|资产)?(原值|总额|总值)$|^(期末|年末)(账面)?(原值|数)$/, 'assets.total'],
  [/^(实际)?(在用|自用)(资产)?(原值|金额|数)?$/, 'assets.inUse'],
  [/^(资产)?(利用|使用)率$/, 'rate.assetUse'],
];

/** 本年预算数 | 本年支出数 between 上年末结转结余 and 年末结转结余. */
function ofAllSpending(block: Block): NamedColumn[] {
  const heading = figureHeading(block.text);
  if (heading === null || heading.year === 'last') return [];
  const id = ALL_SPENDING.get(heading.measure);
  return id === undefined ? [] : [{ block, id }];
}

const ALL_SPENDING: ReadonlyMap<string, FactId> = new Map([
  ['originalBudget', 'total.originalBudget'],
  ['budget', 'total.budget'],
  ['final', 'total.final'],
]);

/** One source of money, or one kind of spending. */
const OF_PART = /拨款|一般公共预算|基金|基本支出|项目支出|专项/;
