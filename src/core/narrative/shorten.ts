import type { Block, Place, Sentence } from './document';
import { keyOf } from './looking';
import { words } from './runs';
import { runText, SHORT_WORDS } from './wording';

/** A box of limited length. */

/**
 * One paragraph of whole sentences, the first ones that fit, and how many more there are; tables are left out. A
 * sentence is never cut.
 * @param limit in characters.
 */
export function shortened(blocks: readonly Block[], limit: number): Block[] {
  const all = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
  const sentences = lengthOf(all) <= limit ? all : cutTo(all, limit);
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', sentences }];
}

function cutTo(all: readonly Sentence[], limit: number): Sentence[] {
  let kept = all.length - 1;
  while (kept > 0 && lengthOf([...all.slice(0, kept), rest(all, kept)]) > limit) kept--;
  return [...all.slice(0, kept), rest(all, kept)];
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.flatMap(({ runs }) => runs.map(runText)).join('').length;
}

/** It depends on every sentence: a shorter one makes room for others. */
function rest(all: readonly Sentence[], kept: number): Sentence {
  const places = new Map<string, Place>(
    all.flatMap(({ dependsOn }) => dependsOn.map((place) => [keyOf(place), place])),
  );
  return { id: 'rest', runs: [words(SHORT_WORDS.rest(all.length - kept))], dependsOn: [...places.values()] };
}
