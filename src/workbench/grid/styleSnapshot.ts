import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderData,
  IBorderStyleData,
  IStyleData,
  ITextRotation,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { AlignmentLook, BorderLook, BordersLook, CellLook, FontLook } from '../../workbook/appearance/look';

const LINES = new Map<string, BorderStyleTypes>([
  ['thin', 1],
  ['hair', 2],
  ['dotted', 3],
  ['dashed', 4],
  ['dashDot', 5],
  ['dashDotDot', 6],
  ['double', 7],
  ['medium', 8],
  ['mediumDashed', 9],
  ['mediumDashDot', 10],
  ['mediumDashDotDot', 11],
  ['slantDashDot', 12],
  ['thick', 13],
]);
const ACROSS = new Map<string, HorizontalAlign>([
  ['left', 1],
  ['fill', 1],
  ['center', 2],
  ['centerContinuous', 2],
  ['right', 3],
  ['justify', 4],
  ['distributed', 6],
]);
const DOWN = new Map<string, VerticalAlign>([
  ['top', 1],
  ['center', 2],
  ['justify', 2],
  ['distributed', 2],
  ['bottom', 3],
]);
const OVERFLOW: WrapStrategy.OVERFLOW = 1;
const WRAP: WrapStrategy.WRAP = 3;
const ON = 1;

/** Pixels to the left of a text per step of indentation. */
const INDENT_PIXELS = 9;
/** Letters stand one above the other. */
const STACKED = 255;
const BLACK = '#000000';

/** A cell's style as the grid's library has it. @param isNumber numbers are never broken into lines. */
export function gridStyle({ font, fill, borders, alignment, format }: CellLook, isNumber: boolean): IStyleData {
  return {
    ...fontStyle(font),
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...borderStyle(borders),
    ...alignmentStyle(isNumber ? { ...alignment, wraps: false } : alignment),
    ...(format === 'General' ? {} : { n: { pattern: format } }),
  };
}

function fontStyle(font: FontLook): IStyleData {
  return {
    ff: font.name,
    fs: font.size,
    ...(font.bold ? { bl: ON } : {}),
    ...(font.italic ? { it: ON } : {}),
    ...(font.underline ? { ul: { s: ON } } : {}),
    ...(font.strike ? { st: { s: ON } } : {}),
    ...(font.raised === null ? {} : { va: font.raised === 'subscript' ? 2 : 3 }),
    ...(font.colour === null ? {} : { cl: { rgb: font.colour } }),
  };
}

function borderStyle({ left, right, top, bottom, rising, falling }: BordersLook): IStyleData {
  const lines: IBorderData = {
    ...side('l', left),
    ...side('r', right),
    ...side('t', top),
    ...side('b', bottom),
    ...side('bl_tr', rising),
    ...side('tl_br', falling),
  };
  return Object.keys(lines).length === 0 ? {} : { bd: lines };
}

function side(key: keyof IBorderData, line: BorderLook | null): Partial<Record<keyof IBorderData, IBorderStyleData>> {
  if (line === null) return {};
  return { [key]: { s: LINES.get(line.style) ?? 1, cl: { rgb: line.colour ?? BLACK } } };
}

function alignmentStyle({ horizontal, vertical, wraps, indent, rotation }: AlignmentLook): IStyleData {
  const across = ACROSS.get(horizontal);
  return {
    ...(across === undefined ? {} : { ht: across }),
    vt: DOWN.get(vertical) ?? 3,
    tb: wraps || horizontal === 'justify' ? WRAP : OVERFLOW,
    ...(rotation === 0 ? {} : { tr: rotated(rotation) }),
    ...(indent === 0
      ? {}
      : { pd: horizontal === 'right' ? { r: indent * INDENT_PIXELS } : { l: indent * INDENT_PIXELS } }),
  };
}

/** Files count degrees upwards to 90, and from 91 on downwards; the grid counts downwards. */
function rotated(rotation: number): ITextRotation {
  if (rotation === STACKED) return { a: 0, v: ON };
  return { a: rotation > 90 ? rotation - 90 : -rotation };
}
