import { decimalsIn, ZERO } from '../../decimal';
import type { Form } from '../../model';
import type { CheckContext, Trouble } from '../../rule';
import { arithmetic } from '../basis';
import { totalRowOf } from '../cells';
import { numberOf } from '../figures';
import * as say from '../wording';
import type { Comparison } from './comparison';
import { isOfSameUnitAndYear, statedBy } from './departments';
import { disagreements } from './disagreement';
import { rateAmounts } from './figures';
import type { Said, Statement } from './figures';
import { totalOf } from './projectTotals';
import { MEASURES } from './statements';

const CITES = arithmetic('同一单位同一年度的几份整体自评表，资金、执行率和总分应当一致');

/** The whole-department forms of one unit and year against each other: draft and final, 自评表 and 评分表. */
export const departmentForms: Comparison = {
  title: '同一单位的几份整体自评表',
  cites: CITES,
  compare: ({ forms }, context) =>
    groupsOf(forms.filter(({ kind }) => kind === 'department')).flatMap((group) => compare(group, context)),
};

/** Each group is of one unit and year. */
function groupsOf(forms: readonly Form[]): Form[][] {
  const groups: Form[][] = [];
  for (const form of forms) {
    const own = groups.find((group) => group.every((other) => isOfSameUnitAndYear(form, other)));
    if (own) own.push(form);
    else groups.push([form]);
  }
  return groups;
}

function compare(forms: readonly Form[], { recalculates }: CheckContext): Trouble[] {
  const statements = [
    ...MEASURES.map((measure) => statedBy(forms, measure, totalOf)),
    forms.flatMap((form) => rate(form) ?? []),
    forms.flatMap((form) => points(form) ?? []).filter(({ at }) => !recalculates(at)),
  ];
  return statements.flatMap((one) => disagreements(one, CITES[0]));
}

/** The execution rate as it is printed in the total row, in percent. */
function rate({ funding, sheet }: Form): Statement | null {
  const field = funding === null ? undefined : totalRowOf(funding)?.enteredRate;
  if (field === undefined || field.at === null || numberOf(field) === null) return null;
  const says = (): Said => ({ where: say.executionRateOf(sheet), shown: field.text });
  return { amounts: rateAmounts(field), at: field.at, cells: [field.at], says, field, unit: null, isOpen: false };
}

/** The total as it was entered. */
function points({ total, sheet }: Form): Statement | null {
  const field = total?.enteredPoints;
  const value = field === undefined ? null : numberOf(field);
  if (field === undefined || field.at === null || value === null) return null;
  const amounts = [{ value, places: decimalsIn(value), slack: ZERO }];
  const says = (): Said => ({ where: say.totalPointsOf(sheet), shown: say.shownPoints(value) });
  return { amounts, at: field.at, cells: [field.at], says, field, unit: null, isOpen: false };
}
