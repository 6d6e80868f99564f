import type { FactId, HeadcountPart } from '../../facts/ids';
import type { FormFact } from '../../model';
import { filledRows, firstRowUnder } from '../grid';
import type { Block, Grid } from '../grid';
import { tidy } from '../indicatorFields';
import { isSubtotalLabel, isTotalLabel } from '../closingLabels';
import { figureHeading } from './figureHeadings';
import { bareLabel, headcountPart } from './figureLabels';
import { namesInstitutions } from './institutionLines';

/**
 * People by kind in columns: 行政 | 事业 | 合计 over the lines 编制数 and 在职人数, or under the headings 编制数 and
 * 在职人数 over one line of figures.
 */
export interface HeadcountTable {
  readonly facts: readonly FormFact[];
  readonly bottom: number;
}

interface PartColumn {
  readonly block: Block;
  readonly part: HeadcountPart;
}

/** @param until last row of the part of the sheet that is read. */
export function headcountTableAt(grid: Grid, row: number, until: number): HeadcountTable | null {
  const blocks = grid.blocks(row);
  if (blocks.length < 2 || blocks.length > MOST_COLUMNS || blocks.some(({ said }) => said.isFigure)) return null;
  const parts = partColumns(blocks);
  if (parts.length > 0) return linesUnder(grid, row, until, parts);
  return underHeadings(grid, until, blocks);
}

const MOST_COLUMNS = 16;

/** 合计 alone is no kind of people, nor is 人员情况 over the labels. */
function partColumns(blocks: readonly Block[]): PartColumn[] {
  const parts = blocks.flatMap((block) => {
    const part = block.said.isFigure ? null : headcountPart(block.text);
    const isNamed = part !== '' || isTotalLabel(bareLabel(block.text)) || isSubtotalLabel(bareLabel(block.text));
    return part === null || !isNamed ? [] : [{ block, part }];
  });
  const kinds = parts.filter(({ part }) => part === '.administrative' || part === '.institution');
  return kinds.length > 0 && parts.length > 1 ? parts : [];
}

/** 编制数 | 28 | 28 | 56 under 人员情况 | 行政 | 事业 | 合计. */
function linesUnder(grid: Grid, top: number, until: number, parts: readonly PartColumn[]): HeadcountTable | null {
  const facts: FormFact[] = [];
  let bottom = top;
  for (const row of filledRows(grid, top + 1, until)) {
    const label = grid.blocks(row)[0];
    const name = label === undefined ? null : measureOf(label.text);
    if (label === undefined || name === null) break;
    facts.push(...parts.flatMap((part) => factAt(grid, row, part, name, label) ?? []));
    bottom = row;
  }
  return facts.length === 0 ? null : { facts, bottom };
}

/** 编制数 and 在职人数, each merged over its own 行政 | 事业 | 合计. */
function underHeadings(grid: Grid, until: number, blocks: readonly Block[]): HeadcountTable | null {
  const headings = blocks.filter((block) => block.right > block.left && measureOf(block.text) !== null);
  if (headings.length === 0) return null;
  const parts = partColumns(grid.blocks(firstRowUnder(grid, Math.min(...headings.map(({ bottom }) => bottom)))));
  if (parts.length === 0) return null;
  const first = firstRowUnder(grid, Math.min(...parts.map(({ block }) => block.bottom)));
  const line = namesInstitutions(blocks) ? lineOfAll(grid, first, until) : first;
  if (line === null || line > until) return null;
  const facts = headings.flatMap((heading) => {
    const name = measureOf(heading.text);
    const own = parts.filter(({ block }) => block.left >= heading.left && block.right <= heading.right);
    return name === null ? [] : own.flatMap((part) => factAt(grid, line, part, name, heading) ?? []);
  });
  return facts.some(({ field }) => field.state === 'number') ? { facts, bottom: line } : null;
}

/** 合计 under the lines of several institutions; the only line where there is but one; null where no line counts all. */
function lineOfAll(grid: Grid, first: number, until: number): number | null {
  const lines: number[] = [];
  for (const row of filledRows(grid, first, until)) {
    const [name, figure] = grid.blocks(row);
    if (name === undefined || !grid.blocks(row).some(({ said }) => said.isFigure)) break;
    if ([name, figure].some((block) => block !== undefined && isTotalLabel(bareLabel(block.text)))) return row;
    lines.push(row);
  }
  return lines.length === 1 ? first : null;
}

type PeopleName = 'headcount.authorised' | 'headcount.actual' | 'rate.headcountControl';

function measureOf(text: string): PeopleName | null {
  const measure = figureHeading(text)?.measure;
  if (measure === 'authorised') return 'headcount.authorised';
  if (measure === 'staff') return 'headcount.actual';
  return measure === 'controlRate' ? 'rate.headcountControl' : null;
}

function factAt(grid: Grid, row: number, { block, part }: PartColumn, name: PeopleName, of: Block): FormFact | null {
  const field = grid.field(row, block.left);
  if (field.at?.row !== row) return null;
  const id: FactId = `${name}${part}`;
  const unit = field.quantity.unit ?? (name === 'rate.headcountControl' ? null : '人');
  const label = `${tidy(block.text)} ${tidy(of.text)}`;
  return { id, label, labelAt: grid.ref(of.top, of.left), field, unit, subject: null };
}
