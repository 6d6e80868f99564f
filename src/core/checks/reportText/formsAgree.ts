import { agreesAsPrinted, decimal, decimalsOf, fixed, plain, type Decimal } from '../../decimal';
import { cellOf } from '../../a1';
import type { Severity } from '../../rule';
import { convert } from '../../quantity';
import { agreementOf } from '../figures';
import type { Claim } from './claims';
import type { KnownValue } from './known';
import * as say from './wording';

/** One figure of a text against the forms, to the decimals that the text shows. */

export interface Disagreement {
  readonly claim: Claim;
  readonly severity: Severity;
  /** What the forms hold, in the unit of the text. */
  readonly held: readonly string[];
  readonly source: string;
  readonly cells: KnownValue['cells'];
}

const LAST_PLACE = decimal('0.1');
const SHOWN = 2;
/** 元 to the last 分 in 万元. */
const MOST_DECIMALS = 6;

/** null: it agrees, or nothing can be said about it. */
export function disagreementOf(claim: Claim): Disagreement | null {
  const { figure, reading, isPart, isKnownPart, isComparable } = claim;
  if (!isComparable || (isPart && !isKnownPart) || reading.values.length === 0) return null;
  const inUnit = reading.values.flatMap((one) => {
    const value = valueFor(claim, one);
    return value === null ? [] : [{ ...one, value }];
  });
  const [first] = inUnit;
  if (first === undefined) return null;
  const verdicts = inUnit.map((one) => verdictOf(figure.digits, one, reading.role === 'adjustmentRate'));
  if (verdicts.includes('right')) return null;
  const held = heldValues(inUnit).map((one) => shownLike(one, figure.unit));
  const [at] = first.cells;
  return {
    claim,
    severity: verdicts.includes('lastPlace') ? 'hint' : 'warning',
    held: [...new Set(held)].slice(0, SHOWN),
    source: at === undefined || first.cells.length > 1 ? say.workedOut : say.inSheet(at.sheet, cellOf(at)),
    cells: first.cells,
  };
}

/** Of figures that are worked out the first is shown; a form that says a thing twice is quoted twice. */
function heldValues(values: readonly KnownValue[]): readonly KnownValue[] {
  return values[0]?.isComputed === true ? values.slice(0, 1) : values.filter(({ isComputed }) => !isComputed);
}

function valueFor({ figure, reading }: Claim, known: KnownValue): Decimal | null {
  const to = figure.unit ?? known.unit;
  return reading.unit === '万元' ? convert(known.value, '万元', to) : convertLoosely(known, to, reading.unit);
}

/** 份 beside 张, 名 beside 人 say the same of a survey and of people. */
function convertLoosely({ value, unit }: KnownValue, to: string, readAs: string): Decimal | null {
  return readAs === '人' || readAs === '份' || readAs === '个' ? value : convert(value, unit, to);
}

function verdictOf(
  printed: string,
  { value, isComputed }: KnownValue,
  signless: boolean,
): 'right' | 'lastPlace' | 'wrong' {
  const exact = signless && !printed.startsWith('-') ? value.abs() : value;
  if (exact.eq(decimal(printed))) return 'right';
  if (agreesAsPrinted(exact, printed) && (decimalsOf(printed) > 0 || !isWhole(exact))) return 'right';
  if (!isComputed) return 'wrong';
  return agreementOf([exact], printed, LAST_PLACE) === 'lastPlace' ? 'lastPlace' : 'wrong';
}

function isWhole(value: Decimal): boolean {
  return value.eq(value.round(0, 0));
}

function shownLike({ value }: KnownValue, unit: string | null): string {
  const number = decimalsOf(value.toFixed()) > MOST_DECIMALS ? fixed(value, 2) : plain(value);
  return unit === '%' ? `${number}%` : unit === null ? number : `${number} ${unit}`;
}
