import type { EvaluateOptions, Evaluation } from '../core/evaluate';
import type { Judgement } from '../core/judgement';
import type { Sheet } from '../core/model';
import type { FormPlan, SelectionOptions } from '../core/selection';
import { WorkbookError, type Workbook, type WorkbookIdentity } from '../workbook/workbook';
import type * as judge from './judge';
import { BUSY } from './wording';

/** Long work in short slices, so that the pane answers and the host does not take it for dead. */

/** What is being done, in words; `share` from 0 to 1 where it is known. */
export interface Busy {
  readonly sentence: string;
  readonly share: number | null;
  readonly canCancel: boolean;
}

export interface Watch {
  tell(busy: Busy): void;
  isCancelled(): boolean;
}

/** The part of the core that judges. */
export type Judge = typeof judge;

export function loadJudge(): Promise<Judge> {
  return import('./judge');
}

/** Everything one run found out. */
export interface Outcome {
  readonly sheets: readonly Sheet[];
  readonly identity: WorkbookIdentity;
  readonly evaluation: Evaluation;
  /** Rows that only a person can score, in the order of the forms. */
  readonly judgements: readonly Judgement[];
  /** What judged, to plan with as answers and ticks change. */
  readonly judge: Judge;
}

export type RunOptions = Omit<EvaluateOptions, 'fileName'>;

const SLICE_MS = 30;

/** Lets the page draw and answer. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** @throws WorkbookError */
export async function readSheets(workbook: Workbook, watch: Watch): Promise<readonly Sheet[]> {
  watch.tell({ sentence: BUSY.fetching, share: null, canCancel: true });
  await pause();
  const sheets = await workbook.read({
    progress: (done, total) => {
      const share = total === 0 ? 1 : done / total;
      watch.tell({ sentence: BUSY.fetchingPart(Math.round(share * 100)), share: share / 2, canCancel: true });
    },
    isCancelled: () => watch.isCancelled(),
  });
  stopIfAsked(watch);
  return sheets;
}

/** `evaluate` in slices. @throws WorkbookError cancelled */
export async function evaluateWatched(
  sheets: readonly Sheet[],
  options: EvaluateOptions,
  watch: Watch,
): Promise<Evaluation> {
  const { evaluateInSteps } = await loadJudge();
  const steps = evaluateInSteps(sheets, options);
  const due = slices();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const { done, of, sheet } = step.value;
    const sentence = sheet === null ? BUSY.judging : BUSY.reading(done + 1, of);
    if (due() || sheet === null) {
      watch.tell({ sentence, share: 0.5 + done / (of + 1) / 2, canCancel: true });
      await pause();
      stopIfAsked(watch);
    }
  }
}

export async function outcomeOf(
  sheets: readonly Sheet[],
  identity: WorkbookIdentity,
  evaluation: Evaluation,
): Promise<Outcome> {
  const loaded = await loadJudge();
  const judgements = evaluation.scored.flatMap((scored) => loaded.judgementsOf(scored, evaluation.profile));
  return { sheets, identity, evaluation, judgements, judge: loaded };
}

/** Plans for every sheet with a form that takes part; those in `known` are taken over. @throws WorkbookError cancelled */
export async function planWatched(
  sheets: readonly Sheet[],
  options: SelectionOptions,
  known: ReadonlyMap<string, readonly FormPlan[]>,
  watch: Watch,
): Promise<Map<string, readonly FormPlan[]>> {
  const { planSheet } = await loadJudge();
  const names = new Set([...options.taking].map(sheetOfForm));
  const wanted = sheets.filter(({ name }) => names.has(name));
  const plans = new Map<string, readonly FormPlan[]>();
  const due = slices();
  for (const [index, sheet] of wanted.entries()) {
    if (due()) {
      const share = index / wanted.length;
      watch.tell({ sentence: BUSY.planning(index + 1, wanted.length), share, canCancel: true });
      await pause();
      stopIfAsked(watch);
    }
    plans.set(sheet.name, known.get(sheet.name) ?? planSheet(sheet, options));
  }
  return plans;
}

/** Form ids are the sheet's name, "#" and a number. */
function sheetOfForm(id: string): string {
  return id.slice(0, id.lastIndexOf('#'));
}

/** true when a slice of time is used up. */
function slices(): () => boolean {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE_MS) return false;
    since = performance.now();
    return true;
  };
}

function stopIfAsked(watch: Watch): void {
  if (watch.isCancelled()) throw new WorkbookError('cancelled');
}
