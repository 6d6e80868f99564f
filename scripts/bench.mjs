/**
 * `npm run bench`: how long the product takes, as ratios of one run, so that the figures mean the same on any machine.
 * The floor is what nobody can do without: unzip and inflate every part of the same file with node:zlib.
 * Ends with status 1 when a budget is missed.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { batchMemory } from './bench/batchMemory.mjs';
import { buildProduct } from './bench/build.mjs';
import { largeWorkbook } from './bench/largeWorkbook.mjs';
import { memoryOf } from './bench/memory.mjs';
import { printTable } from './bench/table.mjs';
import { processTimes } from './bench/processTimes.mjs';
import { workbookTimes } from './bench/workbookTimes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const template = readFileSync(join(root, 'test/workbook/fixtures/rich-template.xlsx'));
const sample = join(root, 'assets/samples/小吕寨镇2022年度绩效自评.xlsx');

const productFile = buildProduct(root);
const { default: product } = await import(productFile);

const rows = [
  ...workbookTimes(product, { name: '8 sheets', bytes: template, rounds: 1500, ratio: 6, milliseconds: 15 }),
  ...workbookTimes(product, {
    name: '300 sheets',
    bytes: Buffer.from(largeWorkbook(template, 300)),
    rounds: 18,
    ratio: 15,
    milliseconds: 400,
    evaluation: 150,
  }),
  ...memoryOf({ productFile, sample, workbooks: 1000, megabytes: 200, growth: 1.1 }),
  ...batchMemory(product, { program: join(root, 'dist/ziping.js'), sample, workbooks: 500, megabytes: 200 }),
  ...processTimes({ program: join(root, 'dist/ziping.js'), sample, runs: 10, milliseconds: 350 }),
];
printTable(rows);
console.log(
  `\nLoad of the machine: ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores; times by the clock need an idle one.`,
);
process.exitCode = rows.some((row) => row.met === false) ? 1 : 0;
