import { sum, ZERO, type Decimal } from '../decimal';
import { factsOfForm, valueIn, type WorkbookFact, type WorkbookFacts } from '../facts/facts';
import type { MoneyMeasure, MoneySubject } from '../facts/ids';
import type { Form } from '../model';
import type { Severity, Trouble } from '../rule';
import { addsUp } from './figures';
import * as say from './wording';

/** Sums of money within base data: 三公经费 and its parts, 基本支出 + 项目支出 and the whole. */

interface FactSum {
  readonly whole: MoneySubject;
  /** Each list is one way of splitting the whole; the first of which the form fills a part counts. */
  readonly splits: readonly (readonly MoneySubject[])[];
  /** The parts are all there can be, so that less than the whole is a contradiction too. */
  readonly isClosed: boolean;
}

const SUMS: readonly FactSum[] = [
  { whole: 'total', splits: [['basic', 'project']], isClosed: true },
  {
    whole: 'income',
    splits: [
      [
        'income.generalBudget',
        'income.governmentFund',
        'income.specialAccount',
        'income.unitFunds',
        'income.carryOver',
        'income.other',
      ],
    ],
    isClosed: false,
  },
  { whole: 'basic', splits: [['personnel', 'operatingPublic']], isClosed: false },
  {
    whole: 'threePublic',
    splits: [['threePublic.vehicles', 'threePublic.abroad', 'threePublic.reception']],
    isClosed: true,
  },
  {
    whole: 'threePublic.vehicles',
    splits: [['threePublic.vehicles.purchase', 'threePublic.vehicles.running']],
    isClosed: true,
  },
  {
    whole: 'operatingPublic',
    splits: [
      ['operatingPublic.office', 'operatingPublic.utilities', 'operatingPublic.meetings', 'operatingPublic.other'],
    ],
    isClosed: false,
  },
  {
    whole: 'project',
    splits: [['project.business', 'project.operation', 'project.special'], ['project.item']],
    isClosed: false,
  },
];

const MEASURES: readonly MoneyMeasure[] = ['lastBudget', 'lastFinal', 'originalBudget', 'budget', 'final'];

/** Every sum of one form that does not hold. */
export function factSumTroubles(form: Form): Trouble[] {
  const facts = factsOfForm(form);
  if (form.kind === 'projectList' || facts.size === 0) return [];
  return SUMS.flatMap((rule) => MEASURES.flatMap((measure) => compare(facts, rule, measure)));
}

interface Amount {
  readonly fact: WorkbookFact;
  readonly value: Decimal | null;
}

function readings(facts: WorkbookFacts, subject: MoneySubject, measure: MoneyMeasure, unit: string): Amount[] {
  return (facts.get(`${subject}.${measure}`) ?? []).map((fact) => ({ fact, value: valueIn(fact, unit) }));
}

function partsOf(facts: WorkbookFacts, { splits }: FactSum, measure: MoneyMeasure, unit: string): Amount[] {
  const lists = splits.map((split) => split.flatMap((subject) => partOrItsParts(facts, subject, measure, unit)));
  return lists.find((parts) => parts.some(({ value }) => value !== null)) ?? [];
}

/** A part, or its own parts where only these are lines of the form: 公务用车运行维护费 beside 公务接待费. */
function partOrItsParts(facts: WorkbookFacts, subject: MoneySubject, measure: MoneyMeasure, unit: string): Amount[] {
  const own = readings(facts, subject, measure, unit);
  const isLeftOut = own.length === 0 && subject.startsWith('threePublic.');
  const rule = isLeftOut ? SUMS.find(({ whole }) => whole === subject) : undefined;
  return rule === undefined ? own : rule.splits.flat().flatMap((part) => readings(facts, part, measure, unit));
}

function compare(facts: WorkbookFacts, rule: FactSum, measure: MoneyMeasure): Trouble[] {
  const whole = facts.get(`${rule.whole}.${measure}`)?.[0];
  if (whole === undefined) return [];
  const unit = whole.field.quantity.unit ?? whole.unit ?? '';
  const total = valueIn(whole, unit);
  const parts = partsOf(facts, rule, measure, unit).filter(({ fact }) => counts(fact, whole));
  const known = parts.flatMap(({ value }) => value ?? []);
  if (total === null || known.length === 0 || addsUp(total, known)) return [];
  const isOver = sum(known).gt(total) && known.every((value) => value.gte(ZERO));
  const severity = isOver ? 'error' : severityBelow(rule, parts);
  if (severity === null) return [];
  const words = wordsOf(whole, total, parts, unit);
  const message = severity === 'hint' ? say.factSumOpen(words) : say.factSum(words, isOver);
  return [{ at: whole.at, related: parts.map(({ fact }) => fact.at), severity, message }];
}

/** 本年收入合计 leaves out what came over from the year before. */
function counts({ id }: WorkbookFact, whole: WorkbookFact): boolean {
  return !id.startsWith('income.carryOver.') || !/^本年/.test(whole.label);
}

/** Parts that fall short: a contradiction where nothing can be missing, worth a look where a line may be. */
function severityBelow({ whole, splits, isClosed }: FactSum, parts: readonly Amount[]): Severity | null {
  const isFilled = parts.every(({ value }) => value !== null);
  if (isClosed) return isFilled && parts.length >= (splits[0]?.length ?? 0) ? 'error' : 'hint';
  return whole === 'project' && isFilled && parts.length > 1 ? 'hint' : null;
}

function wordsOf(whole: WorkbookFact, total: Decimal, parts: readonly Amount[], unit: string): say.FactSumWords {
  const known = parts.filter(({ value }) => value !== null);
  return {
    label: say.factLabel(whole.label),
    total: say.amount(total, unit),
    parts: known.map(({ fact }) => say.factLabel(fact.label)),
    sum: say.amount(sum(known.flatMap(({ value }) => value ?? [])), unit),
  };
}
