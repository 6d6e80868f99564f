import type { Profile } from '../law/profile';
import { citationOf } from '../law/settings';
import type { CellValue } from '../model';
import { unfolded } from './fold';
import { isTable, type Line } from './line';
import { SECTIONS } from './sections';
import { shownValue } from './values';

/** One setting as the sheet says it. */

const BY_PATH: ReadonlyMap<string, Line> = new Map(
  SECTIONS.flatMap(({ parts }) => parts.filter((part): part is Line => !isTable(part))).map((line) => [
    line.path,
    line,
  ]),
);

export const shownSetting = {
  /** Its value in words; null where it is no single value on the sheet. */
  value: (profile: Profile, path: string): CellValue => {
    const line = BY_PATH.get(path);
    if (line === undefined) return null;
    const value = unfolded(profile)(path);
    return value === null ? { s: line.off ?? '' } : shownValue(value, line.value);
  },
  /** Its name on the sheet, or what it is about. */
  label: (path: string): string => BY_PATH.get(path)?.label ?? citationOf(path).says,
} as const;
