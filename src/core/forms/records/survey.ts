import type { SurveyCount, SurveyId } from '../../facts/ids';
import type { Field, FormFact } from '../../model';
import { isTotalLabel } from '../closingLabels';
import { fieldIn } from '../grid';
import type { Grid } from '../grid';
import type { Heading } from '../headingText';
import { tidy } from '../indicatorFields';
import { listFinder, rowsOf } from './lists';
import type { ListLines } from './lists';
import { recordForm } from './recordForm';

/** 满意度调查: who was asked, when and how, how many answered and how many were satisfied. */

type SurveyColumn = SurveyCount | 'verySatisfied' | 'scope' | 'question' | 'all' | 'time' | 'method' | 'target';

const HEADINGS: readonly (readonly [RegExp, SurveyColumn])[] = [
  [/^(调查|受访|访问|服务|评价)(对象|群体|范围|人群)$|^(调查)?项目(名称)?$/, 'scope'],
  [/^(调查|问卷|评价)?(问题|题目)$|^(调查|问卷|评价)(内容|事项)$/, 'question'],
  [/^(调查|问卷|回访)(时间|日期)$/, 'time'],
  [/^(调查|问卷|回访)(方式|方法|形式)$/, 'method'],
  [/^(问卷)?(发放|发出|应调查|调查)(问卷)?(总)?(份数|数量?|人数|样本数|问卷数?)$/, 'sent'],
  [/^(问卷)?(回收|收回)(问卷)?(总)?(份数|数量?|人数|问卷数?)$/, 'returned'],
  [/^(问卷)?(回收|收回)?有效(回收)?(问卷)?(总)?(份数|数量?|人数|问卷数?|样本数)$/, 'valid'],
  [/^(非常|很|十分)满意(问卷)?(份数|数量?|人数)?$/, 'verySatisfied'],
  [/^(评价)?满意(问卷)?(份数|数量?|人数)?$/, 'satisfied'],
  [/^(评价)?(基本|比较|较|较为)满意(问卷)?(份数|数量?|人数)?$/, 'partlySatisfied'],
  [/^(综合|群众|服务对象)?满意(率|度)$/, 'rate'],
  [/^(满意度|满意率)?(年度)?(目标|指标)值?$/, 'target'],
  [/^(合计|总计|总数)(人数|份数)?$|^总(人数|份数)$/, 'all'],
];

const COUNTS: readonly SurveyColumn[] = ['sent', 'returned', 'valid', 'satisfied'];

export const surveyTable = listFinder<SurveyColumn>({
  table: 'survey',
  key: /回收|收回|发放|发出|有效|满意/,
  roleOf: ({ base }: Heading) => HEADINGS.find(([pattern]) => base.length <= 12 && pattern.test(base))?.[1] ?? null,
  fits: (roles) => COUNTS.filter((role) => roles.has(role)).length >= 2 || countsAnswers(roles) || ratesAnswers(roles),
  read: (grid, list) => {
    const facts = list.rows.flatMap((row) => lineFacts(grid, list, row));
    const isFilled = facts.some(({ id, field }) => id !== 'survey.target' && field.state === 'number');
    const usedRows = rowsOf(list);
    return recordForm(grid, { kind: 'survey', area: list.area, facts, isFilled, year: null, usedRows });
  },
});

/** 题目 | 满意 | 不满意 | 合计. */
function countsAnswers(roles: ReadonlySet<SurveyColumn>): boolean {
  return roles.has('satisfied') && roles.has('all') && (roles.has('scope') || roles.has('question'));
}

/** 题目 | 非常满意 | 比较满意 | … | 满意率. */
function ratesAnswers(roles: ReadonlySet<SurveyColumn>): boolean {
  const answers = ANSWERS.filter((role) => roles.has(role)).length;
  return roles.has('rate') && answers >= 2 && (roles.has('scope') || roles.has('question'));
}

const ANSWERS: readonly SurveyColumn[] = ['verySatisfied', 'satisfied', 'partlySatisfied'];

type List = ListLines<SurveyColumn>;

function lineFacts(grid: Grid, list: List, row: number): FormFact[] {
  const name = nameOf(grid, list, row);
  const subject = name.text === '' ? null : tidy(name.text);
  return list.header.columns.flatMap((column): FormFact[] => {
    const field = fieldIn(grid, column, row);
    const id = idOf(list, column.role, subject);
    if (id === null || field.at === null || (subject === null && field.text === '')) return [];
    const label = subject === null || column.role === 'scope' ? tidy(column.text) : `${subject} ${tidy(column.text)}`;
    const labelAt = name.at ?? grid.ref(list.header.top, column.left);
    return [{ id, label, labelAt, field, unit: field.quantity.unit ?? unitOf(column.role, column.heading), subject }];
  });
}

/** 合计 and 平均满意率 may be merged from the column of numbers over the names. */
function nameOf(grid: Grid, list: List, row: number): Field {
  const name = fieldIn(grid, list.span('scope') ?? list.span('question'), row);
  const first = grid.blocks(row)[0];
  return name.text === '' && first !== undefined && countsAll(tidy(first.text)) ? grid.field(row, first.left) : name;
}

function countsAll(label: string): boolean {
  return isTotalLabel(label) || /^(平均|综合|总体)满意[率度]$/.test(label);
}

/** null for a column that says nothing about this line. */
function idOf(list: List, column: SurveyColumn, subject: string | null): SurveyId | null {
  const role = column === 'all' ? (list.span('valid') ? null : 'valid') : column;
  const isTotal = subject !== null && countsAll(subject);
  const isQuestion = list.span('scope') === undefined && list.span('question') !== undefined;
  if (role === null || role === 'question' || role === 'verySatisfied') return null;
  // 非常满意 | 满意 are both satisfied: neither counts them all.
  if (role === 'satisfied' && list.span('verySatisfied')) return null;
  if (role === 'scope' || role === 'time' || role === 'method' || role === 'target')
    return isTotal || isQuestion ? null : `survey.${role}`;
  if (isTotal) return `survey.total.${role}`;
  return isQuestion ? `survey.question.${role}` : `survey.${role}`;
}

/** 份 of 发放份数, 人 of 调查人数, % of 满意率（%）; 满意 alone does not say what it counts. */
function unitOf(role: SurveyColumn, heading: Heading): string | null {
  if (role === 'rate' || role === 'target') return heading.isPercent ? '%' : null;
  if (!COUNTS.includes(role) || heading.base === '满意') return null;
  return /人/.test(heading.base) ? '人' : '份';
}
