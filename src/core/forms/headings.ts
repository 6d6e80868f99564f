/** What the columns of the two tables may mean, as other rooms name them. */
export type { FundingColumn } from './fundingHeadings';
export type { IndicatorColumn } from './indicatorHeadings';
export { NAMED_FUNDING_COLUMNS } from './funding';
export { NAMED_INDICATOR_COLUMNS } from './indicatorColumns';
