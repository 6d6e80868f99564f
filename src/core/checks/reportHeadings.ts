import { check } from '../rule';
import type { Trouble } from '../rule';
import { productDefault } from './basis';
import { typedNumbering, type Numbering, type Passage } from './reportText/prose';
import { reportsOf, spotAt, type ReadReport } from './reportText/reading';
import * as say from './reportText/wording';

/**
 * Numbers of a report's headings that leave one out or stand twice, a level without the one above it, the numbers of
 * chapters inside a section, brackets of two widths.
 */
export const reportHeadings = check<'workbook'>({
  id: 'report-headings',
  title: '报告标题层次不一致',
  about: 'workbook',
  severity: 'hint',
  cites: productDefault('标题依次用“一、”“（一）”“1.”“（1）”，序号连续，同级写法一致'),
  find: (workbook) => reportsOf(workbook).flatMap(troublesIn),
});

interface Numbered {
  readonly passage: Passage;
  readonly numbering: Numbering;
}

function troublesIn({ passages }: ReadReport): Trouble[] {
  const numbered = passages.flatMap((passage): Numbered[] => {
    const numbering = passage.kind === 'row' ? null : typedNumbering(passage.parts[0]?.paragraph.text ?? '');
    return numbering === null ? [] : [{ passage, numbering }];
  });
  const headings = numbered.filter(({ passage }) => passage.kind === 'heading' || passage.title !== null);
  const chapters = headings.filter(({ passage, numbering }) => passage.kind === 'heading' && numbering.level === 1);
  if (chapters.length < 2) return [];
  return [...outOfOrder(headings), ...insideSections(numbered), ...mixedBrackets(headings)];
}

/** Each level counts on from the last heading of its level under the same heading above. */
function outOfOrder(headings: readonly Numbered[]): Trouble[] {
  const last: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const troubles: Trouble[] = [];
  for (const { passage, numbering } of headings) {
    const { level, number } = numbering;
    if (passage.kind !== 'heading' && level !== 2) continue;
    const expected = last[level] + 1;
    if (level === 2 && last[1] === 0) troubles.push(at(passage, (where) => say.levelTooSoon(where, shown(passage))));
    else if (level <= 2 && number !== expected) {
      troubles.push(at(passage, (where) => say.numberSkipped(where, shown(passage), numberIn(passage, expected))));
    }
    last[level] = number;
    for (let below = level + 1; below <= 4; below++) last[below] = 0;
  }
  return troubles;
}

/** 一、… as the beginning of a long paragraph under （一）: told once for each list. */
function insideSections(numbered: readonly Numbered[]): Trouble[] {
  let level = 0;
  let isTold = false;
  return numbered.flatMap(({ passage, numbering }) => {
    if (passage.kind === 'heading' || numbering.level === 2) {
      level = numbering.level;
      isTold = false;
      return [];
    }
    if (numbering.level !== 1 || level < 2 || isTold) return [];
    isTold = true;
    return [at(passage, (where) => say.chapterNumberInside(where, shown(passage)))];
  });
}

function mixedBrackets(headings: readonly Numbered[]): Trouble[] {
  const bracketed = headings.filter(({ numbering }) => numbering.brackets !== null);
  const [first] = bracketed;
  const other = bracketed.find(({ numbering }) => numbering.brackets !== first?.numbering.brackets);
  if (first === undefined || other === undefined) return [];
  return [at(other.passage, (where) => say.bracketsMixed(where, shown(other.passage), shown(first.passage)))];
}

function at(passage: Passage, message: (where: string) => string): Trouble {
  const spot = spotAt(passage, 0);
  return { at: spot.at, message: message(spot.where) };
}

/** The number as typed. */
function shown({ parts }: Passage): string {
  const text = (parts[0]?.paragraph.text ?? '').replace(/^[\s#>*]+/, '');
  return text.slice(0, typedNumbering(text)?.length ?? 0);
}

const NUMBERS = '零一二三四五六七八九十';

function numberIn(passage: Passage, number: number): string {
  const word = NUMBERS.charAt(number) || String(number);
  return shown(passage).replace(/[一二三四五六七八九十]+|[0-9]+/, word);
}
