import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Result } from '../../src/core/result';
import { nodeCodec } from '../../src/workbook/xlsx/nodeCodec';
import { openXlsx } from '../../src/workbook/xlsx/document';
import { BASE, TABLE } from '../core/department/indexSheets';
import { toXlsx } from '../layouts/xlsx';
import { BLANK, buildProgram, RICH, SAMPLE, temporaryFolder, type Program, type Ran } from './built';

let program: Program;
let folder: string;

beforeAll(() => {
  program = buildProgram();
}, 120_000);
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  program.remove();
});
jest.setTimeout(60_000);

const at = (name: string): string => path.join(folder, name);
const digest = (file: string): string => createHash('sha256').update(fs.readFileSync(file)).digest('hex');
const sheetNames = (file: string): string[] =>
  openXlsx(fs.readFileSync(file), nodeCodec)
    .sheets()
    .map((sheet) => sheet.name);
const results = ({ out }: Ran): Result[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Result);
const only = (ran: Ran): Result => {
  const [result, ...more] = results(ran);
  expect(more).toEqual([]);
  if (!result) throw new Error('nothing on stdout');
  return result;
};
const noStack = (ran: Ran): void => {
  expect(ran.out + ran.err).not.toMatch(/\n\s+at |Error:|node:internal/);
};

describe('check', () => {
  test("compares with last year's workbook: of another year it says so, and the rest is as without it", async () => {
    const ran = await program.run(['check', SAMPLE, '--previous', SAMPLE, '--json'], folder);
    const without = only(await program.run(['check', SAMPLE, '--json'], folder));
    const { findings } = only(ran);
    expect(ran.status).toBe(1);
    expect(findings.filter(({ rule }) => rule !== 'previous-year-unusable')).toEqual(without.findings);
    expect(findings.find(({ rule }) => rule === 'previous-year-unusable')).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining(path.basename(SAMPLE)),
    });
  });

  test('compares a report that exists with the forms, paragraph by paragraph', async () => {
    fs.writeFileSync(at('自评报告.txt'), '一、基本情况\n\n预算执行率为96.05%，自评总分99.21分。\n');
    const ran = await program.run(['check', SAMPLE, '--report-file', at('自评报告.txt'), '--json'], folder);
    const { findings } = only(ran);
    expect(findings.filter(({ rule }) => rule.startsWith('text-') || rule.startsWith('report-'))).toEqual([
      {
        rule: 'text-number-mismatch',
        severity: 'warning',
        message:
          '自评报告第 3 段的“预算执行率”写 96.05%，表中是 95.06%（工作表“部门整体支出绩效自评表”的 G7），请核对。',
        sheet: null,
        cell: null,
        related: ['部门整体支出绩效自评表!G7'],
        fix: null,
        basis: '算术勾稽',
      },
    ]);
    expect(fs.readdirSync(folder)).toEqual(['自评报告.txt']);
  });

  test('finds errors in the sample: status 1, one object, nothing written', async () => {
    const before = digest(SAMPLE);
    const ran = await program.run(['check', SAMPLE, '--json'], folder);
    const result = only(ran);
    expect(ran.status).toBe(1);
    expect(result.schemaVersion).toBe(1);
    expect(result.file).toBe(SAMPLE);
    expect(result.output).toBeNull();
    expect(result.findings.some((finding) => finding.severity === 'error')).toBe(true);
    expect(ran.err).toBe('');
    expect(digest(SAMPLE)).toBe(before);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('a workbook without errors gives status 0', async () => {
    expect((await program.run(['check', RICH])).status).toBe(0);
  });

  test('several files: one object per line in input order, the highest status, an unreadable one among them', async () => {
    const ran = await program.run(['check', RICH, at('没有.xlsx'), SAMPLE, '--json']);
    const [rich, missing, sample] = results(ran);
    expect(ran.status).toBe(2);
    expect([rich?.file, missing?.file, sample?.file]).toEqual([RICH, at('没有.xlsx'), SAMPLE]);
    expect(missing).toMatchObject({
      schemaVersion: 1,
      output: null,
      profile: { source: 'builtin' },
      forms: [],
      findings: [],
      edits: [],
      notWritten: [],
      error: { code: 'not-found' },
    });
    expect(sample?.error).toBeUndefined();
  });

  test('for a person: each indicator with its arithmetic, findings by what they ask, no control characters', async () => {
    const { out } = await program.run(['check', SAMPLE]);
    expect(out).toContain('4 × 111 ÷ 120 = 3.70');
    expect(out).toContain('1672.699499 ÷ 1759.62291 = 95.06%');
    expect(out).toMatch(/必须改（\d+）\n {2}1\. /);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('--year and --sheet choose the forms that take part', async () => {
    const year = only(await program.run(['check', SAMPLE, '--year', '2021', '--json']));
    expect(year.forms.filter((form) => form.takesPart).map((form) => form.year)).toEqual([2021]);
    const sheet = only(await program.run(['check', SAMPLE, '--sheet', '部门整体支出绩效自评表', '--json']));
    expect(sheet.forms.filter((form) => form.takesPart).map((form) => form.sheet)).toEqual(['部门整体支出绩效自评表']);
  });

  test('--sheet: base data of other sheets serve the rates of the chosen one, which alone is written', async () => {
    fs.writeFileSync(at('自评.xlsx'), await toXlsx([BASE, TABLE]));
    const result = only(await program.run(['score', at('自评.xlsx'), '--sheet', TABLE.name, '--json'], folder));
    const [base, table] = result.forms;
    expect([base?.takesPart, table?.takesPart]).toEqual([false, true]);
    // (19.6 − 20) ÷ 20 = −2 %: at most 0
    expect(table?.indicators[1]?.points).toBe('25.00');
    expect(new Set(result.edits.map(({ sheet }) => sheet))).toEqual(new Set([TABLE.name]));
  });

  test('a sheet that is not there is told, not passed over', async () => {
    const ran = await program.run(['check', SAMPLE, '--sheet', '没有这张表', '--json']);
    expect(ran.status).toBe(2);
    expect(only(ran).error).toEqual({
      code: 'sheet-not-found',
      message: '工作簿里没有 --sheet 指定的工作表：“没有这张表”。',
    });
  });
});

describe('files that cannot be read', () => {
  test.each<[string, string, (file: string) => void]>([
    ['a folder', 'is-directory', (file) => fs.mkdirSync(file)],
    ['an empty file', 'empty-file', (file) => fs.writeFileSync(file, '')],
    ['something else', 'not-a-zip', (file) => fs.writeFileSync(file, '单位名称,得分\n')],
    ['half a workbook', 'damaged-zip', (file) => fs.writeFileSync(file, fs.readFileSync(SAMPLE).subarray(0, 9000))],
    ['no file at all', 'not-found', () => undefined],
  ])('%s', async (_, code, make) => {
    make(at('a.xlsx'));
    const ran = await program.run(['score', at('a.xlsx'), '--json']);
    expect(ran.status).toBe(2);
    expect(only(ran).error?.code).toBe(code);
    expect(only(ran).error?.message).toMatch(/[\u4e00-\u9fff].*[。！]$/);
    expect(ran.err).toContain(only(ran).error?.message);
    noStack(ran);
    expect(fs.readdirSync(folder).filter((name) => name !== 'a.xlsx')).toEqual([]);
  });
});

describe('score', () => {
  test('writes a copy beside the input and leaves the input as it was', async () => {
    fs.copyFileSync(SAMPLE, at('自评.xlsx'));
    const before = digest(at('自评.xlsx'));
    const ran = await program.run(['score', at('自评.xlsx'), '--json']);
    const result = only(ran);
    expect(result.output).toBe(at('自评.已评分.xlsx'));
    expect(result.edits.length).toBeGreaterThan(0);
    expect(digest(at('自评.xlsx'))).toBe(before);
    expect(fs.readdirSync(folder).sort()).toEqual(['自评.xlsx', '自评.已评分.xlsx'].sort());
    expect(sheetNames(at('自评.已评分.xlsx')).slice(-4)).toEqual(['自评结果', '问题清单', '得分计算过程', '自评报告']);
  });

  test('each edit it reports stands in the copy', async () => {
    const result = only(await program.run(['score', SAMPLE, '-o', at('a.xlsx'), '--json']));
    const after = only(await program.run(['check', at('a.xlsx'), '--json']));
    expect(after.edits).toEqual([]);
    expect(after.findings).toEqual(result.findings);
    expect(after.forms).toEqual(result.forms);
  });

  test('scoring the copy again changes nothing', async () => {
    await program.run(['score', SAMPLE, '-o', at('a.xlsx')]);
    const again = await program.run(['score', at('a.xlsx'), '-o', at('b.xlsx'), '--json']);
    expect(only(again).edits).toEqual([]);
    expect(again.err).toBe('');
    expect(digest(at('b.xlsx'))).toBe(digest(at('a.xlsx')));
  });

  test('--no-sheets writes into the forms alone', async () => {
    await program.run(['score', SAMPLE, '-o', at('a.xlsx'), '--no-sheets']);
    expect(sheetNames(at('a.xlsx'))).toEqual(sheetNames(SAMPLE));
  });

  test('--overwrite none fills blanks only, all follows the rules', async () => {
    const none = only(await program.run(['check', SAMPLE, '--json']));
    const filled = only(await program.run(['score', SAMPLE, '-o', at('a.xlsx'), '--overwrite', 'none', '--json']));
    expect(filled.edits.every((edit) => edit.from === null)).toBe(true);
    expect(filled.edits.length).toBeLessThanOrEqual(none.edits.length);
    const all = only(await program.run(['score', SAMPLE, '-o', at('b.xlsx'), '--overwrite', 'all', '--json']));
    const computed = all.forms
      .flatMap((form) => (form.takesPart ? form.indicators : []))
      .filter(({ status }) => status === 'computed');
    expect(computed.filter((one) => one.points !== one.final)).toEqual([]);
  });

  test('an output that exists is refused without --force and replaced with it', async () => {
    fs.writeFileSync(at('a.xlsx'), 'mine');
    const refused = await program.run(['score', SAMPLE, '-o', at('a.xlsx'), '--json']);
    expect(refused.status).toBe(2);
    expect(only(refused).error?.code).toBe('output-exists');
    expect(fs.readFileSync(at('a.xlsx'), 'utf8')).toBe('mine');
    const forced = await program.run(['score', SAMPLE, '-o', at('a.xlsx'), '--force', '--json']);
    expect(only(forced).error).toBeUndefined();
    expect(sheetNames(at('a.xlsx'))).toContain('自评结果');
  });

  test('the input itself is refused by real path, also with --force', async () => {
    fs.copyFileSync(SAMPLE, at('a.xlsx'));
    fs.symlinkSync(at('a.xlsx'), at('b.xlsx'));
    for (const output of [at('a.xlsx'), at('b.xlsx'), path.join(folder, '.', 'x', '..', 'a.xlsx')]) {
      fs.mkdirSync(at('x'), { recursive: true });
      const ran = await program.run(['score', at('a.xlsx'), '-o', output, '--force', '--json']);
      expect(only(ran).error?.code).toBe('output-is-input');
      expect(ran.status).toBe(2);
    }
    expect(digest(at('a.xlsx'))).toBe(digest(SAMPLE));
  });

  test.each([
    ['below a file', ['-o', 'file/out.xlsx'], 'output-folder-missing'],
    ['with a name that is too long', ['-o', `${'长'.repeat(90)}.xlsx`], 'output-name-too-long'],
    ['in place of a device', ['-o', '/dev/null', '--force'], 'output-not-a-file'],
    ['with a report in no folder', ['-o', 'out.xlsx', '--report', 'none/out.docx'], 'output-folder-missing'],
  ])('an output %s is refused, and nothing is written', async (_, options, code) => {
    fs.writeFileSync(at('file'), '');
    const ran = await program.run(['score', SAMPLE, ...options, '--json'], folder);
    expect(ran.status).toBe(2);
    expect(only(ran).error?.code).toBe(code);
    expect(fs.readdirSync(folder)).toEqual(['file']);
  });

  test('nothing is left behind where the output cannot be written', async () => {
    fs.mkdirSync(at('folder'));
    const toFolder = await program.run(['score', SAMPLE, '-o', at('folder'), '--force', '--json']);
    expect(only(toFolder).error?.code).toBe('output-is-directory');
    const nowhere = await program.run(['score', SAMPLE, '-o', at('none/a.xlsx'), '--json']);
    expect(only(nowhere).error?.code).toBe('output-folder-missing');
    expect(fs.readdirSync(folder)).toEqual(['folder']);
    expect(fs.readdirSync(at('folder'))).toEqual([]);
  });
});

describe('clean', () => {
  test('removes exactly the sheets that the product wrote', async () => {
    await program.run(['score', SAMPLE, '-o', at('a.xlsx')]);
    const ran = await program.run(['clean', at('a.xlsx'), '-o', at('b.xlsx')]);
    expect(ran.status).toBe(0);
    expect(sheetNames(at('b.xlsx'))).toEqual(sheetNames(SAMPLE));
    expect((await program.run(['clean', at('a.xlsx'), '-o', at('a.xlsx'), '--force'])).status).toBe(2);
  });
});

describe('batch', () => {
  const folderOfFour = (): string => {
    fs.mkdirSync(at('in/deeper'), { recursive: true });
    fs.copyFileSync(SAMPLE, at('in/b.xlsx'));
    fs.copyFileSync(RICH, at('in/c.xlsx'));
    fs.writeFileSync(at('in/a.xlsx'), 'no workbook');
    fs.copyFileSync(RICH, at('in/d.已评分.xlsx'));
    fs.writeFileSync(at('in/~$b.xlsx'), 'lock');
    fs.copyFileSync(SAMPLE, at('in/deeper/e.xlsx'));
    return at('in');
  };

  test('scores each workbook of the folder; one bad file never stops the others', async () => {
    const ran = await program.run(['batch', folderOfFour(), '-o', at('out'), '--jobs', '2', '--json']);
    expect(ran.status).toBe(2);
    expect(results(ran).map((result) => path.basename(result.file))).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
    expect(results(ran)[0]?.error?.code).toBe('not-a-zip');
    expect(fs.readdirSync(at('out')).sort()).toEqual(['b.已评分.xlsx', 'c.已评分.xlsx', '汇总.xlsx'].sort());
  });

  test('a copy made in a batch is the copy that score makes', async () => {
    await program.run(['batch', SAMPLE, RICH, '-o', at('out')]);
    await program.run(['score', SAMPLE, '-o', at('a.xlsx')]);
    expect(digest(path.join(at('out'), path.basename(SAMPLE).replace(/xlsx$/, '已评分.xlsx')))).toBe(
      digest(at('a.xlsx')),
    );
  });

  test('汇总.xlsx says for each form its total, grade, rate and what was found', async () => {
    await program.run(['batch', SAMPLE, at('没有.xlsx'), '-o', at('out')]);
    const [summary] = openXlsx(fs.readFileSync(at('out/汇总.xlsx')), nodeCodec).sheets();
    const rows = (summary?.values ?? []).map((row) =>
      row.map((value) => (value && 's' in value ? value.s : value && 'n' in value ? value.n : '')),
    );
    expect(rows[0]).toEqual(['文件', '单位', '表格', '总分', '等级', '执行率（%）', '必须改', '请核实', '问题']);
    const department = rows.find((row) => row[2] === '部门（单位）整体支出绩效自评表');
    expect(department?.slice(3, 6)).toEqual(['99.21', '优', '95.06']);
    expect(rows.at(-1)?.[8]).toContain('没有找到文件');
  });

  test('汇总.xlsx is printed as wide as a page with its headings on each, and its lines can be filtered', async () => {
    await program.run(['batch', SAMPLE, RICH, '-o', at('out')]);
    const parts = unzipSync(fs.readFileSync(at('out/汇总.xlsx')));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<autoFilter ref="A1:I10"/><pageMargins');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain("'汇总'!$1:$1</definedName>");
  });

  test('base data and lists, which have no score, stand in 汇总.xlsx only where something is wrong with them', async () => {
    await program.run(['batch', SAMPLE, '-o', at('out')]);
    const [summary] = openXlsx(fs.readFileSync(at('out/汇总.xlsx')), nodeCodec).sheets();
    const kinds = (summary?.values ?? []).slice(1).map((row) => (row[2] && 's' in row[2] ? row[2].s : ''));
    expect(kinds).toEqual([
      '项目支出绩效自评表：农村户厕改造项目',
      '项目支出绩效自评表：农村人居环境整治项目',
      '项目支出绩效自评表：燃气安全隐患专项整治项目',
      '部门（单位）整体支出绩效自评表',
    ]);
  });

  test('two workbooks of one name get two copies', async () => {
    fs.mkdirSync(at('x'));
    fs.mkdirSync(at('y'));
    fs.copyFileSync(RICH, at('x/自评.xlsx'));
    fs.copyFileSync(BLANK, at('y/自评.xlsx'));
    await program.run(['batch', at('x'), at('y'), '-o', at('out')]);
    expect(fs.readdirSync(at('out')).sort()).toEqual(['自评.已评分.xlsx', '自评.已评分（2）.xlsx', '汇总.xlsx'].sort());
  });

  test('a list of results that cannot be written is an object with error', async () => {
    fs.mkdirSync(at('out'));
    fs.writeFileSync(at('out/汇总.xlsx'), 'x');
    const ran = await program.run(['batch', SAMPLE, '-o', at('out'), '--json']);
    expect(ran.status).toBe(2);
    expect(only(ran)).toMatchObject({ file: at('out/汇总.xlsx'), error: { code: 'output-exists' } });
  });

  test('what is there is not overwritten, the summary included', async () => {
    await program.run(['batch', RICH, '-o', at('out')]);
    const before = digest(at('out/汇总.xlsx'));
    const again = await program.run(['batch', SAMPLE, '-o', at('out')]);
    expect(again.status).toBe(2);
    expect(again.err).toContain('汇总.xlsx');
    expect(digest(at('out/汇总.xlsx'))).toBe(before);
    expect((await program.run(['batch', RICH, '-o', at('out'), '--force'])).status).toBe(0);
  });

  test('more workbooks than the workers hold at once come out in input order', async () => {
    fs.mkdirSync(at('in'));
    for (let number = 1; number <= 40; number++)
      fs.copyFileSync(number % 7 === 0 ? SAMPLE : BLANK, at(`in/${String(number)}.xlsx`));
    const ran = await program.run(['batch', at('in'), '-o', at('out'), '--jobs', '2', '--json']);
    expect(results(ran).map((result) => path.basename(result.file))).toEqual(
      Array.from({ length: 40 }, (_, index) => `${String(index + 1)}.xlsx`),
    );
  });
});

describe('profile and map', () => {
  test('profile prints the rules in force, which --profile takes back', async () => {
    const printed = await program.run(['profile']);
    fs.writeFileSync(at('rules.json'), printed.out);
    const ran = await program.run(['check', SAMPLE, '--profile', at('rules.json'), '--json']);
    expect(only(ran).profile).toMatchObject({ id: 'default', source: 'file' });
  });

  test('a county rule changes the points', async () => {
    fs.writeFileSync(at('rules.json'), JSON.stringify({ execution: { method: 'bands' } }));
    const result = only(
      await program.run([
        'check',
        SAMPLE,
        '--profile',
        at('rules.json'),
        '--sheet',
        '部门整体支出绩效自评表',
        '--json',
      ]),
    );
    expect(result.forms.find((form) => form.takesPart)?.funding?.points).toBe('7.00');
  });

  test.each([
    ['{', '不是有效的 JSON'],
    ['{"execution":{"method":"guess"}}', 'execution.method'],
  ])('rules that cannot be used are refused: %s', async (text, says) => {
    fs.writeFileSync(at('rules.json'), text);
    const ran = await program.run(['check', SAMPLE, '--profile', at('rules.json')]);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(says);
    noStack(ran);
  });

  test('--map gives a column another meaning', async () => {
    const map = [{ sheet: '部门整体支出绩效自评表', column: 'H', role: 'indicator.other' }];
    fs.writeFileSync(at('map.json'), JSON.stringify(map));
    const plain = only(await program.run(['check', SAMPLE, '--json']));
    const mapped = only(await program.run(['check', SAMPLE, '--map', at('map.json'), '--json']));
    const roleOf = (result: Result): string | undefined =>
      result.forms
        .find((form) => form.sheet === '部门整体支出绩效自评表')
        ?.columns.find((column) => column.column === 'H' && column.role.startsWith('indicator.'))?.role;
    expect(roleOf(plain)).not.toBe(roleOf(mapped));
  });

  test.each([
    ['without a heading', [{ column: 'Z', role: 'indicator.actual' }], 'Z 列（indicator.actual）'],
    ['blank and taken out', [{ column: 'Z', role: 'indicator.other' }], 'Z 列（indicator.other）'],
    ['of another kind of table', [{ column: 'E', role: 'survey.sent' }], 'E 列（survey.sent）'],
    [
      'among one that is right',
      [
        { column: 'H', role: 'indicator.other' },
        { column: 'AB', role: 'funding.actual' },
      ],
      'AB 列（funding.actual）',
    ],
  ])('a column %s is refused by name', async (_, columns, place) => {
    const sheet = '部门整体支出绩效自评表';
    fs.writeFileSync(at('map.json'), JSON.stringify(columns.map((column) => ({ sheet, ...column }))));
    const ran = await program.run(['check', SAMPLE, '--map', at('map.json'), '--json']);
    expect(ran.status).toBe(2);
    expect(only(ran).error).toEqual({
      code: 'mapped-column-not-found',
      message: `--map 对照文件写的这些列没有起作用：“${sheet}”表 ${place}，请写表头所在的列（合并的表头写最左一列），别的列占着这个含义时先把那一列写成 other。`,
    });
    expect(ran.err).toContain(`“${sheet}”表 ${place}`);
  });

  test('what was read anyway may be confirmed', async () => {
    const map = [
      { sheet: '部门整体支出绩效自评表', column: 'H', role: 'indicator.points' },
      { sheet: '基础数据', column: 'C', role: 'baseData.final' },
      { sheet: '部门整体支出绩效自评表', column: 'A', role: 'indicator.other' },
    ];
    fs.writeFileSync(at('map.json'), JSON.stringify(map));
    expect(only(await program.run(['check', SAMPLE, '--map', at('map.json'), '--json'])).error).toBeUndefined();
  });

  test('--map gives a column of base data another meaning', async () => {
    fs.writeFileSync(at('自评.xlsx'), await toXlsx([BASE, TABLE]));
    fs.writeFileSync(at('map.json'), JSON.stringify([{ sheet: BASE.name, column: 'D', role: 'baseData.budget' }]));
    const ids = async (...options: string[]): Promise<string[]> => {
      const { forms } = only(await program.run(['check', at('自评.xlsx'), '--json', ...options]));
      return forms.flatMap(({ facts }) => facts).map(({ id, read }) => `${id} ${read.cell ?? ''}`);
    };
    expect(await ids()).toContain('threePublic.final D5');
    expect(await ids('--map', at('map.json'))).toContain('threePublic.budget D5');
  });

  test.each([
    ['{}', '应是一个列表'],
    [
      '[{"sheet":"表","column":"F","role":"survey.guess"}]',
      '“survey.guess”不是可用的列，可用的有：survey.scope、survey.question',
    ],
    ['[{"sheet":"表","column":"F","role":"indicator.guess"}]', 'indicator.evidence、indicator.reviewPoints'],
    ['[{"sheet":"表","column":"F","role":"funding.guess"}]', 'funding.reason、funding.other。'],
    ['[{"sheet":"表","column":"F","role":"baseData.guess"}]', 'baseData.authorised'],
    [
      '[{"sheet":"表","column":"F","role":"guess.actual"}]',
      '“guess.actual”没有写明是哪种表的列，前半可用的有：indicator 指标表',
    ],
    [
      '[{"sheet":"没有的表","column":"F","role":"indicator.actual"}]',
      '工作簿里没有 --map 对照文件写的工作表：“没有的表”，请把 sheet 改成工作簿里的表名。',
    ],
    ['[{"sheet":"表","column":"F"}]', '第 1 项的“role”'],
    ['[{"sheet":"表","column":"7","role":"indicator.actual"}]', '列“7”不对'],
    ['[{"sheet":"表","column":"F","role":"indicator.guess"}]', '“indicator.guess”不是可用的列'],
  ])('a map that says nothing sensible is refused: %s', async (text, says) => {
    fs.writeFileSync(at('map.json'), text);
    const ran = await program.run(['check', SAMPLE, '--map', at('map.json')]);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(says);
  });
});

describe('a command line that is wrong', () => {
  test.each([
    [['check'], '没有给出工作簿'],
    [['chek', 'a.xlsx'], '没有“chek”这个命令'],
    [['check', 'a.xlsx', '--jsn'], '没有“--jsn”这个选项'],
    [['score', 'a.xlsx', 'b.xlsx'], '一次只处理一个工作簿'],
    [['score', 'a.xlsx', '-o'], '后面缺少内容'],
    [['score', 'a.xlsx', '--overwrite', 'some'], 'none、higher 或 all'],
    [['batch', 'a.xlsx'], '缺少选项“-o, --output'],
    [['batch', 'a.xlsx', '-o', 'out', '--jobs', '0'], '1 到 64'],
    [['check', 'a.xlsx', '--year', '22'], '四位年份'],
    [['check', 'a.xlsx', 'b.xlsx', '--report-file', 'r.docx'], '--report-file 一次只能用于一个工作簿'],
    [['check', 'a.xlsx', '--report-file', 'none.docx'], '自评报告没有读出来'],
    [['check', 'a.xlsx', '--previous', 'p.xlsx'], '上年文件没有读出来：没有找到文件“p.xlsx”'],
    [['check', 'a.xlsx', 'b.xlsx', '--previous', 'p.xlsx'], '--previous 一次只能用于一个工作簿'],
  ])('%j', async (args, says) => {
    const ran = await program.run(args, folder);
    expect(ran.status).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(says);
    noStack(ran);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test.each([
    [['check', 'a.xlsx', '--jsn'], 'command-line', '没有“--jsn”这个选项'],
    [['check', 'a.xlsx', '--profile', 'none.json'], 'profile-unusable', '规则文件“none.json”无法读取'],
    [['check', 'a.xlsx', '--profile', '/dev/zero'], 'profile-unusable', '规则文件“/dev/zero”无法读取'],
    [['check', 'a.xlsx', '--map', 'none.json'], 'map-unusable', '对照文件“none.json”无法读取'],
    [['check', 'a.xlsx', '--previous', 'p.xlsx'], 'previous-unusable', '上年文件没有读出来'],
    [['check', 'a.xlsx', '--report-file', 'r.docx'], 'report-unusable', '自评报告没有读出来'],
    [['batch', '.', '-o', 'new'], 'no-workbooks', '没有找到可以处理的 .xlsx 工作簿'],
    [['batch', SAMPLE, '-o', '/proc/new'], 'output-folder-failed', '输出文件夹“/proc/new”无法建立'],
  ])('%j: for a script an object with error', async (args, code, says) => {
    const ran = await program.run([...args, '--json'], folder);
    expect(ran.status).toBe(2);
    expect(only(ran)).toMatchObject({ file: '', output: null, forms: [], findings: [], edits: [], notWritten: [] });
    expect(only(ran).error?.code).toBe(code);
    expect(only(ran).error?.message).toContain(says);
    expect(ran.err).toContain(says);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('help is in Chinese and no trouble', async () => {
    const ran = await program.run(['score', '--help']);
    expect(ran.status).toBe(0);
    expect(ran.out).toContain('用法：');
    expect(ran.out).not.toMatch(/usage|options|arguments|command/i);
  });

  test('without a command the help is shown, as a complaint', async () => {
    const ran = await program.run([]);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('用法：');
  });
});
