import * as z from 'zod/mini';

/** The webview forbids code from strings; zod must not try to compile its schemas. */
z.config({ jitless: true });

const DECIMAL = /^[0-9]{1,12}(\.[0-9]{1,8})?$/;
const SIGNED_DECIMAL = /^-?[0-9]{1,12}(\.[0-9]{1,8})?$/;

/** JSON numbers are taken as they are printed: 0.8 is "0.8". */
const printedNumber = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value: string | number) => String(value)),
);

/** A decimal from 0, as a string. */
export const decimalText = z.pipe(printedNumber, z.string().check(z.regex(DECIMAL)));

export const signedDecimalText = z.pipe(printedNumber, z.string().check(z.regex(SIGNED_DECIMAL)));

/** A ratio: "0.9" = 90 %. May exceed 1 (a rate of 130 %). */
export const rate = decimalText;

export const gradeName = z.enum(['优', '良', '中', '差']);
