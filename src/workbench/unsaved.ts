/** Changes that were not saved yet, kept in this browser so that a reload does not lose them. */

export interface Unsaved {
  readonly name: string;
  /** As it stands now. */
  readonly bytes: Uint8Array;
  /** As it was opened. */
  readonly opened: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface UnsavedStore {
  /** null where nothing is kept, or what is kept is too old or no longer whole. */
  load(now: number): Promise<Unsaved | null>;
  /** false where the browser keeps nothing. */
  keep(unsaved: Unsaved): Promise<boolean>;
  clear(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const DATABASE = 'ziping-workbench';
const STORE = 'unsaved';
const KEY = 'workbook';

/** What came out of storage is looked at before it is used. @param days how long it is kept. */
export function stillWanted(stored: unknown, now: number, days: number): Unsaved | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { name, bytes, opened, at } = stored as Partial<Record<keyof Unsaved, unknown>>;
  if (typeof name !== 'string' || typeof at !== 'number') return null;
  if (!(bytes instanceof Uint8Array) || !(opened instanceof Uint8Array)) return null;
  // A clock that was put back must not keep it for ever.
  const age = now - at;
  return age >= -DAY_MS && age <= days * DAY_MS ? { name, bytes, opened, at } : null;
}

/** The browser's own database; where it is forbidden or full, nothing is kept. @param days until it is forgotten. */
export function browserStore(days: number): UnsavedStore {
  return {
    load: async (now) => {
      const stored = await inStore<unknown>((store) => store.get(KEY), 'readonly');
      const wanted = stillWanted(stored?.answer, now, days);
      if (wanted === null && stored?.answer !== undefined) await clear();
      return wanted;
    },
    keep: async (unsaved) => (await inStore((store) => store.put(unsaved, KEY), 'readwrite')) !== null,
    clear,
  };
}

async function clear(): Promise<void> {
  await inStore((store) => store.delete(KEY), 'readwrite');
}

/** @returns null where the browser refuses. */
async function inStore<T>(
  ask: (store: IDBObjectStore) => IDBRequest<T>,
  mode: IDBTransactionMode,
): Promise<{ readonly answer: T } | null> {
  try {
    const database = await opened();
    try {
      return { answer: await answer(ask(database.transaction(STORE, mode).objectStore(STORE))) };
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = window.indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE);
  };
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('no answer'));
    };
  });
}
