import type { Dispatch } from 'react';
import type { ColumnRole } from '../core/forms/recognise';
import type { FormResult } from '../core/result';
import { WorkbookError, type Workbook } from '../workbook/workbook';
import { ChosenFileError } from './chosenFile';
import { columnsToAsk } from './columns';
import { hasAnyUndo, keepsakesOf } from './keepsakes';
import { loadProfile } from './profiles';
import { evaluateWatched, outcomeOf, readSheets, type Outcome, type RunOptions, type Watch } from './run';
import type { PaneEvent, PaneState, Trouble } from './state';
import type { PaneStorage } from './storage';
import { DONE, TROUBLE } from './wording';

/** Reading and judging the workbook, and telling the pane of it. */

export interface PaneTools {
  readonly workbook: Workbook;
  readonly storage: PaneStorage;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Number of the work in progress: a newer one ends the older, but never one that is writing. */
  readonly runs: { current: number; isLocked: boolean };
}

/** Reads, judges, shows. */
export async function calculate(tools: PaneTools, state: PaneState, watch: Watch): Promise<void> {
  const { profile, isChosen, complaint } = await loadProfile(tools.storage);
  const forms = await readAndJudge(tools, { ...state, profile, profileIsChosen: isChosen }, watch);
  tools.dispatch({ type: 'said', said: [readSentence(forms), ...(complaint === null ? [] : [complaint])] });
}

/** After a write, which stays said even where the new reading fails; it cannot be called off any more. */
export async function calculateAfter(
  tools: PaneTools,
  state: PaneState,
  watch: Watch,
  said: readonly string[],
): Promise<void> {
  const tell: Watch['tell'] = (busy) => {
    watch.tell({ ...busy, canCancel: false });
  };
  try {
    await readAndJudge(tools, state, { ...watch, tell });
    tools.dispatch({ type: 'said', said });
  } catch (error) {
    tools.dispatch({ type: 'failed', trouble: troubleOf(error), said });
  }
}

async function readAndJudge(tools: PaneTools, state: PaneState, watch: Watch): Promise<readonly FormResult[]> {
  const { workbook, storage, dispatch } = tools;
  const sheets = await readSheets(workbook, watch);
  const identity = await workbook.identity();
  const kept = keepsakesOf(storage, identity);
  const options = runOptions({ ...state, roles: kept.roles });
  const evaluation = await evaluateWatched(sheets, { ...options, fileName: identity.name }, watch);
  dispatch({ type: 'profile', profile: state.profile, profileIsChosen: state.profileIsChosen });
  dispatch({ type: 'kept', kept: { ...kept, hasKeptUndo: hasAnyUndo(storage) } });
  const outcome = await outcomeOf(sheets, identity, evaluation);
  show(tools, outcome, kept.roles);
  await tellOldReport(tools, outcome);
  return evaluation.result.forms;
}

/** The workbook as it is now, read and judged, and nothing shown yet. @throws WorkbookError */
export async function judgedAnew({ workbook }: PaneTools, state: PaneState, watch: Watch): Promise<Outcome> {
  const sheets = await readSheets(workbook, watch);
  const identity = await workbook.identity();
  const evaluation = await evaluateWatched(sheets, { ...runOptions(state), fileName: identity.name }, watch);
  return outcomeOf(sheets, identity, evaluation);
}

/** The same sheets with other forms or columns: nothing is read. */
export async function judgeAgain(tools: PaneTools, state: PaneState, watch: Watch): Promise<void> {
  if (state.outcome === null) return;
  const { sheets, identity } = state.outcome;
  const options = runOptions(state);
  const evaluation = await evaluateWatched(sheets, { ...options, fileName: identity.name }, watch);
  const { forms } = evaluation.result;
  const outcome = await outcomeOf(sheets, identity, evaluation);
  show(tools, outcome, state.roles);
  await tellOldReport(tools, outcome);
  const isNone = state.chosen !== null && forms.every((form) => !form.takesPart);
  tools.dispatch({ type: 'said', said: [isNone ? DONE.allBlankChosen : readSentence(forms)] });
}

export function show({ dispatch }: PaneTools, outcome: Outcome, roles: readonly ColumnRole[]): void {
  dispatch({ type: 'evaluated', outcome, asking: columnsToAsk(outcome.evaluation.result, roles) });
}

/** A report in the workbook that states other figures than these must not go unnoticed. */
async function tellOldReport({ workbook, dispatch }: PaneTools, outcome: Outcome): Promise<void> {
  if (!outcome.sheets.some((sheet) => sheet.isOwn)) return;
  const { oldReportIn } = await import('./oldReport');
  dispatch({ type: 'oldReport', outcome, oldReport: await oldReportIn(workbook, outcome) });
}

function readSentence(forms: readonly { readonly takesPart: boolean }[]): string {
  return DONE.read(forms.length, forms.filter((form) => form.takesPart).length);
}

/** No sheet has an empty name: choosing it alone means that none takes part. */
const NO_SHEET = [''];

export function runOptions({ profile, profileIsChosen, previous, roles, chosen }: PaneState): RunOptions {
  const sheets = chosen?.length === 0 ? NO_SHEET : (chosen ?? []);
  return { profile, profileIsChosen, previous, overwrite: 'higher', sheets, columnRoles: roles };
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof ChosenFileError) {
    return { sentence: error.message, cells: [], hasChanged: false, detail: null };
  }
  if (error instanceof WorkbookError) {
    const hasChanged = error.code === 'changed-since-read';
    return { sentence: error.message, cells: error.cells, hasChanged, detail: null };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const isPartMissing = error instanceof Error && error.name === 'ChunkLoadError';
  return { sentence: isPartMissing ? TROUBLE.partMissing : TROUBLE.ours, cells: [], hasChanged: false, detail };
}
