import { fixed, HUNDRED, plain, ZERO } from '../../decimal';
import type { Decimal } from '../../decimal';
import { factsOfForm, valueIn, type WorkbookFact, type WorkbookFacts } from '../../facts/facts';
import type { HeadcountPart, SurveyId } from '../../facts/ids';
import type { CellRef, Field } from '../../model';
import type { CheckContext, Trouble } from '../../rule';
import type { ComputedRate, ScoredForm } from '../../scores/score';
import { arithmetic, commonIndicators } from '../basis';
import { fixOf, typedRate } from '../cells';
import { rateAgreement } from '../figures';
import * as say from '../wording';
import type { Comparison } from './comparison';
import type { Papers } from './papers';

const CITES = arithmetic('填写的比率应与基础数据计算结果一致');
const HEADCOUNT = commonIndicators('在职人员控制率 = 在职人员数 ÷ 编制数');

/** Rates that are typed in base data, in a survey or as an actual value, against the figures behind them. */
export const printedRates: Comparison = {
  title: '填写的比率与基础数据',
  cites: CITES,
  compare: (papers, context) => [
    ...papers.forms.flatMap((form) => ratesIn(factsOfForm(form))),
    ...papers.scored.flatMap((scored) => [...factRates(papers, scored), ...indicatorRates(scored, context)]),
  ],
};

function ratesIn(facts: WorkbookFacts): Trouble[] {
  return facts.size === 0 ? [] : [...headcountRates(facts), ...surveyRates(facts)];
}

interface Division {
  readonly over: WorkbookFact;
  readonly under: WorkbookFact;
  readonly unit: string;
}

const PARTS: readonly HeadcountPart[] = ['', '.administrative', '.institution', '.worker', '.other'];

function headcountRates(facts: WorkbookFacts): Trouble[] {
  return PARTS.flatMap((part) => {
    const rate = only(facts, `rate.headcountControl${part}`);
    const over = only(facts, `headcount.actual${part}`);
    const under = only(facts, `headcount.authorised${part}`);
    if (rate === null || over === null || under === null) return [];
    return compareFact(rate, { over, under, unit: '人' }).map((found) => ({ ...found, basis: HEADCOUNT[0] }));
  });
}

function only(facts: WorkbookFacts, id: WorkbookFact['id']): WorkbookFact | null {
  const found = facts.get(id) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** 满意率 = 满意份数 ÷ 有效份数, line by line; not where 基本满意 may count as well. */
function surveyRates(facts: WorkbookFacts): Trouble[] {
  return (facts.get('survey.rate') ?? []).flatMap((rate) => {
    const inLine = (id: SurveyId): WorkbookFact | null =>
      (facts.get(id) ?? []).find((fact) => fact.subject === rate.subject && fact.at.row === rate.at.row) ?? null;
    const [over, under] = [inLine('survey.satisfied'), inLine('survey.valid')];
    const countsOthers = inLine('survey.partlySatisfied') !== null;
    return over === null || under === null || countsOthers ? [] : compareFact(rate, { over, under, unit: '' });
  });
}

function compareFact(rate: WorkbookFact, { over, under, unit }: Division): Trouble[] {
  const [a, b] = [valueIn(over, unit), valueIn(under, unit)];
  if (a === null || b === null || b.lte(ZERO)) return [];
  const ratio = a.div(b);
  if (!isWrong(ratio, rate.field)) return [];
  const inPercent = /%|％/.test(rate.label) || rate.unit === '%';
  const fix = fixOf(say.correctRate(percentOf(ratio)), [
    { field: rate.field, to: typedRate(rate.field, ratio, inPercent) },
  ]);
  const where = say.inSheet(rate.at.sheet);
  const sum = `${plain(a)} ÷ ${plain(b)}`;
  const message = say.rateDiffers(where, say.factLabel(rate.label), rate.field.text, percentOf(ratio), sum);
  return [
    { at: rate.at, related: [over.at, under.at], basis: CITES[0], message, ...(fix === undefined ? {} : { fix }) },
  ];
}

/** Rates of money that a form prints beside its figures. */
function factRates({ facts }: Papers, { rates = [] }: ScoredForm): Trouble[] {
  return rates.flatMap((rate) => {
    const printed = isPlainRate(rate) ? (facts.get(rate.id as WorkbookFact['id']) ?? []) : [];
    return printed.flatMap((fact) => compareRate(rate, fact.field, fact.at, say.inSheet(fact.at.sheet)));
  });
}

/** Of which there is one definition; the others depend on the county's choice of base. */
const PLAIN: ReadonlySet<string> = new Set([
  'rate.threePublicControl',
  'rate.threePublicChange',
  'rate.operatingPublicControl',
  'rate.procurementExecution',
  'rate.assetUse',
]);

function isPlainRate({ id }: ComputedRate): boolean {
  return PLAIN.has(id);
}

/** The actual value of an indicator that is such a rate, as it was typed. */
function indicatorRates({ form, rates = [] }: ScoredForm, { rateAskedBy }: CheckContext): Trouble[] {
  const comparable = rates.filter((rate) => isPlainRate(rate) || rate.id === 'rate.headcountControl');
  if (comparable.length === 0) return [];
  return form.indicators.flatMap(({ level3, actual }) => {
    const id = level3 === null ? null : rateAskedBy(level3);
    const rate = id === null ? undefined : comparable.find((one) => one.id === id);
    return rate === undefined ? [] : compareRate(rate, actual, actual.at, say.inSheet(form.sheet));
  });
}

function compareRate(
  { ratio, name, cells, steps }: ComputedRate,
  field: Field,
  at: CellRef | null,
  where: string,
): Trouble[] {
  if (
    ratio === null ||
    at === null ||
    cells.some((cell) => cell.sheet === at.sheet && cell.row === at.row && cell.col === at.col)
  )
    return [];
  // 下降 9.38% says a fall without a sign.
  if (!isWrong(ratio, field) || !isWrong(ratio.abs(), field)) return [];
  const message = say.rateDiffers(where, name, field.text, percentOf(ratio), steps[0] ?? '');
  return [{ at, related: cells, basis: CITES[0], message }];
}

function isWrong(ratio: Decimal, field: Field): boolean {
  const { kind, value } = field.quantity;
  return field.state === 'number' && kind === 'number' && value !== null && rateAgreement(ratio, field) === 'wrong';
}

function percentOf(ratio: Decimal): string {
  return `${fixed(ratio.times(HUNDRED), 2)}%`;
}
