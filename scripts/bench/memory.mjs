import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';

/**
 * Memory of one process of its own that scores many different workbooks, after garbage collection. Resident memory is
 * held against the limit; it comes and goes with the system's allocator, so that growth shows in what the heap holds.
 * The first ones fill what is kept on purpose, up to a limit (compiled code, texts that were understood before).
 */
export function memoryOf({ productFile, sample, workbooks, megabytes, growth }) {
  const points = memoryPoints(productFile, sample, workbooks);
  const [resident, heap] = ['resident', 'heap'].map((kind) => points.map((point) => point[kind] / 2 ** 20));
  const most = Math.max(...resident);
  const grown = growthOf(heap);
  return [
    {
      name: `${workbooks} workbooks in one process: most memory`,
      figure: `${most.toFixed(0)} MB`,
      budget: `< ${megabytes} MB`,
      met: most < megabytes,
    },
    {
      name: '  heap, median of the last quarter against the third one',
      figure: `x ${grown.toFixed(3)}`,
      budget: `<= x ${growth}`,
      met: grown <= growth,
    },
    { name: `  resident, every ${workbooks / points.length}`, figure: `${listed(resident)} MB` },
    { name: `  heap, every ${workbooks / points.length}`, figure: `${listed(heap)} MB` },
  ];
}

/** Single points swing by what happens to be kept; what is never let go raises every later quarter. */
function growthOf(heap) {
  const quarter = heap.length / 4;
  return median(heap.slice(-quarter)) / median(heap.slice(-2 * quarter, -quarter));
}

function memoryPoints(productFile, sample, workbooks) {
  const program = fileURLToPath(new URL('manyWorkbooks.mjs', import.meta.url));
  const args = ['--expose-gc', program, productFile, sample, String(workbooks)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

function listed(sizes) {
  return sizes.map((size) => size.toFixed(0)).join(' ');
}
