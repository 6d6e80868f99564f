import type { CellRef, Field, FormFact, ListedProject, ProjectList, Rect } from '../../model';
import { assignBudgets } from '../budgets';
import type { BudgetColumns } from '../budgets';
import { isSubtotalLabel, isTotalLabel, mayHoldGrade } from '../closingLabels';
import { fundingRole } from '../fundingHeadings';
import type { FundingColumn } from '../fundingHeadings';
import { fieldIn } from '../grid';
import type { Grid } from '../grid';
import { findMoneyUnit } from '../head';
import { squeeze } from '../headingText';
import type { Heading } from '../headingText';
import type { HeaderColumn } from '../headingRows';
import { isPlaceholder, tidy } from '../indicatorFields';
import { listFinder, rowsOf } from './lists';
import type { ListLines } from './lists';
import { recordForm } from './recordForm';
import type { RecordForm } from './recordForm';

/** 项目清单, 项目自评情况汇总表: one project a line, with its budget and spending, or its score. */

type ListColumn = FundingColumn | 'name' | 'grade' | 'indicator';

const NAME = /^(二级|三级|自评|专项|预算|支出|子)?项目(支出)?名称$/;

function roleOf(heading: Heading): ListColumn | null {
  const { base } = heading;
  if (base.length > 16) return null;
  if (NAME.test(base)) return 'name';
  if (/级指标$|^指标(名称|内容)$/.test(base)) return 'indicator';
  return mayHoldGrade(base) ? 'grade' : fundingRole(heading);
}

const AMOUNTS: readonly ListColumn[] = ['originalBudget', 'budget', 'adjustedBudget', 'actual'];

export const projectTable = listFinder<ListColumn>({
  table: 'projectList',
  key: /项目.{0,4}名称/,
  roleOf,
  fits: (roles) =>
    roles.has('name') && !roles.has('indicator') && (roles.has('points') || AMOUNTS.some((role) => roles.has(role))),
  read: readList,
});

function readList(grid: Grid, list: ListLines<ListColumn>): RecordForm | null {
  const budgets = budgetsOf(grid, list);
  const lines = list.rows.map((row) => lineAt(grid, list, budgets, row));
  const total = lines.find((line) => isTotal(grid, list, line.row)) ?? null;
  const projects = lines.filter((line) => line !== total && isProject(line));
  const completeAt = saysAll(grid, list.area) ?? labelOf(grid, total);
  const projectList: ProjectList = { projects, total, completeAt };
  const facts = factsOfList(grid, projectList, findMoneyUnit(grid, list.area), columnNames(list, budgets));
  const usedRows = rowsOf(list);
  const isFilled = projects.length > 0;
  return recordForm(grid, { kind: 'projectList', area: list.area, facts, projectList, isFilled, year: null, usedRows });
}

function budgetsOf(grid: Grid, { header, rows }: ListLines<ListColumn>): BudgetColumns {
  const columns = header.columns.filter(isMoneyColumn);
  return assignBudgets(grid, { ...header, columns }, rows);
}

function isMoneyColumn(column: HeaderColumn<ListColumn>): column is HeaderColumn<FundingColumn> {
  return column.role !== 'name' && column.role !== 'grade' && column.role !== 'indicator';
}

function lineAt(grid: Grid, list: ListLines<ListColumn>, budgets: BudgetColumns, row: number): ListedProject {
  return {
    row,
    name: fieldIn(grid, list.span('name'), row),
    originalBudget: fieldIn(grid, budgets.originalBudget, row),
    budget: fieldIn(grid, budgets.adjustedBudget, row),
    actual: fieldIn(grid, budgets.actual, row),
    rate: fieldIn(grid, budgets.rate, row),
    points: fieldIn(grid, budgets.points, row),
    grade: fieldIn(grid, list.span('grade'), row),
  };
}

/** 合计 in any cell left of the amounts. */
function isTotal(grid: Grid, { header }: ListLines<ListColumn>, row: number): boolean {
  const firstAmount = Math.min(...header.columns.filter((one) => one.role !== 'name').map((one) => one.left));
  return grid.blocks(row).some((block) => block.left < firstAmount && isTotalLabel(squeeze(block.text.slice(0, 20))));
}

/** A line with a name of its own: no heading of a group, no subtotal, no placeholder. */
function isProject({ name, row }: ListedProject): boolean {
  if (name.at?.row !== row || name.state === 'blank' || name.state === 'mark') return false;
  const text = squeeze(name.text.slice(0, 60));
  return (
    !isPlaceholder(text) && !isSubtotalLabel(text) && !isTotalLabel(text) && !/^[一二三四五六七八九十]+、/.test(text)
  );
}

/** 本表列示本单位全部项目支出. */
function saysAll(grid: Grid, area: Rect): CellRef | null {
  for (let row = area.top; row <= area.bottom; row++) {
    const block = grid.blocks(row).find(({ text }) => text.length <= 200 && ALL_PROJECTS.test(squeeze(text)));
    if (block) return grid.ref(block.top, block.left);
  }
  return null;
}

const ALL_PROJECTS = /(列示|包括|包含|填列|填报|涵盖|为)[^,，。;；]{0,12}(全部|所有)[^,，。;；]{0,6}项目/;

function labelOf(grid: Grid, total: ListedProject | null): CellRef | null {
  const block = total === null ? undefined : grid.blocks(total.row)[0];
  return block ? grid.ref(block.top, block.left) : null;
}

type Amount = 'originalBudget' | 'budget' | 'actual';
type ColumnNames = Readonly<Record<Amount, string>>;

function columnNames({ header }: ListLines<ListColumn>, budgets: BudgetColumns): ColumnNames {
  const name = (left: number | undefined): string => tidy(header.columns.find((one) => one.left === left)?.text ?? '');
  return {
    originalBudget: name(budgets.originalBudget?.left),
    budget: name(budgets.adjustedBudget?.left),
    actual: name(budgets.actual?.left),
  };
}

const MEASURES = [
  ['originalBudget', 'originalBudget'],
  ['budget', 'budget'],
  ['actual', 'final'],
] as const;

function factsOfList(
  grid: Grid,
  { projects, total }: ProjectList,
  unit: FormFact['unit'],
  headings: ColumnNames,
): FormFact[] {
  const lines = total === null ? projects : [...projects, total];
  return lines.flatMap((line) =>
    MEASURES.flatMap(([column, measure]): FormFact[] => {
      const field: Field = line[column];
      if (field.at === null) return [];
      const isTotalLine = line === total;
      const name = isTotalLine ? tidy(grid.blocks(line.row)[0]?.text ?? '') : tidy(line.name.text);
      const labelAt = isTotalLine ? (labelOf(grid, line) ?? field.at) : (line.name.at ?? field.at);
      const said = field.quantity.unit ?? unit;
      const id = `project.${isTotalLine ? 'listed' : 'item'}.${measure}` as const;
      return [
        { id, label: `${name} ${headings[column]}`, labelAt, field, unit: said, subject: isTotalLine ? null : name },
      ];
    }),
  );
}
