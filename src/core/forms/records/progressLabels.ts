import type { Month, ProgressId } from '../../facts/ids';
import { withoutYear } from './figureHeadings';
import type { Dated } from './figureHeadings';

/** 4月末执行率, 截至6月底支出进度, 截至8月31日累计支出: what was spent up to the end of a month. */

const LABEL =
  /^(?:截至|截止|截止到|到|至)?(\d{1,2}|[一二三四五六七八九]|十[一二]?)月份?(末|底|\d{2}日)(?:止|时)?的?(.{2,12})$/;

/** 完成率 alone may be about works. */
const RATES: readonly RegExp[] = [
  /^(累计)?(部门|单位)?(整体)?(预算|资金|预算资金|财政资金)?(支出)?(执行|支付)(率|进度)$/,
  /^(累计)?(部门|单位)?(整体)?(预算|资金|预算资金|财政资金)?支出(率|进度)$/,
  /^(累计)?(预算|预算支出|预算执行|支出)完成(率|进度)$/,
];
const AMOUNTS: readonly RegExp[] = [
  /^(累计)?(实际)?(预算|资金|预算资金|财政资金)?(执行|支出|支付)(数|金额|额|总额|合计)$/,
  /^累计(实际)?(预算|资金|预算资金|财政资金)?(执行|支出|支付)$/,
];

/** The last days of the months; of February either. */
const LAST_DAYS: readonly (readonly [Month, string])[] = [
  ['1', '31'],
  ['2', '28,29'],
  ['3', '31'],
  ['4', '30'],
  ['5', '31'],
  ['6', '30'],
  ['7', '31'],
  ['8', '31'],
  ['9', '30'],
  ['10', '31'],
  ['11', '30'],
  ['12', '31'],
];

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** @param base a label without numbering, blanks and brackets. @returns null for any other, and for one of last year. */
export function progressFigure(base: string): ProgressId | null {
  const named = base.replace(/^(?:截至|截止到|截止)(?=20\d\d|[本当今上去])/, '');
  const { year, rest } = withoutYear(named);
  const found = year === 'last' ? null : LABEL.exec(rest);
  const [, number = '', end = '', what = ''] = found ?? [];
  const month = found === null ? null : monthEnding(number, end);
  if (month === null) return null;
  if (RATES.some((pattern) => pattern.test(what))) return `rate.execution.m${month}`;
  return AMOUNTS.some((pattern) => pattern.test(what)) ? `execution.spent.m${month}` : null;
}

/** A line that is named by nothing but the end of a month. */
export interface MonthLine {
  readonly month: Month;
  readonly year: Dated['year'];
  /** It says that it counts from the beginning of the year (6月末, 截至6月底, 1-6月); 6月 may be that month alone. */
  readonly isToDate: boolean;
}

const LINE =
  /^(截至|截止到|截止|到|至|1月?份?[-—–~～至到])?(\d{1,2}|[一二三四五六七八九]|十[一二]?)月份?(末|底|\d{2}日)?(?:止|时)?$/;

/** @param base a label without numbering, blanks and brackets. @returns null for any other. */
export function monthLine(base: string): MonthLine | null {
  const { year, rest } = withoutYear(base.replace(/^(?:截至|截止到|截止)(?=20\d\d|[本当今上去])/, ''));
  const [found, since = '', number = '', end = ''] = LINE.exec(rest) ?? [];
  const month = found === undefined ? null : monthEnding(number, end === '' ? '末' : end);
  const isToDate = since !== '' || end !== '' || base.startsWith('截');
  return month === null ? null : { month, year, isToDate };
}

function monthEnding(number: string, end: string): Month | null {
  const chinese = CHINESE.indexOf(number);
  const count = chinese < 0 ? Number(number) : chinese + 1;
  const [month, days] = LAST_DAYS[count - 1] ?? [null, ''];
  return end === '末' || end === '底' || days.split(',').includes(end.replace('日', '')) ? month : null;
}
