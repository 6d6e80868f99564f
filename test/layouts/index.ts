export { layOut, layOutTogether, type LaidOut } from './layout';
export { CHOICES, mixed, oneAtATime, PLAIN, type LayoutOptions } from './options';
export { loadCase, PUBLISHED_IDS, publishedTable, type PublishedCase } from './published';
export { placesOf, stretched, STRETCHES, type Places, type Stretch } from './stretch';
export { RETYPED, type Retyping } from './retype';
export { toXlsx } from './xlsx';
export type { ExpectedCell, ExpectedCells, ExpectedColumn, ExpectedIndicator, ExpectedMoneyRow } from './expected';
export type {
  FormTable,
  IndicatorBlock,
  IndicatorLine,
  IndicatorRole,
  MoneyLine,
  MoneyRole,
  TableColumn,
} from './table';
