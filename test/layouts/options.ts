/** The ways one and the same table meets the product: every option changes the sheet's shape, never a figure. */

export interface LayoutOptions {
  readonly sheetName: string;
  /** Rows left empty above the form. */
  readonly emptyRowsAbove: number;
  readonly emptyColumnA: boolean;
  /** A first column with the block's name (项目资金（万元）, 绩效指标) merged down over the block. */
  readonly leadColumn: boolean;
  /** 附件1 above the title. */
  readonly attachmentLine: boolean;
  readonly year: 'ownLine' | 'plain' | 'unbalanced' | 'beforeTitle' | 'afterTitle' | 'none';
  readonly unitPlace: 'ownLine' | 'blockLabel' | 'title' | 'none';
  readonly levels: 'merged' | 'repeated' | 'blankBelow';
  readonly cells: 'text' | 'numbers' | 'percentCells';
  readonly headings: 'plain' | 'spaced' | 'lineBreaks' | 'fullWidth' | 'halfWidth' | 'letters' | 'starred';
  readonly indicatorOrder: 'published' | 'weightBeforeTarget' | 'pointsFirst' | 'reasonFirst';
  readonly moneyOrder: 'published' | 'pointsBeforeRate' | 'reasonFirst';
  /** 年度指标值 over 指标性质 | 指标值 | 度量单位; only for tables with a sign column. */
  readonly twoRowHeader: boolean;
  /** The header is printed again after so many indicator rows. */
  readonly repeatHeaderAfter: number | null;
  readonly totalRow: 'asPublished' | 'blank' | 'none';
  readonly notesBelow: readonly string[];
  readonly signatures: boolean;
}

export const PLAIN: LayoutOptions = {
  sheetName: '自评表',
  emptyRowsAbove: 0,
  emptyColumnA: false,
  leadColumn: false,
  attachmentLine: false,
  year: 'ownLine',
  unitPlace: 'blockLabel',
  levels: 'merged',
  cells: 'numbers',
  headings: 'plain',
  indicatorOrder: 'published',
  moneyOrder: 'published',
  twoRowHeader: false,
  repeatHeaderAfter: null,
  totalRow: 'asPublished',
  notesBelow: [],
  signatures: false,
};

type Choices = { readonly [Key in keyof LayoutOptions]?: readonly LayoutOptions[Key][] };

/** What is worth trying, option by option; the first of each list is the plain one. */
export const CHOICES = {
  emptyRowsAbove: [0, 2],
  emptyColumnA: [false, true],
  leadColumn: [false, true],
  attachmentLine: [false, true],
  year: ['ownLine', 'plain', 'unbalanced', 'beforeTitle', 'afterTitle', 'none'],
  unitPlace: ['blockLabel', 'ownLine', 'title', 'none'],
  levels: ['merged', 'repeated', 'blankBelow'],
  cells: ['numbers', 'text', 'percentCells'],
  headings: ['plain', 'spaced', 'lineBreaks', 'fullWidth', 'halfWidth', 'letters', 'starred'],
  indicatorOrder: ['published', 'weightBeforeTarget', 'pointsFirst', 'reasonFirst'],
  moneyOrder: ['published', 'pointsBeforeRate', 'reasonFirst'],
  twoRowHeader: [false, true],
  repeatHeaderAfter: [null, 2],
  totalRow: ['asPublished', 'blank', 'none'],
  notesBelow: [[], ['注：1.得分一栏不得超过分值；2.未完成的写明原因。', '2.执行率=全年执行数/全年预算数×100%。']],
  signatures: [false, true],
} as const satisfies Choices;

/** The plain layout, and then one layout for each other choice: what one option alone does. */
export function oneAtATime(): LayoutOptions[] {
  const variants: LayoutOptions[] = [PLAIN];
  for (const [key, values] of Object.entries(CHOICES)) {
    for (const value of values.slice(1)) variants.push({ ...PLAIN, [key]: value });
  }
  return variants;
}

/** `count` layouts in which all options vary together; the same on every run. Option k steps by its own pace. */
export function mixed(count: number): LayoutOptions[] {
  const entries = Object.entries(CHOICES);
  return Array.from({ length: count }, (_, number) => {
    const chosen = entries.map(([key, values], place) => [
      key,
      values[(number * (place + 1) + (number >> 2)) % values.length],
    ]);
    return { ...PLAIN, ...Object.fromEntries(chosen) } as LayoutOptions;
  });
}
