import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormTable, IndicatorLine, IndicatorRole, MoneyLine, MoneyRole, TableColumn } from './table';

/** Tables that counties published (test/cases), figure for figure: null = blank. */
export interface PublishedCase {
  readonly id: string;
  readonly kind: 'project' | 'department';
  readonly region: string;
  readonly year: number | null;
  readonly unit: '元' | '万元' | null;
  readonly project_name: string | null;
  readonly agency: string | null;
  readonly funding: readonly Readonly<Record<PublishedAmount, string | null> & { label: string }>[];
  readonly funding_header?: readonly string[];
  readonly header: readonly (string | null)[];
  readonly indicators: readonly PublishedIndicator[];
  readonly total: { readonly weight: string | null; readonly score: string | null };
  /** false: the published excerpt ended before the table did. */
  readonly complete: boolean;
  readonly notes: string;
}

type PublishedAmount = 'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score';

interface PublishedIndicator {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly weight: string | null;
  readonly score: string | null;
  readonly deviation: string | null;
  /** Sign, number and unit where they stand in separate cells. */
  readonly target_cells?: readonly (string | null)[];
}

export const PUBLISHED_IDS = [
  ...['001', '003', '004', '006', '008', '010', '016', '019', '028'],
  ...['033', '034', '043', '044', '045', '047', '051', '057', '060'],
] as const;

export function loadCase(id: string): PublishedCase {
  return JSON.parse(readFileSync(join(__dirname, '..', 'cases', `${id}.json`), 'utf8')) as PublishedCase;
}

/** The case with its headings given their roles. */
export function publishedTable(id: string): FormTable {
  const table = loadCase(id);
  const columns = indicatorColumns(table);
  const hasTotal = table.total.weight !== null || table.total.score !== null;
  return {
    id: table.id,
    kind: table.kind,
    title: table.kind === 'project' ? '项目支出绩效自评表' : '部门整体支出绩效自评表',
    year: table.year,
    moneyUnit: table.unit,
    name: { label: table.kind === 'project' ? '项目名称' : '单位名称', value: table.project_name },
    unitName: null,
    money: moneyOf(table),
    goals: null,
    columns,
    blocks: table.indicators.length === 0 ? [] : [{ label: '绩效指标', goal: null, lines: linesOf(table, columns) }],
    total: hasTotal ? { label: '总分', weight: table.total.weight, points: table.total.score } : null,
    grade: null,
    texts: [],
  };
}

const INDICATOR_ROLES: ReadonlyMap<string, IndicatorRole> = new Map<string, IndicatorRole>([
  ['一级指标', 'level1'],
  ['二级指标', 'level2'],
  ['三级指标', 'level3'],
  ['指标名称', 'level3'],
  ['指标方向', 'sign'],
  ['指标性质', 'sign'],
  ['指标值', 'target'],
  ['年度指标值', 'target'],
  ['年度指标值(A)', 'target'],
  ['年初目标值(A)', 'target'],
  ['评分标准', 'target'],
  ['度量单位', 'unit'],
  ['计量单位', 'unit'],
  ['实际完成值', 'actual'],
  ['实际完成值(B)', 'actual'],
  ['全年实际值', 'actual'],
  ['全年实际值(B)', 'actual'],
  ['全年完成值', 'actual'],
  ['完成值', 'actual'],
  ['分值', 'weight'],
  ['权重', 'weight'],
  ['指标权重(分)', 'weight'],
  ['得分', 'enteredPoints'],
  ['自评得分', 'enteredPoints'],
  ['指标得分(分)', 'enteredPoints'],
  ['偏差原因分析及改进措施', 'deviation'],
  ['未完成原因及拟采取的改进措施', 'deviation'],
  ['未完成原因和改进措施', 'deviation'],
  ['未完成原因分析', 'deviation'],
  ['扣分原因和其他说明', 'deviation'],
]);

/** Case 043 lost its first three headings; its figures say which they were. */
const LOST_HEADINGS = ['一级指标', '分值', '得分'];

function indicatorColumns(table: PublishedCase): TableColumn<IndicatorRole>[] {
  const hasDirection = table.header.includes('指标方向');
  return table.header.map((printed, index) => {
    const heading = printed ?? LOST_HEADINGS[index] ?? '';
    const role = INDICATOR_ROLES.get(heading) ?? 'other';
    return { role: hasDirection && heading === '指标性质' ? 'nature' : role, heading };
  });
}

function linesOf(table: PublishedCase, columns: readonly TableColumn<IndicatorRole>[]): IndicatorLine[] {
  const isSplit = columns.some(({ role }) => role === 'sign');
  return table.indicators.map((row) => {
    const [sign = null, number = null, unit = null] = row.target_cells ?? [];
    const isJoined = row.target_cells === undefined;
    return {
      cells: {
        level1: row.level1,
        level2: row.level2,
        level3: row.level3,
        ...(isSplit ? { sign, unit } : {}),
        target: isSplit && !isJoined ? number : row.target,
        actual: row.actual,
        weight: row.weight,
        enteredPoints: row.score,
        deviation: row.deviation,
      },
    };
  });
}

const MONEY_FIELDS: ReadonlyMap<PublishedAmount, MoneyRole> = new Map<PublishedAmount, MoneyRole>([
  ['initial', 'originalBudget'],
  ['budget', 'adjustedBudget'],
  ['executed', 'actual'],
  ['weight', 'weight'],
  ['rate', 'enteredRate'],
  ['score', 'enteredPoints'],
]);

const MOF_MONEY = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];

function moneyOf(table: PublishedCase): FormTable['money'] {
  if (table.funding.length === 0) return null;
  const printed = table.funding_header ?? ['项目资金', ...MOF_MONEY];
  const hasLabel = moneyRole(printed[0] ?? '', printed) === 'other';
  const headings = hasLabel ? printed.slice(1) : printed;
  const label = (hasLabel ? printed[0] : undefined) ?? '项目资金';
  return {
    label: label === '~' ? '项目资金' : label.replace('(万元)', ''),
    columns: headings.map((heading) => ({ role: moneyRole(heading, printed), heading })),
    lines: table.funding.map(moneyLine),
  };
}

function moneyLine(row: PublishedCase['funding'][number]): MoneyLine {
  const cells = [...MONEY_FIELDS].map(([field, role]) => [role, row[field]] as const);
  return { label: row.label, cells: Object.fromEntries(cells) };
}

const WITHOUT_POOLED = '扣除统筹整合资金后预算金额(C)';

const MONEY_ROLES: ReadonlyMap<string, MoneyRole> = new Map<string, MoneyRole>([
  ['年初预算数', 'originalBudget'],
  ['年初预算数(A)', 'originalBudget'],
  ['全年预算数', 'adjustedBudget'],
  ['预算数(A)', 'adjustedBudget'],
  ['全年(调整)预算数', 'adjustedBudget'],
  [WITHOUT_POOLED, 'adjustedBudget'],
  ['全年执行数', 'actual'],
  ['全年执行数(B)', 'actual'],
  ['执行数(B)', 'actual'],
  ['全年执行资金(E)', 'actual'],
  ['分值', 'weight'],
  ['分值(10分)', 'weight'],
  ['执行率权重', 'weight'],
  ['执行率', 'enteredRate'],
  ['执行率(%)', 'enteredRate'],
  ['执行率(B/A)', 'enteredRate'],
  ['预算执行(E/C×100%)', 'enteredRate'],
  ['得分', 'enteredPoints'],
  ['执行率得分', 'enteredPoints'],
  ['得分(20分*执行率)', 'enteredPoints'],
]);

/** Case 060 has five columns of amounts; its rate is E ÷ C, so C is the budget, and what stood in A was not published. */
function moneyRole(heading: string, all: readonly string[]): MoneyRole | 'other' {
  if (heading === '全年预算数(A)') return all.includes(WITHOUT_POOLED) ? 'other' : 'adjustedBudget';
  return MONEY_ROLES.get(heading) ?? 'other';
}
