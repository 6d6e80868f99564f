import type { CellRef, Form, Funding, Indicator, Unrecognised } from './model';
import type { Profile } from './law/profile';
import type { LegalSource } from './law/sources';
import type { ReportText } from './reportText/reportText';
import type { ExecutionScore, IndicatorScore, ScoredForm } from './scores/score';

/** What a rule is, and how one is declared. A rule that cites nothing does not compile. */

export interface Citation {
  readonly source: LegalSource;
  /** What the source says, in our own short words. */
  readonly says: string;
}

export interface Rule {
  /** kebab-case, stable: an id never changes its meaning. */
  readonly id: string;
  readonly title: string;
  readonly cites: readonly [Citation, ...Citation[]];
}

export type Severity = 'error' | 'warning' | 'hint';

/** A repair that is certain: the cells to write and what they hold now. `to` is what a person would type. */
export interface Fix {
  readonly label: string;
  readonly edits: readonly { readonly at: CellRef; readonly from: string | null; readonly to: string }[];
}

/** One fault that a check found. */
export interface Trouble {
  /** The cell a person would correct; null only for a whole workbook. */
  readonly at: CellRef | null;
  /** Chinese, one sentence: what, actual and expected, in the form's own units. */
  readonly message: string;
  readonly related?: readonly CellRef[];
  readonly fix?: Fix;
  /** Where one rule has two severities (a difference that printed precision explains is a hint). */
  readonly severity?: Severity;
  /** Where one rule gathers several grounds: the one that this trouble rests on. */
  readonly basis?: Citation;
}

/** What a check looks at. */
export interface Subjects {
  form: { readonly scored: ScoredForm };
  funding: { readonly scored: ScoredForm; readonly funding: Funding; readonly execution: ExecutionScore };
  indicator: { readonly scored: ScoredForm; readonly indicator: Indicator; readonly score: IndicatorScore };
  workbook: {
    readonly forms: readonly ScoredForm[];
    readonly unrecognised: readonly Unrecognised[];
    /** Forms that hold no actual, no executed amount and no score. */
    readonly blank: readonly Form[];
    /** Forms of another year than `year` that were not chosen. */
    readonly otherYear: readonly Form[];
    /** Forms on hidden sheets. */
    readonly hidden: readonly Form[];
    /** The year that is evaluated; null where no form says one. */
    readonly year: number | null;
    /** Last year's workbook, where one was handed over. */
    readonly previous: PreviousYear | null;
    /** The workbook's own sheet of rules; absent or null where it has none. */
    readonly ruleSheet?: RuleSheet | null;
    /** Reports that exist already: on sheets of the workbook, and handed over beside it. Absent = none. */
    readonly reports?: readonly ReportText[];
  };
}

/** The sheet 评分规则 of a workbook, beside the rules in force. */
export interface RuleSheet {
  /** Why it cannot be used, one sentence for each cell; empty = it can be read. */
  readonly problems: readonly { readonly at: CellRef; readonly message: string }[];
  /** Its rules are the ones in force. */
  readonly isInForce: boolean;
  /** Where it differs from the rules that the county issued; null where it does not, or nobody can tell. */
  readonly change: RuleChange | null;
}

/**
 * - `stamp`: the rules are not those whose fingerprint was put on the sheet when it was issued.
 * - `chosen`: they are not the ones that were handed over beside the workbook; `here` and `issued` in words, null where
 * the setting is no single value.
 */
export type RuleChange =
  | { readonly kind: 'stamp'; readonly at: CellRef }
  | {
      readonly kind: 'chosen';
      readonly at: CellRef;
      readonly setting: string;
      readonly here: string | null;
      readonly issued: string | null;
      /** The cells of every difference that has one. */
      readonly cells: readonly CellRef[];
    };

/** Last year's workbook as it was read. */
export interface PreviousYear {
  readonly fileName: string;
  /** The year of most of its forms; null where none says one. */
  readonly year: number | null;
  /** The filled forms of that year. */
  readonly forms: readonly Form[];
  /** Written reports on its sheets. */
  readonly reports?: readonly ReportText[];
}

export interface CheckContext {
  readonly profile: Profile;
  /** The cell holds a formula that depends, also through others, on a cell the product may write: never a mismatch. */
  recalculates(at: CellRef | null): boolean;
  /** The id of the department's rate that an indicator's name asks for (人员控制率 …); null for any other name. */
  rateAskedBy(name: string): string | null;
}

/** One fault, one file. `about` says what is handed over; every subject of that kind in a form that takes part. */
export interface Check<About extends keyof Subjects = keyof Subjects> extends Rule {
  readonly about: About;
  readonly severity: Severity;
  /** It compares an entered figure: nothing is said of a formula that recalculates once the workbook is written. */
  readonly comparesEntered?: true;
  find(subject: Subjects[About], context: CheckContext): readonly Trouble[];
}

/** Declares a check; the identity function, there for its type. */
export function check<About extends keyof Subjects>(rule: Check<About>): Check<About> {
  return rule;
}

export type { Form };
