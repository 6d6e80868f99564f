import type { Dispatch } from 'react';
import { parseA1 } from '../core/a1';
import type { ColumnRole } from '../core/forms/recognise';
import type { FindingResult, FormResult } from '../core/result';
import { fixEdits } from '../core/fixes';
import { BUILTIN_PROFILE } from '../core/law/builtin';
import type { Profile } from '../core/law/profile';
import { WorkbookError, type OwnSheetState, type Workbook } from '../workbook/workbook';
import { copyText } from './clipboard';
import { columnsToAsk, withRoles } from './columns';
import { keepNotes, keepRoles, keepsakesOf, dropUndo, hasAnyUndo } from './keepsakes';
import { keepProfile, loadProfile } from './profiles';
import { evaluateWatched, outcomeOf, planWatched, readSheets, type Outcome, type RunOptions, type Watch } from './run';
import { selectionOptions, type PaneEvent, type PaneState, type Trouble } from './state';
import type { PaneStorage } from './storage';
import { BUSY, DONE, SETTINGS, TROUBLE } from './wording';

/** Everything a person can ask the pane to do. Nothing here writes but `write`, `fix`, `undo` and `removeSheets`. */

export interface PaneTools {
  readonly workbook: Workbook;
  readonly storage: PaneStorage;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Number of the work in progress: a newer one ends the older, but never one that is writing. */
  readonly runs: { current: number; isLocked: boolean };
}

export interface PaneActions {
  calculate(): Promise<void>;
  cancel(): void;
  /** Calculates first where nothing was. */
  report(): Promise<void>;
  /** @param text of the rule file; null = the built-in rules. */
  useProfile(profile: Profile | null, text: string | null): void;
  choose(sheets: readonly string[]): Promise<void>;
  /** Scores show once they are worked out with these columns. */
  correctColumns(roles: readonly ColumnRole[]): Promise<void>;
  locate(sheet: string, cell: string): Promise<void>;
  fix(finding: FindingResult): Promise<void>;
  verify(key: string, note: string | null): void;
  openPreview(): Promise<void>;
  write(): Promise<void>;
  undo(): Promise<void>;
  ownSheets(): Promise<readonly OwnSheetState[]>;
  removeSheets(): Promise<void>;
  /** false when the text has to be copied by hand. */
  copy(text: string): Promise<boolean>;
}

/** The actions as things stand now. */
export function paneActions(tools: PaneTools, state: PaneState): PaneActions {
  const { workbook, storage, dispatch, runs } = tools;
  return {
    calculate: () => guarded(tools, (watch) => calculate(tools, state, watch)),
    cancel: () => {
      if (runs.isLocked) return;
      runs.current += 1;
      dispatch({ type: 'busy', busy: null });
      dispatch({ type: 'said', said: [DONE.cancelled] });
    },
    report: async () => {
      if (state.outcome === null) await guarded(tools, (watch) => calculate(tools, state, watch));
      dispatch({ type: 'viewed', view: 'report' });
    },
    useProfile: (profile, text) => {
      const isKept = keepProfile(storage, text);
      dispatch({ type: 'profile', profile: profile ?? BUILTIN_PROFILE });
      dispatch({ type: 'said', said: [SETTINGS.changed, ...(isKept ? [] : [SETTINGS.notKept])] });
    },
    choose: (chosen) => {
      dispatch({ type: 'chosen', chosen });
      return guarded(tools, (watch) => judgeAgain(tools, { ...state, chosen }, watch));
    },
    correctColumns: (added) => guarded(tools, (watch) => correctColumns(tools, state, added, watch)),
    locate: async (sheet, cell) => {
      const place = parseA1(cell);
      if (place === null) return;
      await workbook.select({ sheet, ...place }).catch((error: unknown) => {
        dispatch({ type: 'failed', trouble: troubleOf(error), said: [] });
      });
    },
    fix: (finding) =>
      guarded(tools, async (watch) => {
        if (state.outcome === null) return;
        const edits = fixEdits(finding, state.outcome.sheets);
        const { writeEdits } = await import('./writes');
        const { warnings } = await writeEdits(tools, state, edits, [], watch);
        await calculateAfter(tools, state, watch, [DONE.fixed(edits.length), ...warnings]);
      }),
    verify: (key, note) => {
      const notes = new Map(state.notes);
      if (note === null) notes.delete(key);
      else notes.set(key, note);
      if (state.outcome !== null) keepNotes(storage, state.outcome.identity, notes);
      dispatch({ type: 'kept', kept: { notes } });
    },
    openPreview: () => guarded(tools, (watch) => openPreview(tools, state, watch)),
    write: () =>
      guarded(tools, async (watch) => {
        const { writeChosen } = await import('./writes');
        await writeChosen(tools, state, watch);
      }),
    undo: () => guarded(tools, (watch) => undo(tools, state, watch)),
    ownSheets: () => ownSheets(tools),
    removeSheets: () => guarded(tools, (watch) => removeSheets(tools, watch)),
    copy: async (text) => {
      const isCopied = await copyText(text);
      if (isCopied) dispatch({ type: 'said', said: [DONE.copied] });
      return isCopied;
    },
  };
}

/** One piece of work at a time; trouble becomes a sentence. */
async function guarded({ dispatch, runs }: PaneTools, work: (watch: Watch) => Promise<void>): Promise<void> {
  if (runs.isLocked) return;
  runs.current += 1;
  const own = runs.current;
  const isCancelled = (): boolean => runs.current !== own;
  const tell = (busy: PaneState['busy']): void => {
    if (isCancelled()) return;
    runs.isLocked = busy?.canCancel === false;
    dispatch({ type: 'busy', busy });
  };
  try {
    await work({ tell, isCancelled });
  } catch (error) {
    if (isCancelled() && error instanceof WorkbookError && error.code === 'cancelled') return;
    dispatch({ type: 'failed', trouble: troubleOf(error), said: [] });
  }
  tell(null);
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof WorkbookError) {
    const hasChanged = error.code === 'changed-since-read';
    return { sentence: error.message, cells: error.cells, hasChanged, detail: null };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const isPartMissing = error instanceof Error && error.name === 'ChunkLoadError';
  return { sentence: isPartMissing ? TROUBLE.partMissing : TROUBLE.ours, cells: [], hasChanged: false, detail };
}

/** Reads, judges, shows. */
export async function calculate(tools: PaneTools, state: PaneState, watch: Watch): Promise<void> {
  const { profile, complaint } = await loadProfile(tools.storage);
  const forms = await readAndJudge(tools, { ...state, profile }, watch);
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
  dispatch({ type: 'profile', profile: state.profile });
  dispatch({ type: 'kept', kept: { ...kept, hasKeptUndo: hasAnyUndo(storage) } });
  show(tools, await outcomeOf(sheets, identity, evaluation), kept.roles);
  return evaluation.result.forms;
}

/** The same sheets with other forms or columns: nothing is read. */
export async function judgeAgain(tools: PaneTools, state: PaneState, watch: Watch): Promise<void> {
  if (state.outcome === null) return;
  const { sheets, identity } = state.outcome;
  const options = runOptions(state);
  const evaluation = await evaluateWatched(sheets, { ...options, fileName: identity.name }, watch);
  const { forms } = evaluation.result;
  show(tools, await outcomeOf(sheets, identity, evaluation), state.roles);
  const isNone = state.chosen !== null && forms.every((form) => !form.takesPart);
  tools.dispatch({ type: 'said', said: [isNone ? DONE.allBlankChosen : readSentence(forms)] });
}

export function show({ dispatch }: PaneTools, outcome: Outcome, roles: readonly ColumnRole[]): void {
  dispatch({ type: 'evaluated', outcome, asking: columnsToAsk(outcome.evaluation.result, roles) });
}

function readSentence(forms: readonly { readonly takesPart: boolean }[]): string {
  return DONE.read(forms.length, forms.filter((form) => form.takesPart).length);
}

/** No sheet has an empty name: choosing it alone means that none takes part. */
const NO_SHEET = [''];

export function runOptions({ profile, roles, chosen }: PaneState): RunOptions {
  const sheets = chosen?.length === 0 ? NO_SHEET : (chosen ?? []);
  return { profile, overwrite: 'higher', sheets, columnRoles: roles };
}

async function correctColumns(
  tools: PaneTools,
  state: PaneState,
  added: readonly ColumnRole[],
  watch: Watch,
): Promise<void> {
  const roles = withRoles(state.roles, added);
  if (state.outcome !== null) keepRoles(tools.storage, state.outcome.identity, roles);
  tools.dispatch({ type: 'kept', kept: { roles } });
  await judgeAgain(tools, { ...state, roles }, watch);
}

async function openPreview(tools: PaneTools, state: PaneState, watch: Watch): Promise<void> {
  if (state.outcome === null) return;
  const { outcome, plans: known } = state;
  const plans = await planWatched(outcome.sheets, selectionOptions(state, outcome), known, watch);
  tools.dispatch({ type: 'planned', plans });
  tools.dispatch({ type: 'viewed', view: 'preview' });
}

async function undo(tools: PaneTools, state: PaneState, watch: Watch): Promise<void> {
  const { workbook, storage, dispatch } = tools;
  watch.tell({ sentence: BUSY.undoing, share: null, canCancel: false });
  const identity = state.outcome?.identity ?? (await workbook.identity());
  const record = keepsakesOf(storage, identity).undo;
  if (record === null) {
    dispatch({ type: 'said', said: [DONE.noUndo] });
    return;
  }
  const cells = await workbook.restore(record);
  dropUndo(storage, identity);
  dispatch({ type: 'kept', kept: { undo: null, hasKeptUndo: hasAnyUndo(storage) } });
  if (state.outcome === null) dispatch({ type: 'said', said: [DONE.undone(cells)] });
  else await calculateAfter(tools, state, watch, [DONE.undone(cells)]);
}

async function ownSheets({ workbook, dispatch }: PaneTools): Promise<readonly OwnSheetState[]> {
  try {
    const sheets = await workbook.ownSheets();
    if (sheets.length === 0) dispatch({ type: 'said', said: [DONE.noneToRemove] });
    return sheets;
  } catch (error) {
    dispatch({ type: 'failed', trouble: troubleOf(error), said: [] });
    return [];
  }
}

async function removeSheets({ workbook, dispatch }: PaneTools, watch: Watch): Promise<void> {
  watch.tell({ sentence: BUSY.removing, share: null, canCancel: false });
  const names = await workbook.removeOwnSheets();
  dispatch({ type: 'said', said: [names.length === 0 ? DONE.noneToRemove : DONE.removed(names.join('、'))] });
}
