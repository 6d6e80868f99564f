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
    default:
      return [];
  }
}

function shares(rule: NamedRule, path: string): string[] {
  const [list, given] =
    rule.kind === 'bands' || rule.kind === 'deviation'
      ? ['bands', rule.bands]
      : ['situations', rule.kind === 'situations' ? rule.situations : []];
  return given.flatMap((one, index) =>
    'share' in one && decimal(one.share).gt(ONE) ? [SAY.shareAboveOne(`${path}.${list}[${String(index)}].share`)] : [],
  );
}
