import { decimal, fixed, HUNDRED, plain, roundHalfUp, type Decimal } from '../../../src/core/decimal';
import type { Dice } from './dice';
import type { Preset } from './preset';

/** Amounts that add up and the rate that follows from them, worked out in whole units of the last decimal. */

export interface Amounts {
  readonly originalBudget: string;
  readonly adjustment: string;
  readonly adjustedBudget: string;
  readonly actual: string;
}

export interface HonestMoney {
  readonly total: Amounts;
  readonly parts: readonly Amounts[];
  /** Ratio, 8 decimals half up. */
  readonly executionRate: string;
  /** Percent, 2 decimals half up: "95.06". */
  readonly percent: string;
  /** Percent of each part; null where its budget is 0. */
  readonly partPercents: readonly (string | null)[];
  readonly adjustmentRate: string | null;
  readonly points: string | null;
  readonly needsReason: boolean;
}

interface Units {
  readonly original: number;
  readonly adjusted: number;
  readonly actual: number;
}

export function honestMoney(dice: Dice, preset: Preset): HonestMoney {
  const decimals = dice.pick([0, 2, 4, 6]);
  const hasReason =
    preset.moneyColumns.some(({ role }) => role === 'reason') || preset.texts.some(({ says }) => says === 'reasons');
  const total = totalUnits(dice, preset, decimals, hasReason);
  const parts = partUnits(preset, total);
  const denominator = usesOriginal(preset) ? total.original : total.adjusted;
  const rate = ratio(total.actual, denominator);
  const percent = fixed(rate.times(HUNDRED), 2);
  const adjustment = ratio(total.adjusted - total.original, total.original);
  const weight = preset.executionWeight;
  return {
    total: amounts(total, decimals),
    parts: parts.map((part) => amounts(part, decimals)),
    executionRate: plain(roundHalfUp(rate, 8)),
    percent,
    partPercents: parts.map((part) =>
      part.adjusted === 0 ? null : fixed(ratio(part.actual, part.adjusted).times(HUNDRED), 2),
    ),
    adjustmentRate: hasBoth(preset) ? plain(roundHalfUp(adjustment, 8)) : null,
    points: weight === null ? null : fixed(decimal(percent).div(HUNDRED).times(decimal(weight)), 2),
    needsReason: rate.lt(decimal('0.9')) || (hasBoth(preset) && adjustment.abs().gte(decimal('0.1'))),
  };
}

function hasRole(preset: Preset, role: 'originalBudget' | 'adjustedBudget'): boolean {
  return preset.moneyColumns.some((column) => column.role === role);
}

export function usesOriginal(preset: Preset): boolean {
  return !hasRole(preset, 'adjustedBudget');
}

function hasBoth(preset: Preset): boolean {
  return hasRole(preset, 'originalBudget') && hasRole(preset, 'adjustedBudget');
}

/** Without a place for a reason the year went well: 90 % or more spent, adjusted by less than 10 %. */
function totalUnits(dice: Dice, preset: Preset, decimals: number, hasReason: boolean): Units {
  const adjusted = dice.int(20, 2500) * 10 ** decimals + (decimals === 0 ? 0 : dice.int(0, 10 ** decimals - 1));
  const spent = dice.chance(25) ? 10000 : dice.int(hasReason ? 6500 : 9000, 9999);
  const change = hasReason ? dice.int(-1500, 4000) : dice.int(-400, 900);
  const isUnchanged = !hasBoth(preset) || dice.chance(30);
  const original = isUnchanged ? adjusted : Math.round((adjusted * 10000) / (10000 + change));
  return { original, adjusted, actual: share(adjusted, spent, Math.ceil) };
}

function share(amount: number, perTenThousand: number, round: (value: number) => number): number {
  return perTenThousand === 10000 ? amount : round((amount * perTenThousand) / 10000);
}

/** The first part takes what the others leave, so that every column adds up exactly. */
function partUnits(preset: Preset, total: Units): Units[] {
  const others = preset.parts.slice(1).map((part) => {
    const adjusted = share(total.adjusted, part.share * 100, Math.floor);
    const actual = total.adjusted === total.actual ? adjusted : Math.floor(adjusted * (total.actual / total.adjusted));
    return { original: share(total.original, part.share * 100, Math.floor), adjusted, actual };
  });
  if (preset.parts.length === 0) return [];
  const left = (key: keyof Units): number => others.reduce((rest, part) => rest - part[key], total[key]);
  const first = { original: left('original'), adjusted: left('adjusted'), actual: left('actual') };
  return [first, ...others];
}

function amounts(units: Units, decimals: number): Amounts {
  const print = (value: number): string => plain(decimal(String(value)).div(decimal(`1${'0'.repeat(decimals)}`)));
  return {
    originalBudget: print(units.original),
    adjustment: print(units.adjusted - units.original),
    adjustedBudget: print(units.adjusted),
    actual: print(units.actual),
  };
}

function ratio(above: number, below: number): Decimal {
  return decimal(String(above)).div(decimal(String(below)));
}
