/**
 * A written report as data: what is said, in which order, and which cell every figure comes from. The sheet 自评报告,
 * the Word file and the pane's preview show it and add nothing.
 */

/** A cell as results name it: the sheet's name and an A1 address. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Our own standing words. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
}

/** A number, rate, grade or name out of the workbook, or worked out from it. Never typed into a sentence. */
export interface Figure {
  readonly kind: 'figure';
  /** As it stands in the report: the form's own precision for what a form says. */
  readonly text: string;
  /** `cell`: read from the one place in `from`; `computed`: worked out from all of them. */
  readonly origin: 'cell' | 'computed';
  readonly from: readonly [Place, ...Place[]];
}

/** What only people know, carried over as they typed it. */
export interface Typed {
  readonly kind: 'typed';
  readonly text: string;
  readonly from: Place;
}

/** What only people know and nobody has typed yet: shown as 【待补充：…】. */
export interface Gap {
  readonly kind: 'gap';
  /** What is missing, in words for the person who knows it. */
  readonly what: string;
  /** The blank cell where it belongs; null where the workbook has no such cell yet. */
  readonly where: Place | null;
}

export type Run = Words | Figure | Typed | Gap;

export interface Sentence {
  /** Stable name of the sentence's rule: 'budget', 'execution-low' … */
  readonly id: string;
  readonly runs: readonly Run[];
  /** Every cell that the sentence or the choice of it depends on, those of its figures included. */
  readonly dependsOn: readonly Place[];
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 = 一、 2 = （一） 3 = 1. 4 = （1） */
  readonly level: 1 | 2 | 3 | 4;
  /** With its number: 一、绩效自评工作组织开展情况 */
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly sentences: readonly Sentence[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** Relative widths of the columns, as many as `head`. */
  readonly widths: readonly number[];
}

export type Block = Heading | Paragraph | Table;

export interface Report {
  /** Which outline it follows: `county`, `project`, `short`, or `workbook` where the template brings its own. */
  readonly outline: string;
  /** 附件4; null where it stands alone. */
  readonly attachmentMark: string | null;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** 附件：1.… — names of the forms handed in with it. */
  readonly attachments: readonly string[];
  readonly signature: {
    readonly unit: Run;
    readonly date: Run;
    readonly people: readonly { readonly label: string; readonly value: Run }[];
  };
  /** Everything that is still to be supplied, in the order of the report. */
  readonly gaps: readonly Gap[];
}
