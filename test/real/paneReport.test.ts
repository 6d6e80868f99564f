import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { parseProfile } from '../../src/core/law/profile';
import { profileSheet } from '../../src/core/profileSheet/write';
import { EmulatedExcel } from '../office/emulator/host';
import { bookFromXlsx } from '../office/fromXlsx';
import { sampleOfLastYear, sampleWith } from '../pane/filesOf';
import { barriers } from './paneAccess';
import { launch } from './chromium';
import { paneTab, picture, until, type OpenPane } from './paneBrowser';
import { buildPane, SAMPLE, type BuiltPane } from './paneBuilt';
import { cellsOf, changes, selectedIn } from './paneCells';
import { servePane, type PaneServer } from './paneServer';

/** The built pane in a real browser: the report, last year's file, other rules. */

let built: BuiltPane;
let server: PaneServer;
let browser: Browser;
let files = '';

beforeAll(async () => {
  built = buildPane();
  server = await servePane(built.folder);
  browser = await launch();
  files = fs.mkdtempSync(path.join(os.tmpdir(), 'ziping-files-'));
});

afterAll(async () => {
  await browser.close();
  await server.close();
  built.remove();
  fs.rmSync(files, { recursive: true, force: true });
});

async function opened(action: 'report' | 'calculate'): Promise<OpenPane & { readonly excel: EmulatedExcel }> {
  const excel = new EmulatedExcel(await bookFromXlsx(fs.readFileSync(SAMPLE), '小吕寨镇2022年度绩效自评.xlsx'));
  const pane = await paneTab(browser, excel);
  await pane.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
  await pane.page.goto(`${server.origin}/pane.html?action=${action}`);
  return { ...pane, excel };
}

function file(name: string, bytes: Uint8Array): string {
  const whole = path.join(files, name);
  fs.writeFileSync(whole, bytes);
  return whole;
}

const message = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const namesIn = ({ book }: EmulatedExcel): string[] => book.toData().sheets.map(({ name }) => name);

function expectSilent({ traffic }: OpenPane): void {
  const elsewhere = traffic.requests.filter((address) => !/^blob:/.test(address) && !address.startsWith(server.origin));
  expect(elsewhere).toEqual([]);
  expect(traffic.refused).toEqual([]);
  expect(traffic.errors).toEqual([]);
}

test('生成报告 on the ribbon: text, cells behind the figures, Word file, sheet, and away again', async () => {
  const pane = await opened('report');
  const { page, excel } = pane;
  await page.getByTestId('report-preview').waitFor();
  await picture(page, 'report');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await barriers(page)).toEqual([]);
  }
  await page.getByTestId('report-preview').getByRole('button', { name: '95.06%' }).first().click();
  await until(() => selectedIn(excel).startsWith('部门整体支出绩效自评表!'));
  const before = cellsOf(excel);
  const [word] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export-word').click()]);
  expect(word.suggestedFilename()).toMatch(/^2022年度.*整体绩效自评工作报告\.docx$/);
  const parts = unzipSync(new Uint8Array(fs.readFileSync(await word.path())));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '')).toContain('95.06%');
  await page.getByTestId('write-report').click();
  await message(page, '已写入工作表：“自评报告”。');
  expect(namesIn(excel)).toContain('自评报告');
  const others = Object.keys(changes(before, cellsOf(excel))).filter((address) => !address.startsWith('自评报告!'));
  expect(others).toEqual([]);
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByTestId('remove-sheets').click();
  await page.getByRole('dialog').getByRole('button', { name: '移除', exact: true }).click();
  await message(page, '已移除结果表：自评报告。');
  expect(changes(before, cellsOf(excel))).toEqual({});
  expectSilent(pane);
  await page.context().close();
});

test('复制全文 puts formatted text on the clipboard', async () => {
  const pane = await opened('report');
  const { page } = pane;
  await page.getByRole('button', { name: '复制全文（带格式）' }).click();
  await message(page, '报告已带格式复制，可以粘贴到 Word 里。');
  // Reading it draws it in the page, whose policy then speaks up.
  expectSilent(pane);
  const html = await page.evaluate(
    'navigator.clipboard.read().then(([item]) => item.getType("text/html")).then((blob) => blob.text())',
  );
  expect(html).toContain('95.06%');
  expect(html).toMatch(/text-indent: ?2em/);
  await page.context().close();
});

test('添加补充资料表 adds blank sheets after asking; a gap then leads to its cell', async () => {
  const pane = await opened('report');
  const { page, excel } = pane;
  const before = cellsOf(excel);
  await page.getByTestId('add-supplements').click();
  await page.getByRole('dialog').getByRole('button', { name: '添加', exact: true }).click();
  await message(page, /^已添加：“自评补充说明”/);
  const others = Object.keys(changes(before, cellsOf(excel))).filter((address) => !address.startsWith('自评补充说明!'));
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.getAttribute("data-testid")')).toBe('export-word');
  expect(others).toEqual([]);
  await page
    .getByTestId('report-gaps')
    .getByRole('button', { name: /自评结果怎样应用/ })
    .click();
  await until(() => selectedIn(excel).startsWith('自评补充说明!B'));
  await picture(page, 'supplements');
  expectSilent(pane);
  await page.context().close();
});

test('last year’s file and rules out of a workbook are read from the computer', async () => {
  const pane = await opened('calculate');
  const { page } = pane;
  await message(page, /^读到 \d+ 张表/);
  const lastYear = file('2021年度.xlsx', sampleOfLastYear());
  await page.getByTestId('previous').locator('input[type=file]').setInputFiles(lastYear);
  await message(page, '已与上年文件“2021年度.xlsx”对比并重新计算，未改动您的文件。');
  await picture(page, 'previous');
  expect(await barriers(page)).toEqual([]);
  const strict = parseProfile({ id: 'county', title: '从严口径', execution: { defaultWeight: '20' } }, 'file');
  if (!strict.ok) throw new Error(strict.problems.join(''));
  const rules = file('县里.xlsx', sampleWith(profileSheet(strict.profile)));
  await page.getByRole('button', { name: '评分规则' }).click();
  await page.locator('input[type=file]').setInputFiles(rules);
  await message(page, '规则已更换，得分已重新计算，未改动您的文件。');
  await message(page, strict.profile.fingerprint);
  await picture(page, 'rules');
  expect(await barriers(page)).toEqual([]);
  expectSilent(pane);
  await page.context().close();
});
