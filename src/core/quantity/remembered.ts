/** Texts repeat over the sheets of a workbook; longer ones do not and are not kept. */
const LONGEST_KEPT = 40;
const MOST_KEPT = 16384;

/** The same pure function of a text, which remembers its answers; it forgets them all when they become too many. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return answer(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = answer(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
