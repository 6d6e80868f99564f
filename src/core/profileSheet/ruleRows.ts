import type { NamedRule } from '../law/profile';
import type { CellValue, OwnCell } from '../model';
import { isRecord } from './fold';
import { RULE_SHAPES, type Element } from './ruleShapes';
import { shownValue } from './values';
import { RULE_SHEET } from './wording';

type Row = readonly OwnCell[];

/** The rows of one rule for a name: the first says what it is, the others list its parts. @param no 1-based. */
export function ruleRows(rule: NamedRule, no: number): Row[] {
  const shape = RULE_SHAPES.find(({ kind }) => kind === rule.kind);
  if (shape === undefined) throw new Error(`no shape for ${rule.kind}`);
  const label: OwnCell = { value: { s: RULE_SHEET.rule(no) } };
  const first = [label, cell(rule.name), cell(shape.word), ...elementCells(shape.elements, rule)];
  const parts: unknown =
    shape.list === undefined ? [] : Object.entries(rule).find(([key]) => key === shape.list?.key)?.[1];
  const list = Array.isArray(parts) ? parts : [];
  const empty: OwnCell = { value: null };
  return [
    first,
    ...list.map((part: unknown) => [label, empty, empty, ...elementCells(shape.list?.elements ?? [], part)]),
  ];
}

function elementCells(elements: readonly Element[], part: unknown): OwnCell[] {
  if (!isRecord(part)) return [];
  return elements.flatMap((element) => {
    const value = element.take(part);
    if (value === undefined) return [];
    const shown = value === null ? (element.off ?? '') : textOf(shownValue(value, element.value));
    return [cell(`${element.word}：${shown}`)];
  });
}

function cell(text: string): OwnCell {
  return { value: { s: text } };
}

function textOf(value: CellValue): string {
  if (value === null || 'b' in value || 'e' in value) return '';
  return 's' in value ? value.s : value.n;
}
