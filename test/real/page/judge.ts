import { evaluateAfterWriting } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { reportSheets } from '../../../src/core/narrative';
import type { Result } from '../../../src/core/result';
import { resultSheets } from '../../../src/core/sheets';
import { openXlsx } from '../../../src/workbook/xlsx/document';

/** What a page does with a workbook: judged and written by the browser's own parts, without Node. */
function judge(bytes: Uint8Array): { result: Result; output: number[] } {
  const workbook = openXlsx(bytes);
  const sheets = workbook.sheets();
  const evaluation = evaluateAfterWriting(sheets, {
    profile: BUILTIN_PROFILE,
    overwrite: 'higher',
    fileName: 'in',
  });
  const { result, edits } = evaluation;
  for (const { at, to, format } of edits) workbook.set(at, to, format);
  for (const sheet of [...resultSheets(result, sheets), ...reportSheets(evaluation, sheets)]) {
    workbook.putOwnSheet(sheet);
  }
  return { result, output: [...workbook.toBytes()] };
}

declare global {
  var ziping: { judge: typeof judge };
}
globalThis.ziping = { judge };
