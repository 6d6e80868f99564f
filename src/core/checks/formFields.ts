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
  return pick(form, FIELDS, wanted);
}

/** The same of fields that must be numbers. */
export function figuresOf(form: Form, wanted: Wanted): NamedField[] {
  return pick(form, FIGURES, wanted);
}

function pick(form: Form, blocks: readonly Block[], wanted: Wanted): NamedField[] {
  const found: NamedField[] = [];
  for (const block of blocks) block(form, wanted, found);
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

/** Adds those of its fields that are wanted. */
type Block = (form: Form, wanted: Wanted, found: NamedField[]) => void;

function block<Row>(
  rowsOf: (form: Form) => readonly Row[],
  rowName: (row: Row) => string,
  columns: readonly Column<Row>[],
): Block {
  return (form, wanted, found) => {
    for (const row of rowsOf(form)) {
      for (const { fieldOf, kind, nameIn } of columns) {
        const field = fieldOf(row);
        if (wanted(field, kind)) found.push({ field, row: rowName(row), column: nameIn(form), kind });
      }
    }
  };
}

function blocksOf(isKept: (kind: FieldKind) => boolean): readonly Block[] {
  const only = <Row>(columns: readonly Column<Row>[]): Column<Row>[] => columns.filter(({ kind }) => isKept(kind));
  return [
    block(({ funding }) => funding?.rows ?? [], rowLabel, only(FUNDING)),
    block(({ indicators }) => indicators, nameOf, only(INDICATOR)),
    block(
      ({ subtotals }) => subtotals,
      ({ label }) => label,
      only(SUM),
    ),
    block(
      ({ total }) => (total === null ? [] : [total]),
      ({ label }) => label,
      only(SUM),
    ),
    block(
      ({ goals }) => goals,
      ({ label }) => label,
      only(GOAL),
    ),
    block(
      ({ texts }) => texts,
      ({ heading }) => heading,
      only(TEXT),
    ),
    block(
      ({ grade }) => (grade === null ? [] : [grade]),
      () => '等级',
      only(GRADE),
    ),
  ];
}

const FIELDS = blocksOf(() => true);
const FIGURES = blocksOf((kind) => kind !== 'other');
