import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { profile, type ProfileOptions } from '../../src/cli/commands/profile';
import { checkFile } from '../../src/cli/jobs';
import { settingsOf } from '../../src/cli/settings';
import { UsageError } from '../../src/cli/trouble';
import { BUILTIN_PROFILE } from '../../src/core/law/builtin';
import { BUILTIN_PROFILES, builtinProfile } from '../../src/core/law/builtins';
import { parseProfile } from '../../src/core/law/profile';
import type { CellValue } from '../../src/core/model';
import type { Result } from '../../src/core/result';
import { openXlsx } from '../../src/workbook/xlsx/document';
import { nodeCodec } from '../../src/workbook/xlsx/nodeCodec';

const SAMPLE = path.join(__dirname, '../../assets/samples/小吕寨镇2022年度绩效自评.xlsx');

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ziping-rules-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});
const at = (name: string): string => path.join(folder, name);

interface Told {
  readonly status: number;
  readonly out: string;
  readonly said: string;
}

async function run(workbook?: string, options: ProfileOptions = {}): Promise<Told> {
  const out: string[] = [];
  const said: string[] = [];
  const terminal = {
    out: (line: string) => void out.push(line),
    say: (line: string) => void said.push(line),
    width: 120,
  };
  const status = await profile(workbook, options, terminal);
  return { status, out: out.join('\n'), said: said.join('\n') };
}

/** Types into the sheet 评分规则, beside a label. */
function type(file: string, label: string, value: CellValue): void {
  const workbook = openXlsx(fs.readFileSync(file), nodeCodec);
  const sheet = workbook.sheets().find(({ name }) => name === '评分规则');
  const row = sheet?.values.findIndex(
    ([first]) => first !== null && first !== undefined && 's' in first && first.s === label,
  );
  if (sheet === undefined || row === undefined || row < 0) throw new Error(label);
  workbook.set({ sheet: '评分规则', row: sheet.row0 + row, col: 1 }, value);
  fs.writeFileSync(file, workbook.toBytes());
}

async function check(file: string, named?: string): Promise<Result> {
  return checkFile(file, await settingsOf(named === undefined ? {} : { profile: named }));
}

test('without anything it prints the default rules, which can be read back', async () => {
  const { status, out } = await run();
  expect(status).toBe(0);
  const parsed = parseProfile(JSON.parse(out));
  expect(parsed.ok && parsed.profile.fingerprint).toBe(BUILTIN_PROFILE.fingerprint);
});

test('--list names every built-in profile, and each can be named', async () => {
  const { out } = await run(undefined, { list: true });
  expect(out.split('\n').map((line) => line.split('  ')[0])).toEqual(BUILTIN_PROFILES.map(({ id }) => id));
  expect(JSON.parse((await run(undefined, { profile: 'hunan-index' })).out)).toEqual(builtinProfile('hunan-index'));
  expect((await check(SAMPLE, 'hunan-index')).profile).toMatchObject({ id: 'hunan-index', source: 'builtin' });
});

test('the rules become a workbook of their own, which is no sheet of ours and can be named as rules', async () => {
  const { status, said } = await run(undefined, { profile: 'hunan-index', output: at('规则.xlsx') });
  expect([status, said]).toEqual([0, `已写出：${at('规则.xlsx')}`]);
  const workbook = openXlsx(fs.readFileSync(at('规则.xlsx')), nodeCodec);
  expect(workbook.sheets().map(({ name }) => name)).toEqual(['评分规则']);
  expect(workbook.ownSheets()).toEqual([]);
  const { profile: used } = await check(SAMPLE, at('规则.xlsx'));
  expect(used).toMatchObject({ id: 'hunan-index', source: 'file' });
  expect(used.fingerprint).toBe(builtinProfile('hunan-index')?.fingerprint);
});

test('a bureau edits its rules, issues them, and a change after that is found', async () => {
  await run(undefined, { output: at('规则.xlsx') });
  type(at('规则.xlsx'), '总分上限', { n: '89' });
  type(at('规则.xlsx'), '规则名称', { s: '某县 2022 年口径' });
  expect((await check(at('规则.xlsx'))).findings.map(({ rule }) => rule)).toContain('profile-changed');

  const issued = await run(at('规则.xlsx'), { output: at('印发.xlsx') });
  expect(issued.status).toBe(0);
  expect(issued.said).toMatch(/^已印发：某县 2022 年口径（[0-9a-f]{16}）/);
  const result = await check(at('印发.xlsx'));
  expect(result.profile).toMatchObject({ title: '某县 2022 年口径', source: 'workbook' });
  expect(result.findings.map(({ rule }) => rule)).not.toContain('profile-changed');

  type(at('印发.xlsx'), '总分上限', { n: '95' });
  expect((await check(at('印发.xlsx'))).findings.map(({ rule }) => rule)).toContain('profile-changed');
  const shown = await run(at('印发.xlsx'));
  expect(shown.said).toBe('“评分规则”表的内容与印发时的规则指纹不一致，可能被改动过。');
  expect(JSON.parse(shown.out)).toMatchObject({ source: 'workbook', total: { ceiling: '95' } });
});

test('a sheet that cannot be read is told cell by cell, and nothing is printed or written', async () => {
  await run(undefined, { output: at('规则.xlsx') });
  type(at('规则.xlsx'), '总分上限', { s: '八十九' });
  const shown = await run(at('规则.xlsx'));
  expect([shown.status, shown.out]).toEqual([2, '']);
  expect(shown.said).toMatch(/^“评分规则”表 B\d+（总分上限）应填数字，例如 0\.5，现在是“八十九”。$/);
  expect((await run(at('规则.xlsx'), { output: at('b.xlsx') })).status).toBe(2);
  expect(fs.existsSync(at('b.xlsx'))).toBe(false);
  await expect(check(SAMPLE, at('规则.xlsx'))).rejects.toThrow(UsageError);
});

test('a workbook without such a sheet: its rules are the default ones, and there is none to issue', async () => {
  expect(JSON.parse((await run(SAMPLE)).out)).toEqual(BUILTIN_PROFILE);
  await expect(run(SAMPLE, { output: at('b.xlsx') })).rejects.toThrow('没有“评分规则”表');
  await expect(check(SAMPLE, SAMPLE)).rejects.toThrow('没有“评分规则”表');
});

test('an output that is there stays unless it is forced; the input is never written over', async () => {
  await run(undefined, { output: at('规则.xlsx') });
  const again = await run(undefined, { output: at('规则.xlsx') });
  expect([again.status, again.said]).toEqual([
    2,
    `输出文件“${at('规则.xlsx')}”已经存在，没有覆盖；确实要覆盖请加 --force。`,
  ]);
  expect((await run(undefined, { output: at('规则.xlsx'), force: true })).status).toBe(0);
  expect((await run(at('规则.xlsx'), { output: at('规则.xlsx'), force: true })).status).toBe(2);
});

test('a rule file that is not there, a workbook that is none', async () => {
  await expect(run(undefined, { profile: at('none.json') })).rejects.toThrow(UsageError);
  fs.writeFileSync(at('x.xlsx'), 'no workbook');
  await expect(run(undefined, { profile: at('x.xlsx') })).rejects.toThrow(UsageError);
  expect((await run(at('x.xlsx'))).status).toBe(2);
});
