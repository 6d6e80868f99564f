import type { WorkbookFact } from '../../facts/facts';
import type { Block, Run } from '../document';
import { placeOf, type Looking } from '../looking';
import { paragraph, type Passage, type SentenceRule } from '../passage';
import { WORK } from '../phrases';
import { figureAt, gap, listed, measured, say, typed, words } from '../runs';
import type { View } from '../view';
import { MISSING } from '../wording';
import { indicatorBlocks } from './indicators';
import { leftWith, noteRow } from './spots';

/** What was done over the year, one paragraph for each field of work. */

function work(view: View): Block[] {
  const lines = view.facts.get('work.done') ?? [];
  if (lines.length === 0) return withoutList(view);
  const areas = [...new Set(lines.map(({ subject }) => subject))];
  return areas.flatMap((area) => paragraph(view, [areaRule(area, lines)]));
}

/** The output indicators say what they can; the rest is asked for. */
function withoutList(view: View): Block[] {
  const missing: SentenceRule = {
    id: 'work-missing',
    write: () => say('{gap}。', { gap: gap(MISSING.work, null) }),
  };
  const outputs = view.main === null ? [] : indicatorBlocks(view, view.main, /产出/);
  return [...outputs, ...paragraph(view, [missing])];
}

function areaRule(area: string | null, all: readonly WorkbookFact[]): SentenceRule {
  return {
    id: 'work-done',
    write: (look) => {
      const lines = all.filter(({ subject }) => subject === area);
      const items = lines.map((line) => item(look, line));
      if (area === null) return say(WORK.noArea, { items: listed(items, '，') });
      return say(WORK.area, { area: areaName(look, area, lines), items: listed(items, '，') });
    },
  };
}

function areaName(look: Looking, area: string, lines: readonly WorkbookFact[]): Run {
  const at = lines[0] === undefined ? null : leftWith(look.view, lines[0].at, area);
  return figureAt(area, at) ?? words(area);
}

function item(look: Looking, { label, field, unit, at }: WorkbookFact): Run[] {
  noteRow(look, { sheet: at.sheet, range: { top: 0, bottom: 0, left: 0, right: at.col + 1 } }, at.row);
  const nameAt = leftWith(look.view, at, label);
  const name: Run = nameAt === null ? words(label) : { kind: 'typed', text: label, from: placeOf(nameAt) };
  const done = measured(field, unit ?? '') ?? typed(field) ?? gap(MISSING.done(label), at);
  return say(WORK.item, { name, done });
}

export const WORK_PASSAGE: Passage = { id: 'work', name: '工作履行', write: work };
