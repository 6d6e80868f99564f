import type { FactId } from './facts/ids';
import type { CellRef, Field, Rect } from './model';

/** A form as it was read, every field with the cell it came from. Nothing here is computed. */

export type FormKind =
  | 'project'
  | 'department'
  | 'baseData'
  | 'institutions'
  | 'projectList'
  | 'targets'
  | 'survey'
  | 'narrative'
  | 'monitoring'
  | 'report';

export type MoneyUnit = '元' | '万元' | '亿元';

/** How one heading was understood. `column` is a letter; roles are `funding.…`, `indicator.…` or `baseData.…`. */
export interface Column {
  readonly role: string;
  readonly heading: string;
  readonly column: string;
  readonly certain: boolean;
  /** Which of the tables of base data: the same column may stand for something else in another. */
  readonly about?: 'people' | 'building' | 'money';
}

export type FundingRole =
  | 'total'
  | 'fiscal'
  | 'local'
  | 'superior'
  | 'carryOver'
  | 'specialAccount'
  | 'unitFunds'
  | 'governmentFund'
  | 'basic'
  | 'personnel'
  | 'operatingPublic'
  | 'operatingOther'
  | 'project'
  | 'targeted'
  | 'other';

export interface FundingRow {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly label: string;
  readonly labelAt: CellRef;
  readonly level: 0 | 1 | 2;
  readonly role: FundingRole;
  readonly originalBudget: Field;
  readonly adjustment: Field;
  readonly adjustedBudget: Field;
  readonly received: Field;
  readonly actual: Field;
  readonly enteredRate: Field;
  readonly weight: Field;
  readonly enteredPoints: Field;
  readonly reason: Field;
}

/** The money block (项目资金, 预算执行情况). */
export interface Funding {
  readonly rows: readonly FundingRow[];
  readonly denominator: 'adjusted' | 'original' | 'received';
  /** Why this denominator, in Chinese, when it was not obvious; shown in the steps. */
  readonly denominatorNote: string | null;
  /** The weight printed in a label or heading such as 预算执行情况（20分）, 得分（20分*执行率）; null where none is. */
  readonly labelWeight: string | null;
  readonly labelWeightAt: CellRef | null;
  /** The rate column's heading says % (执行率（%）), so that a bare 95.06 is a percentage. */
  readonly rateInPercent: boolean;
}

export interface Goal {
  readonly no: number;
  readonly label: string;
  readonly weight: string | null;
  readonly expected: Field;
  readonly achieved: Field;
}

export interface OtherPoints {
  readonly heading: string;
  readonly role: 'review' | 'higher' | 'last';
  readonly field: Field;
}

/** One row of the indicator table. */
export interface Indicator {
  /** Zero-based sheet row. */
  readonly row: number;
  /** Number of the goal block it stands in (1-based); null where the form has no goal blocks. */
  readonly goal: number | null;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly level1At: CellRef | null;
  readonly level2At: CellRef | null;
  readonly nameAt: CellRef | null;
  /** The target's number, with sign and unit joined in from their own columns or the indicator's name. */
  readonly target: Field;
  readonly originalTarget: Field;
  /** The actual's number; its unit joined in from its own column where there is one. */
  readonly actual: Field;
  readonly weight: Field;
  readonly enteredPoints: Field;
  readonly deviation: Field;
  readonly evidence: Field;
  readonly coefficient: Field;
  /** How its points are given (评分标准), in words; undefined where the form has no such column. */
  readonly standard?: Field | undefined;
  /** What it means and how it is worked out (指标解释, 指标说明); undefined where the form has no such column. */
  readonly explanation?: Field | undefined;
  /** 定性 or 定量 where a column says so; a tier typed in a tier column. */
  readonly nature: 'qualitative' | 'quantitative' | null;
  readonly tier: Field;
  readonly otherPoints: readonly OtherPoints[];
  /** Zero-based rows that share one merged weight or score with this one (itself not among them). */
  readonly sharedWith: readonly number[];
  /** The row is an 其中 part of the row above and carries no weight of its own. */
  readonly isPart: boolean;
  /** The name is a placeholder of the blank form: 指标1, ……, XX. */
  readonly isPlaceholder: boolean;
}

/** A 小计 row, or a level-1 or level-2 label that carries points such as 产出指标（50分）. */
export interface Subtotal {
  readonly level: 1 | 2;
  readonly label: string;
  readonly row: number;
  readonly at: CellRef;
  readonly weight: Field;
  readonly enteredPoints: Field;
  /** Zero-based rows of the indicators it stands for. */
  readonly rows: readonly number[];
}

export type TextRole =
  | 'conclusion'
  | 'problems'
  | 'measures'
  | 'reasonForAll'
  | 'preparer'
  | 'head'
  | 'phone'
  | 'date'
  | 'department'
  | 'implementer'
  | 'note';

export interface FormText {
  readonly role: TextRole;
  readonly heading: string;
  readonly text: Field;
}

export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly weight: Field;
  readonly enteredPoints: Field;
}

/** One figure or text of base data, found by its meaning; see facts/ids.ts. */
export interface FormFact {
  readonly id: FactId;
  /** As printed: the row's label, and the column's where it has one. */
  readonly label: string;
  readonly labelAt: CellRef;
  readonly field: Field;
  /** What the form says the number is in (人, 万元, %); null where nothing says it. */
  readonly unit: string | null;
  /** What the line is about where there are many of its kind (a project, a group of people asked); else null. */
  readonly subject: string | null;
}

/** One line of 机构设置. A blank is no error: not every unit has a rank of its own. */
export interface Institution {
  readonly name: Field;
  readonly nature: Field;
  readonly rank: Field;
  readonly funding: Field;
}

/** One line of a list of projects. */
export interface ListedProject {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly name: Field;
  readonly originalBudget: Field;
  readonly budget: Field;
  readonly actual: Field;
  readonly rate: Field;
  readonly points: Field;
  readonly grade: Field;
}

export interface ProjectList {
  readonly projects: readonly ListedProject[];
  /** Its own 合计 row; null where it has none. */
  readonly total: ListedProject | null;
  /** The cell that says the list holds every project (a 合计 row, 列示全部项目); null where nothing says it. */
  readonly completeAt: CellRef | null;
}

/** What was promised for one indicator before the year. */
export interface PromisedTarget {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly unitName: string | null;
  readonly projectName: string | null;
  readonly projectAt: CellRef | null;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly nameAt: CellRef | null;
  /** With sign and unit joined in from their own columns. */
  readonly target: Field;
  readonly weight: Field;
  /** The project's budget and goal in words; of the table where it has them once. */
  readonly budget: Field;
  readonly goal: Field;
  /** 正向指标 or 反向指标 where a column says so. */
  readonly direction: 'atLeast' | 'atMost' | null;
  readonly nature: 'qualitative' | 'quantitative' | null;
}

/** A form as it was read: nothing computed yet. */
export interface Form {
  /** Stable within a workbook: "项目1#1" (sheet name, number on the sheet). */
  readonly id: string;
  readonly kind: FormKind;
  readonly sheet: string;
  readonly range: Rect;
  readonly state: 'filled' | 'partly' | 'blank';
  readonly title: string | null;
  readonly titleAt: CellRef | null;
  readonly year: number | null;
  readonly unitName: string | null;
  readonly projectName: string | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly columns: readonly Column[];
  readonly funding: Funding | null;
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly subtotals: readonly Subtotal[];
  readonly texts: readonly FormText[];
  /** The whole table's reason column exists (偏差原因分析及改进措施). */
  readonly hasReasonColumn: boolean;
  /** The indicator table has a weight column, or weights in labels. */
  readonly hasWeights: boolean;
  readonly hasPoints: boolean;
  readonly total: TotalRow | null;
  readonly grade: Field | null;
  /** A heading of money whose amounts could not be read: the form may have an execution score that is not known. */
  readonly unreadMoneyAt?: CellRef;
  readonly unreadHeading?: UnreadHeading;
  /** Base data, survey, work done, what is said about the unit; absent = none. */
  readonly facts?: readonly FormFact[];
  readonly institutions?: readonly Institution[];
  readonly projectList?: ProjectList;
  /** Of a form of kind `targets`. */
  readonly promised?: readonly PromisedTarget[];
}

/** A heading of the indicators that could not be read, where a column is missing. */
export interface UnreadHeading {
  readonly at: CellRef;
  readonly text: string;
  /** The headings of which it may be one. */
  readonly missing: readonly string[];
}

/** A sheet that looks like a form and cannot be read, or a part of a form that was read. */
export interface Unrecognised {
  readonly sheet: string;
  readonly at: CellRef;
  /** The headings that were not found. */
  readonly missing: readonly string[];
  /** `turned`: the headings stand below each other at the side; `money`, `heading`: all but that was read. */
  readonly what?: 'turned' | 'money' | 'heading';
  /** Of a heading: as printed. */
  readonly text?: string;
}
