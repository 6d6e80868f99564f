import { ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Form, Funding, FundingRow } from '../model';
import { check } from '../rule';
import type { Trouble } from '../rule';
import { arithmetic } from './basis';
import { columnName, rowLabel } from './budgetNames';
import type { MoneyColumn } from './budgetNames';
import { distinctCells, fixOf, totalRowOf, typedRate } from './cells';
import { denominatorOf, inWords } from './denominators';
import type { Denominator } from './denominators';
import { amountOf, isNumber, isRateOf, rateAgreement } from './figures';
import * as say from './wording';

/** The printed rate of a row against its own two amounts. */
export const executionRateMismatch = check<'funding'>({
  id: 'execution-rate-mismatch',
  title: '预算执行率与执行数、预算数不符',
  about: 'funding',
  severity: 'error',
  comparesEntered: true,
  cites: arithmetic('执行率 = 执行数 ÷ 预算数'),
  find: ({ scored, funding, execution }) => {
    const total = execution.row ?? totalRowOf(funding);
    return distinctCells(funding.rows, (row) => row.enteredRate).flatMap((row) => {
      if (!isNumber(row.enteredRate)) return [];
      const look: Look = { form: scored.form, row, denominator: execution.denominator };
      const rate = row === total ? execution.rate : rateIfOdd(look);
      return rate === null ? [] : compare(look, rate, funding.rateInPercent);
    });
  },
});

interface Look {
  readonly form: Form;
  readonly row: FundingRow;
  readonly denominator: Funding['denominator'];
}

/** null where the printed rate is right, or there is nothing to hold it against. */
function rateIfOdd({ form, row, denominator }: Look): Decimal | null {
  const budget = denominatorOf(form, row, denominator).amount;
  const actual = amountOf(row.actual, form.moneyUnit);
  if (budget === null || actual === null || budget.lte(ZERO)) return null;
  return isRateOf(actual, budget, row.enteredRate) ? null : actual.div(budget);
}

function compare(look: Look, rate: Decimal, inPercent: boolean): Trouble[] {
  const { form, row } = look;
  const field = row.enteredRate;
  const agreement = rateAgreement(rate, field);
  if (agreement === 'right' || agreement === 'whole') return [];
  const fix = fixOf(say.readAsPercent(say.percent(rate)), [{ field, to: typedRate(field, rate, inPercent) }]);
  const place = { at: field.at, ...(fix === undefined ? {} : { fix }) };
  const label = rowLabel(row);
  if (agreement === 'lastPlace') {
    return [{ ...place, severity: 'hint', message: say.rateLastPlace(label, rate, field.text) }];
  }
  const budget = denominatorOf(form, row, look.denominator);
  const message = say.rateMismatch(label, rate, field.text, division(look, budget), otherDenominator(look, budget));
  return [{ ...place, message, related: [row.actual, budget].flatMap(({ at }) => at ?? []) }];
}

function division({ form, row }: Look, budget: Denominator): string {
  const [over, under] = [amountOf(row.actual, form.moneyUnit), budget.amount];
  return over === null || under === null ? '执行数 ÷ 预算数' : `${inWords(over, form)} ÷ ${inWords(under, form)}`;
}

/** Which other budget would give the printed rate. */
function otherDenominator({ form, row }: Look, used: Denominator): string | null {
  const actual = amountOf(row.actual, form.moneyUnit);
  const others: MoneyColumn[] = ['originalBudget', 'adjustedBudget', 'received'];
  const fitting = others.find((column) => {
    const budget = amountOf(row[column], form.moneyUnit);
    if (column === used.column || actual === null || budget === null || budget.lte(ZERO)) return false;
    return rateAgreement(actual.div(budget), row.enteredRate) === 'right';
  });
  return fitting === undefined ? null : columnName(form, fitting);
}
