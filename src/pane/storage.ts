/** Where the pane keeps what must outlive it: text by key, on this computer only. */
export interface PaneStorage {
  get(key: string): string | null;
  /** false when it will be forgotten with the pane: the storage is full or forbidden. */
  set(key: string, text: string): boolean;
  remove(key: string): void;
  keys(): readonly string[];
}

/** The browser's own storage; where the host forbids it, what is kept lives as long as the pane. */
export function browserStorage(): PaneStorage {
  const forgotten = new Map<string, string>();
  return {
    get: (key) => forgotten.get(key) ?? attempt(() => window.localStorage.getItem(key), null),
    set: (key, text) => {
      const isKept = attempt(() => {
        window.localStorage.setItem(key, text);
        return true;
      }, false);
      if (isKept) forgotten.delete(key);
      else forgotten.set(key, text);
      return isKept;
    },
    remove: (key) => {
      forgotten.delete(key);
      attempt(() => {
        window.localStorage.removeItem(key);
      }, undefined);
    },
    keys: () => [...forgotten.keys(), ...attempt(() => Object.keys(window.localStorage), [])],
  };
}

/** Storage throws when the host forbids it or when it is full: the caller is told by the value it gets. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Storage that lives as long as the page: for tests, and for shells without any. */
export function passingStorage(): PaneStorage {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, text) => {
      kept.set(key, text);
      return true;
    },
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}
