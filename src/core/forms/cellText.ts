import { remembered } from '../quantity/remembered';
import { fundingRole } from './fundingHeadings';
import type { FundingColumn } from './fundingHeadings';
import { parseHeading, saysNoHeading } from './headingText';
import type { Heading } from './headingText';
import { indicatorRole } from './indicatorHeadings';
import type { IndicatorColumn } from './indicatorHeadings';
import { splitLabel } from './labels';
import type { SplitLabel } from './labels';

/** Headings of lists: a row of projects is no form. */
const LIST_HEADING = /^(项目名称|序号项目名称|项目编码|自评项目名称)$/;

/** What the text of a cell says by itself. Equal short texts are one object, so that each is understood once. */
export class CellText {
  readonly headsList: boolean;
  private split: SplitLabel | undefined;
  private indicator: IndicatorColumn | null | undefined;
  private money: FundingColumn | null | undefined;

  constructor(
    private readonly text: string,
    /** null for a text that is too long to be a heading, or a mere figure. */
    readonly heading: Heading | null,
  ) {
    this.headsList = heading !== null && LIST_HEADING.test(heading.base);
  }

  /** "单位名称：某镇": label and value. */
  get label(): SplitLabel {
    return (this.split ??= splitLabel(this.text));
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
}

const FIGURE = new CellText('', null);

const understood = remembered((text: string) => new CellText(text, parseHeading(text)));

/** @param text as displayed */
export function cellText(text: string): CellText {
  if (!saysNoHeading(text)) return understood(text);
  return /[:：]/.test(text.slice(0, 25)) ? new CellText(text, null) : FIGURE;
}
