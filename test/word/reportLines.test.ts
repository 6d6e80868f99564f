import * as fs from 'node:fs';
import * as path from 'node:path';
import { reportLines } from '../../src/cli/reportLines';
import { UsageError } from '../../src/cli/trouble';
import { SAMPLE, temporaryFolder } from '../cli/built';
import { docxOf, p } from './docxFile';

/** What `--report-file` names, from the disk. */

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function file(name: string, bytes: Uint8Array | string): string {
  const at = path.join(folder, name);
  fs.writeFileSync(at, bytes);
  return at;
}

it('is read whatever its name ends in', () => {
  expect(reportLines(file('报告.docx', docxOf(p('甲') + '<w:p/>' + p('乙'))))).toEqual(['甲', '', '乙']);
  expect(reportLines(file('报告.txt', '甲\n\n乙'))).toEqual(['甲', '', '乙']);
  expect(reportLines(file('报告.txt', docxOf(p('甲'))))).toEqual(['甲']);
});

it.each([
  ['a workbook', () => SAMPLE, '自评报告没有读出来：这个文件是电子表格'],
  ['nothing there', () => path.join(folder, '没有.docx'), '自评报告没有读出来：'],
  ['an empty file', () => file('空.docx', ''), '自评报告没有读出来：“'],
  ['half a document', () => file('半.docx', docxOf(p('甲')).subarray(0, 300)), '不完整或已损坏'],
])('%s is a wrong command line, told in one sentence', (_, at, sentence) => {
  expect(() => reportLines(at())).toThrow(UsageError);
  expect(() => reportLines(at())).toThrow(sentence);
});
