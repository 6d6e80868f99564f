import * as fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { EmulatedExcel } from '../office/emulator/host';
import { bookFromXlsx } from '../office/fromXlsx';
import { barriers } from './paneAccess';
import { launch } from './chromium';
import { paneTab, picture, until, type OpenPane } from './paneBrowser';
import { buildPane, SAMPLE, type BuiltPane } from './paneBuilt';
import { cellsOf, changes, selectedIn } from './paneCells';
import { servePane, type PaneServer } from './paneServer';

/** The built pane in a real browser, as the task pane of an Excel that holds the sample. */

const CLEANING = '项目自评-人居环境整治';
const GAS = '项目自评-燃气安全专项';
const TOILETS = '项目自评-户厕改造';

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

async function sampleExcel(): Promise<EmulatedExcel> {
  const excel = new EmulatedExcel(await bookFromXlsx(fs.readFileSync(SAMPLE), '小吕寨镇2022年度绩效自评.xlsx'));
  // 村庄环境面貌, qualitative: its score is taken out, so that somebody has to judge.
  excel.type(CLEANING, 23, 7, null);
  return excel;
}

/** What the page asked of Excel, by the names on the wire. */
function asked(excel: EmulatedExcel): string[] {
  const names: string[] = [];
  excel.faults.before = (action) => void names.push(action.Name);
  return names;
}

const open = (page: Page, action: string) => page.goto(`${server.origin}/pane.html?action=${action}`);
const message = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

function expectSilent({ traffic }: OpenPane): void {
  expect(traffic.requests.filter((address) => !address.startsWith(`${server.origin}/`))).toEqual([]);
  expect(traffic.refused).toEqual([]);
  expect(traffic.errors).toEqual([]);
}

test('opening the pane reads nothing and writes nothing', async () => {
  const excel = await sampleExcel();
  const before = cellsOf(excel);
  const names = asked(excel);
  const pane = await paneTab(browser, excel);
  await open(pane.page, 'open');
  await pane.page.getByTestId('calculate').waitFor();
  await picture(pane.page, 'open');
  expect(names.filter((name) => /range|value|formula|worksheet/i.test(name))).toEqual([]);
  expect(changes(before, cellsOf(excel))).toEqual({});
  expectSilent(pane);
  await pane.page.context().close();
});

test('计算得分 on the ribbon computes and shows, and writes nothing', async () => {
  const excel = await sampleExcel();
  const before = cellsOf(excel);
  const pane = await paneTab(browser, excel);
  await open(pane.page, 'calculate');
  await message(pane.page, /^读到 \d+ 张表（\d+ 张参与），未改动您的文件。$/);
  const cards = pane.page.getByTestId('form-card');
  const department = cards.filter({ hasText: '部门整体支出绩效自评表' });
  expect(await department.getByTestId('execution-rate').textContent()).toContain('95.06%');
  expect(await department.getByTestId('total-points').textContent()).toContain('99.21');
  expect(await department.getByTestId('grade').textContent()).toBe('优');
  expect(await cards.filter({ hasText: TOILETS }).getByTestId('total-points').textContent()).toContain('97.41');
  const findings = pane.page.getByTestId('finding');
  expect(await findings.filter({ hasText: '表中填 98.41 分' }).count()).toBe(1);
  expect(await findings.filter({ hasText: '550000' }).count()).toBe(1);
  expect(changes(before, cellsOf(excel))).toEqual({});
  await picture(pane.page, 'results');
  expectSilent(pane);
  await pane.page.context().close();
});

/** The sample's blank and too high scores, worked out by hand from its targets and weights. */
const WRITTEN = {
  [`${CLEANING}!I7`]: 8.53,
  [`${CLEANING}!H24`]: 9.5,
  [`${GAS}!H14`]: 6,
  [`${GAS}!H15`]: 8,
  [`${GAS}!H16`]: 8,
  [`${GAS}!H17`]: 6,
  [`${GAS}!H18`]: 4.9,
  [`${GAS}!H19`]: 8,
  [`${GAS}!H20`]: 4,
  [`${GAS}!H21`]: 4,
  [`${GAS}!H22`]: 15,
  [`${GAS}!H23`]: 8,
  [`${GAS}!H24`]: 7,
  [`${GAS}!H25`]: 10,
  [`${GAS}!I7`]: 8.09,
  [`${GAS}!H26`]: 96.99,
  [`${GAS}!G27`]: '优',
};

test('a fix, a judgement, the write and its undo each change exactly their cells', async () => {
  const excel = await sampleExcel();
  const original = cellsOf(excel);
  const pane = await paneTab(browser, excel);
  const { page } = pane;
  await open(page, 'calculate');
  await page.getByTestId('finding').filter({ hasText: '表中填 98.41 分' }).getByTestId('finding-locate').click();
  await until(() => selectedIn(excel) === `${TOILETS}!H24`);

  await page.getByTestId('finding').filter({ hasText: '表中填 98.41 分' }).getByTestId('finding-fix').click();
  await message(page, '已按建议改了 1 个单元格');
  expect(changes(original, cellsOf(excel))).toEqual({ [`${TOILETS}!H24`]: 97.41 });
  const fixed = cellsOf(excel);

  await page.getByTestId('judgement').getByTestId('tier-full').click();
  await page.getByTestId('tier-points').fill('9.5');
  await picture(page, 'judged');
  await page.getByTestId('write').click();
  await page.getByTestId('edit-list').waitFor();
  await picture(page, 'preview');
  expect(changes(fixed, cellsOf(excel))).toEqual({});

  await page.getByTestId('write').click();
  await message(page, '已写入 17 个单元格');
  expect(changes(fixed, cellsOf(excel))).toEqual(WRITTEN);
  await picture(page, 'written');

  await page.getByTestId('undo').click();
  await message(page, '已撤销，17 个单元格恢复为写入前的内容。');
  expect(changes(fixed, cellsOf(excel))).toEqual({});
  expectSilent(pane);
  await page.context().close();
});

test('the undo outlives the pane', async () => {
  const excel = await sampleExcel();
  const original = cellsOf(excel);
  const pane = await paneTab(browser, excel);
  const { page } = pane;
  await open(page, 'calculate');
  await page.getByTestId('form-list').waitFor();
  await page.getByTestId('write').click();
  await page.getByTestId('edit-list').waitFor();
  await page.getByTestId('write').click();
  await message(page, /^已写入 \d+ 个单元格/);
  expect(changes(original, cellsOf(excel))).not.toEqual({});

  await open(page, 'open');
  await page.getByTestId('undo').click();
  await message(page, /^已撤销，\d+ 个单元格恢复为写入前的内容。$/);
  expect(changes(original, cellsOf(excel))).toEqual({});
  expectSilent(pane);
  await page.context().close();
});

test('a cell that is being edited is waited for and then said, and nothing is written', async () => {
  const excel = await sampleExcel();
  const original = cellsOf(excel);
  const pane = await paneTab(browser, excel);
  const { page } = pane;
  await open(page, 'open');
  await page.getByTestId('calculate').waitFor();
  excel.faults.isEditing = true;
  await page.getByTestId('calculate').click();
  await message(page, /Enter/);
  await picture(page, 'editing');
  excel.faults.isEditing = false;
  await page.getByTestId('calculate').click();
  await page.getByTestId('form-list').waitFor();
  expect(changes(original, cellsOf(excel))).toEqual({});
  expectSilent(pane);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('nobody is kept out by how it is made, %s', async (scheme) => {
  const excel = await sampleExcel();
  const { page } = await paneTab(browser, excel);
  await page.emulateMedia({ colorScheme: scheme });
  await open(page, 'open');
  await page.getByTestId('calculate').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByTestId('calculate').click();
  await page.getByTestId('form-list').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByTestId('judgement').getByTestId('tier-full').click();
  await page.getByTestId('write').click();
  await page.getByTestId('edit-list').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});
