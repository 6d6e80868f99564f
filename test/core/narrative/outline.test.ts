import { evaluateAfterWriting } from '../../../src/core/evaluate';
import { outlineTemplate, readOutline, writeReportFully } from '../../../src/core/narrative';
import { chineseNumber, headingsOf, type Section } from '../../../src/core/narrative/outline';
import { OUTLINES } from '../../../src/core/narrative/outlines';
import { PASSAGES } from '../../../src/core/narrative/passages';
import type { Sheet } from '../../../src/core/model';
import { paper } from '../forms/paper';
import { linesOf, OPTIONS, reportOf, SAMPLE_SHEETS } from './reading';

/** Outlines as data: those that come along, and a county's own. */

const PROJECT_ALONE = SAMPLE_SHEETS.filter(({ name }) => name === '项目自评-人居环境整治');

const OWN = `
| 本县自评报告提纲 | < | < | < |
| 级别 | 标题 | 内容 | 固定文字 |
| 题目 | {年度}{单位}绩效报告 |  |  |
| 附件号 | 附件7 |  |  |
| 一级 | 一、人员 | 编制和在职人数 |  |
| 二级 | 机构 | 机构设置表 |  |
| 一级 | 资金 | 预算和执行、结转结余 | 本部分按决算口径填列 |
| 2 | 得分 | 自评结论 |  |`;

const own = (drawing: string): Sheet[] => [...SAMPLE_SHEETS, paper('报告提纲', drawing)];
const problemsOf = (drawing: string): [string, string][] =>
  (readOutline([paper('报告提纲', drawing)])?.problems ?? []).map(({ cell, message }) => [cell, message]);
const section = (level: Section['level']): Section => ({ level, heading: '甲', passages: [], standing: null });

describe('numbers before headings', () => {
  test.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [35, '三十五'],
  ])('%d is %s', (no, text) => {
    expect(chineseNumber(no)).toBe(text);
  });

  test('each level is counted anew under the one above', () => {
    const levels = ([1, 2, 2, 3, 4, 4, 3, 1, 2, 3] as const).map(section);
    expect(headingsOf(levels).map(({ text }) => text)).toEqual(
      ['一、', '（一）', '（二）', '1.', '（1）', '（2）', '2.', '二、', '（一）', '1.'].map((no) => `${no}甲`),
    );
  });
});

test('every passage has a name of its own, and no outline of ours uses one twice', () => {
  expect(new Set(PASSAGES.map(({ id }) => id)).size).toBe(PASSAGES.length);
  expect(new Set(PASSAGES.map(({ name }) => name)).size).toBe(PASSAGES.length);
  for (const { sections } of Object.values(OUTLINES)) {
    const used = sections.flatMap(({ passages }) => passages);
    expect(new Set(used).size).toBe(used.length);
    expect(used.filter((id) => !PASSAGES.some((passage) => passage.id === id))).toEqual([]);
  }
});

describe('a workbook of one project', () => {
  const report = reportOf(PROJECT_ALONE);

  test('follows the outline of a project', () => {
    expect(report.outline).toBe('project');
    expect(report.title).toBe('2022年度农村人居环境整治项目支出绩效自评报告');
    expect(report.attachmentMark).toBeNull();
  });

  test('tells its money, its indicators and its goal', () => {
    const text = linesOf(report).join('\n');
    // 352.4365 − 280.4365; 72 ÷ 280.4365
    expect(text).toContain('年初到调整后预算净增72万元，净增25.67%');
    expect(text).toContain('“清理农业废弃物”指标值≥1000吨，实际800吨');
    expect(text).toContain('年度总体目标：集中清理村内垃圾');
    expect(text).toContain('共有绩效指标13项，达到年度指标值11项，没有达到2项。');
  });
});

describe('the short form', () => {
  const report = reportOf(SAMPLE_SHEETS, { outline: 'short' });

  test('has three boxes of at most 200 characters', () => {
    const [title, ...lines] = linesOf(report);
    expect(title).toBe('2022年度巨鹿县小吕寨镇人民政府整体支出绩效自评结论');
    expect(lines.filter((_, index) => index % 2 === 0)).toEqual(['一、评价结论', '二、存在问题', '三、改进措施']);
    const boxes = lines.filter((_, index) => index % 2 === 1);
    expect(boxes.every((box) => box.length > 0 && box.length <= 200)).toBe(true);
  });

  test('says how many problems found no room', () => {
    expect(linesOf(report)[4]).toMatch(/。另有5条见各自评表。$/);
  });
});

describe("a county's own outline", () => {
  const { report, problems } = writeReportFully(evaluateAfterWriting(own(OWN), OPTIONS), own(OWN));

  test('gives title, mark, headings and order', () => {
    expect(problems).toEqual([]);
    expect(report.outline).toBe('workbook');
    expect(report.title).toBe('2022年度巨鹿县小吕寨镇人民政府绩效报告');
    expect(report.attachmentMark).toBe('附件7');
    expect(report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      '一、人员',
      '（一）机构',
      '二、资金',
      '（一）得分',
    ]);
  });

  test('its own text stands first, as typed, with its cell', () => {
    const sentences = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
    expect(sentences.find(({ id }) => id === 'standing')?.runs[0]).toEqual({
      kind: 'typed',
      text: '本部分按决算口径填列',
      from: { sheet: '报告提纲', cell: 'D7' },
    });
  });

  test('the sheet itself is no form and raises no finding', () => {
    const [before, after] = [SAMPLE_SHEETS, own(OWN)].map((sheets) => evaluateAfterWriting(sheets, OPTIONS).result);
    expect(after?.findings).toEqual(before?.findings);
  });

  test('a workbook without such a sheet has none', () => {
    expect(readOutline(SAMPLE_SHEETS)).toBeNull();
  });
});

test.each(['county', 'project'] as const)('the %s outline as a sheet, left as it is, gives the same report', (id) => {
  const { rows, merges, name } = outlineTemplate(id);
  const [sample] = SAMPLE_SHEETS;
  if (sample === undefined) throw new Error('no sheet');
  const values = rows.map((row) => row.map(({ value }) => value));
  const blank = values.map((row) => row.map(() => null));
  const sheet: Sheet = {
    ...sample,
    name,
    values,
    merges,
    formulas: blank,
    formats: values.map((row) => row.map(() => '')),
  };
  const forms = id === 'county' ? SAMPLE_SHEETS : PROJECT_ALONE;
  const formsRead = (sheets: readonly Sheet[]) => evaluateAfterWriting(sheets, OPTIONS).result.forms;
  expect(formsRead([...forms, sheet])).toEqual(formsRead(forms));
  expect(linesOf(reportOf([...forms, sheet]))).toEqual(linesOf(reportOf(forms)));
});

describe('what is wrong in it is said with its cell, and the usual outline is used', () => {
  const head = '| 级别 | 标题 | 内容 | 固定文字 |\n';
  test.each([
    ['no headings', '| 一 | 二 |', 'A1', /没有找到“级别、标题、内容、固定文字”/],
    ['an unknown level', `${head}| 五级 | 甲 | | |`, 'A2', /级别“五级”不能识别/],
    ['no level', `${head}| | 甲 | | |`, 'A2', /没有填写级别/],
    ['a level that is skipped', `${head}| 一级 | 甲 | | |\n| 三级 | 乙 | | |`, 'A3', /“三级”标题上面缺少高一级的标题/],
    ['no heading', `${head}| 一级 | | 主要职责 | |`, 'B2', /没有填写标题/],
    [
      'unknown content',
      `${head}| 一级 | 甲 | 主要成绩 | |`,
      'C2',
      /内容“主要成绩”不能识别，可以填写：编制和在职人数、/,
    ],
    [
      'content used twice',
      `${head}| 一级 | 甲 | 主要职责 | |\n| 一级 | 乙 | 主要职责 | |`,
      'C3',
      /“主要职责”在C2已经用过/,
    ],
    ['a title alone', `${head}| 题目 | 甲 | | |`, 'A1', /没有任何标题/],
    ['nothing at all', head, 'A1', /没有任何标题/],
  ])('%s', (_, drawing, cell, message) => {
    expect(problemsOf(drawing)).toEqual([[cell, expect.stringMatching(message)]]);
    const sheets = own(drawing);
    const written = writeReportFully(evaluateAfterWriting(sheets, OPTIONS), sheets);
    expect(written.report.outline).toBe('county');
    expect(written.problems).toHaveLength(1);
  });
});
