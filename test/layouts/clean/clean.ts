import { decimal, fixed, plain, sum } from '../../../src/core/decimal';
import type { ExpectedCells } from '../expected';
import { layOut, type LaidOut } from '../layout';
import type { LayoutOptions } from '../options';
import type { FormTable } from '../table';
import { dice, type Dice } from './dice';
import { honestRows, type HonestRow } from './honest-indicators';
import { honestMoney, usesOriginal, type HonestMoney } from './honest-money';
import type { Preset, PresetId } from './preset';
import { PRESETS } from './presets';
import { tableOf } from './table-of';

/** What the rules must find on an honest form. */
export interface CleanTruth {
  readonly denominator: 'adjusted' | 'original';
  /** Ratio, up to 8 decimals, of the total row. */
  readonly executionRate: string;
  /** Null where the form has one budget column only. */
  readonly adjustmentRate: string | null;
  readonly executionWeight: string | null;
  /** Two decimals; null where the form gives no points. */
  readonly executionPoints: string | null;
  /** In the order of `expected.indicators`. */
  readonly indicators: readonly CleanIndicator[];
  /** Two decimals; null where the form gives no points. */
  readonly total: string | null;
  /** What the total's points mean; null where the form prints no weights: a grade then says nothing. */
  readonly grade: '优' | '良' | '中' | '差' | null;
}

export interface CleanIndicator {
  readonly name: string;
  readonly weight: string | null;
  /** Two decimals; null where the form has no weights. */
  readonly points: string | null;
  /** As printed on the form, also where no weight is; null where the form has no points column. */
  readonly printedPoints: string | null;
  readonly status: 'computed' | 'judged' | 'notScored';
  readonly isMet: boolean;
}

export interface CleanForm {
  readonly preset: Preset;
  readonly seed: number;
  readonly table: FormTable;
  readonly options: Partial<LayoutOptions>;
  readonly laidOut: LaidOut<ExpectedCells>;
  readonly truth: CleanTruth;
}

/**
 * An honest form in one of the layouts of the field: sums exact, points to two decimals, a reason for every shortfall.
 * @param seed any whole number; the same seed gives the same form.
 * @param options laid over the preset's own.
 */
export function cleanForm(id: PresetId, seed: number, options: Partial<LayoutOptions> = {}): CleanForm {
  const preset = PRESETS.get(id);
  if (preset === undefined) throw new Error(`no such preset: ${id}`);
  const roll = dice(seed * 7919 + [...id].reduce((code, letter) => code * 31 + letter.charCodeAt(0), 7));
  const year = roll.int(2019, 2024);
  const money = honestMoney(roll, preset);
  const rows = honestRows(roll, preset, year, money);
  const truth = truthOf(preset, money, rows);
  const printed = tableOf({ preset, money, rows, truth, year, number: seed }, roll);
  const cells = roll.pick<LayoutOptions['cells']>(['numbers', 'text', 'percentCells']);
  const full: Partial<LayoutOptions> = {
    cells,
    ...levelsOf(roll, preset),
    sheetName: `${preset.id}-${String(seed)}`,
    ...preset.options,
    ...options,
  };
  return { preset, seed, table: printed, options: full, laidOut: layOut(printed, full), truth };
}

function levelsOf(roll: Dice, preset: Preset): Partial<LayoutOptions> {
  const hasLevels = preset.columns.some(({ role }) => role === 'level1');
  return hasLevels ? { levels: roll.pick(['merged', 'merged', 'repeated', 'blankBelow']) } : {};
}

function truthOf(preset: Preset, money: HonestMoney, rows: readonly HonestRow[]): CleanTruth {
  const hasWeights = preset.columns.some(({ role }) => role === 'weight');
  const hasPoints = preset.columns.some(({ role }) => role === 'enteredPoints');
  const total = hasPoints ? sum([decimal(money.points ?? '0'), ...rows.map((row) => decimal(row.points))]) : null;
  return {
    denominator: usesOriginal(preset) ? 'original' : 'adjusted',
    executionRate: money.executionRate,
    adjustmentRate: money.adjustmentRate,
    executionWeight: preset.executionWeight,
    executionPoints: money.points,
    indicators: rows.map((row) => indicatorOf(row, hasWeights, hasPoints)),
    total: total === null ? null : fixed(total, 2),
    grade: total === null || !hasWeights ? null : gradeOf(plain(total)),
  };
}

function indicatorOf(row: HonestRow, hasWeights: boolean, hasPoints: boolean): CleanIndicator {
  const scored = row.kind === 'words' ? 'judged' : 'computed';
  return {
    name: row.name,
    weight: hasWeights ? row.weight : null,
    points: hasWeights ? row.points : null,
    printedPoints: hasPoints ? row.points : null,
    status: hasWeights ? scored : 'notScored',
    isMet: row.reason === null,
  };
}

export function gradeOf(total: string): '优' | '良' | '中' | '差' {
  const points = decimal(total);
  if (points.gte(decimal('90'))) return '优';
  if (points.gte(decimal('80'))) return '良';
  return points.gte(decimal('60')) ? '中' : '差';
}
