import * as z from 'zod/mini';
import { decimal, plain } from '../decimal';

/** The webview forbids code from strings; zod must not try to compile its schemas. */
z.config({ jitless: true });

const DECIMAL = /^[0-9]{1,12}(\.[0-9]{1,8})?$/;
const SIGNED_DECIMAL = /^-?[0-9]{1,12}(\.[0-9]{1,8})?$/;

/** JSON numbers are taken as they are printed: 0.8 is "0.8". */
const printedNumber = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value: string | number) => String(value)),
);

/** 0.80 and 0.8 are one value, so that equal rules have equal fingerprints. */
const canonical = z.transform((value: string) => plain(decimal(value)).replace(/^-0$/, '0'));

/** A decimal from 0, as a string. */
export const decimalText = z.pipe(z.pipe(printedNumber, z.string().check(z.regex(DECIMAL))), canonical);

export const signedDecimalText = z.pipe(z.pipe(printedNumber, z.string().check(z.regex(SIGNED_DECIMAL))), canonical);

/** A ratio: "0.9" = 90 %. May exceed 1 (a rate of 130 %). */
export const rate = decimalText;

/** Words of a person, without blanks at their ends. */
export const shortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
export const titleText = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

export const gradeName = z.enum(['优', '良', '中', '差']);
