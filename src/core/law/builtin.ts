import { fingerprintOf } from './fingerprint';
import type { Profile, ProfileContent } from './profile';

/** What the default profile says, before its fingerprint. Where each value comes from: `citations.ts`. */
export const DEFAULT_CONTENT: ProfileContent = {
  id: 'default',
  title: '通用口径（百分制，预算执行率 10 分）',
  execution: {
    denominator: 'adjusted',
    method: 'linear',
    bands: [
      { from: '1', share: '1' },
      { from: '0.8', share: '0.7' },
      { from: '0.6', share: '0.5' },
      { from: '0', share: '0' },
    ],
    perPoint: { fullFrom: '0.95', minus: '0.1', zeroBelow: '0.6' },
    defaultWeight: '10',
    overBudget: 'cap',
    zeroBudget: 'ask',
  },
  quantitative: {
    atMost: 'ratio',
    atMostZero: 'zero',
    equal: 'asAtLeast',
    missed: 'ratio',
    negativeActual: 'ask',
    late: 'ask',
    range: 'ask',
    rangeSteps: [
      { upTo: '0.5', share: '0.6' },
      { upTo: '1', share: '0.2' },
    ],
    satisfaction: 'asTarget',
    coefficient: 'ignore',
    noEvidence: 'ignore',
    blankAdjustedTarget: 'missing',
    byName: [],
    standards: 'ask',
    overFulfilment: {
      from: '1.3',
      fromIncluded: true,
      countsByAtLeast: '2',
      zeroTargetFrom: null,
      reason: 'note',
      effect: 'none',
      appliesTo: 'all',
      minusPoints: '2',
      deviationFactor: '1',
      ladder: [
        { from: '1.3', share: '0.9' },
        { from: '1.5', share: '0.8' },
        { from: '2', share: '0.5' },
      ],
    },
  },
  qualitative: {
    full: '0.8',
    partial: '0.6',
    machine: { achieved: null, partial: null, notAchieved: null },
  },
  rounding: { points: 'halfUp', pointDecimals: 2, rateDecimals: 2 },
  total: {
    notApplicable: 'listed',
    grades: [
      { grade: '优', from: '90' },
      { grade: '良', from: '80' },
      { grade: '中', from: '60' },
      { grade: '差', from: '0' },
    ],
    caps: [],
    ceiling: null,
    unexplainedAdjustment: null,
    projects: null,
  },
  rates: {
    adjustmentExempt: 'deduct',
    carryOverBase: 'budget',
    threePublicChangeBy: 'final',
    keyProjectsBy: 'budget',
    typedActual: 'asTyped',
  },
  weights: {
    total: '100',
    targetTable: ['90', '100'],
    usualSplits: [
      { execution: '10', cost: '0', output: '50', benefit: '30', satisfaction: '10' },
      { execution: '10', cost: '20', output: '40', benefit: '20', satisfaction: '10' },
    ],
  },
  review: {
    lowExecution: '0.9',
    adjustmentWithReasonCell: '0.1',
    adjustmentWithoutReasonCell: '0.3',
    pointTolerance: '0.01',
    problemsBelowTotal: null,
    early: null,
  },
  severities: {},
};

/** The rules in force where a county says nothing of its own. */
export const BUILTIN_PROFILE: Profile = {
  ...DEFAULT_CONTENT,
  source: 'builtin',
  fingerprint: fingerprintOf(DEFAULT_CONTENT),
};
