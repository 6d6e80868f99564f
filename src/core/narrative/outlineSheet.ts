import { cellOf } from '../a1';
import { displayText } from '../display';
import type { CellRef, Sheet } from '../model';
import type { Heading } from './document';
import { placeOf } from './looking';
import type { Outline, Section } from './outline';
import { isOutlineSheet, OUTLINE_SHEET as SAY } from './outlineWording';
import { PASSAGES } from './passages';

/** A county's own outline: the sheet 报告提纲 of its template. */

/** One thing in the sheet that cannot be understood. */
export interface OutlineProblem {
  readonly sheet: string;
  readonly cell: string;
  /** Chinese, with the cell. */
  readonly message: string;
}

export interface OutlineRead {
  /** null while there are problems. */
  readonly outline: Outline | null;
  readonly problems: readonly OutlineProblem[];
}

const LEVELS: ReadonlyMap<string, Heading['level']> = new Map(
  SAY.levels.flatMap((names, index) => names.map((name): [string, Heading['level']] => [name, levelAt(index)])),
);

function levelAt(index: number): Heading['level'] {
  return index === 0 ? 1 : index === 1 ? 2 : index === 2 ? 3 : 4;
}

const BY_NAME = new Map(PASSAGES.map(({ id, name }) => [name, id]));

/** The workbook's own outline; null where it has no sheet of that name with our headings. */
export function readOutline(sheets: readonly Sheet[]): OutlineRead | null {
  const sheet = sheets.find((one) => isOutlineSheet(one) && one.state === 'visible');
  if (sheet === undefined) return null;
  const lines = linesOf(sheet);
  const head = lines.findIndex(({ level, heading }) => level.text === SAY.head[0] && heading.text === SAY.head[1]);
  const [first, ...rest] = head < 0 ? [] : lines.slice(head);
  return first === undefined ? noHead(sheet) : new Reading(first.level.at, rest).result();
}

function noHead(sheet: Sheet): OutlineRead {
  const at = { sheet: sheet.name, row: sheet.row0, col: 0 };
  return { outline: null, problems: [problem(at, SAY.noHead)] };
}

function problem(at: CellRef, text: string): OutlineProblem {
  const cell = cellOf(at);
  return { sheet: at.sheet, cell, message: `${at.sheet}!${cell}：${text}` };
}

interface Cell {
  readonly at: CellRef;
  readonly text: string;
}

interface Line {
  readonly level: Cell;
  readonly heading: Cell;
  readonly content: Cell;
  readonly standing: Cell;
}

function linesOf(sheet: Sheet): Line[] {
  return sheet.values.map((values, r) => {
    const cell = (col: number): Cell => {
      const value = values[col - sheet.col0] ?? null;
      const isError = value !== null && 'e' in value;
      const shown = isError ? '' : displayText(value, sheet.formats[r]?.[col - sheet.col0] ?? '').trim();
      return { at: { sheet: sheet.name, row: sheet.row0 + r, col }, text: shown };
    };
    return { level: cell(0), heading: cell(1), content: cell(2), standing: cell(3) };
  });
}

class Reading {
  private readonly problems: OutlineProblem[] = [];
  private readonly sections: Section[] = [];
  private readonly used = new Map<string, CellRef>();
  private title: string = SAY.defaultTitle;
  private mark: string | null = null;

  constructor(head: CellRef, lines: readonly Line[]) {
    for (const line of lines) this.read(line);
    if (this.sections.length + this.problems.length === 0) this.complain(head, SAY.noSections);
  }

  result(): OutlineRead {
    if (this.problems.length > 0) return { outline: null, problems: this.problems };
    const mark = this.mark === null ? null : { besides: null, is: this.mark };
    return {
      outline: { id: 'workbook', title: this.title, mark, sections: this.sections, limit: null },
      problems: [],
    };
  }

  private complain(at: CellRef, text: string): void {
    this.problems.push(problem(at, text));
  }

  private read(line: Line): void {
    const { level, heading, content, standing } = line;
    if ([level, heading, content, standing].every(({ text }) => text === '')) return;
    if (level.text === SAY.title) this.title = heading.text === '' ? this.title : heading.text;
    else if (level.text === SAY.mark) this.mark = heading.text === '' ? null : heading.text;
    else this.readSection(line);
  }

  private readSection({ level, heading, content, standing }: Line): void {
    const depth = LEVELS.get(level.text);
    const above = this.sections.at(-1)?.level ?? 0;
    if (depth === undefined) return this.complain(level.at, SAY.unknownLevel(level.text));
    if (depth > above + 1) this.complain(level.at, SAY.skippedLevel(level.text));
    if (heading.text === '') this.complain(heading.at, SAY.noHeading);
    this.sections.push({
      level: depth,
      heading: bareHeading(heading.text),
      passages: this.passages(content),
      standing: standing.text === '' ? null : { text: standing.text, from: placeOf(standing.at) },
    });
  }

  /** Each passage once: nothing is said twice. */
  private passages({ at, text }: Cell): string[] {
    const names = text.split(/[、，,;；\s]+/).filter((name) => name !== '');
    return names.flatMap((name) => {
      const id = BY_NAME.get(name);
      const before = id === undefined ? undefined : this.used.get(id);
      if (id === undefined) this.complain(at, SAY.unknownContent(name, [...BY_NAME.keys()].join('、')));
      else if (before !== undefined) this.complain(at, SAY.usedTwice(name, cellOf(before)));
      if (id === undefined || before !== undefined) return [];
      this.used.set(id, at);
      return [id];
    });
  }
}

/** A number that was typed before the heading: the report counts by itself. */
function bareHeading(text: string): string {
  return text.replace(/^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[.、．])\s*/, '');
}
