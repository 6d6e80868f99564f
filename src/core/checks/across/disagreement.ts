import { plain, ZERO } from '../../decimal';
import { convert } from '../../quantity';
import type { Citation, Trouble } from '../../rule';
import { fixOf, typedNumber } from '../cells';
import * as say from '../wording';
import { agree, agreeInWhole, otherUnit } from './figures';
import type { Statement } from './figures';

/** Statements of one figure held against each other: what most of them say counts, else what the first says. */

/**
 * @param statements those of the most authority first. @param basis the ground of the comparison.
 * @param believable whether a statement may be what the others are measured by.
 */
export function disagreements(
  statements: readonly Statement[],
  basis: Citation,
  believable: (statement: Statement) => boolean = () => true,
): Trouble[] {
  const [first] = statements;
  if (first === undefined || (believable(first) && statements.every((one) => agree(one, first)))) return [];
  const reference = referenceOf(statements.filter(believable));
  if (reference === null) return [];
  const backing = statements.filter((one) => agree(one, reference));
  return statements.filter((one) => !backing.includes(one)).map((odd) => trouble(odd, reference, backing, basis));
}

function referenceOf(statements: readonly Statement[]): Statement | null {
  const support = statements.map((one) => statements.filter((other) => agree(one, other)).length);
  const most = Math.max(...support);
  return statements.find((_, index) => support[index] === most) ?? null;
}

function trouble(odd: Statement, reference: Statement, backing: readonly Statement[], basis: Citation): Trouble {
  const factor = factorOf(odd, reference);
  const isRounded = agreeInWhole(odd, reference);
  const isOpen = odd.isOpen || backing.every((one) => one.isOpen);
  const message = isRounded
    ? say.figuresRounded(odd.says(), reference.says())
    : say.figuresDiffer(odd.says(), reference.says(), factor !== null);
  const fix = factor !== null && backing.length > 1 ? unitFix(odd, factor) : undefined;
  // A sum of many cells is no cell that a person would correct.
  const at = odd.field === null && reference.field !== null ? reference.at : odd.at;
  return {
    at,
    related: [odd, ...backing].flatMap(({ cells }) => cells).filter((cell) => cell !== at),
    message,
    basis,
    severity: isOpen || isRounded ? 'hint' : 'warning',
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The odd statement as it would agree, had it been typed in the other unit; null where that does not explain it. */
function factorOf(odd: Statement, reference: Statement): Statement | null {
  const { times, over } = otherUnit(odd);
  const isNothing = odd.amounts.every(({ value }) => value.eq(ZERO));
  return isNothing ? null : ([over, times].find((one) => agree(one, reference)) ?? null);
}

/** Certain only where more than one other place says the right figure. */
function unitFix({ field, unit }: Statement, right: Statement): Trouble['fix'] {
  const amount = right.amounts[0];
  if (field === null || amount === undefined || right.amounts.length > 1) return undefined;
  const own = convert(amount.value, '万元', field.quantity.unit ?? unit ?? '万元');
  return own === null ? undefined : fixOf(say.correctAmount(plain(own)), [{ field, to: typedNumber(field, own) }]);
}
