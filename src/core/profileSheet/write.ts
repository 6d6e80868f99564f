import { citationOf, settingsOf } from '../law/settings';
import type { Profile } from '../law/profile';
import type { OwnCell, OwnSheet } from '../model';
import { isRecord, listAt, unfolded, type Leaf } from './fold';
import { isTable, type Line, type Table } from './line';
import { ruleRows } from './ruleRows';
import { SECTIONS } from './sections';
import { shownValue, wanted } from './values';
import { RULE_SHEET as SAY } from './wording';

type Row = readonly OwnCell[];

/** The sheet 评分规则: the whole profile in words and numbers, each setting with what may be written and its ground. */
export function profileSheet(profile: Profile): OwnSheet {
  const remarks = new Map(settingsOf(profile).map(({ path, citation }) => [path, citation]));
  const remarkOf = (path: string): string => {
    const { says, source } = remarks.get(path) ?? citationOf(path);
    return SAY.basis(says, source.printed);
  };
  const head = headRows(profile);
  const sections = SECTIONS.flatMap(({ title, parts }): Row[] => [
    [text(title, 'strong')],
    ...parts.flatMap((part) =>
      isTable(part) ? tableRows(profile, part, remarkOf) : [lineRow(profile, part, remarkOf)],
    ),
  ]);
  return {
    name: SAY.name,
    widths: [38, 26, 44, 22, 18, 16, 18, 18],
    rows: [...head, ...sections, ...namedRows(profile)],
    merges: [],
    frozenRows: head.length,
    userColumns: [],
  };
}

function headRows({ id, title, fingerprint }: Profile): Row[] {
  return [
    [text(SAY.title, 'title')],
    ...SAY.notes.map((note): Row => [text(note, 'note')]),
    [text(SAY.item, 'heading'), text(SAY.value, 'heading'), text(SAY.remark, 'heading')],
    [text(SAY.id), text(id)],
    [text(SAY.ruleTitle), text(title)],
    [text(SAY.fingerprint), text(fingerprint), text(SAY.fingerprintRemark, 'note')],
  ];
}

function lineRow(profile: Profile, line: Line, remarkOf: (path: string) => string): Row {
  const value = unfolded(profile)(line.path);
  const may = wanted(line.value, line.off);
  return [text(line.label), valueCell(value, line), text(`${may}。${remarkOf(line.path)}`, 'note')];
}

function valueCell(value: Leaf, { value: kind, off }: Line): OwnCell {
  return value === null ? text(off ?? '') : { value: shownValue(value, kind) };
}

function tableRows(profile: Profile, table: Table, remarkOf: (path: string) => string): Row[] {
  const { columns, label } = table;
  const headings = columns.map((column) => text(column.label, 'heading'));
  const head = [text(SAY.item, 'heading'), ...headings, text(remarkOf(table.path), 'note')];
  const parts = listAt(profile, table.path);
  if (parts.length === 0) return [head, [text(label), text(SAY.none)]];
  return [head, ...parts.map((part) => [text(label), ...partCells(part, table)])];
}

function partCells(part: unknown, { columns, form }: Table): OwnCell[] {
  return columns.map(({ key, value: kind }, index) => {
    const value = form === 'list' && isRecord(part) ? part[key] : Array.isArray(part) ? (part[index] as unknown) : part;
    return { value: typeof value === 'string' ? shownValue(value, kind) : null };
  });
}

function namedRows({ quantitative }: Profile): Row[] {
  const { byName } = quantitative;
  const headings = [SAY.item, ...SAY.ruleHeadings].map((heading) => text(heading, 'heading'));
  const rows = byName.flatMap((rule, index) => ruleRows(rule, index + 1));
  return [
    [text(SAY.rulesTitle, 'strong')],
    [text(SAY.rulesNote, 'note')],
    headings,
    ...(rows.length === 0 ? [[text(SAY.noRules), text(SAY.none)]] : rows),
  ];
}

function text(words: string, style?: NonNullable<OwnCell['style']>): OwnCell {
  const value = words === '' ? null : { s: words };
  return style === undefined ? { value } : { value, style };
}
