import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What `npm start` shows: the sample as it stands, with the mistakes that are planted in it, then a scored copy in out/.
 * Findings are what the sample is for: they are no failure. A crash is.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const sample = join('assets', 'samples', '小吕寨镇2022年度绩效自评.xlsx');
const copy = join('out', '小吕寨镇2022年度绩效自评.已评分.xlsx');

mkdirSync(join(root, 'out'), { recursive: true });
ziping('check', sample);
console.log('\n────────── 写入结果 ──────────\n');
const written = ziping('score', sample, '-o', copy, '--force', '--json');
const { edits } = JSON.parse(written);
console.log(
  `原件没有改动；结果写在副本 ${copy} 的 ${edits.length} 个单元格，并附“自评结果”“问题清单”“得分计算过程”三张表。`,
);

/** Exit status 1 only says that there are findings; anything above is trouble. */
function ziping(...words) {
  const isJson = words.includes('--json');
  const run = spawnSync(process.execPath, [join('dist', 'ziping.js'), ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', isJson ? 'pipe' : 'inherit', 'inherit'],
  });
  if (run.status !== 0 && run.status !== 1) process.exit(run.status ?? 1);
  return run.stdout ?? '';
}
