import type { Passage } from '../passage';
import { ANSWER_PASSAGES } from './answers';
import { INDICATOR_PASSAGES } from './indicators';
import { MONEY_PASSAGES } from './money';
import { PEOPLE_PASSAGES } from './people';
import { PROBLEM_PASSAGES } from './problems';
import { PROJECT_PASSAGES } from './projects';
import { QUALITY_PASSAGE } from './quality';
import { SCORE_PASSAGES } from './score';
import { SPENDING_PASSAGE } from './spending';
import { SURVEY_PASSAGE } from './survey';
import { WORK_PASSAGE } from './work';

/** Everything an outline can put under a heading. */
export const PASSAGES: readonly Passage[] = [
  ...PEOPLE_PASSAGES,
  ...PROJECT_PASSAGES,
  ...ANSWER_PASSAGES,
  SPENDING_PASSAGE,
  ...MONEY_PASSAGES,
  WORK_PASSAGE,
  ...INDICATOR_PASSAGES,
  SURVEY_PASSAGE,
  ...SCORE_PASSAGES,
  QUALITY_PASSAGE,
  ...PROBLEM_PASSAGES,
];

const BY_ID = new Map(PASSAGES.map((passage) => [passage.id, passage]));

/** @throws Error for an id that no passage has: an outline of ours is wrong. */
export function passageOf(id: string): Passage {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`no passage ${id}`);
  return found;
}
