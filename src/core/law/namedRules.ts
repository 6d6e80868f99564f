import { decimal, ONE } from '../decimal';
import type { NamedRule } from './profile';
import { ascending, descending } from './order';
import { PROFILE_WORDING as SAY } from './wording';

/** What a rule for one name says that cannot be meant. */
export function namedRuleProblems(rule: NamedRule, index: number): string[] {
  const path = `quantitative.byName[${String(index)}]`;
  return [...order(rule, path), ...shares(rule, path)];
}

function order(rule: NamedRule, path: string): string[] {
  switch (rule.kind) {
    case 'deduct':
      return decimal(rule.per).eq('0') ? [SAY.perZero(`${path}.per`)] : [];
    case 'deviation':
      return ascending(
        `${path}.bands`,
        rule.bands.map((band) => band.upTo),
      );
    case 'bands': {
      const bounds = rule.bands.map((band) => band.bound);
      return rule.better === 'higher' ? descending(`${path}.bands`, bounds) : ascending(`${path}.bands`, bounds);
    }
    case 'milestones':
      return ascending(
        `${path}.milestones`,
        rule.milestones.map(({ month }) => month),
      );
    default:
      return [];
  }
}

function shares(rule: NamedRule, path: string): string[] {
  const [list, given] = rewards(rule);
  return given.flatMap((one, index) =>
    'share' in one && decimal(one.share).gt(ONE) ? [SAY.shareAboveOne(`${path}.${list}[${String(index)}].share`)] : [],
  );
}

type Reward = { readonly share: string } | { readonly points: string };

/** The list of a rule whose parts give a share or points, by its key. */
function rewards(rule: NamedRule): readonly [string, readonly Reward[]] {
  switch (rule.kind) {
    case 'bands':
    case 'deviation':
      return ['bands', rule.bands];
    case 'situations':
      return ['situations', rule.situations];
    case 'milestones':
      return ['milestones', rule.milestones];
    default:
      return ['', []];
  }
}
