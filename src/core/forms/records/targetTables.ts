import type { Field, PromisedTarget } from '../../model';
import { goalRole } from '../goalHeadings';
import { fieldIn } from '../grid';
import type { Grid } from '../grid';
import type { HeaderColumn } from '../headingRows';
import { squeeze } from '../headingText';
import type { Heading } from '../headingText';
import { assignIndicatorColumns } from '../indicatorColumns';
import { NAMES } from '../indicatorHeader';
import type { IndicatorHeader } from '../indicatorHeader';
import { indicatorRole } from '../indicatorHeadings';
import type { IndicatorColumn } from '../indicatorHeadings';
import { tidy } from '../indicatorFields';
import { readIndicatorRows } from '../indicators';
import { promisedTarget } from '../promised';
import type { PromisedAbout } from '../promised';
import { readForm } from '../readForm';
import { listFinder, rowsOf } from './lists';
import type { ListLines } from './lists';
import { recordForm } from './recordForm';
import type { RecordForm } from './recordForm';

/** 绩效目标申报表: the targets of one project under its name, or of many projects, one indicator a line. */

type Extra = 'project' | 'unitName' | 'budget' | 'goal' | 'direction';
type TargetColumn = IndicatorColumn | Extra;

const EXTRAS: readonly (readonly [RegExp, Extra])[] = [
  [/^(二级|预算|自评)?项目(支出)?名称$/, 'project'],
  [/^(预算|填报)?(单位|部门)(名称)$/, 'unitName'],
  [/^(项目|年度|全年)?预算(数|金额|总额|资金)?$|^(项目)?(资金|金额)(总额)?$/, 'budget'],
  [/方向性?$/, 'direction'],
];

function roleOf(heading: Heading, parent: Heading | null): TargetColumn | null {
  const { base } = heading;
  if (base.length > 16) return null;
  if (goalRole(heading) === 'expected') return 'goal';
  return EXTRAS.find(([pattern]) => pattern.test(base))?.[1] ?? indicatorRole(heading, parent);
}

/** Two levels of names and a target, without anything that was reached. */
function promises(roles: ReadonlySet<TargetColumn>): boolean {
  const hasTarget = roles.has('target') || roles.has('originalTarget');
  const reports = roles.has('actual') || roles.has('points') || roles.has('reviewPoints');
  return hasTarget && !reports && NAMES.filter((role) => roles.has(role)).length >= 2;
}

export const targetTable = listFinder<TargetColumn>({
  table: 'targets',
  key: /指标|级/,
  hasHead: true,
  roleOf,
  fits: promises,
  read: (grid, list) => (list.span('project') ? readList(grid, list) : readSingle(grid, list)),
});

function readSingle(grid: Grid, { header, area }: ListLines<TargetColumn>): RecordForm | null {
  const form = readForm(grid, { area, funding: null, tables: [indicatorsOnly(header)] });
  return form?.kind === 'targets' ? form : null;
}

function indicatorsOnly(header: ListLines<TargetColumn>['header']): IndicatorHeader {
  return { ...header, columns: header.columns.filter(isIndicatorColumn) };
}

function isIndicatorColumn(column: HeaderColumn<TargetColumn>): column is HeaderColumn<IndicatorColumn> {
  return !['project', 'unitName', 'budget', 'goal', 'direction'].includes(column.role);
}

/** Weights of many projects make no sum of their own: the form says it has none. */
function readList(grid: Grid, list: ListLines<TargetColumn>): RecordForm {
  const header = indicatorsOnly(list.header);
  const { spans } = assignIndicatorColumns(grid, header);
  const below = { ...list.area, top: header.bottom + 1 };
  const { indicators } = readIndicatorRows(grid, header, spans, below, null, new Set());
  const about = new AboutRows(grid, list);
  const promised = indicators.map((one) => promisedTarget(one, about.at(one.row), about.direction(one.row)));
  const isFilled = promised.some(({ target }) => target.state === 'number' || target.state === 'text');
  const form = recordForm(grid, {
    kind: 'targets',
    area: list.area,
    facts: [],
    promised,
    isFilled,
    year: null,
    usedRows: rowsOf(list),
  });
  return { ...form, indicators };
}

/** Unit, project, budget and goal of each line; a blank cell goes on with the one above. */
class AboutRows {
  private readonly last = new Map<Extra, Field>();

  constructor(
    private readonly grid: Grid,
    private readonly list: ListLines<TargetColumn>,
  ) {}

  at(row: number): PromisedAbout {
    const before = this.last.get('project')?.text;
    const project = this.field('project', row);
    if (project.text !== before) for (const role of ['budget', 'goal'] as const) this.last.delete(role);
    return {
      unitName: textOrNull(this.field('unitName', row)),
      projectName: textOrNull(project),
      projectAt: project.at,
      budget: this.field('budget', row),
      goal: this.field('goal', row),
    };
  }

  /** 正向指标, 反向指标. */
  direction(row: number): PromisedTarget['direction'] {
    const words = squeeze(fieldIn(this.grid, this.list.span('direction'), row).text.slice(0, 20));
    if (/^正/.test(words)) return 'atLeast';
    return /^[反负逆]/.test(words) ? 'atMost' : null;
  }

  private field(role: Extra, row: number): Field {
    const own = fieldIn(this.grid, this.list.span(role), row);
    const field = own.state === 'blank' ? (this.last.get(role) ?? own) : own;
    this.last.set(role, field);
    return field;
  }
}

function textOrNull({ text }: Field): string | null {
  return text === '' ? null : tidy(text);
}
