import { displayText } from '../display';
import type { FactId } from '../facts/ids';
import { factIn, type WorkbookFacts } from '../facts/facts';
import type { CellRef, Sheet } from '../model';
import type { Gap, Typed } from './document';
import { placeOf } from './looking';
import { gap, typed } from './runs';
import { ANSWER_WORDS } from './wording';

/** What only people know: asked for by its label, carried over as typed, named where it is missing. */

export type AnswerId = keyof typeof ANSWER_WORDS;

export interface Answer {
  readonly said: Typed | Gap;
  /** Cells that were looked at. */
  readonly cells: readonly CellRef[];
}

export type Answers = ReadonlyMap<AnswerId, Answer>;

const FACTS: Readonly<Partial<Record<AnswerId, FactId>>> = {
  duties: 'unit.duties',
  scope: 'unit.scope',
  method: 'unit.method',
  purpose: 'unit.purpose',
  period: 'unit.period',
  organisation: 'unit.organisation',
  monitoring: 'unit.monitoring',
  rules: 'unit.rules',
};

export const ANSWER_IDS = Object.keys(ANSWER_WORDS).filter(isAnswerId);

function isAnswerId(id: string): id is AnswerId {
  return Object.hasOwn(ANSWER_WORDS, id);
}

const BY_LABEL: ReadonlyMap<string, AnswerId> = new Map(
  ANSWER_IDS.flatMap((id) => ANSWER_WORDS[id].labels.map((label): [string, AnswerId] => [label, id])),
);

/** @param formSheets sheets with self-evaluation forms, blank ones too: their texts are read with the form. */
export function answersIn(sheets: readonly Sheet[], facts: WorkbookFacts, formSheets: ReadonlySet<string>): Answers {
  const loose = sheets.filter(({ name, state, isOwn }) => state === 'visible' && !isOwn && !formSheets.has(name));
  const beside = cellsBesideLabels(loose);
  return new Map(ANSWER_IDS.map((id) => [id, answerOf(id, facts, beside.get(id) ?? [])]));
}

function answerOf(id: AnswerId, facts: WorkbookFacts, beside: readonly Beside[]): Answer {
  const factId = FACTS[id];
  const fact = factId === undefined ? null : factIn(facts, factId);
  const cells = [...(fact ? [fact.at] : []), ...beside.map(({ at }) => at)];
  const told = fact === null ? null : typed(fact.field);
  if (told !== null) return { said: told, cells };
  const found = beside.find(({ text }) => text !== '');
  if (found !== undefined) return { said: { kind: 'typed', text: found.text, from: placeOf(found.at) }, cells };
  return { said: gap(ANSWER_WORDS[id].missing, cells[0] ?? null), cells };
}

interface Beside {
  readonly at: CellRef;
  readonly text: string;
}

function cellsBesideLabels(sheets: readonly Sheet[]): ReadonlyMap<AnswerId, Beside[]> {
  const found = new Map<AnswerId, Beside[]>();
  for (const sheet of sheets) {
    for (const [r, values] of sheet.values.entries()) {
      for (const [c, value] of values.entries()) {
        const id = value !== null && 's' in value ? BY_LABEL.get(bareLabel(value.s)) : undefined;
        if (id === undefined) continue;
        found.set(id, [...(found.get(id) ?? []), rightOf(sheet, r, c)]);
      }
    }
  }
  return found;
}

const LONGEST_LABEL = 30;

function bareLabel(text: string): string {
  return text.slice(0, LONGEST_LABEL).replace(/[\s:：]/g, '');
}

/** The cell behind a label; a merged label ends where its area ends. */
function rightOf(sheet: Sheet, r: number, c: number): Beside {
  const [row, col] = [sheet.row0 + r, sheet.col0 + c];
  const merge = sheet.merges.find(({ top, left }) => top === row && left === col);
  const next = (merge?.right ?? col) + 1;
  const at = { sheet: sheet.name, row, col: next };
  const value = sheet.values[r]?.[next - sheet.col0] ?? null;
  const text = displayText(value, sheet.formats[r]?.[next - sheet.col0] ?? '').trim();
  const isNothing = (value !== null && 'e' in value) || BY_LABEL.has(bareLabel(text));
  return { at, text: isNothing ? '' : text };
}
