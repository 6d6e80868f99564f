import { cellKey } from '../core/a1';
import type { Edit, OwnSheet } from '../core/model';
import type { Result } from '../core/result';
import { editResult } from '../core/report';
import { resultSheets } from '../core/sheets';
import { SHEET_NAMES } from '../core/sheets/wording';
import { withEdits } from '../core/writing';
import type { OwnSheetPlace, Written } from '../workbook/workbook';
import { calculateAfter, judgedAnew, runOptions, show, type PaneTools } from './judging';
import { keepUndo } from './keepsakes';
import { evaluateWatched, planWatched, type Outcome, type Watch } from './run';
import { selectionOptions, tickedEdits, type PaneState } from './state';
import { BUSY, DONE } from './wording';

/** Writing what was ticked in the preview, and keeping what takes it back. */

/** After it, the workbook is read and judged anew. Where it had changed, nothing is written: see `agreed`. */
export async function writeChosen(tools: PaneTools, state: PaneState, watch: Watch): Promise<void> {
  if (state.outcome === null) return;
  const wanted = tickedEdits(state.plans);
  const outcome = state.isStale ? await agreed(tools, state, wanted, watch) : state.outcome;
  if (outcome === null) return;
  const own = state.withSheets ? await ownSheetsOf(state, outcome, wanted, watch) : [];
  const written = await writeEdits(tools, { ...state, outcome }, wanted, own, watch);
  tools.dispatch({ type: 'viewed', view: 'results' });
  const left = own.length > 0 ? [] : sheetsLeft(outcome);
  await calculateAfter(tools, state, watch, [...sentencesOf(written, own), ...left]);
}

/**
 * The workbook changed since the run: it is read and planned again. Gives the new outcome where the very same cells
 * would be written; otherwise null, and the new preview is shown instead of writing.
 */
async function agreed(
  tools: PaneTools,
  state: PaneState,
  wanted: readonly Edit[],
  watch: Watch,
): Promise<Outcome | null> {
  const outcome = await judgedAnew(tools, state, watch);
  const plans = await planWatched(outcome.sheets, selectionOptions(state, outcome), new Map(), watch);
  if (JSON.stringify(tickedEdits(plans)) === JSON.stringify(wanted)) return outcome;
  show(tools, outcome, state.roles);
  tools.dispatch({ type: 'planned', plans });
  tools.dispatch({ type: 'said', said: [DONE.recalculatedBeforeWriting] });
  return null;
}

/** What a write did, and what the user should know about taking it back. */
export interface WrittenHere extends Written {
  readonly warnings: readonly string[];
}

/** @throws WorkbookError; then nothing was written and the former undo record is kept. */
export async function writeEdits(
  { workbook, storage, dispatch }: PaneTools,
  { outcome }: PaneState,
  edits: readonly Edit[],
  own: readonly OwnSheet[],
  watch: Watch,
): Promise<WrittenHere> {
  watch.tell({ sentence: BUSY.writing, share: null, canCancel: false });
  const written = await workbook.write(edits, own);
  const identity = outcome?.identity ?? (await workbook.identity());
  let isKept = true;
  if (written.undo.length > 0) {
    isKept = keepUndo(storage, identity, written.undo);
    dispatch({ type: 'kept', kept: { undo: written.undo, hasKeptUndo: true } });
  }
  dispatch({ type: 'written' });
  return { ...written, warnings: isKept ? [] : [DONE.undoNotKept] };
}

/** Our sheets describe the workbook as it is after writing. */
async function ownSheetsOf(
  state: PaneState,
  { sheets, evaluation, identity }: Outcome,
  edits: readonly Edit[],
  watch: Watch,
): Promise<OwnSheet[]> {
  const usual = new Set(evaluation.edits.map(({ at }) => cellKey(at)));
  const chosen = new Set(edits.map(({ at }) => cellKey(at)));
  // A cell that was left out keeps what was entered, so nothing may be lowered in the description either.
  const overwrite = [...usual].every((key) => chosen.has(key)) ? 'higher' : 'none';
  const options = { ...runOptions(state), overwrite, fileName: identity.name } as const;
  const after = await evaluateWatched(withEdits(sheets, edits), options, watch);
  const result: Result = { ...after.result, edits: edits.map(editResult) };
  return resultSheets(result, sheets);
}

/** Told of result sheets that a change of the forms leaves as they were. */
export function sheetsLeft({ sheets }: Outcome): string[] {
  const known = Object.values(SHEET_NAMES);
  const names = sheets.flatMap(({ name, isOwn }) => {
    return isOwn === true && known.some((one) => name.startsWith(one)) ? [`“${name}”`] : [];
  });
  return names.length === 0 ? [] : [DONE.sheetsLeft(names.join('、'))];
}

function sentencesOf({ cells, ownSheets, warnings }: WrittenHere, wanted: readonly OwnSheet[]): string[] {
  const said = cells > 0 || ownSheets.length === 0 ? [DONE.written(cells)] : [];
  return [...said, ...sheetSentences(ownSheets, wanted), ...warnings];
}

/** Where our sheets went; one that could not take its own name is told. */
export function sheetSentences(places: readonly OwnSheetPlace[], wanted: readonly OwnSheet[]): string[] {
  const names = new Set(wanted.map(({ name }) => name));
  const isBeside = ({ name }: OwnSheetPlace): boolean => !names.has(name);
  const list = (some: readonly OwnSheetPlace[]): string => some.map(({ name }) => `“${name}”`).join('、');
  const inPlace = places.filter((place) => !isBeside(place));
  const beside = places.filter(isBeside);
  return [
    ...(inPlace.length > 0 ? [DONE.writtenSheets(list(inPlace))] : []),
    ...(beside.length > 0 ? [DONE.writtenBeside(list(beside))] : []),
  ];
}
