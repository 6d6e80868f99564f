import { cellOf } from '../a1';
import type { Gathered } from './gather';
import { isTable, type Line } from './line';
import { CHOICES_WITH_VALUES, SECTIONS, TOGETHER } from './sections';
import { wanted } from './values';
import { PROBLEM } from './wording';

/** Rows that only together make one setting. */

const LINES: readonly Line[] = SECTIONS.flatMap(({ parts }) => parts.filter((part): part is Line => !isTable(part)));

/** Settings that make one rule are all there, or all turned off. */
export function checkTogether(gathered: Gathered): void {
  for (const path of TOGETHER) {
    const own = LINES.filter((line) => line.path.startsWith(`${path}.`) && gathered.values.has(line.path));
    const off = own.filter((line) => gathered.values.get(line.path) === null);
    const [first] = off;
    if (first === undefined) continue;
    const other = own.find((line) => !off.includes(line));
    const at = gathered.places.get(first.path);
    if (other !== undefined && at !== undefined) {
      gathered.complain(at, PROBLEM.together(PROBLEM.place(cellOf(at), first.label), other.label));
    }
    for (const line of own) gathered.values.delete(line.path);
    gathered.values.set(path, null);
  }
}

/** A choice that speaks of a value has one beside it. */
export function checkChoices(gathered: Gathered): void {
  for (const { path, without, needs } of CHOICES_WITH_VALUES) {
    const chosen = gathered.values.get(path);
    if (typeof chosen !== 'string' || without.includes(chosen)) continue;
    const own = LINES.filter((line) => needs.includes(line.path) && gathered.values.get(line.path) === null);
    for (const line of own) {
      const at = gathered.places.get(line.path);
      if (at !== undefined)
        gathered.complain(at, PROBLEM.blank(PROBLEM.place(cellOf(at), line.label), wanted(line.value)));
    }
  }
}
