import { decimal } from '../core/decimal';
import type { ColumnRole } from '../core/forms/recognise';
import { heldBy } from '../core/held';
import { judgementKey } from '../core/judgementKey';
import { BUILTIN_PROFILE } from '../core/law/builtin';
import type { Profile } from '../core/law/profile';
import type { Edit } from '../core/model';
import type { PreviousYear } from '../core/rule';
import type { Tier } from '../core/scores/score';
import type { FormPlan, SelectionOptions } from '../core/selection';
import type { UndoRecord } from '../workbook/workbook';
import type { AskedColumn } from './columns';
import type { Busy, Outcome } from './run';
import { JUDGE } from './wording';

/** What the pane shows, as plain data, and how each event changes it. Nothing here touches the workbook. */

export type View = 'results' | 'preview' | 'settings' | 'report';

/** What went wrong, told to the user. */
export interface Trouble {
  readonly sentence: string;
  /** "表名!B7", where the sentence names only the first few. */
  readonly cells: readonly string[];
  /** Somebody changed the workbook since it was read. */
  readonly hasChanged: boolean;
  /** A defect of ours: its own words, for whoever mends it. */
  readonly detail: string | null;
}

/** Sheets 自评报告 of ours that do not say what a report written now would say. */
export interface OldReport {
  readonly names: readonly string[];
  /** The user changed them: they may differ for that reason alone. */
  readonly isEdited: boolean;
}

/** What a person answered for a row; `points` only once what she typed is admissible. */
export interface Answer {
  readonly tier: Tier | null;
  readonly typed: string;
  readonly points: string | null;
}

export interface PaneState {
  readonly view: View;
  readonly busy: Busy | null;
  readonly outcome: Outcome | null;
  /** Changed by somebody since the run. */
  readonly isStale: boolean;
  /** The host does not tell of changes. */
  readonly isUnheard: boolean;
  readonly trouble: Trouble | null;
  readonly said: readonly string[];
  /** Columns to be confirmed before scores show. */
  readonly asking: readonly AskedColumn[];
  /** Sheets whose forms take part; null = as the core judges. */
  readonly chosen: readonly string[] | null;
  readonly roles: readonly ColumnRole[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** Ticks of the preview that were changed, by `cellKey`. */
  readonly ticks: ReadonlyMap<string, boolean>;
  /** By sheet; only of sheets that were asked for. */
  readonly plans: ReadonlyMap<string, readonly FormPlan[]>;
  readonly withSheets: boolean;
  readonly notes: ReadonlyMap<string, string>;
  readonly undo: UndoRecord | null;
  /** Some workbook has an undo record here: told before anything was read. */
  readonly hasKeptUndo: boolean;
  readonly hasWritten: boolean;
  /** null = there is none, or it says what it should. */
  readonly oldReport: OldReport | null;
  readonly profile: Profile;
  /** `profile` was chosen on this computer and goes before the workbook's own rules. */
  readonly profileIsChosen: boolean;
  /** Last year's workbook; null = none was picked. */
  readonly previous: PreviousYear | null;
}

export type PaneEvent =
  | { readonly type: 'busy'; readonly busy: Busy | null }
  | { readonly type: 'evaluated'; readonly outcome: Outcome; readonly asking: readonly AskedColumn[] }
  | { readonly type: 'kept'; readonly kept: Partial<Pick<PaneState, 'notes' | 'roles' | 'undo' | 'hasKeptUndo'>> }
  | { readonly type: 'oldReport'; readonly outcome: Outcome; readonly oldReport: OldReport | null }
  | { readonly type: 'ownSheetsRemoved' }
  | { readonly type: 'changed' }
  | { readonly type: 'unheard' }
  | { readonly type: 'failed'; readonly trouble: Trouble; readonly said: readonly string[] }
  | { readonly type: 'said'; readonly said: readonly string[] }
  | { readonly type: 'chosen'; readonly chosen: readonly string[] }
  | { readonly type: 'answered'; readonly key: string; readonly answer: Answer | null }
  | { readonly type: 'ticked'; readonly sheet: string; readonly keys: readonly string[]; readonly on: boolean }
  | { readonly type: 'planned'; readonly plans: ReadonlyMap<string, readonly FormPlan[]> }
  | { readonly type: 'viewed'; readonly view: View }
  | { readonly type: 'withSheets'; readonly on: boolean }
  | { readonly type: 'written' }
  | { readonly type: 'profile'; readonly profile: Profile; readonly profileIsChosen: boolean }
  | { readonly type: 'previous'; readonly previous: PreviousYear | null };

export function initialState(hasKeptUndo: boolean): PaneState {
  return {
    view: 'results',
    busy: null,
    outcome: null,
    isStale: false,
    isUnheard: false,
    trouble: null,
    said: [],
    asking: [],
    chosen: null,
    roles: [],
    answers: new Map(),
    ticks: new Map(),
    plans: new Map(),
    withSheets: false,
    notes: new Map(),
    undo: null,
    hasKeptUndo,
    hasWritten: false,
    oldReport: null,
    profile: BUILTIN_PROFILE,
    profileIsChosen: false,
    previous: null,
  };
}

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'busy':
      return { ...state, busy: event.busy, ...(event.busy === null ? {} : { trouble: null }) };
    case 'evaluated':
      return evaluated(state, event.outcome, event.asking);
    case 'oldReport':
      return state.outcome === event.outcome ? { ...state, oldReport: event.oldReport } : state;
    case 'ownSheetsRemoved':
      return { ...state, oldReport: null, outcome: withoutOwn(state.outcome) };
    case 'kept':
      return { ...state, ...event.kept };
    case 'changed':
      return state.outcome === null ? state : { ...state, isStale: true };
    case 'unheard':
      return { ...state, isUnheard: true };
    case 'failed':
      return failed(state, event.trouble, event.said);
    case 'said':
      return { ...state, said: event.said, trouble: null };
    case 'chosen':
      return { ...state, chosen: event.chosen };
    case 'answered':
      return answered(state, event.key, event.answer);
    case 'ticked':
      return ticked(state, event.sheet, event.keys, event.on);
    case 'planned':
      return { ...state, plans: event.plans };
    case 'viewed':
      return { ...state, view: event.view, said: event.view === 'results' ? state.said : [] };
    case 'withSheets':
      return { ...state, withSheets: event.on };
    case 'written':
      return { ...state, hasWritten: true, ticks: new Map(), plans: new Map() };
    case 'profile':
      return { ...state, profile: event.profile, profileIsChosen: event.profileIsChosen };
    case 'previous':
      return { ...state, previous: event.previous };
  }
}

function withoutOwn(outcome: Outcome | null): Outcome | null {
  return outcome === null ? null : { ...outcome, sheets: outcome.sheets.filter(({ isOwn }) => isOwn !== true) };
}

/** A workbook that changed is read anew before the next write, whether or not the host told of it. */
function failed(state: PaneState, trouble: Trouble, said: readonly string[]): PaneState {
  return {
    ...state,
    busy: null,
    trouble,
    said,
    isStale: state.isStale || (trouble.hasChanged && state.outcome !== null),
  };
}

/**
 * A new result: answers to rows that are still open are kept, everything that was worked out from the old one goes.
 * Sheets that were not read anew are as old as they were.
 */
function evaluated(state: PaneState, outcome: Outcome, asking: readonly AskedColumn[]): PaneState {
  const open = new Set(outcome.judgements.map(judgementKey));
  const answers = new Map([...state.answers].filter(([key]) => open.has(key)));
  const isStale = state.isStale && outcome.sheets === state.outcome?.sheets;
  const fresh = { ...state, outcome, asking, answers, isStale, oldReport: null, trouble: null, plans: new Map() };
  const sheets = new Set(outcome.judgements.filter((one) => answers.has(judgementKey(one))).map(({ sheet }) => sheet));
  return [...sheets].reduce(replanned, fresh);
}

function answered(state: PaneState, key: string, answer: Answer | null): PaneState {
  const judgement = state.outcome?.judgements.find((one) => judgementKey(one) === key);
  if (judgement === undefined) return state;
  const answers = new Map(state.answers);
  if (answer === null) answers.delete(key);
  else answers.set(key, answer);
  return replanned({ ...state, answers }, judgement.sheet);
}

function ticked(state: PaneState, sheet: string, keys: readonly string[], on: boolean): PaneState {
  const ticks = new Map(state.ticks);
  for (const key of keys) ticks.set(key, on);
  return replanned({ ...state, ticks }, sheet);
}

function replanned(state: PaneState, name: string): PaneState {
  const { outcome } = state;
  const sheet = outcome?.sheets.find((one) => one.name === name);
  if (sheet === undefined || outcome === null) return state;
  const plans = new Map(state.plans).set(name, outcome.judge.planSheet(sheet, selectionOptions(state, outcome)));
  return { ...state, plans };
}

/** What the plans of an outcome depend on. */
export function selectionOptions(state: PaneState, outcome: Outcome): SelectionOptions {
  const taking = outcome.evaluation.result.forms.filter((form) => form.takesPart).map((form) => form.id);
  return {
    profile: outcome.evaluation.profile,
    others: [...outcome.evaluation.scored, ...outcome.evaluation.lenders],
    columnRoles: state.roles,
    previous: state.previous,
    taking: new Set(taking),
    judged: judgedEdits(state, outcome),
    ticks: state.ticks,
  };
}

function judgedEdits({ answers }: PaneState, { judgements, judge }: Outcome): Edit[] {
  return judgements.flatMap((judgement) => {
    const answer = answers.get(judgementKey(judgement));
    if (answer === undefined || answer.points === null) return [];
    const why = JUDGE.why(answer.points, answer.tier === null ? null : JUDGE.tiers[answer.tier]);
    const edit = judge.judgementEdit(judgement, decimal(answer.points), why);
    return edit === null || edit.from === heldBy(edit.to) ? [] : edit;
  });
}

/** The edits that are ticked, in the order of the preview. */
export function tickedEdits(plans: ReadonlyMap<string, readonly FormPlan[]>): Edit[] {
  return [...plans.values()]
    .flat()
    .flatMap((plan) => plan.offers)
    .flatMap((offer) => (offer.ticked ? [offer.edit] : []));
}

/** How many cells 写入结果 would write, before its preview was opened. */
export function countToWrite(state: PaneState): number {
  const { outcome, plans } = state;
  if (outcome === null) return 0;
  const unplanned = outcome.evaluation.edits.filter(({ at }) => !plans.has(at.sheet)).length;
  return unplanned + tickedEdits(plans).length;
}

/** The rules to show: those chosen on this computer, else the workbook's own where it has any. */
export function profileInForce({ profile, profileIsChosen, outcome }: PaneState): Profile {
  return profileIsChosen ? profile : (outcome?.evaluation.profile ?? profile);
}
