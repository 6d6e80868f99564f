import { parseHeading } from './headingText';
import type { Heading } from './headingText';

/** Headings of the goals: what was promised for the year, what came of it. */

const EXPECTED =
  /^(预期目标|年初设定目标|项目年度目标|年初绩效目标|年度绩效目标|全年(调整)?绩效目标|年度总体目标|年度目标|年初目标|年度绩效总目标|绩效目标|项目绩效目标|年初设定的目标|年度预期目标|预期绩效目标|年初预期目标|总体目标|设定目标|年初设定年度目标|年度总体绩效目标|年度主要目标)$/;
const ACHIEVED =
  /^(实际完成情况|年度总体目标完成情况|年度总体目标完成情况综述|全年实际完成情况|年度目标完成情况|全年目标实际完成情况|目标完成情况|实际完成目标|年度目标实际完成情况|总体完成情况|完成情况|绩效目标完成情况|目标实际完成情况|年度绩效目标完成情况|总体目标完成情况|年度实际完成情况|目标实现情况|年度总体目标实际完成情况|年度完成情况)$/;

export type GoalRole = 'expected' | 'achieved';

export function goalRole(heading: Heading): GoalRole | null {
  if (ACHIEVED.test(heading.base)) return 'achieved';
  return EXPECTED.test(heading.base) ? 'expected' : null;
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
