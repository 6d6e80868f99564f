/** @jest-environment jsdom */
import './coders';
import { act, screen, waitFor } from '@testing-library/react';
import { unzipSync, strFromU8 } from 'fflate';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { paper } from '../core/forms/paper';
import { changed, DEPARTMENT, sampleSheets, TOILETS, valueAt } from './sample';
import { calculated, idle, inside, said, show, violations, type Shown } from './show';

async function opened(pane: Shown): Promise<Shown> {
  await calculated(pane);
  await pane.user.click(screen.getByTestId('report'));
  await screen.findByTestId('report-preview');
  return pane;
}

const preview = (): ReturnType<typeof inside> => inside(screen.getByTestId('report-preview'));

/** The page's own downloads: what was handed over, by its name. */
function downloads(): Map<string, Blob> {
  const taken = new Map<string, Blob>();
  let last: Blob | null = null;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return 'blob:test';
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last !== null) taken.set(this.download, last);
  });
  return taken;
}

afterEach(() => {
  jest.restoreAllMocks();
  // An address that was handed out is taken back a minute later, whichever test runs then.
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(globalThis, 'ClipboardItem');
});

function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(new Uint8Array(reader.result as ArrayBuffer));
    };
    reader.readAsArrayBuffer(blob);
  });
}

test('outline and text: four chapters in order, and each figure leads to its cell', async () => {
  const pane = await opened(show());
  const outline = screen.getByTestId('report-outline');
  const chapters = [...outline.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(chapters.filter((text) => /^[一二三四]、/.test(text)).map((text) => text.slice(0, 2))).toEqual([
    '一、',
    '二、',
    '三、',
    '四、',
  ]);
  const [rate] = preview().getAllByRole('button', { name: '95.06%' });
  if (rate === undefined) throw new Error('no rate');
  expect(rate.title).toContain(`${DEPARTMENT}!`);
  await pane.user.click(rate);
  expect(pane.workbook.selected?.sheet).toBe(DEPARTMENT);
  await pane.user.click(inside(outline).getByRole('button', { name: /^二、/ }));
  expect(document.activeElement?.textContent).toMatch(/^二、/);
  expect(await violations()).toEqual([]);
});

test('what is missing is listed, and leads to the cell where it is typed', async () => {
  const pane = await opened(
    show(
      changed(TOILETS, [
        ['H22', null],
        ['F22', { s: '基本健全' }],
      ]),
    ),
  );
  const gaps = inside(screen.getByTestId('report-gaps'));
  const buttons = gaps.getAllByRole('button');
  const [first] = buttons;
  if (first === undefined) throw new Error('no gap');
  const [, cell, sheet] = /^定位 ([A-Z]+[0-9]+)（(.*)）$/.exec(first.textContent) ?? [];
  await pane.user.click(first);
  expect(pane.workbook.selected?.sheet).toBe(sheet);
  expect(cell).toBeTruthy();
  expect(preview().getAllByText(/^【待补充：/).length).toBeGreaterThan(0);
});

test('the report says so where scores are not in the forms yet', async () => {
  await opened(show(changed(TOILETS, [['H24', { n: '98.41' }]])));
  expect(screen.getByText(/还没有写入自评表，报告按算出的结果写成/)).toBeTruthy();
});

test('写入工作表 adds 自评报告, changes no other sheet, and 移除结果表 takes it away', async () => {
  const pane = await opened(show());
  const before = await pane.workbook.read();
  await pane.user.click(screen.getByTestId('write-report'));
  await waitFor(() => {
    expect(said()).toBe('已写入工作表：“自评报告”。');
  });
  const after = await pane.workbook.read();
  expect(after.filter(({ isOwn }) => isOwn !== true)).toEqual(before);
  const sheet = after.find(({ name }) => name === '自评报告');
  expect(sheet?.isOwn).toBe(true);
  expect(valueAt(after, '自评报告', 'A1')).toContain('附件4');
  await pane.user.click(screen.getByTestId('write-report'));
  await idle();
  expect(await pane.workbook.read()).toEqual(after);
  await pane.workbook.removeOwnSheets();
  expect(await pane.workbook.read()).toEqual(before);
});

test('a workbook that changed since the run is read anew before the report is written', async () => {
  const pane = await opened(show());
  const place = { sheet: '基础数据', row: 0, col: 20 };
  act(() => {
    pane.workbook.type(place, { s: '改过' });
  });
  await screen.findByText('工作簿在计算之后又改过，下面的结果可能已经过时。');
  const read = jest.spyOn(pane.workbook, 'read');
  await pane.user.click(screen.getByTestId('write-report'));
  await waitFor(() => {
    expect(said()).toBe('已写入工作表：“自评报告”。');
  });
  expect(read).toHaveBeenCalledTimes(2);
});

test('a refused write leaves everything as it was and says why', async () => {
  const pane = await opened(show());
  const { WorkbookError } = await import('../../src/workbook/workbook');
  jest.spyOn(pane.workbook, 'write').mockRejectedValueOnce(new WorkbookError('structure-protected', '自评报告'));
  await pane.user.click(screen.getByTestId('write-report'));
  expect((await screen.findByRole('alert')).textContent).toContain('工作簿结构受保护，不能增减工作表“自评报告”');
});

test('导出 Word hands over the file by the report’s title', async () => {
  const taken = downloads();
  const pane = await opened(show());
  await pane.user.click(screen.getByTestId('export-word'));
  await screen.findByText(/^已生成“.*\.docx”/);
  const [[name, blob] = []] = [...taken];
  if (name === undefined || blob === undefined) throw new Error('nothing was handed over');
  expect(name).toMatch(/^2022年度.*整体绩效自评工作报告\.docx$/);
  expect(blob.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  const text = strFromU8(unzipSync(await bytesOf(blob))['word/document.xml'] ?? new Uint8Array());
  expect(text.replace(/<[^>]*>/g, '')).toContain('95.06%');
});

/** A clipboard that takes formatted text; the tests' page has none. */
function clipboard(): Map<string, Blob>[] {
  const taken: Map<string, Blob>[] = [];
  class Item {
    constructor(readonly formats: Record<string, Blob>) {}
  }
  Object.assign(globalThis, { ClipboardItem: Item });
  jest.spyOn(navigator.clipboard, 'write').mockImplementation((items) => {
    for (const item of items) taken.push(new Map(Object.entries((item as unknown as Item).formats)));
    return Promise.resolve();
  });
  return taken;
}

test('where there are no downloads, the formatted text is on the clipboard; cells’ texts are no markup in it', async () => {
  const pane = await opened(show(changed('工作履行情况', [['B4', { s: '<img src=x onerror=alert(1)>' }]])));
  const taken = clipboard();
  await pane.user.click(screen.getByTestId('export-word'));
  await screen.findByText('这里不能下载文件，报告已带格式复制，请打开 Word，粘贴后保存。');
  const [formats] = taken;
  const html = new TextDecoder().decode(await bytesOf(formats?.get('text/html') ?? new Blob()));
  const plain = new TextDecoder().decode(await bytesOf(formats?.get('text/plain') ?? new Blob()));
  expect(html).toMatch(/<h1 style="[^"]*text-align: center[^"]*">2022年度/);
  expect(html).toContain('95.06%');
  expect(html).not.toContain('<img');
  expect(plain).toContain('95.06%');
  expect(plain).toContain('\n<img src=x onerror=alert(1)>方面：');
});

test('where the clipboard is closed too, the text stands to be copied by hand', async () => {
  const pane = await opened(show());
  await pane.user.click(screen.getByRole('button', { name: '复制全文（带格式）' }));
  const dialog = await screen.findByRole('dialog');
  expect((inside(dialog).getByRole('textbox') as HTMLTextAreaElement).value).toContain('95.06%');
});

test('a workbook without forms to report on says so', async () => {
  const pane = show([paper('通讯录', '| 姓名 | 科室 |\n| 甲 | 财政所 |')], {
    workbook: new MemoryWorkbook([paper('通讯录', '| 姓名 | 科室 |\n| 甲 | 财政所 |')], '通讯录.xlsx'),
  });
  await pane.user.click(screen.getByTestId('report'));
  expect(await screen.findByText('没有读到参与计算的项目或整体支出绩效自评表，无法生成报告。')).toBeTruthy();
  expect(screen.queryByTestId('export-word')).toBeNull();
  await pane.user.click(screen.getByRole('button', { name: '返回' }));
  const report = screen.getByTestId('report');
  expect(report.getAttribute('aria-disabled')).toBe('true');
  expect(report.title).toBe('没有读到参与计算的项目或整体支出绩效自评表，无法生成报告。');
  await pane.user.click(report);
  expect(screen.getByTestId('empty-noForm')).toBeTruthy();
});

test('the keyboard alone opens the report, goes to a gap, writes the sheet and comes back', async () => {
  const { user, workbook } = show(sampleSheets());
  const tabTo = async (isThere: (element: Element) => boolean, shift = false): Promise<void> => {
    for (let steps = 0; steps < 400; steps++) {
      if (document.activeElement !== null && isThere(document.activeElement)) return;
      await user.tab({ shift });
    }
    throw new Error('the keyboard does not get there');
  };
  const isId = (id: string) => (element: Element) => element.getAttribute('data-testid') === id;
  await tabTo(isId('report'));
  await user.keyboard('{Enter}');
  await screen.findByTestId('report-preview');
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '自评报告' }));
  });
  await tabTo(isId('write-report'));
  await user.keyboard('{Enter}');
  await screen.findByText('已写入工作表：“自评报告”。');
  expect((await workbook.ownSheets()).map(({ name }) => name)).toEqual(['自评报告']);
  await tabTo((element) => element.textContent === '94.64%');
  await user.keyboard('{Enter}');
  expect(workbook.selected?.sheet).toBe('基础数据');
  await tabTo((element) => element.getAttribute('aria-label') === '返回', true);
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByTestId('calculate'));
});
