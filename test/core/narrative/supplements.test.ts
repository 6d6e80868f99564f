import { evaluateAfterWriting } from '../../../src/core/evaluate';
import { supplementSheets } from '../../../src/core/narrative';
import type { CellValue, OwnSheet, Sheet } from '../../../src/core/model';
import { linesOf, OPTIONS, reportOf, SAMPLE_SHEETS } from './reading';

/** Blank sheets for a workbook that does not ask for what the report needs. */

const FORMS = SAMPLE_SHEETS.filter(({ name }) => name.startsWith('部门整体') || name === '项目自评-户厕改造');

function supplements(sheets: readonly Sheet[]): OwnSheet[] {
  return supplementSheets(evaluateAfterWriting(sheets, OPTIONS), sheets);
}

/** As a shell adds it and a person fills it in: `typed` by row and column, counted from 0. */
function added(own: OwnSheet, typed: readonly (readonly [number, number, string])[] = []): Sheet {
  const width = own.widths.length;
  const values = own.rows.map((row, r) =>
    Array.from({ length: width }, (_, c): CellValue => {
      const found = typed.find(([row0, col]) => row0 === r && col === c)?.[2];
      if (found === undefined) return row[c]?.value ?? null;
      return /^-?\d+(\.\d+)?$/.test(found) ? { n: found } : { s: found };
    }),
  );
  const grid = values.map((row) => row.map(() => null));
  const formats = values.map((row) => row.map(() => 'General'));
  const rest = { state: 'visible', isProtected: false, row0: 0, col0: 0, hiddenRows: [] } as const;
  return { ...rest, name: own.name, values, formulas: grid, formats, merges: own.merges };
}

function named(sheets: readonly OwnSheet[], name: string): OwnSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

test('all five for a workbook of forms alone', () => {
  expect(supplements(FORMS).map(({ name }) => name)).toEqual([
    '工作履行情况',
    '满意度调查',
    '预算调整说明',
    '机构设置',
    '自评补充说明',
  ]);
});

test('the sample lacks answers only, and is asked for those it has no cell for', () => {
  const [sheet, ...others] = supplements(SAMPLE_SHEETS);
  expect(others).toEqual([]);
  const labels = sheet?.rows.slice(3).map(([label]) => (label?.value && 's' in label.value ? label.value.s : ''));
  expect(labels).toContain('业务培训情况');
  expect(labels).not.toContain('主要职责');
});

test('blank as they were added they change neither findings nor scores, and are not offered again', () => {
  const own = supplements(FORMS);
  const sheets = [...FORMS, ...own.map((one) => added(one))];
  const [before, after] = [evaluateAfterWriting(FORMS, OPTIONS).result, evaluateAfterWriting(sheets, OPTIONS).result];
  expect(after.findings).toEqual(before.findings);
  expect(after.edits).toEqual(before.edits);
  expect(supplements(sheets)).toEqual([]);
});

test('what is typed into them stands in the report', () => {
  const own = supplements(FORMS);
  const answers = named(own, '自评补充说明');
  const line = (label: string): number =>
    answers.rows.findIndex(
      ([one]) => one?.value !== null && one?.value !== undefined && 's' in one.value && one.value.s === label,
    );
  const sheets = [
    ...FORMS,
    added(named(own, '工作履行情况'), [
      [3, 1, '道路养护'],
      [3, 2, '修补路面'],
      [3, 3, '12'],
      [3, 4, '公里'],
    ]),
    added(named(own, '满意度调查'), [
      [3, 0, '村民'],
      [3, 1, '2022年11月'],
      [3, 2, '入户'],
      [3, 3, '50'],
      [3, 4, '48'],
      [3, 5, '40'],
      [3, 6, '38'],
    ]),
    added(named(own, '预算调整说明'), [
      [3, 1, '72'],
      [3, 2, '10月下达'],
    ]),
    added(named(own, '机构设置'), [
      [3, 0, '镇本级'],
      [3, 1, '行政'],
    ]),
    added(answers, [
      [line('业务培训情况'), 1, '6月培训42人。'],
      [line('报告日期'), 1, '2023年4月1日'],
    ]),
  ];
  const report = reportOf(sheets);
  const lines = linesOf(report);
  expect(lines).toContain('道路养护方面：修补路面12公里。');
  // 38 ÷ 40
  expect(lines.join('\n')).toContain(
    '2022年11月以入户方式对村民进行满意度调查，发放50份，回收48份，有效40份，满意38份，满意率95.00%。',
  );
  expect(lines.join('\n')).toContain('调整事项：上级转移支付追加72万元（10月下达）。');
  expect(lines).toContain('镇本级 | 行政 |  | ');
  expect(lines).toContain('6月培训42人。');
  expect(report.signature.date).toMatchObject({ kind: 'typed', text: '2023年4月1日' });
});

test('a sheet of that name is the user’s own and is left alone', () => {
  const [first] = FORMS;
  if (first === undefined) throw new Error('no form');
  const own: Sheet = {
    ...first,
    name: '满意度调查',
    values: [[{ s: '另有用处' }]],
    formulas: [[null]],
    formats: [['']],
    merges: [],
  };
  expect(supplements([...FORMS, own]).map(({ name }) => name)).not.toContain('满意度调查');
});
