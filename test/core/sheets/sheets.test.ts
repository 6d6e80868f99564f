import * as fs from 'node:fs';
import * as path from 'node:path';
import { evaluate, evaluateAfterWriting } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { CellValue, OwnCell, OwnSheet, Sheet } from '../../../src/core/model';
import type { FindingResult, Result } from '../../../src/core/result';
import { resultSheets } from '../../../src/core/sheets';
import { ruleTitle } from '../../../src/core/sheets/grounds';
import { openXlsx } from '../../../src/workbook/xlsx/document';
import { nodeCodec } from '../../../src/workbook/xlsx/nodeCodec';

const SAMPLE = path.join(__dirname, '../../../assets/samples/小吕寨镇2022年度绩效自评.xlsx');
const options = { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: 'a.xlsx' } as const;

const finding = (over: Partial<FindingResult>): FindingResult => ({
  rule: 'total-mismatch',
  severity: 'error',
  message: '“总分”应为 97.41 分，表中填 98.41 分。',
  sheet: '项目1',
  cell: 'H24',
  related: [],
  fix: null,
  basis: '算术勾稽',
  ...over,
});
const result = (over: Partial<Result>): Result => ({
  schemaVersion: 1,
  file: 'a.xlsx',
  output: null,
  profile: { id: 'default', title: '通用口径', source: 'builtin', fingerprint: 'f00d' },
  forms: [],
  findings: [],
  edits: [],
  notWritten: [],
  ...over,
});

const words = (value: CellValue | undefined): string =>
  value && 's' in value ? value.s : value && 'n' in value ? value.n : '';
const wordsOf = (row: readonly OwnCell[]): string[] => row.map((cell) => words(cell.value));
const sheetOf = (sheets: readonly OwnSheet[], name: string): OwnSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const rowWith = (sheet: OwnSheet, text: string): string[] => {
  const row = sheet.rows.find((cells) => cells.some((cell) => words(cell.value) === text));
  if (!row) throw new Error(`no row with ${text}`);
  return wordsOf(row);
};

/** One of our sheets as it is read back, with a note typed in its last column beside the row that says `beside`. */
function readBack(sheet: OwnSheet, notes: ReadonlyMap<string, string> = new Map(), isOwn = true): Sheet {
  const [noteColumn = 0] = sheet.userColumns;
  const values = sheet.rows.map((row) => {
    const note = notes.get(words(row[4]?.value));
    return row.map((cell, col) => (col === noteColumn && note !== undefined ? { s: note } : cell.value));
  });
  const empty = { row0: 0, col0: 0, formulas: [], formats: [], merges: [], hiddenRows: [] };
  return { ...empty, name: sheet.name, state: 'visible', isProtected: false, values, isOwn };
}

describe('问题清单', () => {
  const two = result({
    findings: [finding({}), finding({ rule: 'actual-missing', cell: 'E18', message: '“管护人员”没有填写完成值。' })],
  });
  const issues = (from: Result, existing: readonly Sheet[] = []): OwnSheet =>
    sheetOf(resultSheets(from, existing), '问题清单');

  test('each finding with its severity, its rule in words and a link to its cell', () => {
    const row = issues(two).rows.find((cells) => words(cells[3]?.value) === '项目1!H24');
    expect(row?.map((cell) => words(cell.value))).toEqual([
      '1',
      '必须改',
      '总分与各项得分之和不符',
      '项目1!H24',
      '“总分”应为 97.41 分，表中填 98.41 分。',
      '算术勾稽',
      '',
    ]);
    expect(row?.[3]?.link).toEqual({ sheet: '项目1', row: 23, col: 7 });
  });

  test('处理情况 stays with the same finding, also when others come before it', () => {
    const before = readBack(issues(two), new Map([['“管护人员”没有填写完成值。', '已补']]));
    const more = result({ findings: [finding({ cell: 'H9' }), ...two.findings] });
    expect(rowWith(issues(more, [before]), '项目1!E18')[6]).toBe('已补');
    expect(rowWith(issues(more, [before]), '项目1!H24')[6]).toBe('');
  });

  test('a finding that says something else is another one: its note is not taken over', () => {
    const before = readBack(issues(two), new Map([['“总分”应为 97.41 分，表中填 98.41 分。', '已核']]));
    const changed = result({ findings: [finding({ message: '“总分”应为 97.41 分，表中填 99 分。' })] });
    expect(rowWith(issues(changed, [before]), '项目1!H24')[6]).toBe('');
  });

  test("a sheet of the user's own with that name is not read", () => {
    const foreign = readBack(issues(two), new Map([['“管护人员”没有填写完成值。', '已补']]), false);
    expect(rowWith(issues(two, [foreign]), '项目1!E18')[6]).toBe('');
  });

  test('a note typed into a cell that is cut short is found again', () => {
    const long = result({ findings: [finding({ message: '长'.repeat(40_000) })] });
    const before = readBack(issues(long), new Map([['长'.repeat(32_767), '已看']]));
    expect(rowWith(issues(long, [before]), '项目1!H24')[6]).toBe('已看');
  });

  test('nothing found is said, and every rule of the review has words of its own', () => {
    expect(rowWith(issues(result({})), '没有发现问题')).toHaveLength(1);
    expect(ruleTitle('weights-not-100')).toBe('分值合计不是 100 分');
  });
});

describe('on the sample', () => {
  const sheets = openXlsx(fs.readFileSync(SAMPLE), nodeCodec).sheets();
  const written = resultSheets(evaluateAfterWriting(sheets, options).result, sheets);

  test('自评结果 gives each form its total, grade and execution rate', () => {
    const row = rowWith(sheetOf(written, '自评结果'), '部门（单位）整体支出绩效自评表');
    expect(row.slice(7, 13)).toEqual(['95.06', '9.51', '99.21', '0', '99.21', '优']);
  });

  test('得分计算过程 shows the arithmetic and what it rests on', () => {
    const sheet = sheetOf(written, '得分计算过程');
    const row = rowWith(sheet, '清理农村集体经济合同');
    expect(row[8]).toContain('4 × 111 ÷ 120 = 3.70');
    expect(row[9]).toContain('本产品默认口径（县级可改）');
    expect(rowWith(sheet, '规则指纹')[1]).toBe(BUILTIN_PROFILE.fingerprint);
  });

  test('numbers are numbers, so that a person can add them up', () => {
    const cell = sheetOf(written, '自评结果')
      .rows.flat()
      .find(({ value }) => words(value) === '99.21');
    expect(cell?.value).toEqual({ n: '99.21' });
  });

  test('text that begins like a formula stays text', () => {
    const hostile = resultSheets(result({ findings: [finding({ message: '=HYPERLINK("x")' })] }), []);
    expect(
      sheetOf(hostile, '问题清单')
        .rows.flat()
        .find(({ value }) => words(value).startsWith('='))?.value,
    ).toEqual({ s: '=HYPERLINK("x")' });
  });

  test('every link leads to a cell of a sheet that the workbook has', () => {
    const names = new Set(sheets.map((sheet) => sheet.name));
    const links = written.flatMap((sheet) => sheet.rows.flat()).flatMap((cell) => cell.link ?? []);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !names.has(link.sheet))).toEqual([]);
  });

  test('made twice they are the same', () => {
    expect(resultSheets(evaluateAfterWriting(sheets, options).result, sheets)).toEqual(written);
    expect(resultSheets(evaluate(sheets, options).result, sheets)).not.toEqual(written);
  });
});
