import type { Column, Comparator, FormKind, FundingRole, MoneyUnit, TextRole } from './model';
import type { ScoreStatus } from './scores/score';
import type { Severity } from './rule';

/**
 * What comes out, schema version 1. Numbers are decimal strings without exponent or thousands separator: rates are
 * ratios with up to 8 decimals ("0.95060114"), points have 2 ("9.51"), weights and amounts keep the workbook's own.
 * Cells are A1 addresses on the named sheet; for a merged area, its top-left cell.
 */
export interface Result {
  readonly schemaVersion: 1;
  readonly file: string;
  readonly output: string | null;
  readonly profile: ProfileName;
  /** Sheet order, then top to bottom. */
  readonly forms: readonly FormResult[];
  /** Errors, warnings, hints; each in sheet order. */
  readonly findings: readonly FindingResult[];
  /** What writing changes (score) or would change (check) in the user's own cells. */
  readonly edits: readonly EditResult[];
  /** Locked cells and formulas: to be filled in by hand. */
  readonly notWritten: readonly NotWritten[];
  /** The workbook could not be read; the lists above are empty. */
  readonly error?: { readonly code: string; readonly message: string };
}

export interface ProfileName {
  readonly id: string;
  readonly title: string;
  readonly source: 'builtin' | 'workbook' | 'file';
  readonly fingerprint: string;
}

export interface EditResult {
  readonly sheet: string;
  readonly cell: string;
  readonly from: string | null;
  readonly to: string;
  readonly why: string;
}

export interface NotWritten {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly why: string;
}

/**
 * cell: the field's address on that row whenever the form has the column, also when blank; null only without such a
 * column. value: the number as a person says it, before its unit; null for words. raw: the displayed text.
 */
export interface Read {
  readonly cell: string | null;
  readonly raw: string | null;
  readonly value: string | null;
}

export interface ReadWithUnit extends Read {
  readonly unit: string | null;
}

export interface TargetRead extends ReadWithUnit {
  readonly comparator: Comparator | null;
  readonly upper: string | null;
  readonly date: string | null;
}

export interface FormResult {
  readonly id: string;
  readonly kind: FormKind;
  readonly sheet: string;
  /** "A1:H30" */
  readonly range: string;
  readonly state: 'filled' | 'partly' | 'blank';
  /** false: blank, hidden, of another year or not chosen; it is listed as read and not judged. */
  readonly takesPart: boolean;
  readonly title: string | null;
  readonly year: number | null;
  /** 单位名称, or 实施单位 on a project form. */
  readonly unitName: string | null;
  readonly projectName: string | null;
  readonly moneyUnit: MoneyUnit | null;
  /** How the headings were understood. */
  readonly columns: readonly Column[];
  readonly funding: FundingResult | null;
  readonly goals: readonly { no: number; label: string; weight: string | null; expected: Read; achieved: Read }[];
  readonly indicators: readonly IndicatorResult[];
  /** row: 1-based. */
  readonly subtotals: readonly {
    level: 1 | 2;
    label: string;
    row: number;
    weight: Read;
    enteredPoints: Read;
    points: string | null;
  }[];
  readonly texts: readonly { role: TextRole; heading: string; text: Read }[];
  readonly facts: readonly {
    id: string;
    label: string;
    read: Read;
    unit: string | null;
    computed: string | null;
    steps: string[];
  }[];
  readonly institutions: readonly { name: Read; nature: Read; rank: Read; funding: Read }[];
  readonly total: TotalResult | null;
  readonly grade: GradeResult | null;
}

export interface TotalResult {
  readonly cell: string | null;
  readonly weight: string | null;
  readonly entered: string | null;
  /** null while anything is pending. */
  readonly points: string | null;
  readonly known: string;
  readonly keptWeight: string;
  readonly pendingWeight: string;
  /** How it was added up, with both totals where rows do not apply, a cap cuts it or projects are taken in. */
  readonly steps: readonly string[];
}

export interface GradeResult {
  readonly cell: string | null;
  readonly entered: string | null;
  readonly value: '优' | '良' | '中' | '差' | null;
}

export interface FundingResult {
  readonly rows: readonly {
    /** 1-based sheet row. */
    row: number;
    label: string;
    level: 0 | 1 | 2;
    role: FundingRole;
    originalBudget: Read;
    adjustment: Read;
    adjustedBudget: Read;
    received: Read;
    actual: Read;
    enteredRate: Read;
    weight: Read;
    enteredPoints: Read;
    reason: Read;
  }[];
  readonly denominator: 'adjusted' | 'original' | 'received';
  readonly executionRate: string | null;
  readonly adjustmentRate: string | null;
  readonly weight: string | null;
  readonly points: string | null;
  readonly final: string | null;
  readonly steps: readonly string[];
}

export interface IndicatorResult {
  /** 1-based sheet row. */
  readonly row: number;
  readonly goal: number | null;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly target: TargetRead;
  readonly originalTarget: Read;
  readonly actual: ReadWithUnit;
  readonly weight: Read;
  readonly enteredPoints: Read;
  /** What the rules give; null = cannot be known. */
  readonly points: string | null;
  /** What stands (or would stand) in the cell after writing. */
  readonly final: string | null;
  readonly status: ScoreStatus;
  readonly method: string | null;
  readonly steps: readonly string[];
  readonly assumptions: readonly string[];
  readonly deviation: Read;
  readonly evidence: Read;
  readonly coefficient: Read;
  readonly otherPoints: readonly { heading: string; role: 'review' | 'higher' | 'last'; read: Read }[];
  /** 1-based rows. */
  readonly sharedWith: readonly number[];
}

export interface FindingResult {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** "表名!A1" */
  readonly related: readonly string[];
  readonly fix: {
    label: string;
    edits: { sheet: string; cell: string; from: string | null; to: string }[];
  } | null;
  readonly basis: string;
}
