import type { Judgement } from '../core/judgement';
import { plain } from '../core/decimal';
import type { FindingResult, FormResult, NotWritten } from '../core/result';
import type { Outcome } from './run';
import { findingKey } from './findings';
import { nameOfForm } from './formNames';
import { BY_HAND, SUPPLEMENTS } from './wording';

/** Plain lists to send to colleagues. */

/** What others have to deliver: missing entries, missing reasons, what cannot be read. */
const ASKED_FOR: ReadonlySet<string> = new Set([
  'target-missing',
  'actual-missing',
  'points-missing',
  'shortfall-unexplained',
  'overfulfilment-unexplained',
  'adjustment-unexplained',
  'execution-low-unexplained',
  'number-unreadable',
  'unit-mismatch',
  'budget-zero',
]);

/** 待补资料 by form, as plain text; verified findings are left out. */
export function supplementList({ evaluation, judgements }: Outcome, notes: ReadonlyMap<string, string>): string {
  const { result } = evaluation;
  const open = result.findings.filter((one) => ASKED_FOR.has(one.rule) && !notes.has(findingKey(one)));
  const blocks = result.forms.flatMap((form) => {
    const lines = linesOf(form, open, judgements);
    if (lines.length === 0) return [];
    const head = SUPPLEMENTS.form(nameOfForm(form), form.sheet);
    return [head, ...lines.map((line, index) => `${String(index + 1)}. ${line}`), ''];
  });
  const body = blocks.length === 0 ? [SUPPLEMENTS.none] : blocks;
  return [SUPPLEMENTS.title(result.file), '', ...body].join('\n').trimEnd();
}

function linesOf(form: FormResult, findings: readonly FindingResult[], judgements: readonly Judgement[]): string[] {
  if (!form.takesPart) return [];
  const asked = judgements.filter(({ formId }) => formId === form.id);
  const rows = new Set(asked.map(({ row }) => row));
  const ofForm = findings.filter((one) => one.sheet === form.sheet && isWithin(form, one.cell));
  return [
    ...ofForm.filter((one) => one.rule !== 'points-missing' || !rows.has(rowOf(one.cell))).map(findingLine),
    ...asked.map(({ row, name, weight }) => SUPPLEMENTS.judge(row, name, plain(weight))),
  ];
}

function findingLine({ cell, message }: FindingResult): string {
  return SUPPLEMENTS.cell(cell, message);
}

/** Several forms may stand on one sheet, one under the other. */
function isWithin({ range }: FormResult, cell: string | null): boolean {
  const [from = '', to = ''] = range.split(':');
  const row = rowOf(cell);
  return cell === null || (row >= rowOf(from) && row <= rowOf(to));
}

function rowOf(cell: string | null): number {
  return Number(/[0-9]+$/.exec(cell ?? '')?.[0] ?? 0);
}

/** 需手工填写, as plain text. */
export function byHandList(file: string, cells: readonly NotWritten[]): string {
  const lines = cells.map(({ sheet, cell, value, why }) => `${sheet} ${cell}：${BY_HAND.row(value)}（${why}）`);
  return [BY_HAND.title(file), ...lines].join('\n');
}
