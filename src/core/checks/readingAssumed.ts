import { check } from '../rule';
import { productDefault } from './basis';
import { nameOf } from './cells';
import * as say from './wording';

/** What was taken for granted in reading an indicator; one hint for each. */
export const readingAssumed = check<'indicator'>({
  id: 'reading-assumed',
  title: '按通常理解读取',
  about: 'indicator',
  severity: 'hint',
  cites: productDefault('表中没有写明的按通常理解读取'),
  find: ({ indicator, score }) => {
    if (score.assumptions.length + score.hints.length === 0) return [];
    const sentences = [...new Set([...score.assumptions, ...score.hints])];
    const at = indicator.target.at ?? indicator.nameAt ?? indicator.enteredPoints.at;
    return [{ at, message: say.readingAssumed(nameOf(indicator), sentences) }];
  },
});
