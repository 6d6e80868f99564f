import { reportSheets, supplementSheets, writeReportFully, type Report } from '../core/narrative';
import { copyFormatted } from './clipboard';
import { download, fileName } from './download';
import { calculateAfter, judgedAnew, type PaneTools } from './judging';
import { reportHtml, reportLines } from './reportPaper';
import type { Outcome, Watch } from './run';
import type { PaneState } from './state';
import { BUSY, REPORT, REPORT_DONE } from './wording';
import { sheetSentences } from './writes';

/** What is done with the report: into the workbook, into a Word file, onto the clipboard. */

/** Own sheet 自评报告, about the workbook as it is now. @throws WorkbookError; then nothing was written. */
export async function writeReportSheet(tools: PaneTools, state: PaneState, watch: Watch): Promise<void> {
  if (state.outcome === null) return;
  const { evaluation, sheets } = state.isStale ? await judgedAnew(tools, state, watch) : state.outcome;
  const own = reportSheets(evaluation, sheets);
  if (own.length === 0) {
    tools.dispatch({ type: 'said', said: [REPORT.noForms] });
    return;
  }
  watch.tell({ sentence: BUSY.writing, share: null, canCancel: false });
  const { ownSheets } = await tools.workbook.write([], own);
  await calculateAfter(tools, state, watch, sheetSentences(ownSheets, own));
}

/** Blank sheets for what the report asks for and the workbook has no cell for. @throws WorkbookError; then none was added. */
export async function addSupplements(tools: PaneTools, state: PaneState, watch: Watch): Promise<void> {
  if (state.outcome === null) return;
  const { evaluation, sheets } = state.isStale ? await judgedAnew(tools, state, watch) : state.outcome;
  const blank = supplementSheets(evaluation, sheets).map((sheet) => ({ ...sheet, isForUser: true }));
  watch.tell({ sentence: BUSY.writing, share: null, canCancel: false });
  const { ownSheets } = await tools.workbook.write([], blank);
  const added = ownSheets.filter(({ changed }) => changed).map(({ name }) => `“${name}”`);
  const said = added.length === 0 ? REPORT_DONE.noneAdded : REPORT_DONE.added(added.join('、'));
  await calculateAfter(tools, state, watch, [said]);
}

/** @returns the text that has to be copied by hand, where neither downloads nor the clipboard serve; else null. */
export async function exportWord(tools: PaneTools, outcome: Outcome, watch: Watch): Promise<string | null> {
  watch.tell({ sentence: REPORT_DONE.exporting, share: null, canCancel: false });
  const { report } = writeReportFully(outcome.evaluation, outcome.sheets);
  const { toDocx, WORD_TYPE } = await import('./files/wordFile');
  const name = fileName(report.title, 'docx');
  if (download(name, await toDocx(report), WORD_TYPE)) {
    tools.dispatch({ type: 'said', said: [REPORT_DONE.exported(name)] });
    return null;
  }
  return copied(tools, report, REPORT_DONE.blocked);
}

/** @returns the text that has to be copied by hand; null when it is on the clipboard. */
export async function copyReport(tools: PaneTools, outcome: Outcome): Promise<string | null> {
  return copied(tools, writeReportFully(outcome.evaluation, outcome.sheets).report, REPORT_DONE.copied);
}

async function copied({ dispatch }: PaneTools, report: Report, done: string): Promise<string | null> {
  const lines = reportLines(report);
  const isCopied = await copyFormatted(reportHtml(report), lines);
  dispatch({ type: 'said', said: [isCopied ? done : REPORT_DONE.notCopied] });
  return isCopied ? null : lines;
}
