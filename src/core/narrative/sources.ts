import type { OwnCell } from '../model';
import type { Block, Figure, Place, Report } from './document';
import { linkTo } from './links';
import { REPORT_SHEET as SAY } from './wording';

/** Where every figure of the text comes from; those of tables are links themselves. */

interface Source {
  readonly figure: Figure;
  readonly heading: string;
}

export function sourceRows(report: Report): OwnCell[][] {
  const sources = distinct(sourcesOf(report.blocks));
  if (sources.length === 0) return [];
  return [
    [],
    [{ value: { s: SAY.sources }, style: 'strong' }],
    SAY.sourceHead.map((heading): OwnCell => ({ value: { s: heading }, style: 'heading' })),
    ...sources.map(({ figure, heading }) => [
      { value: { s: explanation(figure, heading) } },
      linkTo(figure.from[0]),
      { value: { s: figure.text } },
    ]),
  ];
}

function sourcesOf(blocks: readonly Block[]): Source[] {
  let heading = '';
  const sources: Source[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text;
    if (block.kind !== 'paragraph') continue;
    for (const run of block.sentences.flatMap(({ runs }) => runs)) {
      if (run.kind === 'figure' && /\d/.test(run.text)) sources.push({ figure: run, heading });
    }
  }
  return sources;
}

/** The same figure from the same cells once under a heading. */
function distinct(sources: readonly Source[]): Source[] {
  const byKey = new Map(
    sources.map((source) => [JSON.stringify([source.heading, source.figure.text, source.figure.from]), source]),
  );
  return [...byKey.values()];
}

function explanation({ origin, from }: Figure, heading: string): string {
  return origin === 'cell' ? heading : `${heading}${SAY.computedFrom(addresses(from))}`;
}

/** 部门整体支出绩效自评表!F7、E7；基础数据!C3 */
function addresses(places: readonly Place[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of places) {
    const cells = bySheet.get(sheet);
    if (cells) cells.push(cell);
    else bySheet.set(sheet, [cell]);
  }
  return [...bySheet].map(([sheet, cells]) => `${sheet}!${cells.join('、')}`).join('；');
}
