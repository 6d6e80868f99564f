import { widthOf } from './measures';
import { LINE_STARTS } from './wording';

/**
 * A title, or a table's heading, in lines of about the same length, none of which parts a word.
 * @param capacity characters that one line holds.
 */
export function balancedLines(title: string, capacity: number): string[] {
  const count = Math.ceil(widthOf(title) / capacity);
  if (count <= 1) return [title];
  const cut = bestCut(title, widthOf(title) / count, capacity);
  return [title.slice(0, cut), ...balancedLines(title.slice(cut), capacity)];
}

/** The place nearest to the wanted length that keeps words whole; any place where none does. */
function bestCut(title: string, wanted: number, capacity: number): number {
  const places = [...title.matchAll(LINE_STARTS)].map(({ index }) => index).filter((at) => at > 0);
  const fitting = places.filter((at) => widthOf(title.slice(0, at)) <= capacity && !isInGap(title, at));
  const [best] = fitting.sort((a, b) => distance(title, a, wanted) - distance(title, b, wanted));
  if (best !== undefined && distance(title, best, wanted) <= capacity / 3) return best;
  return cutAnywhere(title, wanted);
}

function distance(title: string, at: number, wanted: number): number {
  return Math.abs(widthOf(title.slice(0, at)) - wanted);
}

function isInGap(title: string, at: number): boolean {
  return title.lastIndexOf('【', at - 1) > title.lastIndexOf('】', at - 1);
}

/** Never inside a number, a Latin word, or the words in 【】 that say what is missing. */
function cutAnywhere(title: string, wanted: number): number {
  let at = 0;
  for (const piece of title.match(/【[^】]*】|[!-~]+|./gsu) ?? []) {
    if (at > 0 && widthOf(title.slice(0, at + piece.length)) > wanted + 0.5) break;
    at += piece.length;
  }
  return at;
}
