import type { Indicator } from '../model';
import { compareUnits, normaliseText } from '../quantity';
import { remembered } from '../quantity/remembered';

/** What an indicator's names and unit say about its kind. */

/** The most exact name a row has, without blanks; "" where it has none. */
export function nameOf(indicator: Indicator): string {
  return withoutBlanks(indicator.level3 ?? indicator.level2 ?? indicator.level1 ?? '');
}

const withoutBlanks = remembered((name) => normaliseText(name).replaceAll(' ', ''));

/** The name up to its last 率, where nothing but signs, digits and brackets follows; "" where it names no rate. */
export function rateNameOf(name: string): string {
  const end = name.lastIndexOf('率') + 1;
  const rest = name.slice(end).replace(/\([^()]*\)/g, '');
  return end > 0 && !/\p{Script=Han}/u.test(rest) ? name.slice(0, end) : '';
}

export function isRate(indicator: Indicator, unit: string | null): boolean {
  return unit === '%' || unit === '‰' || rateNameOf(nameOf(indicator)) !== '';
}

/** 元, 万元, 亿元; not 元/人, which is a price. */
export function isMoney(unit: string | null): boolean {
  return unit !== null && unit.includes('元') && compareUnits(unit, '元') !== 'different';
}

export function isCost({ level1, level2, level3 }: Indicator): boolean {
  return isSaid('成本', level1) || isSaid('成本', level2) || isSaid('成本', level3);
}

export function isSatisfaction({ level1, level2, level3 }: Indicator): boolean {
  return isSaid('满意', level1) || isSaid('满意', level2) || isSaid('满意', level3);
}

function isSaid(word: string, name: string | null): boolean {
  return name?.includes(word) === true;
}

export function isQuantity({ level2 }: Indicator): boolean {
  return level2?.includes('数量') === true;
}

const EXECUTION_RATES: ReadonlySet<string> = new Set([
  '预算执行率',
  '执行率',
  '资金执行率',
  '预算资金执行率',
  '项目预算执行率',
  '全年预算执行率',
  '部门预算执行率',
]);

const LONGEST_RATE_NAME = 40;

/** The row is the budget execution rate itself: 预算执行率, 预算执行率（10分）, 指标1：预算执行率. */
export function isExecutionRate(indicator: Indicator): boolean {
  const name = nameOf(indicator);
  return name.length <= LONGEST_RATE_NAME && namesExecutionRate(name);
}

const namesExecutionRate = remembered((name) => {
  const bare = name
    .replace(/\([^()]*\)/g, '')
    .replace(/^指标[0-9]*[:、.]?/, '')
    .replace(/[%:]+$/, '');
  return EXECUTION_RATES.has(bare);
});
