import { parseA1 } from '../core/a1';
import type { ColumnRole } from '../core/forms/recognise';
import { fixEdits } from '../core/fixes';
import type { Profile } from '../core/law/profile';
import type { FindingResult } from '../core/result';
import { WorkbookError, type OwnSheetState } from '../workbook/workbook';
import { takePrevious, takeProfile } from './choices';
import { copyText } from './clipboard';
import { withRoles } from './columns';
import { calculate, calculateAfter, judgeAgain, troubleOf, type PaneTools } from './judging';
import { dropUndo, hasAnyUndo, keepNotes, keepRoles, keepsakesOf } from './keepsakes';
import type * as Reporting from './reporting';
import { planWatched, type Outcome, type Watch } from './run';
import { selectionOptions, type PaneState } from './state';
import { BUSY, DONE } from './wording';

/** Everything a person can ask the pane to do. Nothing here writes but `write`, `fix`, `undo` and `removeSheets`. */

export interface PaneActions {
  calculate(): Promise<void>;
  cancel(): void;
  /** Calculates first where nothing was. */
  report(): Promise<void>;
  /**
   * @param profile null = the workbook's own rules where it has any, else the default ones.
   * @param text what brings it back on another day: a rule file's text, or the id of built-in rules.
   */
  useProfile(profile: Profile | null, text: string | null): Promise<void>;
  /** Last year's workbook, to compare with; null = none any more. What was picked before stays where this one cannot be read. */
  takePrevious(file: File | null): Promise<void>;
  choose(sheets: readonly string[]): Promise<void>;
  /** Scores show once they are worked out with these columns. */
  correctColumns(roles: readonly ColumnRole[]): Promise<void>;
  /** The columns of a sheet are what their headings say again. */
  forgetColumns(sheet: string): Promise<void>;
  locate(sheet: string, cell: string): Promise<void>;
  fix(finding: FindingResult): Promise<void>;
  verify(key: string, note: string | null): void;
  openPreview(): Promise<void>;
  write(): Promise<void>;
  /** Own sheet 自评报告. */
  writeReport(): Promise<void>;
  /** Blank sheets for what the report asks for; they are the user's. Nothing is written where there is no need. */
  addSupplements(): Promise<void>;
  /** As a download, else as formatted text on the clipboard. Gives the text that has to be copied by hand, else null. */
  exportWord(): Promise<string | null>;
  /** Formatted, onto the clipboard. Gives the text that has to be copied by hand, else null. */
  copyReport(): Promise<string | null>;
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
    useProfile: (profile, text) => guarded(tools, (watch) => takeProfile(tools, state, { profile, text }, watch)),
    takePrevious: (file) => guarded(tools, (watch) => takePrevious(tools, state, file, watch)),
    choose: (chosen) => {
      dispatch({ type: 'chosen', chosen });
      return guarded(tools, (watch) => judgeAgain(tools, { ...state, chosen }, watch));
    },
    correctColumns: (added) =>
      guarded(tools, (watch) => takeColumns(tools, state, withRoles(state.roles, added), watch)),
    forgetColumns: (sheet) =>
      guarded(tools, (watch) => {
        const kept = state.roles.filter((role) => role.sheet !== sheet);
        return takeColumns(tools, state, kept, watch);
      }),
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
        const { sheetsLeft, writeEdits } = await import('./writes');
        const { warnings } = await writeEdits(tools, state, edits, [], watch);
        await calculateAfter(tools, state, watch, [
          DONE.fixed(edits.length),
          ...warnings,
          ...sheetsLeft(state.outcome),
        ]);
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
    writeReport: () =>
      guarded(tools, async (watch) => {
        const { writeReportSheet } = await import('./reporting');
        await writeReportSheet(tools, state, watch);
      }),
    addSupplements: () =>
      guarded(tools, async (watch) => {
        const { addSupplements } = await import('./reporting');
        await addSupplements(tools, state, watch);
      }),
    exportWord: () =>
      withReport(tools, state, async ({ exportWord }, outcome, watch) => exportWord(tools, outcome, watch)),
    copyReport: () => withReport(tools, state, async ({ copyReport }, outcome) => copyReport(tools, outcome)),
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

/** Gives what the work gives; null where it failed or there is no result yet. */
async function withReport(
  tools: PaneTools,
  { outcome }: PaneState,
  work: (reporting: typeof Reporting, outcome: Outcome, watch: Watch) => Promise<string | null>,
): Promise<string | null> {
  let given: string | null = null;
  await guarded(tools, async (watch) => {
    if (outcome !== null) given = await work(await import('./reporting'), outcome, watch);
  });
  return given;
}

async function takeColumns(
  tools: PaneTools,
  state: PaneState,
  roles: readonly ColumnRole[],
  watch: Watch,
): Promise<void> {
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
  if (state.outcome === null) {
    dispatch({ type: 'said', said: [DONE.undone(cells)] });
    return;
  }
  const { sheetsLeft } = await import('./writes');
  await calculateAfter(tools, state, watch, [DONE.undone(cells), ...sheetsLeft(state.outcome)]);
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
  dispatch({ type: 'ownSheetsRemoved' });
  dispatch({ type: 'said', said: [names.length === 0 ? DONE.noneToRemove : DONE.removed(names.join('、'))] });
}
