import type { FormFact } from '../../model';
import { joinQuantity } from '../../quantity';
import type { Field } from '../../model';
import { fieldIn } from '../grid';
import type { Grid, Span } from '../grid';
import type { Heading } from '../headingText';
import { isPlaceholder, tidy } from '../indicatorFields';
import { listFinder, rowsOf } from './lists';
import type { ListLines } from './lists';
import { recordForm } from './recordForm';

/** 工作履行情况: what the unit did over the year, line by line. */

type WorkColumn = 'field' | 'content' | 'done' | 'unit';

const HEADINGS: readonly (readonly [RegExp, WorkColumn])[] = [
  [/^(工作|活动)?(领域|类别|类型|板块)$|^(工作活动|职责)(名称)?$/, 'field'],
  [
    /^(年度|本年)?(具体|主要|重点)?(工作|任务|活动|履职)(内容|事项|任务|名称)$|^(年度|本年)?(重点|主要)工作$/,
    'content',
  ],
  [/^(实际)?(完成|履行|工作完成)(数量|数|情况|量|结果)$|^实际完成值?$/, 'done'],
  [/^(计量|度量)?单位$/, 'unit'],
];

export const workTable = listFinder<WorkColumn>({
  table: 'work',
  key: /^(实际)?(工作)?(完成|履行)/,
  roleOf: ({ base }: Heading) => HEADINGS.find(([pattern]) => base.length <= 10 && pattern.test(base))?.[1] ?? null,
  fits: (roles) => roles.has('content') && roles.has('done'),
  read: (grid, list) => {
    const facts = list.rows.flatMap((row) => workFact(grid, list, row) ?? []);
    const isFilled = facts.some(({ field }) => field.state === 'number' || field.state === 'text');
    const usedRows = rowsOf(list);
    return recordForm(grid, { kind: 'narrative', area: list.area, facts, isFilled, year: null, usedRows });
  },
});

/** `subject` is the field of work it belongs to: 经济发展. */
function workFact(grid: Grid, list: ListLines<WorkColumn>, row: number): FormFact | null {
  const [group, content] = contentOf(grid, list, row);
  const done = fieldIn(grid, doneColumn(list), row);
  if (content.at === null || content.text === '' || isPlaceholder(content.text) || done.at === null) return null;
  const area = tidy(group.text);
  const unit = fieldIn(grid, list.span('unit'), row);
  return {
    id: 'work.done',
    label: tidy(content.text),
    labelAt: content.at,
    field: withUnit(done, unit),
    unit: unit.text === '' ? done.quantity.unit : unit.text,
    subject: area === '' ? null : area,
  };
}

/** Which field of work, and what of it: 重点工作 | 工作内容 say both where no column of its own names the field. */
function contentOf(grid: Grid, { header, span }: ListLines<WorkColumn>, row: number): readonly [Field, Field] {
  const [content, detail] = header.columns.filter(({ role }) => role === 'content');
  const field = span('field');
  if (field !== undefined || detail === undefined) return [fieldIn(grid, field, row), fieldIn(grid, content, row)];
  return [fieldIn(grid, content, row), fieldIn(grid, detail, row)];
}

/** 完成数量 goes before 完成情况 in words. */
function doneColumn({ header, span }: ListLines<WorkColumn>): Span | undefined {
  return header.columns.find(({ role, heading }) => role === 'done' && /[数量]/.test(heading.base)) ?? span('done');
}

/** 30余 | 次 → about 30 次. */
function withUnit(done: Field, unit: Field): Field {
  if (done.state !== 'number' || unit.text === '' || done.quantity.unit !== null) return done;
  return { ...done, quantity: joinQuantity({ sign: '', value: done.text, unit: unit.text }) };
}
