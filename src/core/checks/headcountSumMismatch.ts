import { plain } from '../decimal';
import { factsOfForm, type WorkbookFacts } from '../facts/facts';
import type { Headcount } from '../facts/ids';
import { check } from '../rule';
import type { Trouble } from '../rule';
import { arithmetic } from './basis';
import { allLinesIn, HEADCOUNTS, partsIn, peopleIn } from './headcount';
import * as say from './wording';

/** 行政, 事业 and 工勤 against the whole; not every form prints a line for each, so that less than the whole is a hint. */
export const headcountSumMismatch = check<'form'>({
  id: 'headcount-sum-mismatch',
  title: '人数合计与各类人员不符',
  about: 'form',
  severity: 'error',
  comparesEntered: true,
  cites: arithmetic('编制数、在职人数 = 行政 + 事业 + 工勤等各类人员之和'),
  find: ({ scored }) => {
    const facts = factsOfForm(scored.form);
    return facts.size === 0 ? [] : HEADCOUNTS.flatMap((kind) => compare(facts, kind));
  },
});

function compare(facts: WorkbookFacts, kind: Headcount): Trouble[] {
  const total = peopleIn(facts, kind);
  const { parts, count } = partsIn(facts, kind);
  if (total === null || parts.length === 0 || count.eq(total.count)) return [];
  if (allLinesIn(facts, kind).eq(total.count)) return [];
  const place = { at: total.fact.at, related: parts.map(({ fact }) => fact.at) };
  const words = [say.headcountNames[kind], plain(total.count), plain(count)] as const;
  if (count.gt(total.count)) return [{ ...place, message: say.headcountPartsAbove(...words) }];
  return [{ ...place, severity: 'hint', message: say.headcountPartsBelow(...words) }];
}
