import { evaluateAfterWriting } from '../../../src/core/evaluate';
import type { OwnCell, OwnSheet } from '../../../src/core/model';
import { reportSheet, reportSheets } from '../../../src/core/narrative';
import { OPTIONS, reportOf, runsOf, SAMPLE_SHEETS } from './reading';

/** The sheet 自评报告. */

const EVALUATION = evaluateAfterWriting(SAMPLE_SHEETS, OPTIONS);
const [SHEET] = reportSheets(EVALUATION, SAMPLE_SHEETS);
const ROWS = SHEET?.rows ?? [];

function words(cell: OwnCell | undefined): string {
  const value = cell?.value ?? null;
  return value !== null && 's' in value ? value.s : '';
}

function rowWith(text: string): readonly OwnCell[] {
  const row = ROWS.find((cells) => cells.some((cell) => words(cell).includes(text)));
  if (row === undefined) throw new Error(`no row with ${text}`);
  return row;
}

function linksOf({ rows }: OwnSheet): OwnCell[] {
  return rows.flat().filter(({ link }) => link !== undefined);
}

test('a paragraph leads to the cell of its first number', () => {
  const [said, link] = rowWith('调整后预算1759.62291万元');
  expect(words(said)).toMatch(/^\u3000\u30002022年/);
  expect(link?.link).toEqual({ sheet: '部门整体支出绩效自评表', row: 6, col: 3 });
});

test('figures of tables are links to their cells', () => {
  const row = rowWith('1617.5399');
  expect(rowWith('年初预算数').map(words)).toEqual(['项目', '年初预算数', '调整后预算数', '执行数', '执行率']);
  expect(row.length).toBeGreaterThan(0);
  const total = ROWS.find((cells) => words(cells[0]) === '年度资金总额');
  expect(total?.map(words)).toEqual(['年度资金总额', '1617.5399', '1759.62291', '1672.699499', '95.06%']);
  expect(total?.map(({ link }) => link?.col)).toEqual([undefined, 3, 4, 5, 5]);
});

test('every number of the text stands in the list of sources, with a link', () => {
  const from = ROWS.findIndex((cells) => words(cells[0]) === '报告中数字的来源');
  const listed = new Set(ROWS.slice(from + 2).map((cells) => `${words(cells[1])} ${words(cells[2])}`));
  const report = reportOf(SAMPLE_SHEETS);
  const figures = report.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.sentences.flatMap(({ runs }) => runs) : []))
    .flatMap((run) => (run.kind === 'figure' && /\d/.test(run.text) ? [run] : []));
  expect(figures.length).toBeGreaterThan(150);
  expect(
    figures.map(({ text, from: [first] }) => `${first.sheet}!${first.cell} ${text}`).filter((key) => !listed.has(key)),
  ).toEqual([]);
});

test('what is missing is listed with the cell where it is typed', () => {
  const row = ROWS.find((cells) => words(cells[0]) === '【待补充：绩效和财务管理制度的名称、文号】');
  expect(row?.[1]?.link).toEqual({ sheet: '基本情况', row: 11, col: 1 });
  const nowhere = ROWS.find(
    (cells) => words(cells[0]) === '【待补充：业务培训的时间、内容和人数】' && cells.length > 1,
  );
  expect(words(nowhere?.[1])).toBe('请先添加补充资料表');
});

test('every link leads to a cell that the workbook has', () => {
  const names = new Set(SAMPLE_SHEETS.map(({ name }) => name));
  if (SHEET === undefined) throw new Error('no sheet');
  expect(linksOf(SHEET).length).toBeGreaterThan(200);
  expect(linksOf(SHEET).filter(({ link }) => link !== undefined && !names.has(link.sheet))).toEqual([]);
});

test('only the title and the note are merged, so that Excel fits the rows', () => {
  expect(SHEET?.merges).toEqual([
    { top: 1, left: 0, bottom: 1, right: 5 },
    { top: 2, left: 0, bottom: 2, right: 5 },
  ]);
});

test('a paragraph too long for a row goes on in the next one', () => {
  const report = reportOf(SAMPLE_SHEETS);
  const long = { id: 'long', runs: [{ kind: 'words' as const, text: `${'长'.repeat(399)}。` }], dependsOn: [] };
  const { rows } = reportSheet({ ...report, blocks: [{ kind: 'paragraph', sentences: [long, long, long] }] });
  const lengths = rows
    .map(([cell]) => words(cell))
    .filter((text) => text.includes('长'))
    .map((text) => text.length);
  expect(lengths).toEqual([802, 402]);
});

test('what is wrong with the outline stands on top, with its cell', () => {
  const problem = { sheet: '报告提纲', cell: 'C2', message: '报告提纲!C2：内容“甲”不能识别。' };
  const row = reportSheet(reportOf(SAMPLE_SHEETS), [problem]).rows.find((cells) => words(cells[0]).includes('甲'));
  expect(words(row?.[0])).toBe('“报告提纲”有误，已按通用提纲生成。报告提纲!C2：内容“甲”不能识别。');
  expect(row?.[1]?.link).toEqual({ sheet: '报告提纲', row: 1, col: 2 });
});

test('a workbook without a form of its own gets none', () => {
  const sheets = SAMPLE_SHEETS.filter(({ name }) => name === '基础数据');
  expect(reportSheets(evaluateAfterWriting(sheets, OPTIONS), sheets)).toEqual([]);
});

test('typed words are no links, numbers are', () => {
  const name = ROWS.find((cells) => words(cells[0]) === '小吕寨党委(工资)');
  expect(name?.every(({ link }) => link === undefined)).toBe(true);
  expect(runsOf(reportOf(SAMPLE_SHEETS)).some(({ kind }) => kind === 'typed')).toBe(true);
});
