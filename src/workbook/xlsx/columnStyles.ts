import { LIMITS } from './limits';
import type { XmlReader } from './xml';

/** Style numbers of whole columns, which a cell has that the file does not list. */
export class ColumnStyles {
  private styles: Uint32Array | null = null;
  private last = -1;

  /** On the 'open' of `<col>`; columns come in order. @throws WorkbookError damaged-part */
  read(reader: XmlReader): void {
    const first = Number(reader.attribute('min')) - 1;
    const last = Number(reader.attribute('max')) - 1;
    if (!(first > this.last && last >= first && last < LIMITS.columns)) throw reader.damaged();
    this.last = last;
    const style = Number(reader.attribute('style') ?? '0');
    if (!(style > 0)) return;
    this.styles ??= new Uint32Array(LIMITS.columns);
    this.styles.fill(style, first, last + 1);
  }

  of(col: number): number {
    return this.styles?.[col] ?? 0;
  }
}
