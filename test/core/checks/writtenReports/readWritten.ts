import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Sheet } from '../../../../src/core/model';
import { paper } from '../../forms/paper';
import { oneUnit } from '../oneUnit';
import { SHEETS } from '../reportSample';

/**
 * Reports as townships and county offices write them, each beside its workbook, with what is truly missing in it and
 * with faults to plant. A report is one file: “# workbook”, the text, “# 改错” with a line “right | wrong | words of the
 * finding” for each fault, and “# 确有” with a line “rule | words” for each finding about the text as it stands.
 */

export interface PlantedFault {
  readonly right: string;
  readonly wrong: string;
  /** Words that the finding must say. */
  readonly says: string;
}

export interface WrittenReport {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly lines: readonly string[];
  readonly faults: readonly PlantedFault[];
  readonly truths: readonly { readonly rule: string; readonly says: string }[];
}

export function writtenReports(): WrittenReport[] {
  return fs
    .readdirSync(__dirname)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => reportIn(name.replace('.txt', ''), fs.readFileSync(path.join(__dirname, name), 'utf8')));
}

function reportIn(name: string, text: string): WrittenReport {
  const [before = '', truths = ''] = text.split('\n# 确有\n');
  const [body = '', changes = ''] = before.split('\n# 改错\n');
  const [first = '', ...lines] = body.split('\n');
  const faults = rowsOf(changes).map(([right = '', wrong = '', says = '']) => ({ right, wrong, says }));
  const held = rowsOf(truths).map(([rule = '', says = '']) => ({ rule, says }));
  return { name, sheets: sheetsOf(first.replace('# ', '')), lines, faults, truths: held };
}

function rowsOf(part: string): string[][] {
  return part
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' | '));
}

function sheetsOf(book: string): readonly Sheet[] {
  if (book === '小吕寨镇') return SHEETS;
  if (book === '柳河镇') return oneUnit();
  return fs
    .readFileSync(path.join(__dirname, 'books', `${book}.txt`), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => paper(part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))));
}
