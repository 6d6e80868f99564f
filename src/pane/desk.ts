import { useEffect, useRef, useState } from 'react';
import type { OwnSheetState } from '../workbook/workbook';
import type { PaneActions } from './actions';
import { FOCUS, useFocus, type FocusPlace } from './focus';
import type { PaneHandle, PaneRequest } from './usePane';

/** What the pages of the pane do with a click: the work itself, where the keyboard goes after it, what is asked first. */

/** A question in front of the page. */
export type Question =
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'removeSheets'; readonly sheets: readonly OwnSheetState[] }
  | { readonly kind: 'addSheets'; readonly names: readonly string[] };

type Work = (actions: PaneActions) => Promise<void>;

export interface Desk {
  readonly question: Question | null;
  /** Does it, and sends the keyboard to `place` where what it stood on may be gone. */
  run(work: Work, place?: FocusPlace): void;
  /** The same work once more, as things stand now. */
  again(): void;
  focus(place: FocusPlace): void;
  copy(text: string): void;
  /** The same for work that gives back what has to be copied by hand. */
  runCopying(work: (actions: PaneActions) => Promise<string | null>): void;
  askToRemoveSheets(): void;
  /** @param names of the blank sheets that would be added. */
  askToAddSheets(names: readonly string[]): void;
  closeQuestion(place?: FocusPlace): void;
}

export function useDesk({ actions }: PaneHandle): Desk {
  const focus = useFocus();
  const [question, setQuestion] = useState<Question | null>(null);
  const last = useRef<Work>((now) => now.calculate());
  const run = (work: Work, place?: FocusPlace): void => {
    last.current = work;
    void work(actions).then(() => {
      if (place !== undefined) focus(place);
    });
  };
  return {
    question,
    run,
    again: () => {
      run(last.current);
    },
    focus,
    copy: (text) => {
      void actions.copy(text).then((isCopied) => {
        if (!isCopied) setQuestion({ kind: 'copy', text });
      });
    },
    runCopying: (work) => {
      run(async (now) => {
        const text = await work(now);
        if (text !== null) setQuestion({ kind: 'copy', text });
      });
    },
    askToRemoveSheets: () => {
      void actions.ownSheets().then((sheets) => {
        if (sheets.length > 0) setQuestion({ kind: 'removeSheets', sheets });
      });
    },
    askToAddSheets: (names) => {
      setQuestion({ kind: 'addSheets', names });
    },
    closeQuestion: (place) => {
      setQuestion(null);
      if (place !== undefined) focus(place);
    },
  };
}

/** Does what a ribbon button asked for, once per request. */
export function useRequest(request: PaneRequest | null, desk: Desk): void {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  const { action = 'open', no = 0 } = request ?? {};
  useEffect(() => {
    const { run } = latest.current;
    if (action === 'calculate') run((actions) => actions.calculate());
    if (action === 'check') run((actions) => actions.calculate(), FOCUS.tally);
    if (action === 'report') run((actions) => actions.report());
  }, [action, no]);
}
