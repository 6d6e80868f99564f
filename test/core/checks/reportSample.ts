import * as fs from 'node:fs';
import * as path from 'node:path';
import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { reportOfLines } from '../../../src/core/reportText';
import { nodeCodec } from '../../../src/workbook/xlsx/nodeCodec';
import { openXlsx } from '../../../src/workbook/xlsx/document';

/** The sample's forms, and what is found in a report that is handed over beside them. */

const SAMPLE = path.join(__dirname, '../../../assets/samples/小吕寨镇2022年度绩效自评.xlsx');
export const SHEETS: readonly Sheet[] = openXlsx(fs.readFileSync(SAMPLE), nodeCodec).sheets();
const OPTIONS = { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '样例.xlsx' } as const;

export interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly cell: string | null;
  readonly related: readonly string[];
}

function allFound(sheets: readonly Sheet[], lines: readonly string[] | null): Found[] {
  const report = lines === null ? null : reportOfLines('自评报告.docx', lines);
  const { result } = evaluate(sheets, { ...OPTIONS, report });
  return result.findings.map(({ rule, severity, message, sheet, cell, related }) => ({
    rule,
    severity,
    message,
    cell: sheet === null ? null : `${sheet}!${cell ?? ''}`,
    related,
  }));
}

const keyOf = ({ rule, cell, message }: Found): string => [rule, cell ?? '', message].join('|');
const own = new Set(allFound(SHEETS, null).map(keyOf));

/** What the text adds to the findings of the sample itself. */
export function foundIn(...lines: readonly string[]): Found[] {
  return allFound(SHEETS, lines).filter((one) => !own.has(keyOf(one)));
}

/** The same for a workbook with one more sheet. */
export function foundOn(sheet: Sheet): Found[] {
  return allFound([...SHEETS, sheet], null).filter((one) => !own.has(keyOf(one)));
}
