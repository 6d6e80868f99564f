import { decimal, plain } from '../decimal';
import type { Decimal } from '../decimal';
import type { Profile } from '../law/profile';
import { check } from '../rule';
import type { CheckContext } from '../rule';
import type { ScoredForm } from '../scores/score';
import { projectEvaluation } from './basis';
import { fixOf } from './cells';
import { numberOf } from './figures';
import * as say from './wording';

type Grade = Profile['total']['grades'][number]['grade'];

const WORDS = new Map<string, Grade>([
  ['优', '优'],
  ['优秀', '优'],
  ['良', '良'],
  ['良好', '良'],
  ['中', '中'],
  ['中等', '中'],
  ['差', '差'],
  ['较差', '差'],
]);

/** The entered grade against the grade of the total that stands. */
export const gradeMismatch = check<'form'>({
  id: 'grade-mismatch',
  title: '等级与总分不符',
  about: 'form',
  severity: 'error',
  comparesEntered: true,
  cites: projectEvaluation('90（含）至 100 分为优，80（含）至 90 分为良，60（含）至 80 分为中，60 分以下为差'),
  find: ({ scored }, context) => {
    const field = scored.form.grade;
    const entered = WORDS.get(field?.text.replace(/[\s“”"]/g, '') ?? '');
    const total = standingTotal(scored, context);
    if (!field || entered === undefined || total === null || !isOutOfHundred(scored, context)) return [];
    const grade = gradeOf(total, context.profile);
    if (grade === null || grade === entered) return [];
    const isCertain = scored.total === null || scored.total.grade === grade;
    const to = field.text.length > 1 ? (LONG.get(grade) ?? grade) : grade;
    const fix = isCertain ? fixOf(say.correctGrade(grade), [{ field, to }]) : undefined;
    const message = say.gradeMismatch(plain(total), grade, field.text);
    return [{ at: field.at, message, ...(fix === undefined ? {} : { fix }) }];
  },
});

const LONG = new Map<Grade, string>([
  ['优', '优秀'],
  ['良', '良好'],
  ['中', '中等'],
  ['差', '较差'],
]);

/** The total as entered, unless it will recalculate; else the computed one. */
function standingTotal(scored: ScoredForm, { recalculates }: CheckContext): Decimal | null {
  const field = scored.form.total?.enteredPoints;
  const entered = field === undefined || recalculates(field.at) ? null : numberOf(field);
  return entered ?? scored.total?.points ?? null;
}

/** Grades are given on 100 points. */
function isOutOfHundred(scored: ScoredForm, { profile }: CheckContext): boolean {
  const weight = scored.total?.weight ?? null;
  return weight === null || weight.eq(decimal(profile.weights.total));
}

function gradeOf(total: Decimal, profile: Profile): Grade | null {
  return profile.total.grades.find(({ from }) => total.gte(decimal(from)))?.grade ?? null;
}
