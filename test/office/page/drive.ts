import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Page } from 'playwright-core';
import webpack from 'webpack';
import type { EmulatedExcel } from '../emulator/host';
import type { Win32Options } from '../emulator/win32';

/**
 * Every page that this tab opens from now on believes that it is the task pane of `excel`, which lives here: it
 * outlives reloads of the page, its cells can be looked at and typed into, and its faults switched, without asking the
 * page. Call before `page.goto`; whatever the page's content policy is, it holds unchanged.
 */
export async function paneOf(excel: EmulatedExcel, page: Page, options: Win32Options = {}): Promise<void> {
  await page.exposeFunction('askEmulatedExcel', (request: string) => excel.respond(request));
  const settings = JSON.stringify({ fileName: excel.book.name, ...options });
  const script = await bundled('outside');
  await page.addInitScript({ content: `globalThis.emulatedExcelOptions = ${settings};\n${script}` });
  excel.onEvent((event) => {
    // A page that is just being left hears nothing any more.
    void page.evaluate(tell, event).catch(() => undefined);
  });
}

function tell(event: unknown): void {
  (globalThis as unknown as { emulatedExcelTells?: (event: unknown) => void }).emulatedExcelTells?.(event);
}

const ROOT = path.join(__dirname, '../../..');
const BUNDLES = new Map<string, Promise<string>>();

/** One of the entries beside this file as a script for a page; `inside` becomes the global `emulatedExcel`. */
export function bundled(entry: 'inside' | 'outside'): Promise<string> {
  const known = BUNDLES.get(entry) ?? bundle(entry);
  BUNDLES.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-excel-page-'));
  try {
    await run({
      mode: 'development',
      devtool: false,
      target: 'web',
      entry: path.join(__dirname, `${entry}.ts`),
      output: { path: folder, filename: 'page.js', library: { name: 'emulatedExcel', type: 'global' } },
      resolve: { extensions: ['.ts', '.js'] },
      module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: LOADER }] },
    });
    return readFileSync(path.join(folder, 'page.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LOADER = {
  transpileOnly: true,
  configFile: path.join(ROOT, 'tsconfig.json'),
  compilerOptions: { noEmit: false, module: 'ESNext' },
};

function run(config: webpack.Configuration): Promise<void> {
  return new Promise((done, refuse) => {
    webpack(config).run((error, stats) => {
      if (error !== null) refuse(error);
      else if (stats?.hasErrors() === true) refuse(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}
