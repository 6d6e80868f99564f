import * as fs from 'node:fs';
import * as path from 'node:path';
import { evaluateAfterWriting } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import type { Block, Report, Run, Sentence } from '../../../src/core/narrative/document';
import { writeReport, type ReportOptions } from '../../../src/core/narrative';
import { runText } from '../../../src/core/narrative/wording';
import { nodeCodec } from '../../../src/workbook/xlsx/nodeCodec';
import { openXlsx } from '../../../src/workbook/xlsx/document';

/** The sample's report, and reports as plain text. */

const SAMPLE = path.join(__dirname, '../../../assets/samples/小吕寨镇2022年度绩效自评.xlsx');
export const SAMPLE_SHEETS: readonly Sheet[] = openXlsx(fs.readFileSync(SAMPLE), nodeCodec).sheets();
export const OPTIONS = { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: '样例.xlsx' } as const;

export function reportOf(sheets: readonly Sheet[], options: ReportOptions = {}): Report {
  return writeReport(evaluateAfterWriting(sheets, OPTIONS), sheets, options);
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(runText).join('');
}

export function sentencesOf(report: Report): Sentence[] {
  return report.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
}

export function linesOf(report: Report): string[] {
  return [report.title, ...report.blocks.flatMap(blockLines)];
}

function blockLines(block: Block): string[] {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'paragraph') return [block.sentences.map(({ runs }) => textOf(runs)).join('')];
  const rows = block.rows.map((row) => row.map(textOf).join(' | '));
  return [...(block.caption === null ? [] : [block.caption]), block.head.join(' | '), ...rows];
}

export function runsOf(report: Report): Run[] {
  return report.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.sentences.flatMap(({ runs }) => runs);
    return block.kind === 'table' ? block.rows.flat(2) : [];
  });
}
