import { decimal, decimalsIn, decimalsOf, HUNDRED, ONE, roundHalfUp, truncate, ZERO } from '../../decimal';
import type { Decimal } from '../../decimal';
import type { CellRef, Field, MoneyUnit } from '../../model';
import { convert } from '../../quantity';
import { numberOf, placeUnit, rateReadings } from '../figures';

/** One amount as several forms of a workbook state it, brought to one unit. */

/** 万元, exact; `places` as typed, counted in 万元; `slack`: how far a sum may lie off because its parts were rounded. */
export interface Amount {
  readonly value: Decimal;
  readonly places: number;
  readonly slack: Decimal;
}

export interface Said {
  /** 工作表“项目清单”中“农村户厕改造项目”的全年执行数 */
  readonly where: string;
  /** "592.2365 万元", as it stands there. */
  readonly shown: string;
}

/** What one place of the workbook says. */
export interface Statement {
  /** More than one where the place can be understood in several ways: any of them counts. */
  readonly amounts: readonly Amount[];
  readonly at: CellRef;
  /** All cells that it is made of. */
  readonly cells: readonly CellRef[];
  /** Words for it, put together only where they are needed. */
  readonly says: () => Said;
  /** The cell, where it is one. */
  readonly field: Field | null;
  /** What the field's bare number is in. */
  readonly unit: MoneyUnit | null;
  /** It does not say that it is complete, so that a difference is only worth a look. */
  readonly isOpen: boolean;
}

/** What one of the unit is in 万元. */
const IN_WAN: Readonly<Record<MoneyUnit, Decimal>> = { 元: decimal('0.0001'), 万元: ONE, 亿元: decimal('10000') };

const PLACES_OF: Readonly<Record<MoneyUnit, number>> = { 元: 4, 万元: 0, 亿元: -4 };

const ANY_UNIT: readonly MoneyUnit[] = ['万元', '元'];

/** An amount without any unit may be 元 as well as 万元. */
export function amountsOf(field: Field, unit: MoneyUnit | null): Amount[] {
  const value = numberOf(field);
  if (value === null) return [];
  const known = field.quantity.unit ?? unit;
  if (known === null) return ANY_UNIT.map((one) => amountIn(one, value));
  if (isMoneyUnit(known)) return [amountIn(known, value)];
  const converted = convert(value, known, '万元');
  return converted === null ? [] : [{ value: converted, places: decimalsIn(value), slack: ZERO }];
}

function amountIn(unit: MoneyUnit, value: Decimal): Amount {
  const places = decimalsIn(value) + PLACES_OF[unit];
  return { value: unit === '万元' ? value : value.times(IN_WAN[unit]), places, slack: ZERO };
}

/** A rate in percent, as it may be understood: 0.92, 92 or 92%. */
export function rateAmounts(field: Field): Amount[] {
  const { percent, ratio } = rateReadings(field);
  const asPercent = percent === null ? [] : [printedAmount(percent)];
  return ratio === null ? asPercent : [...asPercent, inPercent(printedAmount(ratio))];
}

function printedAmount(printed: string): Amount {
  return { value: decimal(printed), places: decimalsOf(printed), slack: ZERO };
}

function inPercent({ value, places, slack }: Amount): Amount {
  return { value: value.times(HUNDRED), places: places - 2, slack };
}

function isMoneyUnit(text: string): text is MoneyUnit {
  return text === '元' || text === '万元' || text === '亿元';
}

/** The sum of amounts that are each known in one way; null where one is not. */
export function sumOf(amounts: readonly (readonly Amount[])[]): Amount | null {
  const single = amounts.flatMap((one) => (one.length === 1 ? one : []));
  if (single.length === 0 || single.length < amounts.length) return null;
  const value = single.reduce((total, one) => total.plus(one.value), ZERO);
  return { value, places: Math.max(...single.map(({ places }) => places)), slack: slackOf(single) };
}

/** Half a unit of the coarsest decimals for each part; whole 万元 show no decimals and are taken as exact. */
function slackOf(parts: readonly Amount[]): Decimal {
  const places = parts.map((part) => part.places).filter((count) => count > 0);
  if (places.length === 0) return ZERO;
  return placeUnit(Math.min(...places))
    .times(decimal('0.5'))
    .times(decimal(String(parts.length)));
}

/** Two statements say the same, to the decimals that the coarser of them shows; whole 万元 are taken as exact. */
export function agree(a: Pick<Statement, 'amounts'>, b: Pick<Statement, 'amounts'>): boolean {
  return a.amounts.some((one) => b.amounts.some((other) => isSame(one, other)));
}

/** They differ only because one of them is printed in whole 万元. */
export function agreeInWhole(a: Pick<Statement, 'amounts'>, b: Pick<Statement, 'amounts'>): boolean {
  return a.amounts.some((one) => b.amounts.some((other) => isSame(one, other) || isRounded(one, other)));
}

/** However both are understood, the part is more than the whole. */
export function exceeds(part: Statement, whole: Statement): boolean {
  return (
    !agree(part, whole) && part.amounts.every(({ value }) => whole.amounts.every((other) => value.gt(other.value)))
  );
}

/** A place that prints one budget only may mean the one before adjustment: what says that is right too. */
export function withoutThose(statements: readonly Statement[], before: Statement | null): readonly Statement[] {
  return before === null ? statements : statements.filter((one) => !agree(one, before));
}

function isSame(a: Amount, b: Amount): boolean {
  if (a.value.eq(b.value)) return true;
  const slack = a.slack.gt(b.slack) ? a.slack : b.slack;
  if (a.value.minus(b.value).abs().lte(slack)) return true;
  return Math.min(a.places, b.places) > 0 && isRounded(a, b);
}

function isRounded(a: Amount, b: Amount): boolean {
  const [coarse, fine] = a.places <= b.places ? [a, b] : [b, a];
  return [roundHalfUp, truncate].some((cut) => cut(fine.value, coarse.places).eq(coarse.value));
}

const WAN = decimal('10000');

/** The amount multiplied or divided by ten thousand, as if it had been typed in the other unit. */
export function otherUnit(statement: Statement): { readonly times: Statement; readonly over: Statement } {
  const scaled = (change: (amount: Amount) => Amount): Statement => ({
    ...statement,
    amounts: statement.amounts.map(change),
  });
  return {
    times: scaled(({ value, places, slack }) => ({ value: value.times(WAN), places: places - 4, slack })),
    over: scaled(({ value, places, slack }) => ({ value: value.div(WAN), places: places + 4, slack })),
  };
}
