import type { FontLook } from './look';

/** Files measure columns in digits of the normal font and rows in points; screens in pixels. */

const PIXELS_PER_POINT = 96 / 72;
/** A digit's width of the fonts that workbooks commonly start with, as a share of the letter height. */
const NARROW_DIGIT = 0.507;
const WIDE_DIGIT = 0.556;
const WIDE_FONTS = /^(?:arial|helvetica|verdana|tahoma|segoe ui|microsoft yahei|微软雅黑)/i;
const LATIN = /^[\x20-\x7e]*$/;

/** Width of "0" in the workbook's normal font: 7 for Calibri 11, 8 for 宋体 11 and 12. */
export function digitWidth({ name, size }: FontLook): number {
  const height = Math.round(size * PIXELS_PER_POINT);
  if (name === null || WIDE_FONTS.test(name)) return Math.floor(height * WIDE_DIGIT);
  if (LATIN.test(name) && !/^sim/i.test(name)) return Math.floor(height * NARROW_DIGIT);
  return Math.ceil(height / 2);
}

/** @param width as the file has it, the cell's margins included. */
export function columnPixels(width: number, digit: number): number {
  return Math.floor(((256 * width + Math.floor(128 / digit)) / 256) * digit);
}

/** ISO 29500-1 18.3.1.81: so many digits and 5 pixels of margin, rounded up to a multiple of 8. */
export function defaultColumnPixels(digits: number, digit: number): number {
  return Math.ceil((digits * digit + 5) / 8) * 8;
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
