import { decimal, plain, sum, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Field, Form, MoneyUnit } from '../model';
import type { Fix } from '../rule';
import { rowLabel } from './budgetNames';
import type { MoneyColumn } from './budgetNames';
import { fixOf, typedNumber } from './cells';
import { addsUp, amountOf } from './figures';
import type { MoneyGroup } from './moneyGroups';
import * as say from './wording';

const WAN = decimal('10000');

interface Suspect {
  readonly label: string;
  readonly field: Field;
  readonly typed: Decimal;
  readonly likely: Decimal;
  readonly unit: MoneyUnit;
}

/** One amount that is 10,000 times (or a ten-thousandth of) what is missing was probably typed in 元 (or 万元). */
export function otherUnitTyped(
  form: Form,
  group: MoneyGroup,
  column: MoneyColumn,
): { message: string; fix: Fix | undefined } | null {
  const suspects = [group.total, ...group.parts]
    .map((row) => suspectIn(form, group, column, row))
    .filter((suspect) => suspect !== null);
  const [suspect] = suspects;
  if (suspect === undefined || suspects.length > 1) return null;
  const { label, field, typed, likely, unit } = suspect;
  const fix = fixOf(say.correctAmount(plain(likely)), [{ field, to: typedNumber(field, likely) }]);
  return { message: say.otherUnit(label, plain(typed), plain(likely), unit), fix };
}

function suspectIn(form: Form, group: MoneyGroup, column: MoneyColumn, row: MoneyGroup['total']): Suspect | null {
  const typed = amountOf(row[column], form.moneyUnit);
  if (typed === null || typed.eq(ZERO)) return null;
  const unit = form.moneyUnit === '元' ? '万元' : '元';
  const likely = unit === '元' ? typed.div(WAN) : typed.times(WAN);
  const total = row === group.total ? likely : amountOf(group.total[column], form.moneyUnit);
  const parts = group.parts.map((part) => (part === row ? likely : amountOf(part[column], form.moneyUnit)));
  const known = parts.filter((part) => part !== null);
  const fits = total !== null && !sum(known).eq(ZERO) && addsUp(total, known);
  return fits ? { label: rowLabel(row), field: row[column], typed, likely, unit } : null;
}
