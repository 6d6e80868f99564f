import { decimal, fixed, HUNDRED, plain, roundHalfUp, type Decimal } from '../../../src/core/decimal';
import type { Dice } from './dice';
import type { HonestMoney } from './honest-money';
import type { Preset } from './preset';
import * as subjects from './subjects';
import { reasonText, type Subject } from './subjects';

/** Rows whose points are right by construction: met, or missed with points in proportion and a reason. */

export interface HonestRow {
  readonly goal: number | null;
  readonly level1: '产出指标' | '效益指标' | '满意度指标';
  readonly level2: string;
  readonly name: string;
  readonly sign: 'atLeast' | 'atMost' | 'equal' | null;
  /** The number (or the words) of the target, without sign and unit. */
  readonly target: string;
  readonly actual: string;
  readonly unit: string | null;
  /** The weight by which the points were worked out, printed or not. */
  readonly weight: string;
  readonly points: string;
  readonly reason: string | null;
  readonly kind: Subject['kind'];
}

export function honestRows(dice: Dice, preset: Preset, year: number, money: HonestMoney): HonestRow[] {
  if (preset.goalBlocks === null) return rowsOf(dice, preset, year, money, null, [50, 30, 10]);
  return preset.goalBlocks.flatMap((weight, index) => {
    const whole = Number(weight);
    const isLast = index === (preset.goalBlocks?.length ?? 0) - 1;
    const satisfaction = isLast ? 10 : 0;
    const output = Math.round((whole - satisfaction) / 2);
    return rowsOf(dice, preset, year, money, index + 1, [output, whole - satisfaction - output, satisfaction]);
  });
}

type Split = readonly [number, number, number];

function rowsOf(
  dice: Dice,
  preset: Preset,
  year: number,
  money: HonestMoney,
  goal: number | null,
  split: Split,
): HonestRow[] {
  const [output, benefit, satisfaction] = split;
  const chosen: [HonestRow['level1'], number, Subject[]][] = [
    ['产出指标', output, outputs(dice, preset)],
    ['效益指标', benefit, benefits(dice)],
    ['满意度指标', satisfaction, satisfaction === 0 ? [] : [...subjects.SATISFACTION]],
  ];
  return chosen.flatMap(([level1, whole, list]) => {
    const weights = splitWeight(dice, whole, list.length);
    return list.map((subject, index) => {
      const level2 = subject.level2 === '时效指标' ? preset.timeliness : subject.level2;
      const weight = weights[index] ?? '0';
      return {
        goal,
        level1,
        level2,
        name: subject.name,
        weight,
        ...fulfilled(dice, preset, subject, year, money, weight),
      };
    });
  });
}

function outputs(dice: Dice, preset: Preset): Subject[] {
  const from = dice.int(0, subjects.QUANTITY.length - 1);
  const quantities = [...subjects.QUANTITY, ...subjects.QUANTITY].slice(from, from + dice.int(1, 3));
  // A price per unit without a sign says nothing about its direction.
  const cost = preset.target === 'bare' ? subjects.COST[0] : dice.pick(subjects.COST);
  // Where the sign column says 定性 of a month, the row would not be a deadline any more.
  const timeliness = preset.signs.text === null ? dice.pick(subjects.TIMELINESS) : subjects.TIMELINESS[0];
  return [...quantities, dice.pick(subjects.QUALITY), timeliness, cost];
}

function benefits(dice: Dice): Subject[] {
  const all = [subjects.ECONOMIC, subjects.SOCIAL, subjects.ECOLOGICAL, subjects.LASTING] as const;
  const skipped = dice.int(0, all.length - 1);
  return all.filter((_, index) => index !== skipped).map((list) => dice.pick(list));
}

/** Parts of at least 1 that add up exactly; halves now and then, as 22.5 occurs. */
function splitWeight(dice: Dice, whole: number, count: number): string[] {
  const step = dice.chance(30) ? 2 : 1;
  let left = whole * step;
  return Array.from({ length: count }, (_, index) => {
    const after = count - index - 1;
    const fair = Math.floor(left / (after + 1));
    const units = after === 0 ? left : Math.max(step, fair + dice.int(-1, 1));
    left -= units;
    return plain(decimal(String(units)).div(decimal(String(step))));
  });
}

type Fulfilled = Pick<HonestRow, 'sign' | 'target' | 'actual' | 'unit' | 'points' | 'reason' | 'kind'>;

function fulfilled(
  dice: Dice,
  preset: Preset,
  subject: Subject,
  year: number,
  money: HonestMoney,
  weight: string,
): Fulfilled {
  const { kind, unit } = subject;
  const full = { kind, unit, points: fixed(decimal(weight), 2), reason: null };
  switch (kind) {
    case 'count':
      return counted(dice, subject, weight);
    case 'rate':
      return rated(dice, subject, weight);
    case 'none':
      return { ...full, sign: 'atMost', target: '0', actual: '0' };
    case 'cost':
      return { ...full, sign: 'atMost', target: budgetOf(preset, money), actual: money.total.actual };
    case 'unitCost':
      return priced(dice, subject, weight);
    case 'deadline':
      return { ...full, sign: null, target: `${String(year)}年11月底前`, actual: `${String(year)}年10月` };
    case 'words':
      return inWords(dice, subject, weight);
  }
}

function budgetOf(preset: Preset, money: HonestMoney): string {
  const hasAdjusted = preset.moneyColumns.some(({ role }) => role === 'adjustedBudget');
  return hasAdjusted ? money.total.adjustedBudget : money.total.originalBudget;
}

/** Never 1.3 times the target or more: that would ask for a reason. */
function counted(dice: Dice, subject: Subject, weight: string): Fulfilled {
  const target = dice.int(10, 3000);
  const actual = dice.chance(40) ? target : Math.floor((target * dice.int(70, 125)) / 100);
  return atLeast(dice, subject, 'atLeast', decimal(String(target)), decimal(String(actual)), weight);
}

function rated(dice: Dice, subject: Subject, weight: string): Fulfilled {
  const target = dice.pick([85, 90, 95, 98, 100]);
  const hundredths = dice.chance(50) ? dice.int(target, 100) * 100 : dice.int(7500, 10000);
  const sign = target === 100 && dice.chance(50) ? 'equal' : 'atLeast';
  return atLeast(dice, subject, sign, decimal(String(target)), decimal(String(hundredths)).div(HUNDRED), weight);
}

function atLeast(
  dice: Dice,
  subject: Subject,
  sign: 'atLeast' | 'equal',
  target: Decimal,
  actual: Decimal,
  weight: string,
): Fulfilled {
  const isMet = actual.gte(target);
  const points = isMet ? decimal(weight) : decimal(weight).times(actual).div(target);
  const reason = isMet ? null : reasonText(dice.pick);
  return {
    kind: subject.kind,
    unit: subject.unit,
    sign,
    target: plain(target),
    actual: plain(actual),
    points: fixed(points, 2),
    reason,
  };
}

function priced(dice: Dice, subject: Subject, weight: string): Fulfilled {
  const target = decimal(String(dice.int(500, 6000)));
  const actual = roundHalfUp(target.times(decimal(String(dice.int(80, 120)))).div(HUNDRED), 0);
  const isMet = actual.lte(target);
  const points = isMet ? decimal(weight) : decimal(weight).times(target).div(actual);
  const reason = isMet ? null : reasonText(dice.pick);
  return {
    kind: 'unitCost',
    unit: subject.unit,
    sign: 'atMost',
    target: plain(target),
    actual: plain(actual),
    points: fixed(points, 2),
    reason,
  };
}

/** 部分达成 is worth 60 to 80 %: seven tenths. */
function inWords(dice: Dice, subject: Subject, weight: string): Fulfilled {
  const isReached = dice.chance(70);
  return {
    kind: 'words',
    unit: null,
    sign: null,
    target: subject.words ?? '',
    actual: isReached ? '达成年度指标' : '部分达成年度指标并具有一定效果',
    points: fixed(decimal(weight).times(decimal(isReached ? '1' : '0.7')), 2),
    reason: isReached ? null : reasonText(dice.pick),
  };
}
