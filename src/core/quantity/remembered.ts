/** Texts repeat over the sheets of a workbook; longer ones do not and are not kept. */
const LONGEST_KEPT = 40;
const MOST_KEPT = 4096;

/** The same pure function of a text, which remembers its answers; it forgets them all when they are more than `most`. */
export function remembered<Answer>(answer: (text: string) => Answer, most = MOST_KEPT): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return answer(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const own = detached(text);
    const fresh = answer(own);
    if (known.size >= most) known.clear();
    known.set(own, fresh);
    return fresh;
  };
}

/** The same pure function of an object, which works its answer out once as long as the object lives. */
export function onceFor<Subject extends object, Answer extends object>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, Answer>();
  return (subject) => {
    const found = known.get(subject);
    if (found !== undefined) return found;
    const fresh = answer(subject);
    known.set(subject, fresh);
    return fresh;
  };
}

/** Characters of its own: a piece of a long string may keep all of it in memory, here a whole part of a workbook. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
