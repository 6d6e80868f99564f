import * as fs from 'node:fs';
import * as path from 'node:path';
import { readReportFile } from '../../src/word/readReportFile';
import { buildProgram, SAMPLE, temporaryFolder, type Program, type Ran } from '../cli/built';

/** `ziping score <workbook> --report <out.docx>` with the program as it is handed out. */

let program: Program;
let folder: string;

beforeAll(() => {
  program = buildProgram();
}, 180_000);
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

const score = (...args: readonly string[]): Promise<Ran> =>
  program.run(['score', SAMPLE, '-o', 'out.xlsx', ...args], folder);
const at = (name: string): string => path.join(folder, name);
const files = (): string[] => fs.readdirSync(folder).sort();

test('writes the report beside the scored workbook, the same bytes each time', async () => {
  const ran = await score('--report', '报告.docx');
  expect(ran.err).toContain('自评报告已写出：报告.docx');
  expect(ran.status).toBe(1);
  expect(files()).toEqual(['out.xlsx', '报告.docx'].sort());
  const first = fs.readFileSync(at('报告.docx'));
  const text = readReportFile(first).join('\n');
  for (const words of ['附件4', '1617.5399', '1759.62291', '1672.699499', '95.06%']) expect(text).toContain(words);
  await score('--report', '报告.docx', '--force');
  expect(fs.readFileSync(at('报告.docx')).equals(first)).toBe(true);
});

test('keeps JSON alone on stdout', async () => {
  const ran = await score('--report', '报告.docx', '--json');
  expect(JSON.parse(ran.out)).toMatchObject({ output: 'out.xlsx' });
});

test('a report that exists is refused before anything is written', async () => {
  fs.writeFileSync(at('报告.docx'), '手写的');
  const ran = await score('--report', '报告.docx', '--json');
  expect(ran.status).toBe(2);
  expect(JSON.parse(ran.out)).toMatchObject({ error: { code: 'output-exists' } });
  expect(files()).toEqual(['报告.docx']);
  expect(fs.readFileSync(at('报告.docx'), 'utf8')).toBe('手写的');
});

test('a report for which there is no folder is refused before anything is written', async () => {
  const ran = await score('--report', path.join('没有', '报告.docx'), '--json');
  expect(ran.status).toBe(2);
  expect(JSON.parse(ran.out)).toMatchObject({ output: null, error: { code: 'output-folder-missing' } });
  expect(files()).toEqual([]);
});

test.each([
  ['the workbook itself', SAMPLE, '.docx'],
  ['the output', 'out.xlsx', '同一个文件名'],
  ['another format', '报告.pdf', '.docx'],
])('a wrong name is refused: %s', async (_, name, sentence) => {
  const ran = await score('--report', name, '--force');
  expect(ran.status).toBe(2);
  expect(ran.err).toContain(sentence);
  expect(files()).toEqual([]);
});
