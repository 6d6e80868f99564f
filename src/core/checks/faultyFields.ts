import { ZERO } from '../decimal';
import type { Field, Form, FormText, FundingRow, Goal, Indicator, Subtotal, TotalRow } from '../model';
import { onceFor } from '../quantity/remembered';
import { columnName, MONEY_COLUMNS, rowLabel } from './budgetNames';
import { nameOf } from './cells';
import { amountOf, isNumber } from './figures';

/** Every field of a form is looked at once; those at fault have the words a person finds them by. */

/** `amount`, `change` (of the budget, below nothing too) and `figure` must be numbers; `other` may be words. */
type FieldKind = 'amount' | 'change' | 'figure' | 'other';

/**
 * - `broken`: an error value, or a formula without a value. - `unclear`: words, a date or a range where a number must be,
 * money in another kind of unit, or a negative amount that is no change.
 */
type Fault = 'broken' | 'unclear';

export interface FaultyField {
  readonly field: Field;
  readonly fault: Fault;
  readonly row: string;
  readonly column: string;
  readonly kind: FieldKind;
}

/** In the order of the form; most forms have none. */
export const faultyFields = onceFor((form: Form): readonly FaultyField[] => {
  const found: FaultyField[] = [];
  for (const addFaults of BLOCKS) addFaults(form, found);
  return found;
});

function faultOf(field: Field, kind: FieldKind, form: Form): Fault | null {
  switch (field.state) {
    case 'broken':
      return 'broken';
    case 'text':
      return kind === 'other' ? null : 'unclear';
    case 'number':
      return kind === 'other' || isClear(field, kind, form) ? null : 'unclear';
    default:
      return null;
  }
}

function isClear(field: Field, kind: FieldKind, { moneyUnit }: Form): boolean {
  if (kind === 'figure') return isNumber(field);
  const amount = amountOf(field, moneyUnit);
  return amount !== null && (kind === 'change' || amount.gte(ZERO));
}

/** One field that each row of a block has. */
interface Column<Row> {
  readonly fieldOf: (row: Row) => Field;
  readonly kind: FieldKind;
  readonly nameIn: (form: Form) => string;
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

type Block = (form: Form, found: FaultyField[]) => void;

function block<Row>(
  rowsOf: (form: Form) => readonly Row[],
  rowName: (row: Row) => string,
  columns: readonly Column<Row>[],
): Block {
  return (form, found) => {
    for (const row of rowsOf(form)) {
      for (const { fieldOf, kind, nameIn } of columns) {
        const field = fieldOf(row);
        const fault = faultOf(field, kind, form);
        if (fault !== null) found.push({ field, fault, row: rowName(row), column: nameIn(form), kind });
      }
    }
  };
}

const BLOCKS: readonly Block[] = [
  block(({ funding }) => funding?.rows ?? [], rowLabel, FUNDING),
  block(({ indicators }) => indicators, nameOf, INDICATOR),
  block(
    ({ subtotals }) => subtotals,
    ({ label }) => label,
    SUM,
  ),
  block(
    ({ total }) => (total === null ? [] : [total]),
    ({ label }) => label,
    SUM,
  ),
  block(
    ({ goals }) => goals,
    ({ label }) => label,
    GOAL,
  ),
  block(
    ({ texts }) => texts,
    ({ heading }) => heading,
    TEXT,
  ),
  block(
    ({ grade }) => (grade === null ? [] : [grade]),
    () => '等级',
    GRADE,
  ),
];
