import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Memory of one process of its own that scores many different workbooks, after garbage collection. */
export function memoryOf({ productFile, sample, workbooks, megabytes, growth }) {
  const program = fileURLToPath(new URL('manyWorkbooks.mjs', import.meta.url));
  const args = ['--expose-gc', program, productFile, sample, String(workbooks)];
  const points = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  const sizes = points.map(({ rss }) => rss / 2 ** 20);
  // The first tenth fills what is kept on purpose: compiled code, remembered headings.
  const [, early] = sizes;
  const last = sizes.at(-1);
  const most = Math.max(...sizes);
  return [
    {
      name: `${workbooks} workbooks in one process: most memory`,
      figure: `${most.toFixed(0)} MB`,
      budget: `< ${megabytes} MB`,
      met: most < megabytes,
    },
    {
      name: `  after ${points.map(({ done }) => done).join(', ')}`,
      figure: `${sizes.map((size) => size.toFixed(0)).join(', ')} MB`,
    },
    {
      name: '  growth from the second point to the last',
      figure: `x ${(last / early).toFixed(3)}`,
      budget: `<= x ${growth}`,
      met: last <= early * growth,
    },
  ];
}
