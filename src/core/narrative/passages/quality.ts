import type { Indicator } from '../../model';
import type { IndicatorScore } from '../../scores/score';
import { decimal } from '../../decimal';
import type { Run } from '../document';
import type { Looking } from '../looking';
import { paragraph, type Passage, type SentenceRule } from '../passage';
import { QUALITY } from '../phrases';
import { computed, listed, percent, say, words } from '../runs';
import type { Told, View } from '../view';
import { actualRun, nameRun, toldRows, valueRun } from './indicators';
import { reasonRun } from './reasons';
import { subjectOf } from './subjects';

/** How good the targets were: what is measured, what was set too low, what was changed. */

/** What the share is a share of: rows with a name of their own and a target. */
function statedRows(told: Told): Indicator[] {
  return toldRows(told).filter(
    ({ level3, target }) => level3 !== null && (target.state === 'number' || target.state === 'text'),
  );
}

function countOf(rows: readonly Indicator[]): Run {
  const count = `${String(rows.length)}项`;
  return (
    computed(
      count,
      rows.map((row) => row.target.at),
    ) ?? words(count)
  );
}

/** Every target is a figure. */
function isMeasured(told: Told): boolean {
  return told.result.facts.some(({ id, computed: share }) => id === 'targets.quantified' && share === '1');
}

/** More projects with nothing to tell but their number of targets are told together. */
const MOST_ALONE = 5;

function together(projects: readonly Told[], all: readonly Told[]): SentenceRule {
  return {
    id: 'target-quality',
    write: (look) => {
      const rows = projects.flatMap(statedRows);
      look.note(...projects.map(({ projectAt }) => projectAt), ...rows.flatMap((row) => [row.target.at, row.nameAt]));
      const text = String(projects.length);
      const count =
        computed(
          text,
          projects.map(({ projectAt }) => projectAt),
        ) ?? words(text);
      const phrase = projects.length < all.length ? QUALITY.others : QUALITY.projects;
      return say(phrase, { count, all: countOf(rows) });
    },
  };
}

function formRule(told: Told): SentenceRule {
  return {
    id: 'target-quality',
    write: (look) => {
      const rows = statedRows(told);
      look.note(...rows.flatMap((row) => [row.target.at, row.nameAt]));
      const share = shareOf(look, told, 'targets.quantified');
      if (share === null) return null;
      const loose = rows.filter(({ target }) => target.state === 'text');
      const names = loose.map((row): Run[] => [words('“'), nameRun(row), words('”')]);
      const [subject, all] = [subjectOf(look, told), countOf(rows)];
      if (isMeasured(told)) return say(QUALITY.measured, { subject, all });
      return say(QUALITY.form, {
        subject,
        all,
        share,
        loose: names.length === 0 ? '' : say(QUALITY.loose, { names: listed(names) }),
      });
    },
  };
}

/** A share that stands among the facts of the form, as a percentage; null where it does not. */
function shareOf(look: Looking, told: Told, id: string): Run | null {
  const fact = told.result.facts.find((one) => one.id === id);
  if (fact?.computed === undefined || fact.computed === null) return null;
  const cells = toldRows(told).flatMap((row) => [row.target.at, row.originalTarget.at]);
  look.note(...cells);
  return computed(percent(decimal(fact.computed)), cells);
}

function changedRule(told: Told): SentenceRule {
  return {
    id: 'target-changed',
    write: (look) => {
      const fact = told.result.facts.find((one) => one.id === 'targets.changed');
      const share = shareOf(look, told, 'targets.changed');
      if (share === null || fact?.computed === '0') return null;
      return say(QUALITY.changed, { subject: subjectOf(look, told), share });
    },
  };
}

function overRule(told: Told, score: IndicatorScore): SentenceRule {
  return {
    id: 'target-exceeded',
    write: (look) => {
      const { indicator, ratio } = score;
      look.note(indicator.target.at, indicator.actual.at, indicator.weight.at);
      if (!score.overFulfilled || ratio === null) return null;
      return say(QUALITY.over, {
        subject: subjectOf(look, told),
        name: nameRun(indicator),
        target: valueRun(indicator.target) ?? words(''),
        actual: actualRun(indicator),
        ratio: computed(percent(ratio), [indicator.actual.at, indicator.target.at]) ?? words(''),
        reason: overReason(look, told, indicator),
      });
    },
  };
}

/** Asked for unless the county's rules ask for none; told wherever it stands. */
function overReason(look: Looking, told: Told, indicator: Indicator): Run[] {
  const reason = reasonRun(look, told, indicator);
  const isAsked = look.view.profile.quantitative.overFulfilment.reason !== 'none';
  const isTyped = reason.some(({ kind }) => kind === 'typed');
  return isAsked || isTyped ? [words('；'), ...reason] : [words('。')];
}

export const QUALITY_PASSAGE: Passage = {
  id: 'quality',
  name: '目标质量',
  write: (view: View) => {
    const measured = view.projects.filter(isMeasured);
    const many = measured.length > MOST_ALONE ? measured : [];
    const alone = [...(view.department === null ? [] : [view.department]), ...view.projects].flatMap((told) =>
      paragraph(view, [
        ...(many.includes(told) ? [] : [formRule(told)]),
        changedRule(told),
        ...told.scored.indicators.map((score) => overRule(told, score)),
      ]),
    );
    return many.length === 0 ? alone : [...alone, ...paragraph(view, [together(many, view.projects)])];
  },
};
