import { BUILTIN_PROFILE } from '../core/law/builtin';
import type { Profile } from '../core/law/profile';
import type { PreviousYear } from '../core/rule';
import { WorkbookError } from '../workbook/workbook';
import { judgeAgain, type PaneTools } from './judging';
import { keepProfile } from './profiles';
import type { Watch } from './run';
import type { PaneState } from './state';
import { FILES, PREVIOUS, SETTINGS } from './wording';

/** What a person chooses to be judged by and compared with. Where the judging fails, everything stays as it was. */

export interface ChosenProfile {
  /** null = the workbook's own rules where it has any, else the default ones. */
  readonly profile: Profile | null;
  /** What brings it back on another day: a rule file's text, or the id of built-in rules; null with `profile`. */
  readonly text: string | null;
}

export async function takeProfile(
  tools: PaneTools,
  state: PaneState,
  { profile, text }: ChosenProfile,
  watch: Watch,
): Promise<void> {
  const rules = { profile: profile ?? BUILTIN_PROFILE, profileIsChosen: profile !== null };
  tools.dispatch({ type: 'profile', ...rules });
  try {
    await judgeAgain(tools, { ...state, ...rules }, watch);
  } catch (error) {
    tools.dispatch({ type: 'profile', profile: state.profile, profileIsChosen: state.profileIsChosen });
    throw error;
  }
  const warnings = keepProfile(tools.storage, text) ? [] : [SETTINGS.notKept];
  const done = state.outcome === null ? SETTINGS.changed : SETTINGS.judgedAnew;
  tools.dispatch({ type: 'said', said: [done, ...warnings] });
}

/** @param file last year's workbook; null = none any more. */
export async function takePrevious(tools: PaneTools, state: PaneState, file: File | null, watch: Watch): Promise<void> {
  const previous = file === null ? null : await readLastYear(file, watch);
  tools.dispatch({ type: 'previous', previous });
  try {
    await judgeAgain(tools, { ...state, previous }, watch);
  } catch (error) {
    tools.dispatch({ type: 'previous', previous: state.previous });
    throw error;
  }
  tools.dispatch({ type: 'said', said: [previousSentence(previous, state)] });
}

async function readLastYear(file: File, watch: Watch): Promise<PreviousYear> {
  watch.tell({ sentence: FILES.reading(file.name), share: null, canCancel: true });
  const { lastYearIn } = await import('./files/lastYear');
  const previous = await lastYearIn(file);
  if (watch.isCancelled()) throw new WorkbookError('cancelled');
  return previous;
}

function previousSentence(previous: PreviousYear | null, { outcome }: PaneState): string {
  if (previous === null) return PREVIOUS.removed;
  return outcome === null ? PREVIOUS.taken(previous.fileName) : PREVIOUS.compared(previous.fileName);
}
