import type { Block, Paragraph, Run, Sentence } from './document';
import { Looking } from './looking';
import type { View } from './view';

/** One sentence of the report: when it is said, and in which words. null: the workbook gives no occasion for it. */
export interface SentenceRule {
  /** Stable; two sentences of one rule have the same. */
  readonly id: string;
  write(look: Looking): readonly Run[] | null;
}

/** What an outline puts under a heading. */
export interface Passage {
  readonly id: string;
  /** As a county's own outline calls it. */
  readonly name: string;
  write(view: View): readonly Block[];
}

export function sentence(view: View, { id, write }: SentenceRule): Sentence | null {
  const look = new Looking(view);
  const runs = write(look);
  if (runs === null || runs.length === 0) return null;
  look.notePlaces(runs.flatMap(placesOf));
  return { id, runs, dependsOn: look.places() };
}

/** Where a run comes from. */
export function placesOf(run: Run): readonly { readonly sheet: string; readonly cell: string }[] {
  if (run.kind === 'figure') return run.from;
  if (run.kind === 'typed') return [run.from];
  return run.kind === 'gap' && run.where !== null ? [run.where] : [];
}

/** One paragraph of the sentences that are said; none where nothing is. */
export function paragraph(view: View, rules: readonly SentenceRule[]): Paragraph[] {
  const sentences = rules.flatMap((rule) => sentence(view, rule) ?? []);
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', sentences }];
}

/** A passage of one paragraph. */
export function passage(id: string, name: string, rules: readonly SentenceRule[]): Passage {
  return { id, name, write: (view) => paragraph(view, rules) };
}
