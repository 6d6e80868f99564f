import { nodeCodec } from '../../workbook/xlsx/nodeCodec';
import { openXlsx } from '../../workbook/xlsx/document';
import { blankWorkbook } from '../blankWorkbook';
import { BATCH } from '../wording';
import type { SummaryRow } from './summary';

/** 汇总.xlsx: a blank workbook with one formatted sheet, filled through the editor. */
export function summaryWorkbook(rows: readonly SummaryRow[]): Uint8Array {
  const workbook = openXlsx(blankWorkbook(SHEET), nodeCodec);
  const all: readonly SummaryRow[] = [BATCH.headings.map((heading) => ({ s: heading })), ...rows];
  all.forEach((cells, row) => {
    cells.forEach((value, col) => {
      if (value !== null) workbook.set({ sheet: BATCH.summarySheet, row, col }, value);
    });
  });
  return workbook.toBytes();
}

const SHEET = {
  name: BATCH.summarySheet,
  widths: BATCH.widths,
  frozenRows: 1,
  bold: BATCH.headings.map((_, col) => ({ row: 0, col })),
} as const;
