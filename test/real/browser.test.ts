import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import type { Result } from '../../src/core/result';
import { readZip } from '../workbook/zipParts';
import { launch } from './chromium';

/** The same judgement in a browser as on the command line: same result, same workbook, part by part. */

const ROOT = join(__dirname, '../..');
const SAMPLES = {
  sample: join(ROOT, 'assets/samples/小吕寨镇2022年度绩效自评.xlsx'),
  rich: join(ROOT, 'test/workbook/fixtures/rich-template.xlsx'),
};

let folder = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-browser-'));
  await bundle();
  browser = await launch();
  page = await browser.newPage();
  await page.addScriptTag({ path: join(folder, 'judge.js') });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

function bundle(): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: 'web',
    entry: join(__dirname, 'page/judge.ts'),
    output: { path: folder, filename: 'judge.js' },
    resolve: { extensions: ['.ts', '.js'], alias: { numfmt$: join(ROOT, 'node_modules/numfmt/dist/index.mjs') } },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false, module: 'ESNext' } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

async function inPage(file: string): Promise<{ result: Result; output: Buffer }> {
  const bytes = readFileSync(file).toString('base64');
  const { result, output } = await page.evaluate((text) => {
    const binary = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return globalThis.ziping.judge(binary);
  }, bytes);
  return { result, output: Buffer.from(output) };
}

function onCommandLine(file: string, name: string): { result: Result; output: Buffer } {
  const output = join(folder, `${name}.xlsx`);
  const args = ['score', file, '-o', output, '--json'];
  const run = spawnSync(process.execPath, [join(ROOT, 'dist/ziping.js'), ...args], { encoding: 'utf8' });
  return { result: JSON.parse(run.stdout) as Result, output: readFileSync(output) };
}

it.each(Object.entries(SAMPLES))('judges and writes the %s as the command line does', async (name, file) => {
  const [there, here] = [await inPage(file), onCommandLine(file, name)];
  expect({ ...there.result, file: '', output: null }).toEqual({ ...here.result, file: '', output: null });
  expect(here.result.forms.length).toBeGreaterThan(0);
  const contents = (bytes: Buffer) =>
    [...readZip(bytes)].map(([part, { data }]) => [part, createHash('sha256').update(data).digest('hex')]);
  expect(contents(there.output)).toEqual(contents(here.output));
});
