import { parseA1 } from '../../core/a1';
import type { Flavour } from '../xlsx/namespaces';
import { walkSheet, type SheetVisitor } from '../xlsx/sheetWalk';
import { isTrue } from '../xlsx/styles';
import type { WalkedCell } from '../xlsx/walkedCell';
import { XmlReader } from '../xlsx/xml';
import { colourOf } from './colours';
import type { ColumnLook, RowLook, SheetLook } from './look';
import { columnPixels, defaultColumnPixels, rowPixels } from './measures';

/** What all sheets of a workbook share. */
export interface LookContext {
  readonly theme: readonly string[];
  /** Pixels of a digit in the normal font. */
  readonly digit: number;
  /** Cells at and beyond these are not asked for: files list formatted blanks by the million. */
  readonly rows: number;
  readonly cols: number;
}

const BASE_DIGITS = 8;
const DEFAULT_POINTS = 15;

/** @throws WorkbookError damaged-part, doctype */
export function sheetLook(name: string, text: string, part: string, context: LookContext): SheetLook {
  const visitor = new LookVisitor(context);
  walkSheet(new XmlReader(text, part), visitor);
  const { columns, rows, defaultWidth, defaultHeight, hidesUnlistedRows, showsGridlines, frozen } = visitor;
  const { tabColour, zoom } = visitor;
  return {
    ...{ name, columns, rows, defaultWidth, defaultHeight, hidesUnlistedRows, showsGridlines, frozen },
    ...{ tabColour, zoom },
  };
}

class LookVisitor implements SheetVisitor {
  readonly columns: ColumnLook[] = [];
  readonly rows = new Map<number, RowLook>();
  readonly stopsAfterRows = true;
  defaultWidth: number;
  defaultHeight = rowPixels(DEFAULT_POINTS);
  hidesUnlistedRows = false;
  showsGridlines = true;
  frozen: SheetLook['frozen'] = null;
  tabColour: string | null = null;
  zoom = 100;
  private first = { row: 0, col: 0 };
  private cells: [number, number][] | null = null;

  constructor(private readonly context: LookContext) {
    this.defaultWidth = defaultColumnPixels(BASE_DIGITS, context.digit);
  }

  element(reader: XmlReader, flavour: Flavour): void {
    if (reader.uri !== flavour.main) return;
    if (reader.name === 'sheetView') this.readView(reader);
    else if (reader.name === 'pane') this.readPane(reader);
    else if (reader.name === 'sheetFormatPr') this.readDefaults(reader);
    else if (reader.name === 'col') this.readColumn(reader);
    else if (reader.name === 'tabColor') this.tabColour = this.colourAt(reader);
  }

  rowOpened(reader: XmlReader, row: number): void {
    this.cells = row < this.context.rows ? [] : null;
    if (this.cells === null) return;
    const height = reader.attribute('ht');
    const points = height === null ? null : Number(height);
    this.rows.set(row, {
      height: points === null || !(points > 0) ? null : rowPixels(points),
      hidden: isTrue(reader.attribute('hidden')) || points === 0,
      style: isTrue(reader.attribute('customFormat')) ? Number(reader.attribute('s') ?? '0') : null,
      cells: this.cells,
    });
  }

  cell({ col, style }: WalkedCell): void {
    if (col < this.context.cols) this.cells?.push([col, style]);
  }

  skipsRow(row: number): boolean {
    return row >= this.context.rows;
  }

  private readView(reader: XmlReader): void {
    this.showsGridlines = isTrue(reader.attribute('showGridLines') ?? '1');
    this.zoom = Number(reader.attribute('zoomScale') ?? '100') || 100;
    this.first = parseA1(reader.attribute('topLeftCell') ?? 'A1') ?? this.first;
  }

  private readPane(reader: XmlReader): void {
    const state = reader.attribute('state');
    if (state !== 'frozen' && state !== 'frozenSplit') return;
    const rows = Number(reader.attribute('ySplit') ?? '0') || 0;
    const cols = Number(reader.attribute('xSplit') ?? '0') || 0;
    this.frozen = { rows, cols, row: this.first.row + rows, col: this.first.col + cols };
  }

  private readDefaults(reader: XmlReader): void {
    const { digit } = this.context;
    const width = reader.attribute('defaultColWidth');
    const digits = Number(reader.attribute('baseColWidth') ?? String(BASE_DIGITS));
    this.defaultWidth = width === null ? defaultColumnPixels(digits, digit) : columnPixels(Number(width), digit);
    this.defaultHeight = rowPixels(Number(reader.attribute('defaultRowHeight') ?? DEFAULT_POINTS) || DEFAULT_POINTS);
    this.hidesUnlistedRows = isTrue(reader.attribute('zeroHeight'));
  }

  private readColumn(reader: XmlReader): void {
    const first = Number(reader.attribute('min')) - 1;
    const last = Math.min(Number(reader.attribute('max')) - 1, this.context.cols - 1);
    if (!(last >= first)) return;
    const width = reader.attribute('width');
    this.columns.push({
      ...{ first, last },
      width: width === null ? null : columnPixels(Number(width), this.context.digit),
      hidden: isTrue(reader.attribute('hidden')) || width === '0',
      style: Number(reader.attribute('style') ?? '0') || 0,
    });
  }

  private colourAt(reader: XmlReader): string | null {
    const [rgb, indexed] = [reader.attribute('rgb'), reader.attribute('indexed')];
    const [theme, tint] = [reader.attribute('theme'), reader.attribute('tint')];
    return colourOf({ rgb, indexed, theme, tint }, this.context.theme);
  }
}
