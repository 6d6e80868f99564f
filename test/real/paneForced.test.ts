import * as fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { EmulatedExcel } from '../office/emulator/host';
import { bookFromXlsx } from '../office/fromXlsx';
import { launch } from './chromium';
import { drawnContrast } from './drawn';
import { barriers } from './paneAccess';
import { paneTab } from './paneBrowser';
import { buildPane, SAMPLE, type BuiltPane } from './paneBuilt';
import { servePane, type PaneServer } from './paneServer';

/** The pane where the system forces its own colours upon every page (Windows' contrast themes), on black and on white. */

let built: BuiltPane;
let server: PaneServer;
let browser: Browser;

beforeAll(async () => {
  built = buildPane();
  server = await servePane(built.folder);
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  built.remove();
});

const ENOUGH = 4.5;
const CONTRAST = 'color-contrast: ';

/**
 * What is objected to, but contrasts that are as they should be once drawn: the reviewer reads the colour that a style
 * asks for (-webkit-text-fill-color), not the system's.
 */
async function realBarriers(page: Page): Promise<string[]> {
  const real: string[] = [];
  for (const told of await barriers(page)) {
    if (!told.startsWith(CONTRAST)) real.push(told);
    else {
      const contrast = await drawnContrast(page.locator(told.slice(CONTRAST.length)).first());
      if (contrast < ENOUGH) real.push(`${told} ${contrast.toFixed(2)}`);
    }
  }
  return real;
}

test.each(['light', 'dark'] as const)('nothing is too faint to be read, %s', async (scheme) => {
  const name = '小吕寨镇2022年度绩效自评.xlsx';
  const excel = new EmulatedExcel(await bookFromXlsx(fs.readFileSync(SAMPLE), name));
  const { page } = await paneTab(browser, excel);
  await page.emulateMedia({ colorScheme: scheme, forcedColors: 'active' });
  await page.goto(`${server.origin}/pane.html?action=calculate`);
  await page.getByTestId('form-list').waitFor();
  const toggle = page.getByRole('button', { name: '计算过程' }).first();
  expect(await drawnContrast(toggle)).toBeGreaterThan(ENOUGH);
  await toggle.click();
  await page.getByRole('button', { name: '识别结果' }).last().click();
  await page.getByTestId('working-list').waitFor();
  expect(await realBarriers(page)).toEqual([]);
  await page.getByTestId('write').click();
  await page.getByTestId('edit-list').waitFor();
  expect(await realBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByTestId('report').click();
  await page.getByTestId('report-preview').waitFor();
  expect(await realBarriers(page)).toEqual([]);
  await page.context().close();
});

test('a gap of the report that leads to its cell is told from words around it', async () => {
  const excel = new EmulatedExcel(await bookFromXlsx(fs.readFileSync(SAMPLE), '自评.xlsx'));
  const { page } = await paneTab(browser, excel);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await page.goto(`${server.origin}/pane.html?action=report`);
  const gap = page.getByRole('button', { name: /^【待补充/ }).first();
  await gap.waitFor();
  expect(await gap.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
  await page.context().close();
});
