import type { Decimal } from '../decimal';
import type { Form, Indicator } from '../model';

/** What scoring says about a form. Points are exact; null means it cannot be known, never 0. */

/**
 * - `computed`: the rules give the points. - `judged`: qualitative, entered within the tier that is stated.
 * - `kept`: cannot be recomputed, but lies within 0..weight. - `needsJudgement`: no admissible score yet.
 * - `notScored`: no weight, or not applicable.
 */
export type ScoreStatus = 'computed' | 'judged' | 'kept' | 'needsJudgement' | 'notScored';

export interface IndicatorScore {
  readonly indicator: Indicator;
  readonly weight: Decimal | null;
  /** What stands in the score cell now, as a number; null when blank or unreadable. */
  readonly entered: Decimal | null;
  readonly points: Decimal | null;
  readonly status: ScoreStatus;
  /** The scoring rule's id; null where none applied. */
  readonly method: string | null;
  /** Arithmetic in words: "8 × 45 ÷ 50 = 7.20". */
  readonly steps: readonly string[];
  /** Chinese: what was taken for granted in reading ("未写符号，按不低于目标值判断"). */
  readonly assumptions: readonly string[];
  /** Actual against target, exact: 0.9 = nine tenths done; null where there is no such ratio. */
  readonly ratio: Decimal | null;
  /** Target reached, where that can be told. */
  readonly met: boolean | null;
  /** Why no points could be given; set when status is needsJudgement. */
  readonly obstacle: Obstacle | null;
  /** Which way the target points, as it was finally understood. */
  readonly direction: 'atLeast' | 'atMost' | null;
  /** Strict > or < met exactly, and other things worth a hint: Chinese sentences. */
  readonly hints: readonly string[];
}

export type Obstacle =
  | 'targetMissing'
  | 'actualMissing'
  | 'unreadable'
  | 'percentAmbiguous'
  | 'unitMismatch'
  | 'qualitative'
  | 'directionUnknown'
  | 'late'
  | 'sharedWeight'
  | 'noRatio';

export interface ExecutionScore {
  /** Actual ÷ denominator of the total row, exact ratio; null when it cannot be known. */
  readonly rate: Decimal | null;
  /** (adjusted − original) ÷ original, exact ratio. */
  readonly adjustmentRate: Decimal | null;
  readonly weight: Decimal | null;
  readonly entered: Decimal | null;
  /** Two decimals, half up. */
  readonly points: Decimal | null;
  /** Also right: without the intermediate rounding, and cut off instead of rounded. */
  readonly alsoRight: readonly Decimal[];
  readonly steps: readonly string[];
  readonly obstacle: 'budgetZero' | 'budgetMissing' | 'actualMissing' | 'totalBlankAboveParts' | 'unreadable' | null;
  readonly method: string | null;
}

export interface TotalScore {
  /** Sum of what stands after writing; null while anything is pending. */
  readonly points: Decimal | null;
  readonly known: Decimal;
  readonly keptWeight: Decimal;
  readonly pendingWeight: Decimal;
  /** Sum of the indicators' weights and the execution weight, groups counted once. */
  readonly weight: Decimal | null;
  readonly grade: '优' | '良' | '中' | '差' | null;
  readonly steps: readonly string[];
}

export interface ScoredForm {
  readonly form: Form;
  readonly execution: ExecutionScore | null;
  /** One for each of form.indicators, in the same order. */
  readonly indicators: readonly IndicatorScore[];
  readonly total: TotalScore | null;
}
