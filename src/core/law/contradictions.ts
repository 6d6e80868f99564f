import { decimal, ONE } from '../decimal';
import type { Profile } from './profile';
import { ascending, descending } from './order';
import { namedRuleProblems } from './namedRules';
import { PROFILE_WORDING as SAY } from './wording';

/** What a profile says that cannot be meant, although each setting alone is well formed. Empty = sound. */
export function contradictionsOf(profile: Profile): string[] {
  return [
    ...tierOrder(profile),
    ...listOrder(profile),
    ...profile.quantitative.byName.flatMap(namedRuleProblems),
    ...shares(profile),
    ...gradesReachZero(profile),
  ];
}

function tierOrder({ qualitative, quantitative }: Profile): string[] {
  const problems: string[] = [];
  if (decimal(qualitative.partial).gte(qualitative.full)) problems.push(SAY.partialAboveFull);
  const { satisfaction } = quantitative;
  if (satisfaction !== 'asTarget' && decimal(satisfaction.zero).gte(satisfaction.full)) {
    problems.push(SAY.zeroAboveFull);
  }
  return problems;
}

function listOrder({ execution, quantitative, total }: Profile): string[] {
  return [
    ...descending(
      'execution.bands',
      execution.bands.map((band) => band.from),
    ),
    ...descending(
      'total.grades',
      total.grades.map((grade) => grade.from),
    ),
    ...descending(
      'total.caps',
      total.caps.map((cap) => cap.below),
    ),
    ...ascending(
      'quantitative.rangeSteps',
      quantitative.rangeSteps.map((step) => step.upTo),
    ),
    ...ascending(
      'quantitative.overFulfilment.ladder',
      quantitative.overFulfilment.ladder.map((step) => step.from),
    ),
  ];
}

/** Shares of a weight lie within 0..1; that they are not negative is the schema's. */
function shares({ execution, quantitative, qualitative, total }: Profile): string[] {
  const named: [string, string | null][] = [
    ['qualitative.full', qualitative.full],
    ['qualitative.machine.achieved', qualitative.machine.achieved],
    ['qualitative.machine.partial', qualitative.machine.partial],
    ['qualitative.machine.notAchieved', qualitative.machine.notAchieved],
    ...execution.bands.map((band, i): [string, string] => [`execution.bands[${String(i)}].share`, band.share]),
    ...quantitative.rangeSteps.map((step, i): [string, string] => [
      `quantitative.rangeSteps[${String(i)}].share`,
      step.share,
    ]),
    ...quantitative.overFulfilment.ladder.map((step, i): [string, string] => [
      `quantitative.overFulfilment.ladder[${String(i)}].share`,
      step.share,
    ]),
  ];
  if (total.projects !== null) named.push(['total.projects.share', total.projects.share]);
  if (typeof quantitative.late === 'object') named.push(['quantitative.late.share', quantitative.late.share]);
  return named.flatMap(([path, share]) => (share !== null && decimal(share).gt(ONE) ? [SAY.shareAboveOne(path)] : []));
}

function gradesReachZero({ total }: Profile): string[] {
  const last = total.grades.at(-1);
  return last !== undefined && decimal(last.from).eq('0') ? [] : [SAY.gradesStartAtZero];
}
