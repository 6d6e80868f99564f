import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Report } from '../../src/core/narrative/document';
import { readReportFile } from '../../src/word/readReportFile';
import { ReportFileError } from '../../src/word/reportFileError';
import { toDocx } from '../../src/word/toDocx';
import { buildProgram, SAMPLE } from '../cli/built';
import { docxOf, item, level, list, TRANSITIONAL } from '../word/docxFile';
import { paragraph, REPORT, words } from '../word/writtenReport';

/** The Word file in another hand's word processor: LibreOffice lays it out, and writes it anew in formats we read. */

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-word-'));
  mkdirSync(join(folder, 'profile'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(program: string, args: readonly string[]): Buffer {
  const ran = spawnSync(program, args, { timeout: 120_000, maxBuffer: 1 << 28 });
  if (ran.error) throw ran.error;
  if (ran.status !== 0) throw new Error(ran.stderr.toString());
  return ran.stdout;
}

/** @returns the converted file's path. */
function convert(file: string, to: 'pdf' | 'docx' | 'doc' | 'odt' | 'txt:Text (encoded):UTF8'): string {
  const ending = to.split(':')[0] ?? to;
  const out = join(folder, `as-${ending}`);
  run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    ...['--convert-to', to, '--outdir', out, file],
  ]);
  return join(out, basename(file).replace(/\.docx$/, `.${ending}`));
}

async function written(name: string, report: Report): Promise<string> {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, await toDocx(report));
  return file;
}

/** Each page's lines as they stand on the paper, blank ones left out. */
function pagesOf(pdf: string): string[][] {
  const pages = run('pdftotext', ['-layout', pdf, '-']).toString().split('\f');
  return pages.map((page) => page.split('\n').filter((line) => line.trim() !== '')).filter((page) => page.length > 0);
}

/** Dots in pure yellow on all pages at 20 dots an inch, from a PPM: "P6 width height 255" and three bytes a dot. */
function yellowDots(pdf: string): number {
  const pictures = run('pdftoppm', ['-r', '20', pdf]);
  let dots = 0;
  for (let at = 0; at + 2 < pictures.length; at++) {
    if (pictures[at] === 255 && pictures[at + 1] === 255 && pictures[at + 2] === 0) dots++;
  }
  return dots;
}

const letters = (text: string): string => text.replace(/\s/g, '');

describe('the report of the sample', () => {
  let pdf = '';
  beforeAll(() => {
    const program = buildProgram();
    const word = join(folder, 'sample.docx');
    const args = ['score', SAMPLE, '-o', join(folder, 'sample.xlsx'), '--report', word];
    const ran = spawnSync(process.execPath, [program.file, ...args], { encoding: 'utf8' });
    program.remove();
    if (ran.status !== 1) throw new Error(ran.stderr);
    pdf = convert(word, 'pdf');
  }, 180_000);

  it('says on paper what the forms say, in the order of the county outline', () => {
    const text = letters(pagesOf(pdf).flat().join(''));
    for (const figure of ['56名', '1617.5399', '1759.62291', '1672.699499', '95.06%', '8.78%', '94.64%']) {
      expect(text).toContain(figure);
    }
    const chapters = ['一、绩效自评工作', '二、绩效目标', '三、绩效目标设定质量', '四、整改措施'].map((title) =>
      text.indexOf(title),
    );
    expect(chapters.every((at) => at > 0)).toBe(true);
    expect([...chapters].sort((a, b) => a - b)).toEqual(chapters);
  });

  it('has the pages of such a report, numbered on the outer side', () => {
    const pages = pagesOf(pdf);
    expect(pages.length).toBeGreaterThanOrEqual(5);
    expect(pages.length).toBeLessThanOrEqual(15);
    const indents = pages.map((page, index) => {
      const last = page.at(-1) ?? '';
      expect(letters(last)).toBe(`—${String(index + 1)}—`);
      return last.length - last.trimStart().length;
    });
    expect(Math.min(...indents.filter((_, index) => index % 2 === 0))).toBeGreaterThan(25);
    expect(Math.max(...indents.filter((_, index) => index % 2 === 1))).toBeLessThan(10);
  });

  it('leaves no heading alone at the foot of a page', () => {
    const lastLines = pagesOf(pdf).map((page) => (page.at(-2) ?? '').trim());
    expect(lastLines.filter((line) => /^(?:[一二三四五]、|（[一二三四五]）|\d+[.．])/.test(line))).toEqual([]);
  });
});

describe('the page', () => {
  it('holds 22 lines of 28 characters', async () => {
    const text = paragraph(words('预算绩效自评工作报告写明资金投入产出效益满意程度'.repeat(120)));
    const report: Report = { ...REPORT, blocks: [text], attachments: [], gaps: [] };
    const [, second = []] = pagesOf(convert(await written('full', report), 'pdf'));
    const lines = second.slice(0, -1).map(letters);
    expect(lines).toHaveLength(22);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([28]));
  });

  it('repeats the head of a table', async () => {
    const pages = pagesOf(convert(await written('table', REPORT), 'pdf')).map((page) => letters(page.join('')));
    const withRows = pages.filter((page) => page.includes('改造项目'));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(page).toContain('自评得分');
  });

  it('shows what is missing in yellow, and nothing else', async () => {
    const missing = convert(await written('missing', REPORT), 'pdf');
    expect(yellowDots(missing)).toBeGreaterThan(100);
    const signature = { ...REPORT.signature, people: [] };
    const whole = convert(await written('whole', { ...REPORT, blocks: [], signature, gaps: [] }), 'pdf');
    expect(yellowDots(whole)).toBe(0);
  });
});

describe('a report with numbers that nobody typed', () => {
  it('is read as LibreOffice writes it as plain text', () => {
    const numbering = list(1, [
      level(0, 'chineseCounting', '%1、'),
      level(1, 'chineseCounting', '（%2）'),
      level(2, 'decimal', '%3．'),
      level(3, 'decimalEnclosedCircle', '%4'),
    ]);
    const depths = [0, 1, 2, 2, 3, 1, 2, 0, 1, 1, 2, 3, 3, 0];
    const body = depths.map((depth, index) => item(1, depth, `第${String(index)}段`)).join('');
    const file = join(folder, 'numbers.docx');
    writeFileSync(file, docxOf(body, TRANSITIONAL, { numbering }));
    const text = readReportFile(readFileSync(convert(file, 'txt:Text (encoded):UTF8')));
    const lines = text.map((line) => line.trim()).filter((line) => line !== '');
    expect(lines).toHaveLength(depths.length);
    expect(readReportFile(readFileSync(file)).map(letters)).toEqual(lines.map(letters));
  });
});

describe('a report that LibreOffice saved', () => {
  const plain = (file: string): string[] =>
    readReportFile(readFileSync(file))
      .map((line) => line.trim())
      .filter((line) => line !== '');

  it('is read as it was written', async () => {
    const ours = await written('ours', REPORT);
    expect(plain(convert(ours, 'docx'))).toEqual(plain(ours));
  });

  it.each([
    ['doc', 'legacy-doc'],
    ['odt', 'not-a-report'],
  ] as const)('in another format is refused by name: .%s', async (format, code) => {
    const file = convert(await written('other', REPORT), format);
    expect(() => readReportFile(readFileSync(file))).toThrow(new ReportFileError(code));
  });
});
