import { WorkbookError } from '../workbook';
import type { WorkbookErrorCode } from '../wording';

/** How long the host is waited for. */
export interface Patience {
  /** While a cell is being edited: how often to try again, after how many milliseconds. */
  readonly retries: number;
  readonly retryAfter: number;
  /** Milliseconds within which one round trip must be answered. */
  readonly answerWithin: number;
}

export const PATIENCE: Patience = { retries: 3, retryAfter: 1000, answerWithin: 120_000 };

/** One operation's line to the host. */
export interface Line {
  readonly context: Excel.RequestContext;
  /** One round trip. @throws WorkbookError */
  sync(): Promise<void>;
  /** Round trips that somebody else makes on this context. @throws WorkbookError */
  wait<T>(others: Promise<T>): Promise<T>;
}

/**
 * Carries out one operation. While a cell is being edited it is tried again from its beginning, so it must read
 * before it writes. Contexts of our own instead of Excel.run: that one adds a round trip to let go of its objects.
 * @throws WorkbookError for whatever the host refuses; our own mistakes as they are.
 */
export async function callHost<T>(patience: Patience, operation: (line: Line) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await operation(newLine(patience));
    } catch (thrown) {
      const error = asWorkbookError(thrown);
      const isEditing = error instanceof WorkbookError && error.code === 'cell-being-edited';
      if (!isEditing || attempt >= patience.retries) throw error;
      await pause(patience.retryAfter);
    }
  }
}

function newLine(patience: Patience): Line {
  const context = new Excel.RequestContext();
  return {
    context,
    sync: () => answered(patience, context.sync()),
    wait: (others) => answered(patience, others),
  };
}

async function answered<T>(patience: Patience, answer: Promise<T>): Promise<T> {
  try {
    return await within(patience.answerWithin, answer);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** A host that hangs never answers: the promise would wait for ever. */
async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new WorkbookError('no-answer')), milliseconds);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** What the host said no with. */
export class HostRefusal extends WorkbookError {
  /** @param isUntouched nothing of the request was carried out: whatever it was to change is as before. */
  constructor(
    code: WorkbookErrorCode,
    hostCode: string,
    readonly isUntouched: boolean,
  ) {
    super(code, hostCode);
  }
}

/** The host did not answer: it may still do what it was asked when it wakes up. */
export function isSilence(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'no-answer';
}

/** By the host's codes, which stay the same in every language; refused before anything of it is carried out. */
const REFUSED_AT_ONCE: ReadonlyMap<string, WorkbookErrorCode> = new Map([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
  ['InactiveWorkbook', 'another-workbook'],
  ['WriteNotSupportedWhenModalDialogOpen', 'dialog-open'],
  ['ActivityLimitReached', 'host-busy'],
]);

/** Refused on the way: what stood before in the request is done. */
const REFUSED_MIDWAY: ReadonlyMap<string, WorkbookErrorCode> = new Map([
  ['AccessDenied', 'access-denied'],
  ['ResponsePayloadSizeLimitExceeded', 'payload-too-large'],
  ['RangeExceedsLimit', 'payload-too-large'],
  ['OperationCellsExceedLimit', 'payload-too-large'],
  ['ItemNotFound', 'sheets-changed'],
  ['InvalidReference', 'sheets-changed'],
  ['ApiNotFound', 'excel-too-old'],
  ['NotImplemented', 'excel-too-old'],
  ['UnsupportedFeature', 'excel-too-old'],
  ['GeneralException', 'host-failed'],
  ['ConnectionFailure', 'host-failed'],
  ['RequestAborted', 'host-failed'],
  ['ServiceNotAvailable', 'host-failed'],
  ['InvalidOrTimedOutSession', 'host-failed'],
]);

/** An error with a code is the host's; one without is a mistake of ours and stays what it is. */
export function asWorkbookError(error: unknown): unknown {
  if (error instanceof WorkbookError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return error;
  const atOnce = REFUSED_AT_ONCE.get(code);
  return new HostRefusal(atOnce ?? REFUSED_MIDWAY.get(code) ?? 'host-refused', code, atOnce !== undefined);
}
