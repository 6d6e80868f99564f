import type { CellRef } from '../model';

/** A report that exists already, as its paragraphs: from a file, or from a sheet of the workbook. */

export interface ReportParagraph {
  /** 1-based, blank paragraphs counted: the paragraph of the file, or the row of the sheet. */
  readonly no: number;
  /** As typed; a tab stands between the cells of a table's row. */
  readonly text: string;
  /** null in a file. */
  readonly at: CellRef | null;
}

export interface ReportText {
  /** Name of the file or sheet. */
  readonly name: string;
  readonly paragraphs: readonly ReportParagraph[];
}

/** @param lines every paragraph of the file, blank ones too, so that line n − 1 is paragraph n. */
export function reportOfLines(name: string, lines: readonly string[]): ReportText {
  return { name, paragraphs: lines.map((text, index) => ({ no: index + 1, text, at: null })) };
}
