import { takeUnit } from '../../quantity/units';
import type { Passage } from './prose';

/** The sentences of a passage with the figures in them. Every step is linear in the length of the text. */

export interface Figure {
  /** As printed, without thousands separators. */
  readonly digits: string;
  readonly unit: string | null;
  /** Number and unit as printed. */
  readonly shown: string;
  /** Offsets in the passage's text; `end` lies behind the unit. */
  readonly start: number;
  readonly end: number;
  /** 约, 余, 以上, 不低于 …: no exact statement. */
  readonly isVague: boolean;
}

export interface Sentence {
  readonly passage: Passage;
  readonly text: string;
  /** Offset in the passage's text. */
  readonly start: number;
  readonly figures: readonly Figure[];
}

const NUMBER = /(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?/g;
/** Longer digit strings are account or phone numbers, not quantities. */
const MOST_DIGITS = 30;
const SENTENCE = /[^。;！？!?]+/g;

export function sentencesOf(passage: Passage): Sentence[] {
  if (passage.kind === 'row') return [];
  const from = passage.numbering?.length ?? 0;
  return [...passage.text.matchAll(SENTENCE)].map(({ 0: text, index }) => {
    const figures = [...text.matchAll(NUMBER)].flatMap((found) =>
      index + found.index < from ? [] : (figureAt(text, found[0], found.index, index) ?? []),
    );
    return { passage, text, start: index, figures };
  });
}

const VAGUE_BEFORE =
  /(?:约|近|超过|超|逾|不低于|不少于|不超过|不足|不到|低于|高于|多于|少于|至少|最多|接近|将近|大于|小于|[≥≤><~～])$/;
const VAGUE_AFTER = /^(?:余|多(?!功能|媒体)|来|以上|以下|以内|左右|上下|之多|不等|[-~～—至]+[0-9])/;

/** null where the number is no quantity: a date, a number of a document, of a list, a part of a word. */
function figureAt(text: string, printed: string, at: number, offset: number): Figure | null {
  const before = text.slice(Math.max(0, at - 12), at);
  const behind = text.slice(at + printed.length, at + printed.length + 24);
  if (printed.length > MOST_DIGITS || isPartOfWord(before) || isCalendar(behind) || isNumbering(before, behind)) {
    return null;
  }
  const extra = /^(?:余|多)/.exec(behind)?.[0] ?? '';
  const unit = takeUnit(upToMark(behind), extra.length);
  const end = at + printed.length + (unit?.end ?? extra.length);
  const isVague =
    VAGUE_BEFORE.test(before) ||
    /[0-9%][-~～—]$/.test(before) ||
    VAGUE_AFTER.test(behind) ||
    VAGUE_AFTER.test(text.slice(end, end + 4));
  const isNegative = /(?:^|[^0-9A-Za-z%])[-−]$/.test(before);
  return {
    digits: (isNegative ? '-' : '') + printed.replace(/,/g, ''),
    unit: unit?.value ?? null,
    shown: (isNegative ? '-' : '') + text.slice(at, end),
    start: offset + at,
    end: offset + end,
    isVague,
  };
}

/** A mark behind a unit ends it: 26人、事业28人 is no unit 人、事业. */
function upToMark(text: string): string {
  const mark = text.search(/[、，,。;:()·•.]/);
  return mark < 0 ? text : text.slice(0, mark);
}

function isPartOfWord(before: string): boolean {
  return /(?:[A-Za-z0-9.]|第|[〔[(]20[0-9]{0,2})$/.test(before);
}

function isCalendar(behind: string): boolean {
  return /^(?:年(?!以)|月|日|号|时|点|[-/.][0-9]{1,2}[-/.月]|[〕\]])/.test(behind);
}

function isNumbering(before: string, behind: string): boolean {
  if (/\($/.test(before) && /^\)/.test(behind)) return true;
  return /(?:^|[，:])$/.test(before) && /^[、.)]/.test(behind);
}
