import { columnLetters } from '../a1';
import type { Column, Field, Funding, FundingRow, Rect } from '../model';
import type { FundingColumn } from './fundingHeadings';
import { ABSENT } from './grid';
import type { Block, Grid } from './grid';
import { fundingRowRole, looksLikeMoneyLabel } from './labels';
import { squeeze } from './headingText';

/**
 * Money that stands in no table of its own: 年度预算 | 5 | 实际支出 | 5 beside each other, or 全年预算数, 全年执行数 and
 * 执行率 down the side with the sources across.
 */
export interface ScatteredMoney {
  readonly funding: Funding;
  readonly columns: readonly Column[];
}

type AmountRole = 'originalBudget' | 'adjustment' | 'adjustedBudget' | 'budget' | 'received' | 'actual' | 'rate';

interface Amount {
  readonly role: AmountRole | 'weight' | 'points';
  readonly label: Block;
  readonly field: Field;
}

/** @param area rows above the table of indicators; null where they do not say what was planned and what was spent. */
export function scatteredMoney(grid: Grid, area: Rect): ScatteredMoney | null {
  const amounts = onlyReceived(
    labelsIn(grid, area).flatMap(({ role, label }) => besideLabel(grid, area, role, label) ?? []),
  );
  if (new Set(amounts.map(({ role }) => role)).size < amounts.length) return null;
  const of = (role: Amount['role']): Amount | undefined => amounts.find((one) => one.role === role);
  const original = of('originalBudget');
  const adjusted = of('adjustedBudget') ?? of('budget');
  const budget = adjusted ?? original;
  const actual = of('actual');
  if (budget === undefined || actual?.field.state !== 'number' || budget.field.state !== 'number') return null;
  const over = [...scoresOver(grid, area, budget.label), ...headedAbove(grid, budget.label)];
  const all = [...amounts, ...over.filter(({ role }) => of(role) === undefined)];
  return {
    funding: {
      rows: [rowOf(grid, budget.label, all)],
      denominator: adjusted === undefined ? 'original' : 'adjusted',
      denominatorNote: null,
      labelWeight: null,
      labelWeightAt: null,
      rateInPercent: of('rate')?.label.text.includes('%') ?? false,
    },
    columns: all.flatMap(({ role, label, field }) =>
      field.at === null
        ? []
        : [
            {
              role: `funding.${role === 'budget' ? 'adjustedBudget' : role}`,
              heading: label.text,
              column: columnLetters(field.at.col),
              certain: true,
            },
          ],
    ),
  };
}

/** What came in is read where it stands once; it counts for less than what was planned and spent. */
function onlyReceived(amounts: readonly Amount[]): readonly Amount[] {
  const received = amounts.filter(({ role }) => role === 'received');
  return received.length > 1 ? amounts.filter(({ role }) => role !== 'received') : amounts;
}

export interface MoneyLabel {
  readonly role: AmountRole;
  readonly label: Block;
}

/** Labels of the whole money of a form: not of one purpose of it, nor of one task in a list. */
export function labelsIn(grid: Grid, area: Rect): MoneyLabel[] {
  const labels: MoneyLabel[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const blocks = grid.blocks(row);
    if (blocks.some(({ text, said }) => said.headsList || OF_TASKS.test(squeeze(text.slice(0, 20))))) continue;
    for (const label of blocks) {
      const role = label.said.asMoney;
      if (isAmountRole(role) && !OF_ONE_PURPOSE.test(label.text)) labels.push({ role, label });
    }
  }
  return labels;
}

const OF_TASKS = /^(任务|工作|子项目)名称|^主要(任务|内容)|^任务内容/;
const OF_ONE_PURPOSE = /基本支出|项目支出|人员|公用|三公|采购|接待|用车/;

const AMOUNT_ROLES: ReadonlySet<FundingColumn | null> = new Set<FundingColumn>([
  'originalBudget',
  'adjustment',
  'adjustedBudget',
  'budget',
  'received',
  'actual',
  'rate',
]);

function isAmountRole(role: FundingColumn | null): role is AmountRole {
  return AMOUNT_ROLES.has(role);
}

/** The figure right of a label; under headings of sources, the one under the total. */
function besideLabel(grid: Grid, area: Rect, role: AmountRole, label: Block): Amount | null {
  const sources = sourcesOver(grid, area, label);
  const total = sources?.find(({ text }) => fundingRowRole(text) === 'total');
  if (sources !== null && total === undefined) return null;
  const field = grid.field(label.top, total?.left ?? label.right + 1);
  const isBlankRate = role === 'rate' && field.state === 'blank' && (field.at?.col ?? 0) <= area.right;
  const mayStand = field.state === 'number' || isBlankRate;
  return mayStand ? { role, label, field } : null;
}

/** 年度资金总额 | 财政拨款 | 其他资金 in one of the rows just above; null where no sources stand there. */
function sourcesOver(grid: Grid, area: Rect, label: Block): readonly Block[] | null {
  for (let row = label.top - 1; row >= Math.max(area.top, label.top - MOST_ROWS); row--) {
    const blocks = grid.blocks(row);
    const sources = blocks.filter(({ left, text }) => left > label.right && isSource(text));
    if (sources.length >= 2 && blocks.every(({ said }) => said.meaning === null)) return sources;
  }
  return null;
}

const MOST_ROWS = 4;

function isSource(text: string): boolean {
  return looksLikeMoneyLabel(text) && (fundingRowRole(text) !== 'other' || /^其[他它]/.test(squeeze(text)));
}

/** 分值 and 得分 beside the headings of the sources. */
function scoresOver(grid: Grid, area: Rect, label: Block): Amount[] {
  const sources = sourcesOver(grid, area, label);
  const [first] = sources ?? [];
  if (first === undefined) return [];
  return grid.blocks(first.top).flatMap((heading): Amount[] => {
    const role = heading.said.asMoney;
    if (role !== 'weight' && role !== 'points') return [];
    return [{ role, label: heading, field: grid.field(heading.bottom + 1, heading.left) }];
  });
}

/** 预算安排情况 | 资金执行情况 | 预算执行进度 | 得分 over 预算数： | 120 | 执行数： | 114 | 95% | 9.5. */
function headedAbove(grid: Grid, label: Block): Amount[] {
  const headings = grid.blocks(label.top - 1);
  if (headings.some(({ text }) => FIGURE.test(text.slice(0, 24)))) return [];
  return headings.flatMap((heading): Amount[] => {
    const role = heading.said.asMoney;
    if (role !== 'rate' && role !== 'weight' && role !== 'points') return [];
    const field = grid.field(label.top, heading.left);
    return field.state === 'number' || field.state === 'blank' ? [{ role, label: heading, field }] : [];
  });
}

const FIGURE = /^[\d,.]+%?$/;

function rowOf(grid: Grid, label: Block, amounts: readonly Amount[]): FundingRow {
  const field = (role: Amount['role']): Field => amounts.find((one) => one.role === role)?.field ?? ABSENT;
  const adjusted = field('adjustedBudget');
  return {
    row: label.top,
    label: '资金总额',
    labelAt: grid.ref(label.top, label.left),
    level: 0,
    role: 'total',
    originalBudget: field('originalBudget'),
    adjustment: field('adjustment'),
    adjustedBudget: adjusted === ABSENT ? field('budget') : adjusted,
    received: field('received'),
    actual: field('actual'),
    enteredRate: field('rate'),
    weight: field('weight'),
    enteredPoints: field('points'),
    reason: ABSENT,
  };
}
