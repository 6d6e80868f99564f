/** node --expose-gc manyWorkbooks.mjs <product.js> <sample.xlsx> <count>: prints its memory at several points. */
import { readFileSync } from 'node:fs';
import { otherTownship } from './otherTownships.mjs';

const [productFile, sample, count] = process.argv.slice(2);
const { default: product } = await import(productFile);
const bytes = readFileSync(sample);
const total = Number(count);
/** Memory is looked at so often in all: each quarter has several points. */
const POINTS = 20;
const points = [];

for (let number = 1; number <= total; number++) {
  score(otherTownship(product, bytes, number));
  if (number % (total / POINTS) === 0) points.push({ done: number, ...memoryAfterCollection() });
}
process.stdout.write(JSON.stringify(points));

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
