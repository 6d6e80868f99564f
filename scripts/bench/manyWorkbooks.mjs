/** node --expose-gc manyWorkbooks.mjs <product.js> <sample.xlsx> <count>: prints its memory at several points. */
import { readFileSync } from 'node:fs';

const [productFile, sample, count] = process.argv.slice(2);
const { default: product } = await import(productFile);
const bytes = readFileSync(sample);
const total = Number(count);
/** Memory is looked at so often in all: each quarter has several points. */
const POINTS = 20;
const points = [];

for (let number = 1; number <= total; number++) {
  score(another(number));
  if (number % (total / POINTS) === 0) points.push({ done: number, ...memoryAfterCollection() });
}
process.stdout.write(JSON.stringify(points));

/** The sample of another township: other names, texts and amounts in the same form. */
function another(number) {
  const workbook = product.openXlsx(bytes, product.nodeCodec);
  const sheets = workbook.sheets();
  for (const { at, to } of sheets.flatMap((sheet) => changesOf(sheet, number))) workbook.set(at, to);
  return workbook.toBytes();
}

function changesOf(sheet, number) {
  return sheet.values.flatMap((values, rowIndex) =>
    values.flatMap((value, colIndex) => {
      const isFormula = sheet.formulas[rowIndex][colIndex] !== null;
      const to = isFormula || value === null ? null : changed(value, number, rowIndex + colIndex);
      return to === null
        ? []
        : [{ at: { sheet: sheet.name, row: sheet.row0 + rowIndex, col: sheet.col0 + colIndex }, to }];
    }),
  );
}

/** Every third long text and every third amount with decimals, so that the forms stay forms. */
function changed(value, number, place) {
  if (place % 3 !== 0) return null;
  if ('s' in value && value.s.length >= 12) return { s: `${value.s}（${String(number)}）` };
  return 'n' in value && value.n.includes('.') ? { n: `${value.n}${String((number % 9) + 1)}` } : null;
}

function score(workbookBytes) {
  const workbook = product.openXlsx(workbookBytes, product.nodeCodec);
  const sheets = workbook.sheets();
  const options = { profile: product.BUILTIN_PROFILE, overwrite: 'all', fileName: 'workbook.xlsx' };
  const { edits, result } = product.evaluateAfterWriting(sheets, options);
  for (const { at, to, format } of edits) workbook.set(at, to, format);
  for (const sheet of product.resultSheets(result, sheets)) workbook.putOwnSheet(sheet);
  return workbook.toBytes();
}

/** Bytes: `resident` as the system counts it, `heap` what the program still holds on to. */
function memoryAfterCollection() {
  globalThis.gc();
  globalThis.gc();
  const { rss: resident, heapUsed: heap } = process.memoryUsage();
  return { resident, heap };
}
