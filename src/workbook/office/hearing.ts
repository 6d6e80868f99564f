import { callHost, type Patience } from './call';

/** Hears what others do to the workbook: the user's hand, another add-in. What we write ourselves is not counted. */
export class Hearing {
  private started: Promise<void> | null = null;
  private writing = 0;
  private ownSheetEvents = 0;

  /** @param tell called whenever somebody else changed something */
  constructor(
    private readonly patience: Patience,
    private readonly tell: () => void,
  ) {}

  /** Starts listening, once. @throws WorkbookError when the host does not let us */
  async start(): Promise<void> {
    this.started ??= this.listen();
    try {
      await this.started;
    } catch (error) {
      this.started = null;
      throw error;
    }
  }

  async whileWriting<T>(write: () => Promise<T>): Promise<T> {
    this.writing++;
    try {
      return await write();
    } finally {
      this.writing--;
    }
  }

  /** So many sheets will come or go by our own hand: the host tells of each, perhaps later, and not who did it. */
  expectSheets(count: number): void {
    this.ownSheetEvents += count;
  }

  /** Everything is read anew: what the host still has to tell is known. */
  expectNothing(): void {
    this.ownSheetEvents = 0;
  }

  private async listen(): Promise<void> {
    await callHost(this.patience, async (line) => {
      const { worksheets } = line.context.workbook;
      worksheets.onChanged.add((event) => Promise.resolve(this.hearCells(event)));
      worksheets.onAdded.add(() => Promise.resolve(this.hearSheet()));
      worksheets.onDeleted.add(() => Promise.resolve(this.hearSheet()));
      await line.sync();
    });
  }

  private hearCells({ triggerSource }: Excel.WorksheetChangedEventArgs): void {
    if (triggerSource !== 'ThisLocalAddin' && this.writing === 0) this.tell();
  }

  private hearSheet(): void {
    if (this.ownSheetEvents > 0) this.ownSheetEvents--;
    else this.tell();
  }
}
