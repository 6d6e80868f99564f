import type { FactId, HeadcountPart } from '../../facts/ids';
import type { Field, FormFact, Institution } from '../../model';
import { fieldIn, firstRowUnder } from '../grid';
import type { Grid, Span } from '../grid';
import type { HeaderColumn } from '../headingRows';
import type { Heading } from '../headingText';
import { isTotalLabel } from '../closingLabels';
import { tidy } from '../indicatorFields';
import { figureHeading } from './figureHeadings';
import { headcountPart } from './figureLabels';
import { institutionFact } from './institutionLines';
import { listFinder, rowsOf } from './lists';
import type { ListLines } from './lists';
import { recordForm } from './recordForm';

/** 机构设置: the units that belong to the one that reports. */

type InstitutionColumn = 'name' | 'nature' | 'rank' | 'funding' | PeopleColumn;
type PeopleColumn = 'authorised' | 'staff';

const HEADINGS: readonly (readonly [RegExp, InstitutionColumn])[] = [
  [/^(单位|机构|部门|预算单位|下属单位|所属单位|内设机构|所属机构)(名称|全称)?$|^名称$/, 'name'],
  [/^(单位|机构)?(性质|类型)$/, 'nature'],
  [/^(单位|机构)?(规格|级别|行政级别)$/, 'rank'],
  [/^(经费|资金|预算)(保障|来源|供给|管理)?(形式|方式|性质)$|^经费(保障|来源)$/, 'funding'],
];

export const institutionList = listFinder<InstitutionColumn>({
  table: 'institutions',
  key: /性质|类型|规格|级别/,
  roleOf: ({ base }: Heading) =>
    HEADINGS.find(([pattern]) => base.length <= 12 && pattern.test(base))?.[1] ?? peopleColumn(base),
  fits: (roles) => {
    const about = ABOUT.filter((role) => roles.has(role)).length;
    return roles.has('name') && (about >= 2 || (about === 1 && PEOPLE.every((role) => roles.has(role))));
  },
  read: (grid, list) => {
    const institutions = list.rows.flatMap((row): Institution[] => {
      const name = fieldIn(grid, list.span('name'), row);
      if (name.at?.row !== row || name.text === '' || isTotalLabel(name.text)) return [];
      const [nature, rank, funding] = (['nature', 'rank', 'funding'] as const).map((role) =>
        fieldIn(grid, list.span(role), row),
      );
      return nature && rank && funding ? [{ name, nature, rank, funding }] : [];
    });
    return recordForm(grid, {
      kind: 'institutions',
      area: list.area,
      facts: list.rows.flatMap((row) => peopleAt(grid, list, row)),
      institutions,
      isFilled: institutions.length > 0,
      year: null,
      usedRows: rowsOf(list),
    });
  },
});

const ABOUT: readonly InstitutionColumn[] = ['nature', 'rank', 'funding'];
const PEOPLE: readonly PeopleColumn[] = ['authorised', 'staff'];

/** 编制数, 在职人数 of this year. */
function peopleColumn(base: string): PeopleColumn | null {
  const heading = figureHeading(base);
  if (heading === null || heading.year === 'last') return null;
  return PEOPLE.find((column) => column === heading.measure) ?? null;
}

/** The people of one institution, or of all in the line that counts them; of two columns alike none is certain. */
function peopleAt(grid: Grid, list: ListLines<InstitutionColumn>, row: number): FormFact[] {
  const { at: labelAt, text } = nameOrTotal(grid, list, row);
  const label = tidy(text);
  if (labelAt === null || labelAt.row !== row || label === '') return [];
  return PEOPLE.flatMap((role): FormFact[] => {
    const [column, another] = list.header.columns.filter((one) => one.role === role);
    if (column === undefined || another !== undefined) return [];
    const isTotal = isTotalLabel(label);
    return peopleColumns(grid, list.header.top, column).flatMap((counted): FormFact[] => {
      const id = isTotal ? headcountFact(role, counted.part) : ofInstitution(label, role, counted.part);
      if (id === null) return [];
      const field = fieldIn(grid, counted, row);
      const unit = field.quantity.unit ?? '人';
      return [{ id, label: `${label} ${counted.text}`, labelAt, field, unit, subject: isTotal ? null : label }];
    });
  });
}

/** 合计 may be merged from the column of numbers over the names. */
function nameOrTotal(grid: Grid, list: ListLines<InstitutionColumn>, row: number): Pick<Field, 'at' | 'text'> {
  const name = fieldIn(grid, list.span('name'), row);
  const first = grid.blocks(row)[0];
  const isTotal = name.text === '' && first !== undefined && isTotalLabel(tidy(first.text));
  return isTotal ? grid.field(row, first.left) : name;
}

interface PeopleCounted extends Span {
  readonly part: HeadcountPart;
  readonly text: string;
}

/** 行政 | 事业 | 小计 under 编制数, or the column itself. */
function peopleColumns(grid: Grid, top: number, column: HeaderColumn<InstitutionColumn>): PeopleCounted[] {
  const { left, right } = column;
  const text = tidy(column.text);
  const row = firstRowUnder(grid, grid.bottomOf(top, left));
  const under = left === right ? [] : grid.blocks(row).filter((block) => block.left >= left && block.right <= right);
  const parts = under.flatMap((block): PeopleCounted[] => {
    const part = block.said.isFigure ? null : headcountPart(block.text);
    return part === null ? [] : [{ left: block.left, right: block.right, part, text: `${tidy(block.text)} ${text}` }];
  });
  return parts.length > 0 ? parts : [{ left, right, part: '', text }];
}

/** null for a part of its people: what it has in all is counted elsewhere. */
function ofInstitution(label: string, role: PeopleColumn, part: HeadcountPart): FactId | null {
  return part === '' ? institutionFact(label, role) : null;
}

function headcountFact(role: PeopleColumn, part: HeadcountPart): FactId {
  return role === 'staff' ? `headcount.actual${part}` : `headcount.authorised${part}`;
}
