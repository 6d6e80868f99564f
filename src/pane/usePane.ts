import { useEffect, useReducer, useState, type Dispatch } from 'react';
import type { Workbook } from '../workbook/workbook';
import { paneActions, type PaneActions } from './actions';
import type { PaneTools } from './judging';
import { hasAnyUndo } from './keepsakes';
import { initialState, reduce, type PaneEvent, type PaneState } from './state';
import type { PaneStorage } from './storage';

/** What a ribbon button asked for; a new `no` asks again. */
export interface PaneRequest {
  readonly action: 'open' | 'calculate' | 'check' | 'report';
  readonly no: number;
}

export interface PaneHandle {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** The pane's whole state. Opening it reads nothing and writes nothing. */
export function usePane(workbook: Workbook, storage: PaneStorage): PaneHandle {
  const [state, dispatch] = useReducer(reduce, hasAnyUndo(storage), initialState);
  const [runs] = useState(() => ({ current: 0, isLocked: false }));
  const tools: PaneTools = { workbook, storage, dispatch, runs };
  const actions = paneActions(tools, state);
  useWatching(workbook, state.outcome !== null, dispatch);
  return { state, actions, dispatch };
}

/** Hears of changes by others, from the first run on. */
function useWatching(workbook: Workbook, isWanted: boolean, dispatch: Dispatch<PaneEvent>): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    let stop: (() => void) | null = null;
    let isGone = false;
    const watching = workbook.onChanged(() => {
      dispatch({ type: 'changed' });
    });
    watching.then(
      (stopIt) => {
        if (isGone) stopIt();
        else stop = stopIt;
      },
      () => {
        dispatch({ type: 'unheard' });
      },
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [workbook, isWanted, dispatch]);
}
