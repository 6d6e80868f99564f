import { ZERO, decimal, type Decimal } from '../decimal';
import { PROJECT_EVALUATION } from '../law/sources';
import type { Indicator } from '../model';
import type { Rule } from '../rule';
import type { Case } from './method';
import { missingOf } from './pair';
import type { Obstacle, Tier, TierBand } from './score';
import { bandOf, machineShare, statedTier, suggestedTier, tierInColumn } from './tiers';
import { STEP } from './wording';

/** The rule behind the points of qualitative indicators. */
export const QUALITATIVE: Rule = {
  id: 'qualitative',
  title: '定性指标：先定等级，再在该档范围内给分',
  cites: [
    { source: PROJECT_EVALUATION, says: '定性指标分三档，分别为分值的 80%（含）至 100%、60%（含）至 80%、60% 以下' },
  ],
};

/** What can be said of a qualitative indicator before a person's score is looked at. */
export interface QualitativeView {
  readonly tier: Tier | null;
  readonly candidate: Tier | null;
  readonly band: TierBand | null;
  readonly offer: Decimal | null;
  /** Given by the profile without a person. */
  readonly machine: Decimal | null;
  readonly obstacle: Obstacle;
  readonly met: boolean | null;
  readonly steps: readonly string[];
}

/** Words stand where a number would, or a column says 定性 or states a tier. */
export function isQualitative({ target, actual, nature, tier }: Indicator): boolean {
  if (tierInColumn(tier.text) !== null || target.quantity.kind === 'text') return true;
  if (target.quantity.kind === 'date') return actual.quantity.kind === 'text';
  const isNumeric = target.quantity.kind !== 'empty' && actual.quantity.kind !== 'text';
  return nature === 'qualitative' && !isNumeric;
}

export function viewQualitative(given: Case): QualitativeView {
  const { target, actual, tier: column } = given.indicator;
  const tier = tierInColumn(column.text) ?? statedTier(actual.text);
  return tier === null ? untiered(given, target.text, actual.text) : tiered(given, tier);
}

function tiered({ weight, profile }: Case, tier: Tier): QualitativeView {
  const band = bandOf(tier, weight, profile);
  const share = machineShare(tier, profile);
  const machine = share === null ? null : weight.times(decimal(share));
  const steps = [STEP.tier(tier, band.from, band.to, band.toIncluded)];
  if (share !== null && machine !== null) steps.push(STEP.machineTier(tier, weight, share, machine));
  return {
    tier,
    candidate: null,
    band,
    offer: tier === 'achieved' ? weight : null,
    machine,
    obstacle: 'qualitative',
    met: tier === 'achieved',
    steps,
  };
}

function untiered({ indicator }: Case, target: string, actual: string): QualitativeView {
  const obstacle = missingOf(indicator.target, indicator.actual) ?? 'qualitative';
  const candidate = obstacle === 'qualitative' ? suggestedTier(target, actual) : null;
  const steps = candidate === null ? [] : [STEP.candidate(actual)];
  return { tier: null, candidate, band: null, offer: null, machine: null, obstacle, met: null, steps };
}

/** Admissible without a stated tier. */
export function isWithinWeight(points: Decimal, weight: Decimal): boolean {
  return points.gte(ZERO) && points.lte(weight);
}
