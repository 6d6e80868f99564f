import type { Leaf } from './fold';
import { type Gathered } from './gather';
import { type SeenCell, type SeenRow } from './grid';
import { KIND_WORDS, RULE_SHAPES, type Element, type RuleShape } from './ruleShapes';
import { sameWord } from './values';
import { PROBLEM, RULE_SHEET } from './wording';

/** The rules for one name, from the rows that share a label (单项指标 1). */

const BY_NAME = 'quantitative.byName';
const FIRST_ELEMENT = 3;

/** @param rows those of one rule after another, as they stand. */
export function readRules(rows: readonly SeenRow[], gathered: Gathered): void {
  const byLabel = new Map<string, SeenRow[]>();
  for (const row of rows) {
    const label = labelOf(row);
    byLabel.set(label, [...(byLabel.get(label) ?? []), row]);
  }
  const rules = [...byLabel].flatMap(([label, own], index) => readRule(own, label, index, gathered) ?? []);
  const [first] = rows;
  const at = first?.[0];
  if (at !== undefined) gathered.put(BY_NAME, rules, at, RULE_SHEET.noRules);
}

function labelOf([label]: SeenRow): string {
  return (label?.text ?? '').normalize('NFKC').replace(/\s/g, '');
}

function readRule(rows: readonly SeenRow[], label: string, index: number, gathered: Gathered): object | null {
  const [first, ...others] = rows;
  const [, name, kind] = first ?? [];
  if (first === undefined || name === undefined || kind === undefined) return null;
  const path = `${BY_NAME}[${String(index)}]`;
  gathered.mark(path, name.at, label);
  if (name.text === '') {
    gathered.complain(name.at, PROBLEM.ruleName(PROBLEM.place(name.cell, label)));
    return null;
  }
  const shape = RULE_SHAPES.find(({ word }) => sameWord(word, kind.text));
  if (shape === undefined) {
    gathered.complain(kind.at, PROBLEM.ruleKind(PROBLEM.place(kind.cell, label), kind.text, KIND_WORDS));
    return null;
  }
  const head = elementsOf(first, shape.elements, shape.needed, { path, label }, gathered);
  const rule = { name: name.text, kind: shape.kind, ...head };
  return shape.list === undefined && others.length === 0
    ? rule
    : { ...rule, ...listOf(shape, others, { path, label }, gathered) };
}

interface Where {
  readonly path: string;
  readonly label: string;
}

function listOf(shape: RuleShape, rows: readonly SeenRow[], { path, label }: Where, gathered: Gathered): object {
  const key = shape.list?.key ?? '';
  const parts = rows.map((row, index) => {
    for (const cell of row.slice(1, FIRST_ELEMENT)) {
      if (cell.text !== '') gathered.complain(cell.at, PROBLEM.tooMuch(PROBLEM.place(cell.cell, label)));
    }
    const where = { path: `${path}.${key}[${String(index)}]`, label };
    return elementsOf(row, shape.list?.elements ?? [], shape.neededInList ?? [], where, gathered);
  });
  return shape.list === undefined ? {} : { [key]: parts };
}

/** "名称：内容" in each cell, in any order. */
function elementsOf(
  row: SeenRow,
  elements: readonly Element[],
  needed: RuleShape['needed'],
  { path, label }: Where,
  gathered: Gathered,
): Record<string, Leaf> {
  const found = new Map<string, Record<string, Leaf>>();
  for (const cell of row.slice(FIRST_ELEMENT)) {
    if (cell.seen.state === 'blank') continue;
    const read = elementIn(cell, elements, label, gathered);
    if (read === null) continue;
    gathered.mark(path, cell.at, label);
    if (found.has(read.word)) {
      gathered.complain(cell.at, PROBLEM.elementTwice(PROBLEM.place(cell.cell, label), read.word));
    }
    found.set(read.word, read.sets);
    for (const key of Object.keys(read.sets)) gathered.mark(`${path}.${key}`, cell.at, `${label}：${read.word}`);
  }
  const missing = needed.filter((group) => !group.some((word) => found.has(word))).map((group) => group.join('或'));
  const [start] = row;
  if (missing.length > 0 && start !== undefined) {
    gathered.complain(start.at, PROBLEM.elementMissing(PROBLEM.place(start.cell, label), missing));
  }
  return Object.assign({}, ...found.values()) as Record<string, Leaf>;
}

function elementIn(
  cell: SeenCell,
  elements: readonly Element[],
  label: string,
  gathered: Gathered,
): { readonly word: string; readonly sets: Record<string, Leaf> } | null {
  const at = cell.text.search(/[：:]/);
  const word = at < 0 ? '' : cell.text.slice(0, at);
  const element = elements.find((one) => sameWord(one.word, word));
  if (element === undefined) {
    const words = elements.map((one) => one.word);
    gathered.complain(cell.at, PROBLEM.element(PROBLEM.place(cell.cell, label), cell.text, words));
    return null;
  }
  const content = cell.text.slice(at + 1).trim();
  const seen = content === '' ? ({ state: 'blank' } as const) : ({ state: 'text', text: content } as const);
  const value = gathered.read({ ...cell, seen, text: content }, `${label}：${element.word}`, element);
  return value === undefined ? null : { word: element.word, sets: { ...element.put(value) } };
}
