import type { Heading, Place } from './document';

/** What a report consists of, as data: headings in their order, and what stands under each. */

export interface Section {
  /** Without its number: that follows from the place. */
  readonly heading: string;
  readonly level: Heading['level'];
  /** Ids of passages, in their order. */
  readonly passages: readonly string[];
  /** A text of the county's own that stands before them; null where there is none. */
  readonly standing: { readonly text: string; readonly from: Place } | null;
}

export interface Outline {
  readonly id: 'county' | 'project' | 'short' | 'workbook';
  /** With {year} and {unit}. */
  readonly title: string;
  /** The mark of the report where the form the report is about carries the mark `besides`. */
  readonly mark: { readonly besides: string | null; readonly is: string } | null;
  readonly sections: readonly Section[];
  /** Longest text under a heading, in characters; null = no limit. */
  readonly limit: number | null;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 12 → 十二, 30 → 三十. */
export function chineseNumber(no: number): string {
  const [tens, ones] = [Math.floor(no / 10), no % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `${ten}${DIGITS[ones] ?? ''}`;
}

/** 一、 （一） 1. （1） */
export function numbered(level: Heading['level'], no: number, heading: string): string {
  switch (level) {
    case 1:
      return `${chineseNumber(no)}、${heading}`;
    case 2:
      return `（${chineseNumber(no)}）${heading}`;
    case 3:
      return `${String(no)}.${heading}`;
    case 4:
      return `（${String(no)}）${heading}`;
  }
}

/** The headings with their numbers, each level counted anew under the one above. */
export function headingsOf(sections: readonly Section[]): Heading[] {
  const counts = [0, 0, 0, 0, 0];
  return sections.map(({ level, heading }) => {
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    return { kind: 'heading', level, text: numbered(level, counts[level] ?? 1, heading) };
  });
}
