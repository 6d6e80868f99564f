import type { FactId } from '../../facts/ids';
import { squeeze } from '../headingText';
import { figureHeading } from './figureHeadings';
import { bareLabel, moneySubject } from './figureLabels';
import type { FigureContext } from './figures';
import type { FigureColumn } from './figureTable';
import { wholeFigure } from './unitLabels';

/** Lines whose label names a figure in full (在职人数, 三公经费决算数) under 数值, 2022年 | 2023年 or 决算数. */

interface Surrounding extends FigureContext {
  readonly title: string;
  /** The last line without figures. */
  readonly section: string | null;
}

/** @returns null where the line is such a figure of which this column says nothing; undefined for any other line. */
export function wholeFact(label: string, column: FigureColumn, around: Surrounding): FactId | null | undefined {
  const { measure, year } = column.heading;
  const isLast = year === 'last' || (around.year !== null && year === around.year - 1);
  const isThis = year === null || year === 'this' || year === around.year;
  const whole = wholeFigure(label);
  if (measure !== 'amount') {
    if (whole?.startsWith('headcount.') !== true) return undefined;
    return measure === 'final' && isThis ? whole : null;
  }
  const id = whole ?? bareFigure(label, around.section);
  if (id === null) return undefined;
  if (isLast) return ofLastYear(id);
  if (!isThis) return null;
  return saysFinal(around.title) && id.endsWith('.amount') ? (id.replace(/amount$/, 'final') as FactId) : id;
}

/** 收入支出决算总表: its 金额 is what was received and spent. */
export function saysFinal(title: string): boolean {
  const words = squeeze(title);
  return words.includes('决算') && !words.includes('预算');
}

/** 年初预算数, 决算数 alone: of what the section names, else of all the unit spends. */
function bareFigure(label: string, section: string | null): FactId | null {
  const measure = figureHeading(bareLabel(label).replace(/^(部门|单位)?(整体)?支出(?=预算|决算)/, ''))?.measure;
  if (measure !== 'originalBudget' && measure !== 'budget' && measure !== 'final') return null;
  const subject = section === null ? 'total' : moneySubject(section);
  if (subject !== null) return `${subject}.${measure}`;
  return /收支|预算|支出|决算|经费|资金/.test(bareLabel(section ?? '')) ? `total.${measure}` : null;
}

function ofLastYear(id: FactId): FactId | null {
  if (/^(headcount|rate|assets|unit)\./.test(id)) return null;
  const [measure = ''] = /[^.]+$/.exec(id) ?? [];
  const last = LAST.get(measure);
  return last === undefined ? null : (id.replace(/[^.]+$/, last) as FactId);
}

const LAST: ReadonlyMap<string, string> = new Map([
  ['budget', 'lastBudget'],
  ['final', 'lastFinal'],
]);
