import type { OwnSheet } from '../model';
import type { FormResult, FundingResult, IndicatorResult, Result, TotalResult } from '../result';
import { figure, headingRow, link, refOf, text, titleRow, type Row } from './cells';
import { methodBasis, rateBasis } from './grounds';
import { indicatorName, kindName, shown, subjectOf } from './names';
import { percentOf } from './percent';
import { ARITHMETIC_SHEET as SAY, DENOMINATOR_NAMES, SHEET_NAMES, SOURCE_NAMES, STATUS_NAMES } from './wording';

/** 得分计算过程: how each figure was worked out, and under which rules. */
export function arithmeticSheet(result: Result): OwnSheet {
  const { title, source, fingerprint } = result.profile;
  const head = [
    titleRow(SAY.title),
    [text(SAY.profile, 'strong'), text(`${title}（${SOURCE_NAMES[source]}）`)],
    [text(SAY.fingerprint, 'strong'), text(fingerprint)],
  ];
  const blocks = result.forms.filter(hasFigures).flatMap((form) => formRows(form));
  return {
    name: SHEET_NAMES.arithmetic,
    widths: [20, 30, 18, 18, 8, 10, 10, 16, 64, 30],
    rows: [...head, ...blocks],
    merges: [],
    frozenRows: 0,
    userColumns: [],
  };
}

function hasFigures(form: FormResult): boolean {
  return form.takesPart && (form.indicators.length > 0 || form.funding !== null || form.facts.length > 0);
}

function formRows(form: FormResult): Row[] {
  const name = [form.sheet, kindName(form), subjectOf(form)].filter((part) => part !== '').join(' · ');
  return [
    [],
    [text(name, 'strong')],
    headingRow(SAY.headings),
    ...(form.funding === null ? [] : [executionRow(form, form.funding)]),
    ...form.indicators.map((indicator) => indicatorRow(form, indicator)),
    ...factRows(form),
    ...totalRows(form),
  ];
}

function executionRow(form: FormResult, funding: FundingResult): Row {
  const total = funding.rows.find((row) => row.role === 'total');
  const budget = { adjusted: total?.adjustedBudget, original: total?.originalBudget, received: total?.received };
  const rate = percentOf(funding.executionRate);
  return [
    linkOr(form, total?.enteredPoints.cell ?? total?.actual.cell ?? null),
    text(rate === null ? SAY.execution : `${SAY.execution} ${rate}%`),
    text(amount(DENOMINATOR_NAMES[funding.denominator], budget[funding.denominator]?.value ?? null)),
    text(total ? shown(total.actual) : null),
    figure(funding.weight),
    figure(funding.points),
    figure(funding.final),
    text(null),
    text(funding.steps.join('；')),
    text(SAY.byProfile),
  ];
}

function amount(label: string, value: string | null): string {
  return value === null ? label : `${label} ${value}`;
}

function indicatorRow(form: FormResult, indicator: IndicatorResult): Row {
  const shared = indicator.sharedWith.length === 0 ? [] : [SAY.shared(indicator.sharedWith.join('、'))];
  return [
    linkOr(form, indicator.enteredPoints.cell ?? indicator.actual.cell),
    text(indicatorName(indicator)),
    text(shown(indicator.target)),
    text(shown(indicator.actual)),
    figure(indicator.weight.value),
    figure(indicator.points),
    figure(indicator.final),
    text(STATUS_NAMES[indicator.status]),
    text([...indicator.steps, ...indicator.assumptions, ...shared].join('；')),
    text(methodBasis(indicator.method)),
  ];
}

function factRows(form: FormResult): Row[] {
  return form.facts
    .filter((fact) => fact.steps.length > 0)
    .map((fact) => [
      linkOr(form, fact.read.cell),
      text(fact.label),
      text(null),
      text(rateOf(fact.computed) ?? shown(fact.read)),
      text(null),
      text(null),
      text(null),
      text(null),
      text(fact.steps.join('；')),
      text(rateBasis(fact.id)),
    ]);
}

function totalRows(form: FormResult): Row[] {
  const { total, grade } = form;
  if (total === null) return [];
  const steps = [...total.steps, ...standing(total, grade?.value ?? null)];
  return [
    [
      linkOr(form, total.cell),
      text(SAY.total, 'strong'),
      text(null),
      text(null),
      figure(total.weight),
      figure(total.points),
      text(null),
      text(null),
      text(steps.join('；')),
    ],
  ];
}

/** "0.94642857" → "94.64%" */
function rateOf(computed: string | null): string | null {
  const percent = percentOf(computed);
  return percent === null ? null : `${percent}%`;
}

/** What is certain, kept and open, and the grade. */
function standing(total: TotalResult, grade: string | null): string[] {
  return [
    SAY.known(total.known),
    ...(total.keptWeight === '0' ? [] : [SAY.kept(total.keptWeight)]),
    ...(total.pendingWeight === '0' ? [] : [SAY.pending(total.pendingWeight)]),
    ...(total.points !== null && grade !== null ? [SAY.grade(total.points, grade)] : []),
  ];
}

function linkOr(form: FormResult, cell: string | null): Row[number] {
  const at = refOf(form.sheet, cell);
  return at ? link(at) : text(form.sheet);
}
