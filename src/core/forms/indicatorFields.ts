import { joinQuantity, signInName } from '../quantity';
import type { Field, Indicator, OtherPoints, Quantity } from '../model';
import { fieldIn } from './grid';
import type { Grid, Span } from './grid';
import { squeeze } from './headingText';
import type { IndicatorSpans } from './indicatorColumns';
import { remembered } from './remembered';

/** Single fields of an indicator row that need more than their own cell. */

export function joinedSign(grid: Grid, spans: IndicatorSpans, row: number): string {
  const sign = fieldIn(grid, spans.comparator, row).text;
  return sign === '' ? fieldIn(grid, spans.nature, row).text : sign;
}

export function joinTarget(target: Field, sign: string, unit: Field, name: string): Field {
  if (target.state !== 'number' && target.state !== 'text') return target;
  const joined =
    sign === '' && unit.text === ''
      ? target.quantity
      : joinQuantity({ sign, value: valueText(target), unit: unit.text });
  return { ...target, quantity: withSignOfName(joined, name) };
}

/** A true percentage cell says 95 although it holds 0.95. */
function valueText(field: Field): string {
  const { kind, value, unit } = field.quantity;
  return kind === 'number' && value !== null && field.cell !== null && 'n' in field.cell
    ? value + (unit ?? '')
    : field.text;
}

function withSignOfName(quantity: Quantity, name: string): Quantity {
  if (quantity.comparator !== null || quantity.kind !== 'number') return quantity;
  const sign = signInName(name);
  return sign === null ? quantity : { ...quantity, comparator: sign.comparator, strict: sign.strict };
}

/** A value, with its sign and unit where they stand in cells of their own under one merged heading. */
export interface ValueCells {
  readonly field: Field;
  readonly sign: string;
  readonly unit: Field | null;
}

export function valueIn(grid: Grid, span: Span | undefined, row: number): ValueCells {
  const first = fieldIn(grid, span, row);
  if (span === undefined || span.left === span.right) return { field: first, sign: '', unit: null };
  const cells = filledCells(grid, span, row);
  if (cells.length < 2) return { field: first, sign: '', unit: null };
  const sign = isSign(first.text) ? first.text : '';
  const [value, unit] = sign === '' ? cells : cells.slice(1);
  return { field: value ?? first, sign, unit: unit && !/\d/.test(unit.text.slice(0, 20)) ? unit : null };
}

function filledCells(grid: Grid, span: Span, row: number): Field[] {
  const cells: Field[] = [];
  for (let col = span.left; col <= span.right; col = grid.rightOf(row, col) + 1) {
    if (grid.leftOf(row, col) < span.left) continue;
    const field = grid.field(row, col);
    if (field.state !== 'blank') cells.push(field);
  }
  return cells;
}

function isSign(text: string): boolean {
  return (
    text.length <= 6 &&
    /^([≥≤=＝﹦═≧≦><＞＜]+|大于|小于|等于|大于等于|小于等于|不低于|不高于|不少于|不超过|定性|定量|正向|反向)$/.test(
      squeeze(text),
    )
  );
}

/** The name; behind 指标1： or a bare number in its own cell, the next one. */
export function nameIn(grid: Grid, span: Span | undefined, row: number): Field {
  const first = fieldIn(grid, span, row);
  if (span === undefined || span.left === span.right) return first;
  if (!isPlaceholder(first.text) && !/^[(（]?\d{1,2}[)）.、]?$/.test(first.text)) return first;
  return filledCells(grid, span, row)[1] ?? first;
}

export function natureOf(grid: Grid, spans: IndicatorSpans, row: number): Indicator['nature'] {
  if (spans.nature === undefined && spans.comparator === undefined) return null;
  const words = squeeze(fieldIn(grid, spans.nature, row).text + fieldIn(grid, spans.comparator, row).text);
  if (/定性/.test(words)) return 'qualitative';
  return /定量/.test(words) ? 'quantitative' : null;
}

export function scorer(role: string): OtherPoints['role'] {
  if (role === 'lastPoints') return 'last';
  return role === 'higherPoints' ? 'higher' : 'review';
}

/** 指标1, 指标2：, ……, XX: what a blank form prints where a name belongs. */
export const isPlaceholder = remembered((name: string): boolean =>
  /^(指标[0-9一二三四五六七八九十]*[:：.、]?|[.…·]+|[Xx×*]+|\(?填写\)?)$/.test(squeeze(name)),
);

/** A name on one line, as printed but for line breaks and blanks between Chinese characters. Linear in its length. */
export function tidy(text: string): string {
  return /\s/.test(text) ? onOneLine(text) : text;
}

const onOneLine = remembered((text: string): string => {
  const line = text
    .split(/[\r\n]/)
    .map((part) => part.trim())
    .join('');
  const words = line.split(/[ \u3000]/).filter((word) => word !== '');
  return words.reduce(
    (joined, word) => joined + (isAscii(joined.at(-1)) || isAscii(word[0]) ? gap(joined) : '') + word,
    '',
  );
});

function isAscii(sign: string | undefined): boolean {
  return sign !== undefined && sign.charCodeAt(0) < 128;
}

function gap(joined: string): string {
  return joined === '' ? '' : ' ';
}
