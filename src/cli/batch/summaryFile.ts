import { nodeCodec } from '../../workbook/xlsx/nodeCodec';
import { openXlsx } from '../../workbook/xlsx/document';
import { blankWorkbook } from '../blankWorkbook';
import { BATCH } from '../wording';
import type { SummaryRow } from './summary';

/** 汇总.xlsx: a blank workbook with one formatted sheet, filled through the editor. */
export function summaryWorkbook(rows: readonly SummaryRow[]): Uint8Array {
  const workbook = openXlsx(blankWorkbook({ ...SHEET, filteredRows: rows.length }), nodeCodec);
  const all: readonly SummaryRow[] = [BATCH.headings.map((heading) => ({ s: heading })), ...rows];
  all.forEach((cells, row) => {
    cells.forEach((value, col) => {
      const format = value !== null && 'n' in value && WITH_DECIMALS.has(col) ? '0.00' : null;
      if (value !== null) workbook.set({ sheet: BATCH.summarySheet, row, col }, value, format);
    });
  });
  return workbook.toBytes();
}

/** 总分, 执行率. */
const WITH_DECIMALS: ReadonlySet<number> = new Set([3, 5]);

const SHEET = {
  name: BATCH.summarySheet,
  widths: BATCH.widths,
  frozenRows: 1,
  bold: BATCH.headings.map((_, col) => ({ row: 0, col })),
} as const;
