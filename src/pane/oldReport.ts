import { reportSheets } from '../core/narrative';
import { REPORT_SHEET } from '../core/narrative/wording';
import { holdsValues } from '../workbook/ownMark';
import type { Workbook } from '../workbook/workbook';
import type { Outcome } from './run';
import type { OldReport } from './state';

/** null = the workbook holds no report of ours, or one that says what it would say now. @throws WorkbookError */
export async function oldReportIn(workbook: Workbook, { evaluation, sheets }: Outcome): Promise<OldReport | null> {
  const reports = sheets.filter(({ name, isOwn }) => isOwn === true && name.startsWith(REPORT_SHEET.name));
  if (reports.length === 0) return null;
  const [wanted] = reportSheets(evaluation, sheets);
  if (wanted === undefined || reports.some((sheet) => holdsValues(sheet, wanted))) return null;
  const edited = new Set((await workbook.ownSheets()).flatMap((own) => (own.edited ? [own.name] : [])));
  const names = reports.map(({ name }) => name);
  return { names, isEdited: names.every((name) => edited.has(name)) };
}
