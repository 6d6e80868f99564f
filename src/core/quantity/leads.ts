import type { Sign } from './quantities';
import { mergeSigns, takeSign } from './signs';

/** What stands in front of a number. */
export interface Lead {
  readonly sign: Sign | null;
  readonly approximate: boolean;
  /** ± before the number. */
  readonly plusMinus: boolean;
  /** 百分之, 千分之 and ¥ name the unit before the number. */
  readonly unit: string | null;
  readonly end: number;
}

const APPROXIMATE = /大约|约为|约|近|将近|接近|[≈]/y;
const FILLER = /(?:目标值|目标|实际|现已|已|共计|共|合计|累计|总计|完成|实现|人民币|应|须|需|力争|介于|为|是|在)[::]?/y;
const NAMED_UNITS: readonly (readonly [string, string])[] = [
  ['百分之', '%'],
  ['千分之', '‰'],
  ['¥', '元'],
  ['￥', '元'],
];

/** How much of the text at `at` the sticky pattern matches. */
export function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Reads one word in front of the number; null where none is left, 'conflict' where signs contradict. */
function takeLeadWord(text: string, lead: Lead): Lead | null | 'conflict' {
  const sign = takeSign(text, lead.end);
  if (sign !== null) {
    const merged = sign.value === null ? 'conflict' : mergeSigns(lead.sign, sign.value);
    return merged === 'conflict' ? merged : { ...lead, sign: merged, end: sign.end };
  }
  const about = lengthOf(APPROXIMATE, text, lead.end);
  if (about > 0) return { ...lead, approximate: true, end: lead.end + about };
  if (text.startsWith('±', lead.end)) return { ...lead, plusMinus: true, end: lead.end + 1 };
  const named = NAMED_UNITS.find(([word]) => text.startsWith(word, lead.end));
  if (named !== undefined) return { ...lead, unit: named[1], end: lead.end + named[0].length };
  const filler = lengthOf(FILLER, text, lead.end);
  return filler > 0 ? { ...lead, end: lead.end + filler } : null;
}

const MOST_LEAD_WORDS = 8;

/** Signs, estimates and filling words before the number; null where signs contradict each other. */
export function takeLead(text: string): Lead | null {
  let lead: Lead = { sign: null, approximate: false, plusMinus: false, unit: null, end: 0 };
  for (let words = 0; words < MOST_LEAD_WORDS; words += 1) {
    const next = takeLeadWord(text, lead);
    if (next === 'conflict') return null;
    if (next === null) break;
    lead = next;
  }
  return lead;
}
