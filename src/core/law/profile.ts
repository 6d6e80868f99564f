/**
 * The county's rules for a year, as data. Every number a rule needs stands here; decimals are strings.
 * Rates are ratios ("0.9" = 90 %).
 */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly source: 'builtin' | 'workbook' | 'file';
  readonly fingerprint: string;

  readonly execution: {
    /** Which budget the execution rate is measured against when the form has several. */
    readonly denominator: 'adjusted' | 'original' | 'received';
    readonly method: 'linear' | 'bands';
    /** Lower bound (included) of the rate and the share of the weight it gives, best first; used by `bands`. */
    readonly bands: readonly { readonly from: string; readonly share: string }[];
    /** The weight where the form prints none. */
    readonly defaultWeight: string;
    readonly overBudget: 'cap' | 'block';
    readonly zeroBudget: 'ask' | 'zero' | 'full';
  };
  readonly quantitative: {
    readonly atMost: 'ratio' | 'linear';
    readonly equal: 'asAtLeast' | 'strict';
    readonly late: 'ask' | 'zero' | { readonly share: string };
    readonly range: 'ask' | 'proportional';
    readonly overFulfilment: {
      /** Actual ÷ target from which a reason is asked for. */
      readonly from: string;
      /** Counts must also exceed the target by this many. */
      readonly countsByAtLeast: string;
      readonly effect: 'none' | 'minus';
      readonly minusPoints: string;
    };
  };
  readonly qualitative: {
    /** Lower bounds as shares of the weight: full from `full` to 1, partial from `partial` to `full`, none below. */
    readonly full: string;
    readonly partial: string;
  };
  readonly rounding: {
    readonly points: 'halfUp' | 'truncate';
    readonly pointDecimals: number;
    /** Decimals of the percentage that is multiplied with the weight: 2 = 95.06 %. */
    readonly rateDecimals: number;
  };
  readonly total: {
    readonly notApplicable: 'listed' | 'rebased';
    readonly grades: readonly { readonly grade: '优' | '良' | '中' | '差'; readonly from: string }[];
    /** Cuts the total where the execution rate is below `below`; empty = off. */
    readonly caps: readonly { readonly below: string; readonly atMost: string }[];
  };
  readonly weights: {
    readonly total: string;
    /** Sums of indicator weights allowed in a table without an execution weight. */
    readonly targetTable: readonly string[];
    /** Usual splits of execution, cost, output, benefit and satisfaction; cost "0" = no level-1 cost indicator. */
    readonly usualSplits: readonly {
      readonly execution: string;
      readonly cost: string;
      readonly output: string;
      readonly benefit: string;
      readonly satisfaction: string;
    }[];
  };
  readonly review: {
    /** Execution below this asks for a reason. */
    readonly lowExecution: string;
    /** Adjustment from this asks for a reason where the money block has a reason cell. */
    readonly adjustmentWithReasonCell: string;
    readonly adjustmentWithoutReasonCell: string;
    /** Sums of points agree within at least this. */
    readonly pointTolerance: string;
  };
  /** Severities changed by the county, by rule id. */
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'hint' | 'off'>>;
}
