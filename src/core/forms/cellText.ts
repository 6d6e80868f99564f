import { remembered } from '../quantity/remembered';
import { isSubtotalLabel, isTotalLabel } from './closingLabels';
import { fundingRole } from './fundingHeadings';
import type { FundingColumn } from './fundingHeadings';
import { goalRole, isNumberedGoal } from './goalHeadings';
import type { GoalRole } from './goalHeadings';
import { headingOf, saysNoHeading } from './headingText';
import type { Heading } from './headingText';
import { indicatorRole } from './indicatorHeadings';
import type { IndicatorColumn } from './indicatorHeadings';
import { labelMeaning } from './labelMeaning';
import type { LabelMeaning } from './labelMeaning';
import { mayHoldValue, splitLabel } from './labels';
import type { SplitLabel } from './labels';
import { isOutside } from './outside';

/** Headings of lists: a row of projects is no form. */
const LIST_HEADING = /^(([一二三]级|自评|序号)?项目名称|项目编码)$/;

/** What a label makes of its row in a table of indicators; `outside`: a row that is no part of the table. */
export type RowClosed = 'total' | 'subtotal' | 'outside';

/** What the text of a cell says by itself. Equal short texts are one object, so that each is understood once. */
export class CellText {
  readonly headsList: boolean;
  private split: SplitLabel | undefined;
  private indicator: IndicatorColumn | null | undefined;
  private money: FundingColumn | null | undefined;
  private beside: LabelMeaning | null | undefined;
  private goalHeaded: GoalRole | null | undefined;
  private startsGoal: boolean | undefined;
  private closed: RowClosed | null | undefined;

  constructor(
    private readonly text: string,
    /** null for a text that is too long to be a heading, or a mere figure. */
    readonly heading: Heading | null,
  ) {
    this.headsList = heading !== null && LIST_HEADING.test(heading.base);
  }

  /** A mere figure, and so neither heading nor label. */
  get isFigure(): boolean {
    return this === FIGURE;
  }

  /** "单位名称：某镇": label and value. */
  get label(): SplitLabel {
    return (this.split ??= this.readLabel());
  }

  /** What stands beside it; null where it is no label of names, texts or grades. */
  get meaning(): LabelMeaning | null {
    if (this.beside === undefined) this.beside = labelMeaning(this.label.label);
    return this.beside;
  }

  /** What it heads in a table of indicators, with no heading above it. */
  get asIndicator(): IndicatorColumn | null {
    if (this.indicator === undefined) this.indicator = this.heading && indicatorRole(this.heading, null);
    return this.indicator;
  }

  /** What it heads in a money block, with no heading above it. */
  get asMoney(): FundingColumn | null {
    if (this.money === undefined) this.money = this.heading && fundingRole(this.heading);
    return this.money;
  }

  /** The goals that it heads. */
  get asGoal(): GoalRole | null {
    if (this.goalHeaded === undefined) this.goalHeaded = this.heading && goalRole(this.heading);
    return this.goalHeaded;
  }

  /** 年度绩效目标1（40分）. */
  get numbersGoal(): boolean {
    return (this.startsGoal ??= isNumberedGoal(this.text));
  }

  /** As the label of a row in a table of indicators; null for any other text. */
  get closes(): RowClosed | null {
    if (this.closed === undefined) this.closed = this.rowClosed();
    return this.closed;
  }

  private readLabel(): SplitLabel {
    const { heading } = this;
    return heading === null || mayHoldValue(this.text) ? splitLabel(this.text) : { label: heading.base, value: null };
  }

  private rowClosed(): RowClosed | null {
    const base = this.heading?.base ?? '';
    if (isTotalLabel(base)) return 'total';
    if (isSubtotalLabel(base)) return 'subtotal';
    return isOutside(this.text) ? 'outside' : null;
  }
}

const FIGURE = new CellText('', null);

const understood = remembered((text: string) => new CellText(text, headingOf(text)));

const LONGEST_FIGURE = 40;

/** @param text as displayed */
export function cellText(text: string): CellText {
  if (!saysNoHeading(text)) return understood(text);
  return text.length > LONGEST_FIGURE ? new CellText(text, null) : FIGURE;
}
