import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

/**
 * Builds everything under dist/:
 *
 *   npm run build                                        for the development server
 *   npm run build -- --base-url https://server/ziping    dist/manifest.xml for that server
 *   npm run build -- --only cli                          one program alone: cli, pane, …
 *   npm run build -- --out folder                        elsewhere than dist/
 */
const { values } = parseArgs({
  options: { 'base-url': { type: 'string' }, only: { type: 'string', multiple: true }, out: { type: 'string' } },
});
const require = createRequire(import.meta.url);
const webpack = require('webpack');

process.exitCode = await build(values);

async function build({ 'base-url': baseUrl, only, out }) {
  const wanted = await configurations(baseUrl, only);
  if (wanted === null) return 2;
  if (out !== undefined) for (const one of wanted) one.output.path = resolve(out);
  const stats = await run(wanted);
  const report = stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY });
  if (report.trim() !== '') console.error(report);
  if (stats.hasErrors()) return 1;
  const pane = wanted.find((one) => one.name === 'pane');
  if (pane !== undefined) console.log(startOf(pane.output.path));
  return 0;
}

/** How much has to come before the pane stands; a test holds it. */
function startOf(folder) {
  const page = readFileSync(join(folder, 'pane.html'), 'utf8');
  const names = page.match(/pane\/[\w.-]+\.js/g);
  const bytes = names.map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length);
  const kilobytes = bytes.reduce((sum, one) => sum + one, 0) / 1024;
  return `面板首次加载的脚本 ${kilobytes.toFixed(1)} KB（gzip，不含 Office.js）`;
}

/** null = the command line is wrong, and said so. */
async function configurations(baseUrl, only) {
  if (baseUrl !== undefined) process.env.ZIPING_BASE_URL = baseUrl;
  let all;
  try {
    all = require('../webpack.config.js');
  } catch (error) {
    console.error(error.message);
    return null;
  }
  const unknown = (only ?? []).filter((name) => !all.some((one) => one.name === name));
  if (unknown.length === 0) return only === undefined ? all : all.filter((one) => only.includes(one.name));
  console.error(`没有这个程序：${unknown.join('、')}。可以选：${all.map((one) => one.name).join('、')}。`);
  return null;
}

function run(configurations) {
  const compiler = webpack(configurations);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => (error ? reject(error) : resolve(stats)));
    });
  });
}
