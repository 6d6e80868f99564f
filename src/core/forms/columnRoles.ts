import type { HeaderColumn } from './headingRows';

/** The columns of one table by what they mean, left to right. */

type Columns<Role> = readonly HeaderColumn<Role>[];

export function firstColumn<Role>(columns: Columns<Role>, role: Role): HeaderColumn<Role> | undefined {
  return columns.find((column) => column.role === role);
}

export function columnsOf<Role>(columns: Columns<Role>, role: Role): HeaderColumn<Role>[] {
  return columns.filter((column) => column.role === role);
}
