import { useEffect, useMemo, useRef, useState } from 'react';
import { WorkbookError } from '../workbook/workbook';
import { download } from '../pane/download';
import { bytesOf, fetchBytes } from './files';
import { GridWorkbook } from './gridWorkbook';
import type { UnsavedStore } from './unsaved';
import { DONE, KEPT, SAMPLE, timeOfDay, TROUBLE } from './wording';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One workbook that is open; `no` tells two that were opened one after the other apart. */
export interface Opened {
  readonly no: number;
  readonly workbook: GridWorkbook;
}

export interface Said {
  readonly text: string;
  readonly isTrouble: boolean;
  /** Offers to throw the restored changes away. */
  readonly canClear: boolean;
}

export interface Workbench {
  readonly opened: Opened | null;
  readonly isDirty: boolean;
  readonly said: Said | null;
  /** A file that waits for the answer about unsaved changes. */
  readonly waiting: File | null;
  open(files: readonly File[]): void;
  answer(what: 'save' | 'drop' | 'cancel'): void;
  save(): void;
  clear(): void;
  say(text: string | null): void;
}

/** Changes are kept this long after the last one. */
const KEEP_AFTER_MS = 400;

/** The workbook that is open, its file, and what was not saved yet. */
export function useWorkbench(store: UnsavedStore): Workbench {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isDirty, setDirty] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const [waiting, setWaiting] = useState<File | null>(null);
  const desk = useMemo(() => new Desk(store, setOpened, setDirty, setSaid), [store]);
  useStart(desk);
  useLeaveWarning(isDirty);
  useKeeping(opened, desk);
  return {
    ...{ opened, isDirty, said, waiting },
    open: ([file, ...others]) => {
      if (file === undefined) return;
      if (others.length > 0) desk.say(TROUBLE.several, true);
      else if (isDirty) setWaiting(file);
      else void desk.openFile(file);
    },
    answer: (what) => {
      setWaiting(null);
      if (waiting === null || what === 'cancel') return;
      if (what === 'save') desk.save(opened);
      void desk.openFile(waiting);
    },
    save: () => {
      desk.save(opened);
    },
    clear: () => {
      desk.clear(opened);
    },
    say: (text) => {
      if (text === null) setSaid(null);
      else desk.say(text, true);
    },
  };
}

/** What is done with files, told to the page by what it sets. */
class Desk {
  private count = 0;
  /** Of the workbook that is open. */
  private openName: string | null = null;

  constructor(
    private readonly store: UnsavedStore,
    private readonly setOpened: (opened: Opened) => void,
    private readonly setDirty: (isDirty: boolean) => void,
    private readonly setSaid: (said: Said | null) => void,
  ) {}

  say(text: string, isTrouble = false, canClear = false): void {
    this.setSaid({ text, isTrouble, canClear });
  }

  /** The unsaved changes of last time, or the sample. */
  async start(): Promise<void> {
    const unsaved = await this.store.load(Date.now());
    if (
      unsaved !== null &&
      this.show(unsaved.name, () => new GridWorkbook(unsaved.opened, unsaved.name, unsaved.bytes))
    ) {
      this.setDirty(true);
      this.say(KEPT.restored(timeOfDay(unsaved.at)), false, true);
      return;
    }
    const bytes = await fetchBytes('sample.xlsx').catch(() => null);
    if (bytes === null) this.say(SAMPLE.failed, true);
    else if (this.show(SAMPLE.name, () => new GridWorkbook(bytes, SAMPLE.name))) this.say(SAMPLE.notice);
  }

  async openFile(file: File): Promise<void> {
    const bytes = await bytesOf(file).catch(() => null);
    if (bytes === null) {
      this.refuse(file.name, TROUBLE.unreadable);
      return;
    }
    if (!this.show(file.name, () => new GridWorkbook(bytes, file.name))) return;
    this.setSaid(null);
    await this.store.clear();
  }

  save(opened: Opened | null): void {
    if (opened === null) return;
    const { workbook } = opened;
    const bytes = workbook.bytes();
    if (!download(workbook.name, bytes, XLSX)) {
      this.say(TROUBLE.notSaved, true);
      return;
    }
    this.setDirty(false);
    this.say(bytes === workbook.opened ? DONE.unchanged(workbook.name) : DONE.saved(workbook.name));
    void this.store.clear();
  }

  clear(opened: Opened | null): void {
    void this.store.clear();
    if (opened === null) return;
    const { opened: bytes, name } = opened.workbook;
    if (this.show(name, () => new GridWorkbook(bytes, name))) this.say(DONE.cleared);
  }

  changed(): void {
    this.setDirty(true);
  }

  async keep({ workbook }: Opened): Promise<void> {
    const { name, opened } = workbook;
    const isKept = await this.store.keep({ name, opened, bytes: workbook.bytes(), at: Date.now() });
    if (!isKept) this.say(KEPT.notKept, true);
  }

  /** The one that was open stays when this one cannot be read. */
  private show(name: string, make: () => GridWorkbook): boolean {
    try {
      this.setOpened({ no: ++this.count, workbook: make() });
      this.openName = name;
      this.setDirty(false);
      return true;
    } catch (error) {
      this.refuse(name, sentenceOf(error));
      return false;
    }
  }

  private refuse(name: string, why: string): void {
    const { openName } = this;
    this.say(TROUBLE.notOpened(name, why) + (openName === null ? '' : TROUBLE.stillOpen(openName)), true);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof WorkbookError) return error.message;
  return TROUBLE.ours(error instanceof Error ? error.message : String(error));
}

function useStart(desk: Desk): void {
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    void desk.start();
  }, [desk]);
}

function useKeeping(opened: Opened | null, desk: Desk): void {
  useEffect(() => {
    if (opened === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = opened.workbook.onKept(() => {
      desk.changed();
      clearTimeout(timer);
      timer = setTimeout(() => void desk.keep(opened), KEEP_AFTER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [opened, desk]);
}

function useLeaveWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [isDirty]);
}
