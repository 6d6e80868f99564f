import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from './serve.mjs';

/**
 * What `npm start` shows: the sample as it stands, with the mistakes that are planted in it, and a scored copy in out/;
 * then the workbench in the browser, until Ctrl+C.
 *
 *   npm start -- --once       ends after the sample, without the workbench
 *   npm start -- --no-open    prints the workbench's address and opens nothing
 *   npm start -- --port 8080  at this port instead of any that is free
 *
 * Findings are what the sample is for: they are no failure. A crash is.
 */
const { values } = parseArgs({
  options: { once: { type: 'boolean' }, 'no-open': { type: 'boolean' }, port: { type: 'string', default: '0' } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

await build(['cli']);
showSample();
if (values.once !== true) await showWorkbench();

function showSample() {
  const sample = join('assets', 'samples', '小吕寨镇2022年度绩效自评.xlsx');
  const copy = join('out', '小吕寨镇2022年度绩效自评.已评分.xlsx');
  mkdirSync(join(root, 'out'), { recursive: true });
  ziping('check', sample);
  console.log('\n────────── 写入结果 ──────────\n');
  const { edits } = JSON.parse(ziping('score', sample, '-o', copy, '--force', '--json'));
  console.log(
    `原件没有改动；结果写在副本 ${copy} 的 ${edits.length} 个单元格，并附“自评结果”“问题清单”“得分计算过程”三张表。`,
  );
}

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

async function showWorkbench() {
  console.log('\n正在准备工作台……');
  await build(['workbench']);
  const { address } = await serve(join(root, 'dist'), Number(values.port));
  const page = `${address}workbench/`;
  console.log(`工作台已打开：${page}\n只在这台电脑上可用，文件不会离开这台电脑；按 Ctrl+C 结束。`);
  if (values['no-open'] !== true) openBrowser(page);
}

/** Readable and quick, never eval: for this computer alone. What goes to others is made by `npm run build`. */
async function build(names) {
  const webpack = require('webpack');
  const wanted = require('../webpack.config.js').filter(({ name }) => names.includes(name));
  const cache = { type: 'filesystem', name: 'start' };
  const configurations = wanted.map((one) => ({ ...one, mode: 'development', devtool: false, cache }));
  const compiler = webpack(configurations);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, done) => {
      compiler.close(() => (error ? reject(error) : resolve(done)));
    });
  });
  if (!stats.hasErrors()) return;
  console.error(stats.toString({ preset: 'errors-only' }));
  process.exit(1);
}

function openBrowser(page) {
  const command = browserCommand(page);
  if (command === null) return;
  const [program, ...words] = command;
  // No browser is no failure: the address stands on the screen.
  spawn(program, words, { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
}

/** null where nobody looks at a screen. */
function browserCommand(page) {
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', page];
  if (process.platform === 'darwin') return ['open', page];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', page] : null;
}
