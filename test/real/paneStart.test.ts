import * as fs from 'node:fs';
import type { Browser } from 'playwright-core';
import { EmulatedExcel } from '../office/emulator/host';
import { bookFromXlsx } from '../office/fromXlsx';
import { launch } from './chromium';
import { paneTab, picture, type OpenPane } from './paneBrowser';
import { buildPane, SAMPLE, type BuiltPane } from './paneBuilt';
import { servePane, type PaneServer } from './paneServer';

/** The built pane where something is missing, too old or broken: it always says what, and what to do. */

const INTERNET_EXPLORER = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const NARROW = [{ width: 320, scheme: 'light' }] as const;

let built: BuiltPane;
let server: PaneServer;
let browser: Browser;
let pane: OpenPane;

beforeAll(async () => {
  built = buildPane();
  server = await servePane(built.folder);
  browser = await launch();
});

afterEach(async () => {
  server.missing.clear();
  await pane.page.context().close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  built.remove();
});

async function excel(): Promise<EmulatedExcel> {
  return new EmulatedExcel(await bookFromXlsx(fs.readFileSync(SAMPLE)));
}

// Not until everything has come: some of it never does.
const start = () => pane.page.goto(`${server.origin}/pane.html`, { waitUntil: 'commit' });
const heading = (name: string) => pane.page.getByRole('heading', { name }).waitFor();
const shown = (text: string | RegExp) => pane.page.getByText(text).first().waitFor();

/** The script of the pane, with the fingerprint of this build in its name. */
function paneScript(): string {
  const name = fs.readdirSync(`${built.folder}/pane`).find((file) => /^pane\..*\.js$/.test(file));
  if (name === undefined) throw new Error('no script of the pane');
  return `pane/${name}`;
}

test('an Excel in English, too', async () => {
  pane = await paneTab(browser, await excel(), { locale: 'en-US' });
  await start();
  await pane.page.getByTestId('calculate').waitFor();
  expect(pane.traffic.requests).toContain(`${server.origin}/office-js/en-us/office_strings.js`);
});

test('where the Chinese texts of Office are missing, its English ones do', async () => {
  pane = await paneTab(browser, await excel());
  server.missing.add('office-js/zh-cn/office_strings.js');
  await start();
  await pane.page.getByTestId('calculate').waitFor();
  expect(pane.traffic.requests).toContain(`${server.origin}/office-js/en-us/office_strings.js`);
});

test("a missing file of Office's is named after some patience", async () => {
  pane = await paneTab(browser, await excel());
  server.missing.add('office-js/excel-win32-16.01.js');
  await start();
  await heading('面板没有打开');
  await shown('没有取到：office-js/excel-win32-16.01.js');
  await picture(pane.page, 'start-missing', NARROW);
});

test('a missing file of ours is named at once, and trying again helps once it is there', async () => {
  pane = await paneTab(browser, await excel());
  server.missing.add(paneScript());
  await start();
  await shown(`没有取到：${paneScript()}`);
  server.missing.clear();
  await pane.page.getByRole('button', { name: '再试一次' }).click();
  await pane.page.getByTestId('calculate').waitFor();
});

test('a script that fails says so', async () => {
  pane = await paneTab(browser, await excel());
  await pane.page.route(`**/${paneScript()}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on the way");' }),
  );
  await start();
  await shown(/程序报告：.*broken on the way/);
});

test('an Excel that does not answer is waited for, and taken when it answers', async () => {
  pane = await paneTab(browser, await excel());
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await pane.page.route('**/excel-win32-16.01.js', async (route) => {
    await held;
    await route.continue();
  });
  await start();
  await heading('Excel 还没有回应面板');
  await shown('已等待 8 秒');
  await picture(pane.page, 'start-silent', NARROW);
  release();
  await pane.page.getByTestId('calculate').waitFor();
  expect(await pane.page.getByText('Excel 还没有回应面板').count()).toBe(0);
});

test('an Excel that is too old is told so', async () => {
  pane = await paneTab(browser, await excel(), { sets: { ExcelApi: '1.13', AddinCommands: '1.1' } });
  await start();
  await heading('这个版本的 Excel 用不了本面板');
  await picture(pane.page, 'start-old-excel', NARROW);
});

test('Internet Explorer is told so, and nothing more is fetched', async () => {
  pane = await paneTab(browser, null, { userAgent: INTERNET_EXPLORER });
  await start();
  await heading('这台电脑的 Excel 打不开本面板');
  expect(pane.traffic.requests.filter((address) => /office\.js|pane\/pane/.test(address))).toEqual([]);
  await picture(pane.page, 'start-internet-explorer', NARROW);
});

test('outside Excel it says where it belongs', async () => {
  pane = await paneTab(browser, null);
  await start();
  await heading('请从 Excel 里打开');
});

test('the scripts that the page lists are enough for the pane to stand', async () => {
  pane = await paneTab(browser, await excel());
  const page = fs.readFileSync(`${built.folder}/pane.html`, 'utf8');
  for (const name of fs.readdirSync(`${built.folder}/pane`)) {
    if (name.endsWith('.js') && !page.includes(name)) server.missing.add(`pane/${name}`);
  }
  expect(server.missing.size).toBeGreaterThan(5);
  await start();
  await pane.page.getByTestId('calculate').waitFor();
});

test('a part that does not come when it is needed is said, and the pane opens anew', async () => {
  pane = await paneTab(browser, await excel());
  await start();
  await pane.page.getByTestId('calculate').waitFor();
  for (const name of fs.readdirSync(`${built.folder}/pane`)) server.missing.add(`pane/${name}`);
  await pane.page.getByRole('button', { name: '评分规则' }).click();
  await heading('面板没有取全');
  await picture(pane.page, 'start-part-missing', NARROW);
  server.missing.clear();
  await pane.page.getByRole('button', { name: '重新打开面板' }).click();
  await pane.page.getByTestId('calculate').waitFor();
});

test('the help page stands alone', async () => {
  pane = await paneTab(browser, null);
  await pane.page.goto(`${server.origin}/help.html`);
  await heading('绩效自评助手 · 使用帮助');
  expect(pane.traffic.refused).toEqual([]);
  await picture(pane.page, 'help', NARROW);
});
