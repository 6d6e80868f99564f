import { ONE, ZERO, decimal, plain, roundHalfUp, sum, type Decimal } from '../decimal';
import type { Profile } from '../law/profile';
import { convert } from '../quantity';
import { knownIn } from './amounts';
import type { ScoredForm, TotalScore } from './score';
import { gradeOf } from './total';
import { hasSeveralUnits, isSameUnit } from './unit';
import { PROJECTS as SAY } from './wording';

/** A department's total that takes in those of its projects, where the county has it so. */

type Rule = NonNullable<Profile['total']['projects']>;

/** @param all scored forms of the workbook that take part. */
export function withProjects(department: ScoredForm, all: readonly ScoredForm[], profile: Profile): ScoredForm {
  const rule = profile.total.projects;
  const { total, form } = department;
  if (rule === null || form.kind !== 'department' || total === null) return department;
  const several = hasSeveralUnits(all.map((one) => one.form));
  const projects = all.filter((one) => one.form.kind === 'project' && isSameUnit(form, one.form, several));
  return { ...department, total: joined(total, projects, rule, profile) };
}

function joined(own: TotalScore, projects: readonly ScoredForm[], rule: Rule, profile: Profile): TotalScore {
  if (own.points === null) return own;
  const open = (step: string): TotalScore => ({
    ...own,
    points: null,
    grade: null,
    obstacle: 'pending',
    steps: [...own.steps, step],
  });
  if (projects.length === 0) return open(SAY.none);
  const parts = projects.map((project) => ({ project, part: partOf(project, rule, profile) }));
  const lacking = parts.find(({ part }) => typeof part === 'string');
  if (lacking !== undefined) return open(SAY.lacking(nameOf(lacking.project), String(lacking.part)));
  const known = parts.flatMap(({ part }) => (typeof part === 'string' ? [] : [part]));
  const amounts = sum(known.map(({ amount }) => amount));
  if (amounts.lte(ZERO)) return open(SAY.noAmounts);
  const mean = sum(known.map(({ points, amount }) => points.times(amount))).div(amounts);
  return finished(own, own.points, mean, { rule, profile, parts: known });
}

interface Part {
  readonly points: Decimal;
  readonly amount: Decimal;
}

/** A project's total and what it weighs; a sentence where one of them is not known. */
function partOf({ total, execution, form }: ScoredForm, { weighBy }: Rule, { weights }: Profile): Part | string {
  if (total === null || total.points === null) return SAY.noTotal;
  if (total.weight?.eq(weights.total) !== true) return SAY.notOutOf(weights.total);
  if (weighBy === 'equal') return { points: total.points, amount: ONE };
  const row = execution?.row ?? null;
  const field = weighBy === 'spent' ? row?.actual : row?.adjustedBudget.at ? row.adjustedBudget : row?.originalBudget;
  const amount = field === undefined ? null : knownIn(field, form.moneyUnit);
  const shared = amount === null || form.moneyUnit === null ? amount : convert(amount, form.moneyUnit, '万元');
  return shared === null ? SAY.noAmount[weighBy] : { points: total.points, amount: shared };
}

function nameOf({ form }: ScoredForm): string {
  return form.projectName ?? form.sheet;
}

function finished(
  own: TotalScore,
  ownPoints: Decimal,
  mean: Decimal,
  { rule, profile, parts }: { readonly rule: Rule; readonly profile: Profile; readonly parts: readonly Part[] },
): TotalScore {
  const share = decimal(rule.share);
  const points = roundHalfUp(ownPoints.times(ONE.minus(share)).plus(mean.times(share)), profile.rounding.pointDecimals);
  const terms = parts.map(({ points: each, amount }) => `${plain(each)} × ${plain(amount)}`);
  const steps = [
    SAY.mean(rule.weighBy, terms, mean),
    SAY.joined(ownPoints, plain(ONE.minus(share)), mean, rule.share, points),
  ];
  const grade = own.grade === null ? null : gradeOf(points, profile);
  return { ...own, points, grade, steps: [...own.steps, ...steps] };
}
