import type { Papers } from '../across/papers';
import type { Claim } from './claims';
import { namedIndicator, type IndicatorNames } from './indicatorNames';
import { namedBy } from './labels';
import { comparable, type Passage } from './prose';
import * as read from './readings';
import type { Reading } from './readings';
import type { Figure, Sentence } from './sentences';
import { WHOLE, type Speaker, type Subject } from './subjects';

/** Figures in the tables of a report: a row says whom they are about, a heading what they are. */

interface Table {
  readonly head: readonly string[];
  /** 万元 or 元 where the caption or a heading says it. */
  readonly moneyUnit: string | null;
}

interface Column {
  readonly name: string;
  readonly unit: string;
}

/** Goes from passage to passage and keeps the head of the table that it is in. */
export class TableReader {
  private table: Table | null = null;
  private caption = '';

  constructor(
    private readonly papers: Papers,
    private readonly speaker: Speaker,
    private readonly indicators: IndicatorNames,
  ) {}

  /** Call for every passage, in order. @returns the row's figures; none for a head and for other passages. */
  claimsOf(passage: Passage): { readonly sentence: Sentence; readonly claims: readonly Claim[] } | null {
    if (passage.kind !== 'row') {
      this.table = null;
      this.caption = passage.text.slice(0, LONGEST_CAPTION);
      return null;
    }
    const cells = passage.text.split('\t').map((cell) => cell.trim());
    if (this.table === null) {
      this.table = tableOf(cells, this.caption);
      return null;
    }
    const sentence: Sentence = { passage, text: passage.text, start: 0, figures: [] };
    return { sentence, claims: this.rowClaims(sentence, cells, this.table) };
  }

  private rowClaims(sentence: Sentence, cells: readonly string[], table: Table): Claim[] {
    const at = cells.findIndex((cell) => !/^[0-9]*$/.test(cell));
    if (at < 0 || cells.length > table.head.length) return [];
    const subject = this.subjectOf(cells[at] ?? '');
    if (subject === null) return this.reached(sentence, cells, table);
    return cells.flatMap((cell, index) => {
      const column = index <= at ? null : columnOf(table, index, cell);
      const reading = column === null ? null : this.readingOf(column, subject);
      if (column === null || reading === null) return [];
      const name = `${cells[at] ?? ''}${column.name}`;
      const figure = figureOf(cell, column.unit);
      return [claimIn(sentence, figure, name, reading)];
    });
  }

  /** 修路里程 | ≥5公里 | 5公里: what was reached of the indicator that the row names. */
  private reached(sentence: Sentence, cells: readonly string[], { head }: Table): Claim[] {
    const column = head.findIndex((heading) => REACHED.test(heading));
    const name = head.findIndex((heading) => INDICATOR.test(heading));
    const cell = comparable((cells[column] ?? '').slice(0, LONGEST_CAPTION));
    const found = NUMBER_AND_UNIT.exec(cell);
    const label = comparable((cells[name] ?? '').slice(0, LONGEST_CAPTION));
    if (found === null || label === '') return [];
    const figure = figureOf(found[1] ?? '', found[2] ?? '');
    const around = { label, words: label, behind: '' };
    const indicator = namedIndicator(this.indicators, around, figure, this.speaker);
    if (indicator === null) return [];
    const reading: Reading = { role: 'other', unit: indicator.unit, values: indicator.values, subject: WHOLE };
    return [claimIn(sentence, { ...figure, shown: cell }, `${label}${head[column] ?? ''}`, reading)];
  }

  private subjectOf(label: string): Subject | null {
    const words = comparable(label.slice(0, LONGEST_CAPTION)).replace(/^(?:其中:?)/, '');
    if (/^(?:年度)?资金总额:?$|^(?:部门)?整体支出$/.test(words)) return WHOLE;
    return this.speaker.spendingOf(words);
  }

  private readingOf({ name, unit }: Column, subject: Subject): Reading | null {
    const named = namedBy(name, unit);
    if (named === null || !this.speaker.isBare(named.head)) return null;
    const { quantity } = named;
    if (quantity.kind === 'money') return read.money(this.papers, subject, quantity.measure);
    if (quantity.kind === 'total') return read.total(this.papers, subject);
    if (quantity.kind !== 'rate' || subject.kind === 'fund') return null;
    return read.rate(this.papers, subject, quantity.role);
  }
}

function claimIn(sentence: Sentence, figure: Figure, name: string, reading: Reading): Claim {
  return { sentence, figure, name, reading, isPart: false, isKnownPart: false, isOtherYear: false, isComparable: true };
}

const REACHED = /^(?:全年|年度)?(?:实际)?完成(?:值|情况)?$/;
const INDICATOR = /^(?:三级)?指标(?:名称|内容)?$/;
const NUMBER_AND_UNIT = /^([0-9]{1,12}(?:\.[0-9]{1,8})?)([^0-9≥≤><=~-]{1,6})$/;
const LONGEST_CAPTION = 60;
const MONEY_UNIT = /(?:单位:?|\()(?:金额单位:?)?(万元|元|亿元)/;

function tableOf(cells: readonly string[], caption: string): Table {
  const head = cells.map((cell) => comparable(cell.slice(0, LONGEST_CAPTION)));
  const units = [caption, ...head].flatMap((text) => MONEY_UNIT.exec(text)?.[1] ?? []);
  return { head, moneyUnit: units[0] ?? null };
}

const PLAIN_NUMBER = /^-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,20})(?:\.[0-9]{1,10})?%?$/;

function columnOf({ head, moneyUnit }: Table, index: number, cell: string): Column | null {
  const heading = head[index] ?? '';
  const name = heading.replace(/\([^()]*\)$/, '');
  if (!PLAIN_NUMBER.test(cell)) return null;
  if (/率$/.test(name)) return cell.endsWith('%') || heading.includes('%') ? { name, unit: '%' } : null;
  if (/分$/.test(name)) return { name, unit: '分' };
  return moneyUnit === null ? null : { name, unit: MONEY_UNIT.exec(heading)?.[1] ?? moneyUnit };
}

function figureOf(cell: string, unit: string): Figure {
  const digits = cell.replace(/[,%]/g, '');
  const shown = unit === '%' ? `${digits}%` : `${digits} ${unit}`;
  return { digits, unit, shown, start: 0, end: 0, isVague: false };
}
