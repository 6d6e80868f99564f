import { performance } from 'node:perf_hooks';
import { unzipWithNode } from './floor.mjs';
import { median } from './median.mjs';

const MEASURED = ['floor', 'read', 'evaluate', 'write', 'all', 'score', 'floorCpu', 'allCpu', 'evaluateCpu'];

/**
 * Reads, evaluates and writes one workbook over and over, each time from its bytes and in turn with the floor; the
 * first third of the rounds only warms up. Every score is written that differs (`--overwrite all`), so that there is
 * something to write. Budgets are for the clock, by which a person waits; CPU time counts garbage that other threads
 * collect meanwhile, and says on a busy machine whether the clock can be trusted.
 */
export function workbookTimes(product, { name, bytes, rounds, ratio, milliseconds, evaluation }) {
  const times = Object.fromEntries(MEASURED.map((what) => [what, []]));
  for (let round = 0; round < rounds; round++) {
    times.floorCpu.push(cpuTimeOf(() => times.floor.push(timeOf(() => unzipWithNode(bytes)))));
    let edits = 0;
    times.allCpu.push(cpuTimeOf(() => ({ edits } = oneRound(product, bytes, times))));
    if (edits === 0) throw new Error(`${name}: there is nothing to write`);
    if (round % 3 === 0) times.score.push(timeOf(() => scoreWithSheets(product, bytes)));
  }
  const [floor, read, evaluate, write, all, score, floorCpu, allCpu, evaluateCpu] = MEASURED.map((what) =>
    median(times[what].slice(times[what].length / 3)),
  );
  const asRatio = (time, least) => `${(time / least).toFixed(1)} x floor`;
  return [
    { name: `${name}: floor`, figure: `${ms(floor)}, CPU ${ms(floorCpu)}` },
    {
      name: `${name}: read + evaluate + write`,
      figure: `${asRatio(all, floor)}, CPU ${asRatio(allCpu, floorCpu)}`,
      budget: `<= ${ratio} x floor`,
      met: all <= ratio * floor,
    },
    {
      name: '  in time',
      figure: `${ms(all)}, CPU ${ms(allCpu)}`,
      budget: `<= ${milliseconds} ms`,
      met: all <= milliseconds,
    },
    { name: '  of which read', figure: ms(read) },
    {
      name: '  of which evaluate',
      figure: `${ms(evaluate)}, CPU ${ms(evaluateCpu)}`,
      ...verdictOn(evaluate, evaluation),
    },
    { name: '  of which write', figure: ms(write) },
    { name: '  all that score does, sheets of ours included', figure: ms(score) },
  ];
}

/** Of evaluating alone there is a budget only where one is given. */
function verdictOn(time, budget) {
  return budget === undefined ? {} : { budget: `<= ${budget} ms`, met: time <= budget };
}

function oneRound(product, bytes, times) {
  const start = performance.now();
  const workbook = product.openXlsx(bytes, product.nodeCodec);
  const sheets = workbook.sheets();
  const read = performance.now();
  let edits = [];
  times.evaluateCpu.push(cpuTimeOf(() => ({ edits } = product.evaluate(sheets, options(product)))));
  const evaluated = performance.now();
  for (const { at, to, format } of edits) workbook.set(at, to, format);
  workbook.toBytes();
  const written = performance.now();
  times.read.push(read - start);
  times.evaluate.push(evaluated - read);
  times.write.push(written - evaluated);
  times.all.push(written - start);
  return { edits: edits.length };
}

/** What `ziping score` does between reading the file and writing the copy. */
function scoreWithSheets(product, bytes) {
  const workbook = product.openXlsx(bytes, product.nodeCodec);
  const sheets = workbook.sheets();
  const { edits, result } = product.evaluateAfterWriting(sheets, options(product));
  for (const { at, to, format } of edits) workbook.set(at, to, format);
  for (const sheet of product.resultSheets(result, sheets)) workbook.putOwnSheet(sheet);
  return workbook.toBytes();
}

function options(product) {
  return { profile: product.BUILTIN_PROFILE, overwrite: 'all', fileName: 'workbook.xlsx' };
}

function timeOf(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Milliseconds of all threads of this process: collecting garbage beside the work counts too. */
function cpuTimeOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function ms(time) {
  return `${time.toFixed(2)} ms`;
}
