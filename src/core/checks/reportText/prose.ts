import { normaliseText } from '../../quantity';
import type { ReportParagraph, ReportText } from '../../reportText/reportText';

/** A report as passages: headings, prose and rows of tables, in a spelling that can be compared. */

export interface Passage {
  readonly kind: 'heading' | 'prose' | 'row';
  /** Without blanks, quotes and marks of emphasis; digits, brackets and % in half width. */
  readonly text: string;
  /** The paragraphs it was put together from, with where each begins in `text`. */
  readonly parts: readonly { readonly start: number; readonly paragraph: ReportParagraph }[];
  readonly numbering: Numbering | null;
  /** What the passage is about by its own heading: of a heading all of it, of prose its numbered first words. */
  readonly title: string | null;
}

/** 一、 is level 1, （一） 2, 1. 3, （1） 4. */
export interface Numbering {
  readonly level: 1 | 2 | 3 | 4;
  readonly number: number;
  readonly length: number;
  /** Brackets around the number; null where it has none. */
  readonly brackets: 'half' | 'full' | 'mixed' | null;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';
const NUMBERINGS: readonly (readonly [Numbering['level'], RegExp])[] = [
  [1, new RegExp(`^(?:第(${CHINESE})(?:部分|章)[、:：]?|(${CHINESE})[、.．])`)],
  [2, new RegExp(`^[(（](${CHINESE})[)）]`)],
  [3, /^([0-9]{1,2})(?:[、．]|\.(?![0-9]))/],
  [4, /^[(（]([0-9]{1,2})[)）]/],
];
const LONGEST_HEADING = 40;
const SHORTEST_BROKEN = 20;

export function passagesOf({ paragraphs }: ReportText): Passage[] {
  const passages: Passage[] = [];
  for (const paragraph of paragraphs) {
    const passage = passageOf(paragraph);
    if (passage === null) continue;
    const last = passages.at(-1);
    if (last !== undefined && goesOn(last, passage)) passages[passages.length - 1] = joined(last, passage);
    else passages.push(passage);
  }
  return passages;
}

/** The paragraph that holds the character of the passage's text. */
export function paragraphAt({ parts }: Passage, offset: number): ReportParagraph {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('a passage without paragraphs');
  return others.reduce((found, part) => (part.start <= offset ? part : found), first).paragraph;
}

function passageOf(paragraph: ReportParagraph): Passage | null {
  const line = paragraph.text.replace(/^[\s>]+/, '').trimEnd();
  const isMarked = /^#{1,6}\s/.test(line);
  const text = comparable(line);
  if (text === '') return null;
  const parts = [{ start: 0, paragraph }];
  if (line.includes('\t')) {
    return { kind: 'row', text: line, parts, numbering: null, title: null };
  }
  const numbering = numberingOf(text);
  const body = text.slice(numbering?.length ?? 0);
  const isHeading = isMarked || (numbering !== null && isShort(body));
  const title = isHeading ? body : numbering === null ? null : firstWords(body);
  return { kind: isHeading ? 'heading' : 'prose', text, parts, numbering, title };
}

function isShort(body: string): boolean {
  return body.length <= LONGEST_HEADING && !/[。;，:].|[0-9]/.test(body.replace(/20[0-9]{2}年/g, ''));
}

function firstWords(body: string): string | null {
  const end = body.slice(0, LONGEST_HEADING).search(/[。:]/);
  return end > 0 ? body.slice(0, end) : null;
}

/** Blanks between a number and its words mean nothing; quotes around a word neither. */
export function comparable(text: string): string {
  return normaliseText(text)
    .replace(/^#{1,6}/, '')
    .replace(/[\s*“”"'‘’]/g, '')
    .replace(/；/g, ';');
}

function numberingOf(text: string): Numbering | null {
  for (const [level, pattern] of NUMBERINGS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const digits = found[1] ?? found[2] ?? '';
    return { level, number: valueOf(digits), length: found[0].length, brackets: null };
  }
  return null;
}

/** The numbering as it was typed, brackets and all. */
export function typedNumbering(typed: string): Numbering | null {
  const text = typed.slice(0, LONGEST_HEADING).replace(/^[\s#>*]+/, '');
  const numbering = numberingOf(text);
  if (numbering === null || (numbering.level !== 2 && numbering.level !== 4)) return numbering;
  const marks = text.slice(0, numbering.length).replace(/[^()（）]/g, '');
  return { ...numbering, brackets: marks === '()' ? 'half' : marks === '（）' ? 'full' : 'mixed' };
}

const DIGITS = '零一二三四五六七八九';

function valueOf(digits: string): number {
  if (/^[0-9]+$/.test(digits)) return Number(digits);
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits];
  const ten = digits.includes('十') ? Math.max(1, DIGITS.indexOf(tens === '' ? '一' : (tens ?? '一'))) * 10 : 0;
  return ten + Math.max(0, DIGITS.indexOf(ones === '' ? '零' : (ones ?? '零')));
}

/** A line that breaks off in the middle of a sentence goes on in the next one. */
function goesOn(last: Passage, next: Passage): boolean {
  if (last.kind !== 'prose' || next.kind !== 'prose' || next.numbering !== null) return false;
  if (last.text.length < SHORTEST_BROKEN || !/[，,。]/.test(last.text)) return false;
  return !/[。！？；：.!?;:…)》]$/.test(last.text);
}

function joined(last: Passage, next: Passage): Passage {
  const moved = next.parts.map(({ start, paragraph }) => ({ start: start + last.text.length, paragraph }));
  return { ...last, text: last.text + next.text, parts: [...last.parts, ...moved] };
}
