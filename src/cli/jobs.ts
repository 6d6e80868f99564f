import { evaluate, evaluateAfterWriting, type EvaluateOptions, type Evaluation } from '../core/evaluate';
import type { ProfileName, Result } from '../core/result';
import { reportSheets } from '../core/narrative';
import { resultSheets } from '../core/sheets';
import { nodeCodec } from '../workbook/xlsx/nodeCodec';
import { openXlsx } from '../workbook/xlsx/document';
import type { OwnSheet, Sheet } from '../core/model';
import { admitOutput, readWorkbookFile, writeWhole } from './files';
import { mappedInVain } from './mappedColumns';
import { FileTrouble, toldOf } from './trouble';
import { mappedColumns } from './wording';

/** What is done to one workbook. Whatever happens to it, a Result comes out. */

export type Settings = Omit<EvaluateOptions, 'fileName'>;

export interface ScoreJob {
  readonly input: string;
  readonly output: string;
  readonly settings: Settings;
  readonly addSheets: boolean;
  readonly force: boolean;
  /** Another file that the same command is going to write: refused at once where it cannot be. */
  readonly report?: string;
}

export interface Scored {
  readonly result: Result;
  /** Our sheets that had to take another name, because theirs is the user's. */
  readonly besides: readonly string[];
  /** What the report is written from; null where the workbook could not be read or written. */
  readonly judged: Judged | null;
}

export interface Judged {
  readonly evaluation: Evaluation;
  /** As they were read. */
  readonly sheets: readonly Sheet[];
}

export function checkFile(file: string, settings: Settings): Result {
  return orError(file, settings, () => {
    const sheets = openXlsx(readWorkbookFile(file), nodeCodec).sheets();
    return evaluate(chosen(sheets, settings), { ...settings, fileName: file }).result;
  });
}

export function scoreFile(job: ScoreJob): Scored {
  const besides: string[] = [];
  let judged: Judged | null = null;
  const result = orError(job.input, job.settings, () => {
    const bytes = readWorkbookFile(job.input);
    admitOutput(job.output, [job.input], job.force);
    if (job.report !== undefined) admitOutput(job.report, [job.input, job.output], job.force);
    const workbook = openXlsx(bytes, nodeCodec);
    const sheets = chosen(workbook.sheets(), job.settings);
    const evaluation = evaluateAfterWriting(sheets, { ...job.settings, fileName: job.input });
    write(workbook, evaluation, job.addSheets ? ownSheets(evaluation, sheets) : [], besides);
    writeWhole(job.output, workbook.toBytes(), job.force);
    judged = { evaluation, sheets };
    return { ...evaluation.result, output: job.output };
  });
  return { result, besides, judged };
}

/** What the product writes beside the user's sheets: the results, and the report on them. */
function ownSheets(evaluation: Evaluation, sheets: readonly Sheet[]): OwnSheet[] {
  return [...resultSheets(evaluation.result, sheets), ...reportSheets(evaluation, sheets)];
}

function write(
  workbook: ReturnType<typeof openXlsx>,
  { edits }: Evaluation,
  own: readonly OwnSheet[],
  besides: string[],
): void {
  for (const edit of edits) workbook.set(edit.at, edit.to, edit.format ?? undefined);
  for (const sheet of own) {
    const { name } = workbook.putOwnSheet(sheet);
    if (name !== sheet.name) besides.push(name);
  }
}

/** @throws FileTrouble where a sheet or column was asked for or corrected that the workbook does not have. */
function chosen(sheets: Sheet[], settings: Settings): Sheet[] {
  const names = new Set(sheets.map((sheet) => sheet.name));
  const missing = (wanted: readonly string[]): string =>
    [...new Set(wanted)].flatMap((name) => (names.has(name) ? [] : `“${name}”`)).join('、');
  const chosenInVain = missing(settings.sheets ?? []);
  if (chosenInVain !== '') throw new FileTrouble('sheet-not-found', chosenInVain);
  const { columnRoles = [] } = settings;
  const notThere = missing(columnRoles.map(({ sheet }) => sheet));
  if (notThere !== '') throw new FileTrouble('mapped-sheet-not-found', notThere);
  refuseInVain(sheets, columnRoles);
  return sheets;
}

function refuseInVain(sheets: readonly Sheet[], columnRoles: NonNullable<Settings['columnRoles']>): void {
  if (columnRoles.length === 0) return;
  const inVain = mappedInVain(sheets, columnRoles);
  if (inVain.length > 0) throw new FileTrouble('mapped-column-not-found', mappedColumns(inVain));
}

function orError(file: string, settings: Settings, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    return errorResult(file, settings.profile, toldOf(error, file));
  }
}

/** A workbook that could not be read, or whose output could not be written. */
export function errorResult(file: string, profile: ProfileName, error: NonNullable<Result['error']>): Result {
  const { id, title, source, fingerprint } = profile;
  const empty = { forms: [], findings: [], edits: [], notWritten: [] };
  return { schemaVersion: 1, file, output: null, profile: { id, title, source, fingerprint }, ...empty, error };
}

/** 0 = no error found, 1 = at least one, 2 = could not be read or written. */
export function exitStatus(result: Result): 0 | 1 | 2 {
  if (result.error) return 2;
  return result.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
