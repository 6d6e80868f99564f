import type { Field, Form, FormKind, Funding, FundingRow, Indicator } from '../model';
import type { Grid } from './grid';
import type { Surroundings } from './head';
import { squeeze } from './headingText';
import type { IndicatorColumn } from './indicatorHeadings';
import type { Region } from './regions';

/** What kind of form a region is; null for one that is read no further (monitoring, accounts, bare standards). */
export function kindOf(grid: Grid, region: Region, around: Surroundings, funding: Funding | null): FormKind | null {
  const title = squeeze(around.title ?? '');
  if (/监控/.test(title)) return null;
  if (isPlainAccount(title, region)) return null;
  if (isTargetTable(title, region, funding)) return promisesTargets(title, region) ? 'targets' : null;
  return isDepartment(grid, title, around, funding, region) ? 'department' : 'project';
}

/** What was promised before the year: neither spending nor an actual value nor a score. */
function isTargetTable(title: string, region: Region, funding: Funding | null): boolean {
  if (funding !== null || hasColumn(region, 'actual') || hasColumn(region, 'points')) return false;
  return !/自评/.test(title) || region.tables.length === 0;
}

/** Values that are promised, not only how points are given. */
function promisesTargets(title: string, region: Region): boolean {
  return !/体系|标准/.test(title) && (hasColumn(region, 'target') || hasColumn(region, 'originalTarget'));
}

function hasColumn({ tables }: Region, role: IndicatorColumn): boolean {
  return tables.some(({ columns }) => columns.some((column) => column.role === role));
}

/** Budgets and spending alone, neither scored nor under a title of a self-evaluation: an account, no form. */
function isPlainAccount(title: string, region: Region): boolean {
  if (region.tables.length > 0 || (/自评|绩效/.test(title) && !/基础数据|基本情况/.test(title))) return false;
  return !region.funding?.columns.some((column) => column.role === 'rate' || column.role === 'points');
}

function isDepartment(
  grid: Grid,
  title: string,
  around: Surroundings,
  funding: Funding | null,
  region: Region,
): boolean {
  if (/整体/.test(title)) return true;
  if (/项目/.test(title) && !/部门项目/.test(title)) return false;
  if (around.names.projectName !== undefined) return /整体支出/.test(around.names.projectName);
  const roles = new Set(funding?.rows.map((row) => row.role) ?? []);
  if (roles.has('personnel') || (roles.has('basic') && roles.has('project'))) return true;
  if (/部门|单位/.test(title)) return true;
  const isScored = hasColumn(region, 'standard') && !hasColumn(region, 'actual');
  return isScored || mentionsDepartment(grid, region);
}

function mentionsDepartment(grid: Grid, region: Region): boolean {
  const last = (region.funding ?? region.tables[0])?.top ?? region.area.top;
  for (let row = region.area.top; row < last; row++) {
    if (grid.blocks(row).some((block) => /整体支出|部门(\(单位\))?整体|部门预算执行/.test(squeeze(block.text))))
      return true;
  }
  return false;
}

/** blank: nothing reported yet; partly: some rows that count have no actual or no score; filled: the rest. */
export function stateOf(indicators: readonly Indicator[], funding: Funding | null): Form['state'] {
  if (!indicators.some(isReported) && !funding?.rows.some(isSpendingReported)) return 'blank';
  return indicators.some(hasGap) ? 'partly' : 'filled';
}

function isReported({ actual, enteredPoints }: Indicator): boolean {
  return isSaid(actual) || isSaid(enteredPoints);
}

function isSpendingReported({ actual, enteredRate, enteredPoints }: FundingRow): boolean {
  return isSaid(actual) || isSaid(enteredRate) || isSaid(enteredPoints);
}

/** A row that counts, without an actual or a score. */
function hasGap({ isPart, isPlaceholder, weight, actual, enteredPoints }: Indicator): boolean {
  if (isPart || isPlaceholder || weight.state === 'blank') return false;
  return actual.state === 'blank' || enteredPoints.state === 'blank';
}

function isSaid(field: Field): boolean {
  const { state } = field;
  return (state === 'number' || state === 'text' || state === 'broken') && !isZeroOfBlankForm(field);
}

/** A formula that a blank template carries shows 0 or an error before anything is typed. */
function isZeroOfBlankForm({ hasFormula, state, quantity }: Field): boolean {
  return hasFormula && (state === 'broken' || /^0(\.0*)?$/.test(quantity.value ?? ''));
}
