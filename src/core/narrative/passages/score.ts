import { decimal, plain, sum, type Decimal } from '../../decimal';
import type { CellRef, Indicator } from '../../model';
import type { IndicatorScore } from '../../scores/score';
import type { Run } from '../document';
import type { Looking } from '../looking';
import { paragraph, type Passage, type SentenceRule } from '../passage';
import { SCORE } from '../phrases';
import { amount, computed, gap, listed, say, words } from '../runs';
import type { Told } from '../view';
import { MISSING } from '../wording';
import { nameOf } from './indicators';
import { executionRate } from './funding';
import { subjectOf, unitName } from './subjects';
import { appliedRows, counted, scoringCells } from './scoringCells';

/** What the form comes to: total, grade, parts, how many indicators were reached. */

function subject(look: Looking, told: Told): Run[] {
  return told.form.kind === 'department' ? [unitName(look), ...subjectOf(look, told)] : subjectOf(look, told);
}

function totalRule(told: Told): SentenceRule {
  return {
    id: 'score-total',
    write: (look) => {
      const cells = scoringCells(look, told);
      const { total, grade } = told.result;
      if (total === null) return say(SCORE.notScored, { subject: subject(look, told) });
      const totalCells = [told.form.total?.enteredPoints.at ?? null, ...cells];
      const figure = (text: string): Run => computed(text, totalCells) ?? words(text);
      if (total.points === null) {
        const { known, pendingWeight } = total;
        const missing = firstOpen(told);
        return say(SCORE.open, {
          subject: subject(look, told),
          known: figure(`${known}分`),
          pending: figure(pendingWeight),
          missing: missing ?? figure(SCORE.openScores),
        });
      }
      const value = grade?.value ?? null;
      const gradeRun = value === null ? '' : say(SCORE.grade, { grade: figure(value) });
      return say(SCORE.total, { subject: subject(look, told), points: figure(`${total.points}分`), grade: gradeRun });
    },
  };
}

/** The first score that a person has still to give. */
function firstOpen({ scored, form }: Told): Run | null {
  const open = scored.indicators.find(({ status }) => status === 'needsJudgement');
  if (open !== undefined) return gap(MISSING.scoreOf(nameOf(open.indicator)), open.indicator.enteredPoints.at);
  const row = scored.execution?.points === null ? scored.execution.row : null;
  return row === null ? null : gap(MISSING.scoreOf(SCORE.execution), row.enteredPoints.at ?? form.titleAt);
}

interface Part {
  readonly name: string;
  readonly points: Decimal;
  readonly weight: Decimal;
  readonly cells: readonly (CellRef | null)[];
}

const partsRule = (told: Told): SentenceRule => ({
  id: 'score-parts',
  write: (look) => {
    scoringCells(look, told);
    const parts = [executionPart(look, told), ...levelParts(told)].flatMap((part) => part ?? []);
    if ((told.result.total?.points ?? null) === null || parts.length < 2) return null;
    const items = parts.map(({ name, points, weight, cells }) =>
      say(SCORE.part, {
        name,
        points: computed(amount(points, '分'), cells) ?? words(amount(points, '分')),
        weight: computed(amount(weight, '分'), cells) ?? words(amount(weight, '分')),
      }),
    );
    return say(SCORE.parts, { parts: listed(items) });
  },
});

function executionPart(look: Looking, told: Told): Part | null {
  const { execution } = told.scored;
  const final = told.result.funding?.final ?? null;
  if (final === null || execution === null || execution.weight === null || execution.countedInTable) return null;
  executionRate(look, told);
  const cells = [execution.row?.enteredPoints.at ?? null, execution.row?.actual.at ?? null];
  return { name: SCORE.execution, points: decimal(final), weight: execution.weight, cells };
}

/** By level-1 indicator, in the order of the table; none where points are shared between levels or not known. */
function levelParts(told: Told): Part[] {
  const rows = counted(told);
  if (rows.some(({ score, final }) => final === null || isShared(told, score))) return [];
  const levels = [...new Set(rows.map(({ score }) => levelOf(score.indicator)))];
  return levels.flatMap((name): Part[] => {
    const own = rows.filter(({ score }) => levelOf(score.indicator) === name);
    const points = own.flatMap(({ final }) => final ?? []);
    const weights = own.flatMap(({ score }) => score.weight ?? []);
    const cells = own.map(({ score }) => score.indicator.enteredPoints.at ?? score.indicator.actual.at);
    return name === '' ? [] : [{ name, points: sum(points.map(decimal)), weight: sum(weights), cells }];
  });
}

/** One weight for rows of several level-1 indicators. */
function isShared({ form }: Told, { group, indicator }: IndicatorScore): boolean {
  const others = form.indicators.filter(({ row }) => group.includes(row));
  return others.some((other) => levelOf(other) !== levelOf(indicator));
}

function levelOf({ level1 }: Indicator): string {
  return (level1 ?? '').replace(/[（(].*$/, '').trim();
}

const countsRule = (told: Told): SentenceRule => ({
  id: 'indicator-counts',
  write: (look) => {
    scoringCells(look, told);
    const rows = appliedRows(told).map(({ score }) => score);
    const count = (some: readonly IndicatorScore[]): Run => {
      const cells = some.map(({ indicator }) => indicator.actual.at);
      return computed(`${String(some.length)}项`, cells) ?? words(`${String(some.length)}项`);
    };
    if (rows.length === 0) return null;
    const groups = [
      [SCORE.reached, rows.filter((row) => isReached(row) === true)],
      [SCORE.over, rows.filter(({ overFulfilled }) => overFulfilled)],
      [SCORE.missed, rows.filter((row) => isReached(row) === false)],
      [SCORE.undecided, rows.filter((row) => isReached(row) === null)],
    ] as const;
    // Where one weight stands for many rows the form judges none of them alone.
    const isTold = rows.some((row) => isReached(row) !== null);
    const filled = isTold ? groups.filter(([, some]) => some.length > 0) : [];
    const parts = filled.flatMap(([phrase, some]) => say(phrase, { count: count(some) }));
    return say(SCORE.counts, {
      subject: told.form.kind === 'project' ? '' : subjectOf(look, told),
      all: count(rows),
      parts,
    });
  },
});

/** Of words the stated tier decides; null where neither tells. */
export function isReached({ met, tier }: IndicatorScore): boolean | null {
  if (met !== null) return met;
  return tier === null ? null : tier === 'achieved';
}

export function plainPoints(text: string): string {
  return plain(decimal(text));
}

function ofMain(id: string, name: string, rules: readonly ((told: Told) => SentenceRule)[]): Passage {
  return {
    id,
    name,
    write: ({ main, ...view }) =>
      main === null
        ? []
        : paragraph(
            { ...view, main },
            rules.map((rule) => rule(main)),
          ),
  };
}

export const SCORE_PASSAGES: readonly Passage[] = [
  ofMain('conclusion', '自评结论', [totalRule, partsRule, countsRule]),
  ofMain('total', '自评总分', [totalRule, countsRule]),
];
