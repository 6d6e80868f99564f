import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx/document';
import type { Sheet } from '../../src/core/model';
import { place } from '../core/forms/paper';

/** What the command line wrote, opened by LibreOffice: nothing is lost, and formulas take up the written scores. */

const ROOT = join(__dirname, '../..');
const SAMPLE = join(ROOT, 'assets/samples/小吕寨镇2022年度绩效自评.xlsx');
const RICH = join(ROOT, 'test/workbook/fixtures/rich-template.xlsx');

/** LibreOffice leaves cached values of Excel's files alone unless it is told to recalculate on loading; Excel does not ask. */
const RECALCULATE_ON_LOAD = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-real-'));
  mkdirSync(join(folder, 'profile/user'), { recursive: true });
  writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), RECALCULATE_ON_LOAD);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function score(input: string, name: string): string {
  const output = join(folder, name);
  const run = spawnSync(process.execPath, [join(ROOT, 'dist/ziping.js'), 'score', input, '-o', output, '--force'], {
    encoding: 'utf8',
  });
  if (run.status !== 0 && run.status !== 1) throw new Error(run.stderr);
  return output;
}

/** @returns the converted file's path. */
function convert(input: string, to: 'pdf' | 'xlsx'): string {
  const out = join(folder, to);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = spawnSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', out, input], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (run.error) throw run.error;
  return join(out, input.slice(folder.length + 1).replace(/\.xlsx$/, `.${to}`));
}

function pdfText(pdf: string): string {
  const run = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  if (run.error) throw run.error;
  return run.stdout;
}

function valueAt(sheets: readonly Sheet[], sheet: string, address: string): string | null {
  const found = sheets.find((one) => one.name === sheet);
  const { row, col } = place(address);
  const value = found?.values[row - found.row0]?.[col - found.col0] ?? null;
  if (value === null) return null;
  return 'n' in value ? value.n : 's' in value ? value.s : null;
}

const read = (file: string): readonly Sheet[] => openXlsx(readFileSync(file)).sheets();

describe('the scored sample in LibreOffice', () => {
  it('keeps every value when it is opened and saved again, and recalculates what depends on a written score', () => {
    const scored = score(SAMPLE, 'sample.xlsx');
    const [before, after] = [read(scored), read(convert(scored, 'xlsx'))];
    expect(after.map((sheet) => sheet.name)).toEqual(before.map((sheet) => sheet.name));
    expect(valueAt(before, '项目自评-人居环境整治', 'H27')).toBe('97.68'); // the county's formula, as it was cached
    expect(valueAt(after, '项目自评-人居环境整治', 'H27')).toBe('97.21'); // 8.53 written above it
    expect(differences(before, after)).toEqual(['项目自评-人居环境整治!26:7']);
  });

  it('prints the results, with links and our sheets', () => {
    const text = pdfText(convert(score(SAMPLE, 'printed.xlsx'), 'pdf'));
    for (const words of ['绩效自评结果', '问题清单', '得分计算过程', '1672.699499', '95.06%', '96.99']) {
      expect(text).toContain(words);
    }
  });
});

describe('the rich template in LibreOffice', () => {
  it('opens after scoring with the same values outside the written cells', () => {
    const scored = score(RICH, 'rich.xlsx');
    const [before, after] = [read(scored), read(convert(scored, 'xlsx'))];
    const visibility = (sheets: readonly Sheet[]) => sheets.map(({ name, state }) => [name, state === 'visible']);
    expect(visibility(after)).toEqual(visibility(before)); // LibreOffice knows one kind of hidden
    expect(after.map((sheet) => sheet.merges.length)).toEqual(before.map((sheet) => sheet.merges.length));
    // K7 shows a picture by a function that only WPS has.
    expect(differences(before, after)).toEqual(['项目1!6:10']);
  });
});

/** Constants that are not the same any more; numbers are compared as numbers. */
function differences(before: readonly Sheet[], after: readonly Sheet[]): string[] {
  return before.flatMap((sheet) =>
    sheet.values.flatMap((cells, r) =>
      cells.flatMap((value, c) => {
        const other = after.find((one) => one.name === sheet.name);
        const row = sheet.row0 + r;
        const col = sheet.col0 + c;
        const now = other?.values[row - other.row0]?.[col - other.col0] ?? null;
        return sameValue(value, now) ? [] : [`${sheet.name}!${String(row)}:${String(col)}`];
      }),
    ),
  );
}

function sameValue(one: Sheet['values'][number][number], other: Sheet['values'][number][number]): boolean {
  if (one === null || other === null) return one === other || isEmptyText(one ?? other);
  if ('n' in one && 'n' in other) return Math.abs(Number(one.n) - Number(other.n)) <= 1e-9 * Math.abs(Number(one.n));
  return JSON.stringify(one) === JSON.stringify(other);
}

function isEmptyText(value: Sheet['values'][number][number]): boolean {
  return value === null || ('s' in value && value.s === '');
}
