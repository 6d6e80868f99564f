import { decimal, decimalsOf, plain, ZERO, type Decimal } from './decimal';
import { heldBy } from './held';
import type { Profile } from './law/profile';
import type { CellRef, Edit, Field } from './model';
import type { IndicatorScore, Obstacle, ScoredForm, Tier, TierBand } from './scores/score';
import { QUALITATIVE } from './scores/qualitative';
import { bandOf, isInBand } from './scores/tiers';

/** What a person is asked about a row whose points the rules cannot give, and what she may answer. */

export interface Judgement {
  /** Where the points go; null where the form has no score column. */
  readonly at: CellRef | null;
  readonly formId: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** What stands in the score cell now, as displayed; "" when blank. */
  readonly entered: string;
  readonly weight: Decimal;
  /** Empty where the row is no qualitative indicator: any points from 0 to the weight. */
  readonly tiers: readonly TierChoice[];
  /** What the form itself states. */
  readonly stated: Tier | null;
  /** What words such as 已完成 suggest. */
  readonly candidate: Tier | null;
  readonly obstacle: Obstacle | 'budgetZero' | null;
  readonly steps: readonly string[];
  /** The cell keeps what it holds: it is to be filled in by hand. */
  readonly keeps: 'formula' | 'locked' | 'broken' | null;
  /** The score cell itself. */
  readonly field: Field;
}

export interface TierChoice {
  readonly tier: Tier;
  readonly band: TierBand;
  /** Points a person may take over; null = she types them. */
  readonly offer: Decimal | null;
}

const TIERS: readonly Tier[] = ['achieved', 'partial', 'notAchieved'];
/** More digits than any score has; keeps a pasted text from being read at all. */
const LONGEST = 12;

/** The rows of a form that no admissible score stands in, in the form's order. */
export function judgementsOf(scored: ScoredForm, profile: Profile): Judgement[] {
  const rows = scored.indicators.flatMap((score) => indicatorJudgement(scored, score, profile) ?? []);
  const execution = executionJudgement(scored);
  return execution === null ? rows : [execution, ...rows];
}

function indicatorJudgement({ form }: ScoredForm, score: IndicatorScore, profile: Profile): Judgement | null {
  const { indicator, weight } = score;
  if (score.status !== 'needsJudgement' || weight === null) return null;
  return {
    ...asked(indicator.enteredPoints),
    formId: form.id,
    sheet: form.sheet,
    row: indicator.row + 1,
    name: indicator.level3 ?? indicator.level2 ?? indicator.level1 ?? '',
    target: indicator.target.text,
    actual: indicator.actual.text,
    weight,
    tiers: tiersOf(score, weight, profile),
    stated: score.tier,
    candidate: score.candidate,
    obstacle: score.obstacle,
    steps: score.steps,
  };
}

/** Budget 0 and spent 0, where the profile leaves the points to a person. */
function executionJudgement({ form, execution }: ScoredForm): Judgement | null {
  if (execution?.obstacle !== 'budgetZero' || execution.row === null) return null;
  if (execution.weight === null || execution.entered !== null) return null;
  return {
    ...asked(execution.row.enteredPoints),
    formId: form.id,
    sheet: form.sheet,
    row: execution.row.row + 1,
    name: execution.row.label,
    target: '',
    actual: '',
    weight: execution.weight,
    tiers: [],
    stated: null,
    candidate: null,
    obstacle: 'budgetZero',
    steps: execution.steps,
  };
}

function asked(field: Field): Pick<Judgement, 'at' | 'entered' | 'keeps' | 'field'> {
  return { at: field.at, entered: field.text, keeps: keeping(field), field };
}

function tiersOf({ method }: IndicatorScore, weight: Decimal, profile: Profile): TierChoice[] {
  if (method !== QUALITATIVE.id) return [];
  return TIERS.map((tier) => ({
    tier,
    band: bandOf(tier, weight, profile),
    offer: tier === 'achieved' ? weight : null,
  }));
}

function keeping({ hasFormula, isLocked, state }: Field): Judgement['keeps'] {
  if (hasFormula) return 'formula';
  if (isLocked) return 'locked';
  return state === 'broken' ? 'broken' : null;
}

/** Why typed points are no answer: no number, too many decimals, outside the tier or outside 0..weight. */
export type PointsProblem = 'notANumber' | 'tooManyDecimals' | 'outsideTier' | 'outsideWeight';

export type TypedPoints =
  { readonly ok: true; readonly points: Decimal } | { readonly ok: false; readonly problem: PointsProblem };

/** @param typed what the person typed; full-width digits are read too. */
export function readPoints(typed: string, judgement: Judgement, tier: Tier | null, profile: Profile): TypedPoints {
  const text = typed.normalize('NFKC').trim();
  if (text.length > LONGEST || !/^\d+(\.\d+)?$/.test(text)) return { ok: false, problem: 'notANumber' };
  if (decimalsOf(text) > profile.rounding.pointDecimals) return { ok: false, problem: 'tooManyDecimals' };
  const points = decimal(text);
  const band = judgement.tiers.find((choice) => choice.tier === tier)?.band;
  if (band !== undefined && !isInBand(points, band)) return { ok: false, problem: 'outsideTier' };
  if (points.lt(ZERO) || points.gt(judgement.weight)) return { ok: false, problem: 'outsideWeight' };
  return { ok: true, points };
}

/** The answer as an edit of the score cell; null where there is none, or it keeps what it holds. */
export function judgementEdit({ field, keeps }: Judgement, points: Decimal, why: string): Edit | null {
  if (field.at === null || keeps !== null) return null;
  const shown = plain(points);
  const to = field.format === '@' ? { s: shown } : { n: shown };
  return { at: field.at, from: heldBy(field.cell), to, format: null, why };
}
