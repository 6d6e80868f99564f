import { parseHeading } from './headingText';
import type { Heading } from './headingText';

/** Headings of the goals: what was promised for the year, what came of it. */

const OF_WHAT = '(年初|年度|全年|当年|本年|部门|单位|整体|总体|总|主要|履职|预期|绩效|设定|调整后?|的)';
const EXPECTED = new RegExp(`^(项目)?${OF_WHAT}*目标$`);
const ACHIEVED = new RegExp(
  `^(${OF_WHAT}*目标(实际|总体)?(完成|实现|达成)情况(综述|说明|概述)?` +
    '|(项目)?(总体|年度|全年|具体)*(实际)?完成情况|实际完成目标)$',
);

const LONGEST = 16;

export type GoalRole = 'expected' | 'achieved';

export function goalRole(heading: Heading): GoalRole | null {
  const { base } = heading;
  if (base.length > LONGEST) return null;
  if (ACHIEVED.test(base)) return 'achieved';
  return EXPECTED.test(base) ? 'expected' : null;
}

/** 年度绩效目标1（40分）, 年度目标2：, 目标三. */
export function isNumberedGoal(text: string): boolean {
  if (!text.includes('标')) return false;
  return NUMBERED.test(parseHeading(beforeColon(text))?.base ?? '');
}

const NUMBERED = /^(年度)?(绩效)?目标[0-9一二三四五六七八九十]+/;

export function beforeColon(text: string): string {
  const at = text.search(/[:：]/);
  return at < 0 ? text : text.slice(0, at);
}

/** 实际完成 heads what came of the goals only beside a heading that promises: 年初目标 | 实际完成. */
export function saysAchieved(heading: Heading | null): boolean {
  return heading?.base === '实际完成';
}
