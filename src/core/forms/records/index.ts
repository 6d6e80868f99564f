import type { Rect } from '../../model';
import type { Grid } from '../grid';
import { readBaseData } from './baseData';
import type { RecordForm } from './recordForm';

export type { RecordForm } from './recordForm';

/** What a sheet says besides its self-evaluation forms; top to bottom. */
export function readRecords(grid: Grid, area: Rect): RecordForm[] {
  const form = readBaseData(grid, area);
  return form === null ? [] : [form];
}
