import type { Decimal } from '../decimal';
import type { RateId } from '../law/rateNames';
import type { CellRef, Form, Funding, FundingRow, Indicator } from '../model';

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
  /** Actual ÷ target, exact: 0.9 = nine tenths; above 1 also for a target not to be exceeded. null without a ratio. */
  readonly ratio: Decimal | null;
  /** Target reached, where that can be told. */
  readonly met: boolean | null;
  /** Why the rules give no points; set when status is needsJudgement, and also behind `kept` and `judged`. */
  readonly obstacle: Obstacle | null;
  /** Which way the target points, as it was finally understood. */
  readonly direction: 'atLeast' | 'atMost' | null;
  /** Strict > or < met exactly, and other things worth a hint: Chinese sentences. */
  readonly hints: readonly string[];
  /** Points before rounding; what printed precision is measured against. */
  readonly exact: Decimal | null;
  /** So far above the target that the profile asks for a reason. */
  readonly overFulfilled: boolean;
  /** The tier that is stated for a qualitative indicator. */
  readonly tier: Tier | null;
  /** The tier that words such as 已完成 suggest; shown, never counted. */
  readonly candidate: Tier | null;
  /** Points a person may take over for the stated tier. */
  readonly offer: Decimal | null;
  /** Where an entered score must lie for the stated tier. */
  readonly band: TierBand | null;
  /** Set when status is notScored. */
  readonly notScoredBecause: NotScored | null;
  /** Zero-based rows whose shared weight is counted here; empty for a row of its own. */
  readonly group: readonly number[];
}

export type Tier = 'achieved' | 'partial' | 'notAchieved';

/** `from` is included; `to` only where `toIncluded`. */
export interface TierBand {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly toIncluded: boolean;
}

/**
 * - `noWeight`; `countedAbove`: the first row of its group carries the shared weight; `notApplicable`: 不适用 is typed.
 * - `noAdjustedTarget`: skipped because the profile says so; `notAScoredForm`: target tables and the like.
 * - `formSetAside`: the form does not take part (blank, hidden, another year).
 */
export type NotScored =
  'noWeight' | 'countedAbove' | 'notApplicable' | 'noAdjustedTarget' | 'notAScoredForm' | 'formSetAside';

export type Obstacle =
  | 'targetMissing'
  | 'actualMissing'
  | 'unreadable'
  | 'percentAmbiguous'
  | 'scaleAmbiguous'
  | 'unitMismatch'
  | 'qualitative'
  | 'directionUnknown'
  | 'late'
  | 'sharedWeight'
  | 'noRatio'
  /** Points follow from a standard that a person goes through. */
  | 'byStandard';

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
  readonly obstacle: ExecutionObstacle | null;
  readonly method: string | null;
  /** The row that is scored; null where no total row was found. */
  readonly row: FundingRow | null;
  /** The denominator that was used. */
  readonly denominator: Funding['denominator'];
  /** Points before rounding, with and without the intermediate rounding of the rate. */
  readonly exact: readonly Decimal[];
  /** Zero-based row of the indicator that is the execution rate itself; null where the table has none. */
  readonly indicatorRow: number | null;
  /** Its weight is counted in the indicator table, not here. */
  readonly countedInTable: boolean;
}

/** `overBudget`: above 100 % and the profile blocks it. */
export type ExecutionObstacle =
  'budgetZero' | 'budgetMissing' | 'actualMissing' | 'totalBlankAboveParts' | 'unreadable' | 'overBudget';

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
  /** Why there are no points: something is pending, money could not be read, the weights exceed the whole, an adjustment is unexplained. */
  readonly obstacle: 'pending' | 'moneyUnread' | 'weightsAboveTotal' | 'unexplainedAdjustment' | null;
  /** Weights of the rows that are not applicable. */
  readonly notApplicableWeight: Decimal;
}

/** A rate of a whole department, worked out from base data and the department's own money block. */
export interface ComputedRate {
  readonly id: RateId;
  /** 在职人员控制率 */
  readonly name: string;
  /** Exact: 0.9464… = 94.64 %; null where it cannot be known. */
  readonly ratio: Decimal | null;
  /** Arithmetic in words, with its cells. */
  readonly steps: readonly string[];
  readonly assumptions: readonly string[];
  /** Chinese: why there is no ratio; null where there is one. */
  readonly missing: string | null;
  readonly cells: readonly CellRef[];
}

export interface ScoredForm {
  readonly form: Form;
  readonly execution: ExecutionScore | null;
  /** One for each of form.indicators, in the same order. */
  readonly indicators: readonly IndicatorScore[];
  readonly total: TotalScore | null;
  /** Of a department: every rate that base data are asked for, also those that cannot be known. Absent = none. */
  readonly rates?: readonly ComputedRate[];
}
