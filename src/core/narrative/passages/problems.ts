import type { IndicatorScore } from '../../scores/score';
import type { Block, Run } from '../document';
import type { Looking } from '../looking';
import { paragraph, type Passage, type SentenceRule } from '../passage';
import { PROBLEMS, SCORE } from '../phrases';
import { amount, closed, computed, say, typed, words } from '../runs';
import type { Told, View } from '../view';
import { answerRule, optionalAnswer } from './answers';
import { itemRuns } from './indicators';
import { bound, moneyProblem } from './moneyProblem';
import { moneyReason, reasonRun } from './reasons';
import { isReached, plainPoints } from './score';
import { appliedRows, type CountedRow } from './scoringCells';
import { subjectOf } from './subjects';

/** What did not come out as planned: changed budgets, money left, missed targets; each with its figures and reason. */

/** A much changed budget and money left, with the reasons that the form gives for both. */
function moneyRule(told: Told, withReason: boolean): SentenceRule {
  return {
    id: 'problem-money',
    write: (look) => {
      const problem = moneyProblem(look, told);
      if (problem === null) return null;
      const reason = (): Run[] => [words('；'), ...moneyReason(look, told, problem.ask(nameText(told)))];
      return say(PROBLEMS.money, {
        subject: subjectOf(look, told),
        what: problem.what,
        reason: withReason ? reason() : '。',
      });
    },
  };
}

function nameText({ form }: Told): string {
  return (form.kind === 'project' ? form.projectName : null) ?? SCORE.department;
}

function indicatorRule(told: Told, { score, final }: CountedRow, withReason: boolean): SentenceRule {
  return {
    id: 'problem-indicator',
    write: (look) => {
      const { indicator } = score;
      const { target, actual, weight, enteredPoints, tier } = indicator;
      for (const field of [target, actual, weight, enteredPoints, tier]) look.note(field.at);
      if (isReached(score) !== false) return null;
      return say(PROBLEMS.indicator, {
        subject: subjectOf(look, told),
        item: itemRuns(indicator),
        points: pointsOf(score, final),
        reason: withReason ? [words('；'), ...reasonRun(look, told, indicator)] : '。',
      });
    },
  };
}

function pointsOf({ indicator, weight }: IndicatorScore, final: string | null): Run[] {
  const cells = [indicator.enteredPoints.at ?? indicator.actual.at];
  const points = final === null ? null : computed(`${plainPoints(final)}分`, cells);
  const full = weight === null ? null : computed(amount(weight, '分'), [indicator.weight.at ?? indicator.actual.at]);
  return points === null || full === null ? [] : say(PROBLEMS.points, { points, weight: full });
}

/** @param withReason with the reason and the measure behind each. */
function formRules(told: Told, withReason: boolean): SentenceRule[] {
  return [moneyRule(told, withReason), ...appliedRows(told).map((row) => indicatorRule(told, row, withReason))];
}

function typedRules({ form }: Told, role: 'problems' | 'measures'): SentenceRule[] {
  return form.texts
    .filter((text) => text.role === role)
    .map(({ text }) => ({
      id: `typed-${role}`,
      write: (look: Looking) => {
        const said = typed(look.see(text));
        return said === null ? null : say(PROBLEMS.typedProblems, { text: closed(said) });
      },
    }));
}

function formsOf(view: View): Told[] {
  return [...(view.department === null ? [] : [view.department]), ...view.projects];
}

/** Each problem is a paragraph of its own. */
function problems(view: View, withReason: boolean): Block[] {
  const forms = formsOf(view);
  const rules = forms.flatMap((told) => formRules(told, withReason));
  const found = rules.flatMap((rule) => paragraph(view, [rule]));
  const written = forms.flatMap((told) => paragraph(view, typedRules(told, 'problems')));
  return found.length + written.length > 0 ? [...found, ...written] : paragraph(view, [noneRule(forms)]);
}

/** Said only where every form was looked at and nothing is open. */
function noneRule(forms: readonly Told[]): SentenceRule {
  return {
    id: 'problem-none',
    write: (look) => {
      for (const told of forms) for (const rule of formRules(told, false)) rule.write(look);
      const isOpen = forms.some(
        (told) =>
          (told.scored.execution?.rate ?? null) === null ||
          appliedRows(told).some(({ score }) => isReached(score) === null),
      );
      const { lowExecution } = look.view.profile.review;
      return forms.length === 0 || isOpen ? null : say(PROBLEMS.none, { threshold: bound(lowExecution) });
    },
  };
}

/** What people wrote as measures; asked for where there are none and something went wrong. */
function measures(view: View): Block[] {
  const written = formsOf(view).flatMap((told) => paragraph(view, typedRules(told, 'measures')));
  const answered = paragraph(view, [optionalAnswer('measures')]);
  const all = [...written, ...answered];
  return all.length > 0 ? all : paragraph(view, [answerRule('measures')]);
}

export const PROBLEM_PASSAGES: readonly Passage[] = [
  { id: 'problems', name: '存在问题', write: (view) => problems(view, true) },
  { id: 'problemsBrief', name: '问题简述', write: (view) => problems(view, false) },
  { id: 'measures', name: '整改措施', write: measures },
];
