import * as fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { BookData } from '../office/emulator/bookData';
import { EmulatedExcel } from '../office/emulator/host';
import { bookFromXlsx } from '../office/fromXlsx';
import { launch } from './chromium';
import { paneTab } from './paneBrowser';
import { buildPane, SAMPLE, type BuiltPane } from './paneBuilt';
import { cellsOf, changes } from './paneCells';
import { servePane, type PaneServer } from './paneServer';

/** The built pane with the workbook of a whole county: three hundred forms. */

const FORMS = 300;
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

async function countyExcel(): Promise<EmulatedExcel> {
  const sample = await bookFromXlsx(fs.readFileSync(SAMPLE));
  const form = sample.sheets.find(({ name }) => name === '项目自评-户厕改造');
  if (form === undefined) throw new Error('the sample has lost its form');
  const sheets = Array.from({ length: FORMS }, (_, index) => ({
    ...form,
    name: `项目${String(index + 1)}`,
    names: [],
  }));
  return new EmulatedExcel({ ...sample, name: '全县.xlsx', sheets } satisfies BookData);
}

/** Longest time that the page drew nothing and answered nobody, in milliseconds, since it was asked to watch. */
async function longestStandstill(page: Page): Promise<number> {
  return page.evaluate('Math.max(0, ...globalThis.standstills)');
}

const WATCH = `globalThis.standstills = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) globalThis.standstills.push(entry.duration);
}).observe({ entryTypes: ['longtask'] });`;

/** Quicker than any hand, and than the judging of three hundred forms. */
const STOP_AT_FIRST_STEP = `new MutationObserver((_, watching) => {
  const isProgressShown = document.querySelector('[data-testid="progress"]') !== null;
  const stop = document.querySelector('[data-testid="cancel"]');
  if (!isProgressShown || stop === null) return;
  watching.disconnect();
  stop.click();
}).observe(document.body, { childList: true, subtree: true });`;

test('it tells how far it is, can be stopped, and shows all of them', async () => {
  const excel = await countyExcel();
  const before = cellsOf(excel);
  const { page, traffic } = await paneTab(browser, excel);
  await page.goto(`${server.origin}/pane.html?action=open`);
  await page.evaluate(STOP_AT_FIRST_STEP);
  await page.getByTestId('calculate').click();
  await page.getByText('已停止，您的文件没有改动。').waitFor();

  await page.evaluate(WATCH);
  await page.getByTestId('calculate').click();
  await page.getByText(`读到 ${String(FORMS)} 张表（${String(FORMS)} 张参与），未改动您的文件。`).waitFor();
  console.log(`longest standstill with ${String(FORMS)} forms: ${String(await longestStandstill(page))} ms`);

  await page.getByTestId('write').click();
  await page.getByTestId('edit-list').waitFor();
  await page.getByTestId('write').click();
  await page.getByText(/^已写入 \d+ 个单元格/).waitFor();
  // The total that the sample has too high, on each form.
  expect(Object.values(changes(before, cellsOf(excel)))).toEqual(Array.from({ length: FORMS }, () => 97.41));
  await page.getByTestId('undo').click();
  await page.getByText(/^已撤销/).waitFor();
  expect(changes(before, cellsOf(excel))).toEqual({});
  expect(traffic.errors).toEqual([]);
  await page.context().close();
});
