import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import webpack from 'webpack';
import { toDocx } from '../../src/word/toDocx';
import { REPORT } from '../word/writtenReport';
import { launch } from './chromium';

/** The Word writer in a browser, built and fetched as in the pane: ES2018, a chunk of its own, the pane's policy. */

const downlevel =
  jest.requireActual<(levels: readonly (readonly [RegExp, string])[]) => webpack.WebpackPluginInstance>(
    '../../webpack/downlevel',
  );
const policy = jest.requireActual<string>('../../webpack/policy');
const ORIGIN = 'https://pane.test';

let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-word-browser-'));
  await bundle();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

function bundle(): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    devtool: false,
    target: ['web', 'es2018'],
    entry: join(__dirname, 'wordInPage.ts'),
    output: { path: folder, filename: 'page.js', chunkFilename: 'chunk.[id].js', publicPath: '/' },
    resolve: { extensions: ['.ts', '.js'] },
    performance: { hints: false },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false, module: 'ESNext' } },
        },
      ],
    },
    plugins: [downlevel([[/\.js$/, 'ES2018']])],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

const HTML = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script src="/page.js"></script>`;

test('the same bytes as in Node, nothing refused by the policy, nothing fetched from elsewhere', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.route('**', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    asked.push(origin);
    if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: HTML });
    else await route.fulfill({ path: join(folder, basename(pathname)) });
  });
  await page.goto(`${ORIGIN}/`);
  const bytes = await page.evaluate((report) => globalThis.write(report), REPORT);
  await page.close();
  expect(said).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([ORIGIN]));
  expect(Buffer.from(bytes).equals(Buffer.from(await toDocx(REPORT)))).toBe(true);
});

test('what is fetched first does not hold it, and what is fetched for it is below 110 KB', () => {
  const sizes = readdirSync(folder).map((name): [string, number] => {
    return [name, gzipSync(readFileSync(join(folder, name))).length];
  });
  const later = sizes.filter(([name]) => name !== 'page.js').reduce((sum, [, size]) => sum + size, 0);
  expect(sizes.find(([name]) => name === 'page.js')?.[1]).toBeLessThan(5 * 1024);
  expect(later).toBeGreaterThan(20 * 1024);
  expect(later).toBeLessThan(110 * 1024);
});
