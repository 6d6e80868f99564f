import type { Field, Indicator } from '../../model';
import { actualInFull, saidInFull } from '../../printed';
import type { Block, Run } from '../document';
import type { Looking } from '../looking';
import { paragraph, type Passage, type SentenceRule } from '../passage';
import { INDICATORS } from '../phrases';
import { figureAt, gap, listed, say, words } from '../runs';
import type { Told, View } from '../view';
import { MISSING } from '../wording';
import { noteRow } from './spots';

/** Indicators with target and actual, one sentence for each kind of them. */

export function nameOf({ level3, level2, level1 }: Indicator): string {
  return level3 ?? level2 ?? level1 ?? '';
}

export function nameRun(indicator: Indicator): Run {
  return figureAt(nameOf(indicator), indicator.nameAt) ?? words(nameOf(indicator));
}

/** ≥4.5亿元; null where nothing is said. */
export function valueRun(field: Field): Run | null {
  return hasValue(field) ? figureAt(saidInFull(field), field.at) : null;
}

function hasValue({ state }: Field): boolean {
  return state === 'number' || state === 'text';
}

/** A bare number is in the unit of its target. */
export function actualRun(indicator: Indicator): Run {
  const { actual } = indicator;
  const run = hasValue(actual) ? figureAt(actualInFull(indicator), actual.at) : null;
  return run ?? gap(MISSING.actualOf(nameOf(indicator)), actual.at);
}

/** Rows that are told: with a name of their own. */
export function toldRows({ form }: Told): Indicator[] {
  return form.indicators.filter((one) => !one.isPlaceholder && !one.isPart && nameOf(one) !== '');
}

/** @param level1 the part of the table: /产出/. */
export function indicatorBlocks(view: View, told: Told, level1: RegExp): Block[] {
  const rows = toldRows(told).filter((one) => level1.test(one.level1 ?? ''));
  const groups = [...new Set(rows.map(({ level2 }) => level2))];
  return paragraph(
    view,
    groups.map((group) => groupRule(told, group, level1)),
  );
}

function groupRule(told: Told, group: string | null, level1: RegExp): SentenceRule {
  return {
    id: 'indicators',
    write: (look) => {
      const rows = toldRows(told).filter((one) => one.level2 === group && level1.test(one.level1 ?? ''));
      const items = listed(
        rows.map((one) => item(look, told, one)),
        '；',
      );
      const name = (group ?? rows[0]?.level1 ?? '').replace(/[（(].*$/, '').replace(/指标$/, '');
      return say(INDICATORS.group, { group: name, items });
    },
  };
}

function item(look: Looking, told: Told, indicator: Indicator): Run[] {
  noteRow(look, told.form, indicator.row);
  return itemRuns(indicator);
}

/** “…”指标值≥95%，实际93.92% */
export function itemRuns(indicator: Indicator): Run[] {
  const target = valueRun(indicator.target);
  const slots = { name: nameRun(indicator), actual: actualRun(indicator) };
  if (target === null) return say(INDICATORS.itemOpen, slots);
  const isWords = indicator.actual.state === 'text';
  return say(isWords ? INDICATORS.itemWords : INDICATORS.item, { ...slots, target });
}

function ofMain(id: string, name: string, level1: RegExp): Passage {
  return { id, name, write: (view) => (view.main === null ? [] : indicatorBlocks(view, view.main, level1)) };
}

export const INDICATOR_PASSAGES: readonly Passage[] = [
  ofMain('outputs', '产出指标', /产出|成本/),
  ofMain('benefits', '效益指标', /效益|效果/),
];
