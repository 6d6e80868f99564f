import type { Field, Form, FormText, FundingRow, Goal, Indicator, Subtotal, TotalRow } from '../model';
import { columnName, MONEY_COLUMNS, rowLabel } from './budgetNames';
import { nameOf } from './cells';

/** Every field of a form with the words a person finds it by. */

/** `amount`, `change` (of the budget, below nothing too) and `figure` must be numbers; `other` may be words. */
export type FieldKind = 'amount' | 'change' | 'figure' | 'other';

export interface NamedField {
  readonly field: Field;
  readonly row: string;
  readonly column: string;
  readonly kind: FieldKind;
}

/** One field that each row of a block has. */
interface Column<Row> {
  readonly fieldOf: (row: Row) => Field;
  readonly kind: FieldKind;
  readonly nameIn: (form: Form) => string;
}

type Wanted = (field: Field, kind: FieldKind) => boolean;

/** The fields that are `wanted`, in the order of the form. Only these are named: most forms have none. */
export function fieldsOf(form: Form, wanted: Wanted): NamedField[] {
  const found: NamedField[] = [];
  const pick = <Row>(rows: readonly Row[], columns: readonly Column<Row>[], rowName: (row: Row) => string): void => {
    for (const row of rows) {
      for (const { fieldOf, kind, nameIn } of columns) {
        const field = fieldOf(row);
        if (wanted(field, kind)) found.push({ field, row: rowName(row), column: nameIn(form), kind });
      }
    }
  };
  pick(form.funding?.rows ?? [], FUNDING, rowLabel);
  pick(form.indicators, INDICATOR, nameOf);
  pick(form.subtotals, SUM, ({ label }) => label);
  pick(form.total === null ? [] : [form.total], SUM, ({ label }) => label);
  pick(form.goals, GOAL, ({ label }) => label);
  pick(form.texts, TEXT, ({ heading }) => heading);
  pick(form.grade === null ? [] : [form.grade], GRADE, () => '等级');
  return found;
}

function column<Row>(fieldOf: (row: Row) => Field, name: string, kind: FieldKind = 'other'): Column<Row> {
  return { fieldOf, kind, nameIn: () => name };
}

const SUM: readonly Column<Pick<Subtotal | TotalRow | FundingRow | Indicator, 'weight' | 'enteredPoints'>>[] = [
  column(({ weight }) => weight, '分值', 'figure'),
  column(({ enteredPoints }) => enteredPoints, '得分', 'figure'),
];

const FUNDING: readonly Column<FundingRow>[] = [
  ...MONEY_COLUMNS.map((money): Column<FundingRow> => ({
    fieldOf: (row) => row[money],
    kind: money === 'adjustment' ? 'change' : 'amount',
    nameIn: (form) => columnName(form, money),
  })),
  column(({ enteredRate }) => enteredRate, '执行率', 'figure'),
  ...SUM,
  column(({ reason }) => reason, '原因'),
];

const INDICATOR: readonly Column<Indicator>[] = [
  column(({ target }) => target, '指标值'),
  column(({ actual }) => actual, '完成值'),
  ...SUM,
  column(({ deviation }) => deviation, '偏差原因'),
  column(({ coefficient }) => coefficient, '得分系数'),
  column(({ tier }) => tier, '完成档次'),
  column(({ evidence }) => evidence, '佐证材料'),
];

const GOAL: readonly Column<Goal>[] = [
  column(({ expected }) => expected, '预期目标'),
  column(({ achieved }) => achieved, '完成情况'),
];

const TEXT: readonly Column<FormText>[] = [column(({ text }) => text, '')];

const GRADE: readonly Column<Field>[] = [column((grade) => grade, '')];
