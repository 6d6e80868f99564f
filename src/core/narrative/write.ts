import type { Sheet } from '../model';
import type { Block, Gap, Report, Run } from './document';
import { headingsOf, type Outline, type Section } from './outline';
import { readOutline, type OutlineProblem } from './outlineSheet';
import { OUTLINES } from './outlines';
import { paragraph, type SentenceRule } from './passage';
import { passageOf } from './passages';
import { shortened } from './shorten';
import { attachmentsOf, markOf, signatureOf, titleOf } from './frame';
import { viewOf, type Judged, type View } from './view';
import { closed, gap, say } from './runs';

export interface ReportOptions {
  /** One of the product's outlines; absent = the workbook's own, else the one that fits its forms. */
  readonly outline?: 'county' | 'project' | 'short';
}

export interface Written {
  readonly report: Report;
  /** What could not be understood in the workbook's sheet 报告提纲; the product's outline was used then. */
  readonly problems: readonly OutlineProblem[];
}

/**
 * The report of an evaluated workbook. The same workbook gives the same report.
 * @param judged what `evaluate` or `evaluateAfterWriting` gave.
 * @param sheets the sheets that were evaluated: what people typed beside the forms is read from them.
 */
export function writeReport(judged: Judged, sheets: readonly Sheet[], options: ReportOptions = {}): Report {
  return writeReportFully(judged, sheets, options).report;
}

/** The same, with what is wrong in the workbook's own outline. */
export function writeReportFully(judged: Judged, sheets: readonly Sheet[], { outline }: ReportOptions = {}): Written {
  const view = viewOf(judged, sheets);
  const own = outline === undefined ? readOutline(sheets) : null;
  const chosen = outline === undefined ? (own?.outline ?? usualOutline(view)) : OUTLINES[outline];
  return { report: reportOf(view, chosen), problems: own?.problems ?? [] };
}

/** The project outline for a workbook about one project; the county's for everything else. */
function usualOutline({ main }: View): Outline {
  return main?.form.kind === 'project' ? OUTLINES.project : OUTLINES.county;
}

function reportOf(view: View, outline: Outline): Report {
  const headings = headingsOf(outline.sections);
  const blocks = outline.sections.flatMap((section, index): Block[] => {
    const heading = headings[index];
    return heading === undefined ? [] : [heading, ...sectionBlocks(view, section, outline.limit)];
  });
  const signature = signatureOf(view);
  const people = signature.people.map(({ value }) => value);
  return {
    outline: outline.id,
    attachmentMark: markOf(view, outline),
    title: titleOf(view, outline),
    blocks,
    attachments: attachmentsOf(view),
    signature,
    gaps: gapsOf([...blocks.flatMap(runsOf), signature.unit, signature.date, ...people]),
  };
}

function sectionBlocks(view: View, { heading, passages, standing }: Section, limit: number | null): Block[] {
  const fixed =
    standing === null
      ? []
      : paragraph(view, [
          { id: 'standing', write: () => closed({ kind: 'typed', text: standing.text, from: standing.from }) },
        ]);
  const blocks = [...fixed, ...passages.flatMap((id) => passageOf(id).write(view))];
  if (blocks.length === 0 && passages.length > 0) return paragraph(view, [emptySection(heading)]);
  return limit === null ? blocks : shortened(blocks, limit);
}

/** Nothing in the workbook gives occasion for a word: people must. */
function emptySection(heading: string): SentenceRule {
  return { id: 'section-empty', write: () => say('{gap}。', { gap: gap(heading, null) }) };
}

function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'paragraph') return block.sentences.flatMap(({ runs }) => runs);
  return block.kind === 'table' ? block.rows.flat(2) : [];
}

/** Each once, in the order of the report. */
function gapsOf(runs: readonly Run[]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const run of runs) {
    if (run.kind !== 'gap') continue;
    const key = JSON.stringify(run);
    if (!gaps.has(key)) gaps.set(key, run);
  }
  return [...gaps.values()];
}
