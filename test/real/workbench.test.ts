import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { CellValue, Sheet } from '../../src/core/model';
import { openXlsx } from '../../src/workbook/xlsx/document';
import { place } from '../core/forms/paper';
import { changedParts } from '../workbench/changedParts';
import { served, type Served } from '../workbench/served';
import { launch } from './chromium';
import { contrastOf } from './drawn';
import { WorkbenchPage } from './workbenchPage';

/** The built workbench in a real browser, and what it saves beside what the command line writes for the same edits. */

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const SAMPLE = join(ROOT, 'assets/samples/小吕寨镇2022年度绩效自评.xlsx');
const RICH = join(ROOT, 'test/workbook/fixtures/rich-template.xlsx');
const PROJECT = '项目自评-人居环境整治';
const OTHER = '项目自评-户厕改造';

let folder = '';
let server: Served;
let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-workbench-'));
  server = await served(DIST);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  bench = await WorkbenchPage.open(browser, `${server.address}workbench/`);
});
afterEach(async () => {
  expect(bench.traffic.errors).toEqual([]);
  await bench.close();
});

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

function valueAt(sheets: readonly Sheet[], name: string, address: string): CellValue {
  const { row, col } = place(address);
  const sheet = sheets.find((one) => one.name === name);
  return sheet?.values[row - sheet.row0]?.[col - sheet.col0] ?? null;
}

/** The sample with cells changed, scored by the command line. */
function scoredByCommandLine(edits: readonly [string, string, CellValue][]): readonly Sheet[] {
  const document = openXlsx(bytesOf(SAMPLE));
  for (const [sheet, address, value] of edits) document.set({ sheet, ...place(address) }, value);
  const input = join(folder, 'edited.xlsx');
  const output = join(folder, 'scored.xlsx');
  writeFileSync(input, document.toBytes());
  const words = ['score', input, '-o', output, '--no-sheets', '--force', '--json'];
  const run = spawnSync(process.execPath, [join(DIST, 'ziping.js'), ...words], { encoding: 'utf8' });
  if (run.status !== 0 && run.status !== 1) throw new Error(run.stderr);
  return openXlsx(bytesOf(output)).sheets();
}

/** Every cell that is not the same, "表名!行:列". */
function differences(one: readonly Sheet[], other: readonly Sheet[]): string[] {
  return one.flatMap((sheet) =>
    sheet.values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const twin = other.find(({ name }) => name === sheet.name);
        const there = twin?.values[sheet.row0 + r - twin.row0]?.[sheet.col0 + c - twin.col0] ?? null;
        const same = JSON.stringify(value) === JSON.stringify(there);
        return same ? [] : [`${sheet.name}!${String(sheet.row0 + r)}:${String(sheet.col0 + c)}`];
      }),
    ),
  );
}

describe('the page', () => {
  it('asks only its own server, leaves the policy whole but for one style of the grid, and knows no Excel', async () => {
    await bench.ready();
    const foreign = bench.traffic.requests.filter(
      (url) => !/^(?:data:|blob:)/.test(url) && !url.startsWith(server.address),
    );
    expect(foreign).toEqual([]);
    expect(bench.traffic.requests.filter((url) => /office/i.test(url))).toEqual([]);
    expect(bench.traffic.refused.filter((text) => !/^Applying inline style violates/.test(text))).toEqual([]);
    expect(bench.traffic.refused.length).toBeLessThanOrEqual(1);
  });

  it('computes while the grid is still on its way', async () => {
    const slow = await browser.newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await slow.route(/\/grid\./, async (route) => {
      await held;
      await route.continue();
    });
    await slow.goto(`${server.address}workbench/`);
    await slow.getByTestId('calculate').click();
    await slow.getByTestId('finding').first().waitFor();
    expect(await slow.getByTestId('grid').getAttribute('data-stage')).toBe('opening');
    await slow.getByTestId('finding-locate').first().click();
    release();
    await slow.locator('[data-stage="open"]').waitFor();
    await slow.locator('[data-u-comp="defined-name"] input').waitFor();
    expect(await slow.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('H24');
    await slow.close();
  });
});

describe('open, calculate, locate, fix, write, save', () => {
  it('gives the same cells as the command line, and leaves every other part byte for byte', async () => {
    await bench.ready();
    await bench.calculate();
    await bench.by('finding-locate').first().click();
    expect(await bench.selected()).toBe('H24');
    await bench.by('finding-fix').first().click();
    await bench.page.getByText('应为 97.41 分').waitFor({ state: 'detached' });

    await bench.sheet(PROJECT);
    await bench.type('I7', '8.53');
    await bench.page
      .getByText(/已改动|改过|重新计算/)
      .first()
      .waitFor();
    await bench.calculate();
    await bench.picture('calculated');

    await bench.by('write').first().click();
    await bench.by('write').last().click();
    await bench.page
      .getByText(/已写入|写入了/)
      .first()
      .waitFor();
    await bench.picture('written');
    const { name, bytes } = await bench.save();
    expect(name).toBe('小吕寨镇2022年度绩效自评.xlsx');

    const saved = openXlsx(bytes).sheets();
    const expected = scoredByCommandLine([
      [OTHER, 'H24', { n: '97.41' }],
      [PROJECT, 'I7', { n: '8.53' }],
    ]);
    expect(differences(expected, saved)).toEqual([]);
    expect(saved.map((sheet) => sheet.name)).toEqual(expected.map((sheet) => sheet.name));
    const touched = changedParts(bytesOf(SAMPLE), bytes);
    expect(touched.filter((part) => !/^xl\/(?:workbook|worksheets\/sheet[0-9]+)\.xml$/.test(part))).toEqual([]);
  });

  it('takes a write back, cell by cell', async () => {
    await bench.ready();
    await bench.calculate();
    await bench.by('write').first().click();
    await bench.by('write').last().click();
    await bench.page
      .getByText(/已写入|写入了/)
      .first()
      .waitFor();
    await bench.by('undo').first().click();
    await bench.page
      .getByText(/已撤销|撤销了/)
      .first()
      .waitFor();
    const { bytes } = await bench.save();
    expect(differences(openXlsx(bytesOf(SAMPLE)).sheets(), openXlsx(bytes).sheets())).toEqual([]);
  });
});

describe('result sheets', () => {
  it('come into the grid when they are written, and go when they are taken away', async () => {
    await bench.ready();
    const before = await bench.sheetNames();
    await bench.calculate();
    await bench.by('write').first().click();
    await bench.page.getByRole('radio').last().click();
    await bench.by('write').last().click();
    await bench.page
      .getByText(/已写入/)
      .first()
      .waitFor();
    expect(await bench.sheetNames()).toEqual([...before, '自评结果', '问题清单', '得分计算过程']);
    await bench.sheet('自评结果');
    await bench.goTo('B6');
    await bench.picture('result-sheet');
    const { bytes } = await bench.save();
    expect(
      openXlsx(bytes)
        .sheets()
        .filter((sheet) => sheet.isOwn === true),
    ).toHaveLength(3);
    await bench.by('remove-sheets').click();
    await bench.page.getByRole('dialog').getByRole('button').first().click();
    await bench.page
      .locator('[data-u-comp="slide-tab-item"]', { hasText: '得分计算过程' })
      .waitFor({ state: 'detached' });
    expect(await bench.sheetNames()).toEqual(before);
  });
});

describe('formulas', () => {
  it('count as the grid works them out anew', async () => {
    await bench.ready();
    await bench.sheet(PROJECT);
    await bench.type('I7', '0.53');
    await bench.calculate();
    // H27 is the county's own sum; it held 97.68 with 9.00 in I7.
    await bench.page
      .getByText(/89\.21/)
      .first()
      .waitFor();
    const { bytes } = await bench.save();
    expect(valueAt(openXlsx(bytes).sheets(), PROJECT, 'I7')).toEqual({ n: '0.53' });
  });
});

describe('a workbook that asks for recalculation', () => {
  it('is worked out when it is opened: what the command line wrote has no total left to complain of', async () => {
    const scored = join(folder, 'complete.xlsx');
    const words = ['score', SAMPLE, '-o', scored, '--no-sheets', '--force', '--json'];
    spawnSync(process.execPath, [join(DIST, 'ziping.js'), ...words]);
    await bench.ready();
    await bench.openFile(scored);
    await bench.page.getByText('complete.xlsx', { exact: true }).waitFor();
    await bench.ready();
    await bench.calculate();
    const findings = await bench.by('finding').allTextContents();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter((text) => text.includes('总分'))).toEqual([]);
  });
});

describe('only values may be changed', () => {
  it.each([
    ['bold letters', 'Control+b', '只能改单元格的内容'],
    ['cutting', 'Control+x', '不能剪切'],
  ])('%s are stopped with a sentence', async (_, keys, sentence) => {
    await bench.ready();
    await bench.sheet(PROJECT);
    await bench.press('I7', keys);
    await bench.page.getByText(sentence).waitFor();
    expect((await bench.save()).bytes).toEqual(bytesOf(SAMPLE));
  });

  it('a formula is neither written nor written over', async () => {
    await bench.ready();
    await bench.sheet(PROJECT);
    await bench.type('I7', '=1+2');
    await bench.page.getByText('不能写公式').waitFor();
    await bench.type('H27', '5');
    await bench.page.getByText(`${PROJECT}!H27 是公式`).waitFor();
    expect((await bench.save()).bytes).toEqual(bytesOf(SAMPLE));
  });

  it('a sheet keeps its name', async () => {
    await bench.ready();
    const names = await bench.sheetNames();
    await bench.page.locator('[data-u-comp="slide-tab-item"]').nth(1).dblclick();
    await bench.page.getByText('只能改单元格的内容').waitFor();
    await bench.page.keyboard.type('x');
    await bench.page.keyboard.press('Escape');
    expect(await bench.sheetNames()).toEqual(names);
    expect((await bench.save()).bytes).toEqual(bytesOf(SAMPLE));
  });

  it('a locked cell stays as it is', async () => {
    await bench.ready();
    await bench.openFile(RICH);
    await bench.page.getByText('rich-template.xlsx', { exact: true }).waitFor();
    await bench.ready();
    await bench.sheet('项目1');
    await bench.type('D14', '改名');
    await bench.page.getByText('受工作表保护').waitFor();
    expect((await bench.save()).bytes).toEqual(bytesOf(RICH));
  });

  it('values of other programs are pasted without their formats, undone and done again', async () => {
    await bench.ready();
    await bench.sheet(PROJECT);
    await bench.page.evaluate(() => navigator.clipboard.writeText('8.6\t=2口\r\n12%\t完成\r\n'));
    await bench.press('L40', 'Control+v');
    const pasted = openXlsx((await bench.save()).bytes).sheets();
    expect(['L40', 'M40', 'L41', 'M41'].map((address) => valueAt(pasted, PROJECT, address))).toEqual([
      { n: '8.6' },
      { s: '=2口' },
      { n: '0.12' },
      { s: '完成' },
    ]);
    await bench.press('A1', 'Control+z');
    const undone = openXlsx((await bench.save()).bytes).sheets();
    expect(valueAt(undone, PROJECT, 'M41')).toBeNull();
    await bench.press('A1', 'Control+y');
    expect(valueAt(openXlsx((await bench.save()).bytes).sheets(), PROJECT, 'M41')).toEqual({ s: '完成' });
  });
});

describe('keyboard and mouse', () => {
  it('F6 leads from the buttons into the grid, on to the pane, and round again', async () => {
    await bench.ready();
    const region = () =>
      bench.page.evaluate(() => document.activeElement?.closest('.bar, .grid, .pane')?.className.split(' ')[0]);
    await bench.by('open-file').focus();
    await bench.page.keyboard.press('F6');
    expect(await region()).toBe('grid');
    await bench.page.keyboard.press('ArrowDown');
    expect(await bench.selected()).toBe('A2');
    await bench.page.keyboard.press('F6');
    expect(await region()).toBe('pane');
    await bench.page.keyboard.press('Shift+F6');
    expect(await region()).toBe('grid');
  });

  it('a file that is dropped is opened, two at once are not', async () => {
    await bench.ready();
    const drop = async (count: number): Promise<void> => {
      const bytes = [...bytesOf(RICH)];
      await bench.page.evaluate(
        ([content, times]) => {
          const transfer = new DataTransfer();
          for (let no = 0; no < times; no++)
            transfer.items.add(new File([new Uint8Array(content)], `拖入${String(no)}.xlsx`));
          for (const type of ['dragover', 'drop']) {
            window.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
          }
        },
        [bytes, count] as const,
      );
    };
    await drop(2);
    await bench.page.getByText('一次只能打开一个工作簿').waitFor();
    await drop(1);
    await bench.page.getByText('拖入0.xlsx', { exact: true }).waitFor();
    await bench.ready();
    expect(await bench.sheetNames()).toContain('项目5');
  });

  it('Chinese input goes into the cell', async () => {
    await bench.ready();
    await bench.sheet(PROJECT);
    await bench.goTo('L40');
    const session = await bench.page.context().newCDPSession(bench.page);
    await session.send('Input.imeSetComposition', { text: 'yiwan', selectionStart: 5, selectionEnd: 5 });
    await session.send('Input.insertText', { text: '已完成' });
    await bench.page.keyboard.press('Enter');
    const { bytes } = await bench.save();
    expect(valueAt(openXlsx(bytes).sheets(), PROJECT, 'L40')).toEqual({ s: '已完成' });
  });

  it('cells can be read where the system forces its own colours', async () => {
    await bench.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await bench.page.reload();
    await bench.ready();
    const { x, y } = (await bench.page.locator('#univer-sheet-main-canvas_workbook').boundingBox()) ?? { x: 0, y: 0 };
    // Inside A2, below A1 and the heads of the columns: nothing but its text is drawn there.
    const clip = { x: x + 60, y: y + 45, width: 300, height: 40 };
    expect(await contrastOf(bench.page, await bench.page.screenshot({ clip }))).toBeGreaterThan(10);
    const nameBox = bench.page.locator('[data-u-comp="defined-name"] input');
    expect(await nameBox.evaluate((input) => getComputedStyle(input).backgroundColor)).toBe('rgb(255, 255, 255)');
    await bench.picture('forced-colours');
  });

  it('looks right at 1280 and at 1024 pixels, the sample and the rich template', async () => {
    for (const width of [1280, 1024]) {
      const other = await WorkbenchPage.open(browser, `${server.address}workbench/`, width);
      await other.ready();
      await other.calculate();
      await other.by('finding-locate').first().click();
      await other.picture(`sample-${String(width)}`);
      await other.openFile(RICH);
      await other.page.getByText('rich-template.xlsx', { exact: true }).waitFor();
      await other.ready();
      await other.sheet('项目1');
      await other.page.waitForTimeout(500);
      await other.picture(`rich-${String(width)}`);
      const wide = await other.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await other.close();
    }
  });
});

describe('files', () => {
  it.each([
    ['damaged.xlsx', () => bytesOf(SAMPLE).subarray(0, 9000)],
    ['old.xls', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])],
    ['text.xlsx', () => new TextEncoder().encode('绩效自评')],
  ])(
    '%s is refused with the sentence of the command line, and the workbook that was open stays',
    async (name, make) => {
      const file = join(folder, name);
      writeFileSync(file, make());
      const run = spawnSync(process.execPath, [join(DIST, 'ziping.js'), 'check', file, '--json'], { encoding: 'utf8' });
      const { error } = JSON.parse(run.stdout) as { error: { message: string } };
      await bench.ready();
      await bench.openFile(file);
      await bench.page.getByText(`“${name}”没有打开`).waitFor();
      expect(await bench.said()).toContain(error.message);
      expect((await bench.save()).bytes).toEqual(bytesOf(SAMPLE));
    },
  );

  it('another workbook does not take the place of unsaved changes unasked', async () => {
    await bench.ready();
    await bench.sheet(PROJECT);
    await bench.type('I7', '8.53');
    await bench.openFile(RICH);
    await bench.by('leave-cancel').click();
    expect(valueAt(openXlsx((await bench.save()).bytes).sheets(), PROJECT, 'I7')).toEqual({ n: '8.53' });
    await bench.openFile(RICH);
    await bench.page.getByText('rich-template.xlsx', { exact: true }).waitFor();
  });

  it('unsaved changes outlive a reload, and can be thrown away', async () => {
    await bench.ready();
    await bench.sheet(PROJECT);
    await bench.type('I7', '8.53');
    await bench.page.waitForTimeout(1000);
    bench.page.on('dialog', (dialog) => void dialog.accept());
    await bench.page.reload();
    await bench.page.getByText(/已恢复 .* 没有保存的修改/).waitFor();
    await bench.ready();
    await bench.by('clear-unsaved').click();
    await bench.page.getByText('已清除').waitFor();
    await bench.ready();
    expect((await bench.save()).bytes).toEqual(bytesOf(SAMPLE));
    await bench.page.reload();
    await bench.page.getByText('示例工作簿').first().waitFor();
  });
});
