import type { FundingRole } from '../../../src/core/model';
import type { LayoutOptions } from '../options';
import type { IndicatorRole, MoneyRole, TableColumn } from '../table';

export type PresetId =
  | ('P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P7' | 'P8' | 'P9' | 'P10' | 'P11' | 'P12')
  | ('D1' | 'D4' | 'D5' | 'D8' | 'DJ');

export interface Part {
  readonly label: string;
  readonly role: FundingRole;
  /** Share of the whole in percent; the first part takes what is left. */
  readonly share: number;
}

/** One county's or province's form, as data: what it prints where. */
export interface Preset {
  readonly id: PresetId;
  readonly kind: 'project' | 'department';
  readonly title: string;
  readonly nameLabel: string;
  readonly unitLabel: string | null;
  readonly moneyLabel: string;
  readonly moneyColumns: readonly TableColumn<MoneyRole>[];
  readonly totalRowLabel: string;
  readonly parts: readonly Part[];
  /** What stands in the weight and points cells of the parts; null = blank. */
  readonly partMark: string | null;
  readonly hasRateOnParts: boolean;
  readonly rate: 'percentSign' | 'bare';
  /** The weight of execution in points; null where the form scores nothing. */
  readonly executionWeight: string | null;
  readonly goalHeadings: readonly [string, string] | null;
  readonly columns: readonly TableColumn<IndicatorRole>[];
  /** `signed`: ≥50个; `bare`: 50个; split: in columns of their own. */
  readonly target: 'signed' | 'bare' | 'split';
  /** How the form writes percent. */
  readonly percentUnit: '%' | '百分比';
  /** Sign characters of the form. */
  readonly signs: {
    readonly atLeast: string;
    readonly atMost: string;
    readonly equal: string;
    readonly text: string | null;
  };
  /** Points behind the level-1 labels: 产出指标（50分）. */
  readonly hasPointsInLabels: boolean;
  readonly timeliness: '时效指标' | '进度指标';
  /** Weights of one or more goal blocks; one block without goals where null. */
  readonly goalBlocks: readonly string[] | null;
  readonly indicatorLabel: string;
  readonly totalLabel: string | null;
  readonly isTotalInHead: boolean;
  readonly hasGrade: boolean;
  /** Rows under the table; `reasons` is where reasons go when the table has no column for them. */
  readonly texts: readonly {
    readonly heading: string;
    readonly says: 'reasons' | 'measures' | 'conclusion' | 'problems';
  }[];
  readonly options: Partial<LayoutOptions>;
}

export const GLYPHS: Preset['signs'] = { atLeast: '≥', atMost: '≤', equal: '=', text: null };

/** "年初预算数:originalBudget|…": headings and roles of a table's columns in order. */
export function columns<Role extends string>(text: string): TableColumn<Role>[] {
  return text.split('|').map((entry) => {
    const [heading = '', role = 'other'] = entry.split(':');
    return { heading, role: role as Role | 'other' };
  });
}
