import { cellOf } from './a1';
import type { Judgement } from './judgement';

/** Names the row in keys and labels: "项目1!H14". */
export function judgementKey({ at, sheet, row }: Judgement): string {
  return at === null ? `${sheet}#${String(row)}` : `${at.sheet}!${cellOf(at)}`;
}
