import type { FactId, HeadcountPart } from '../../facts/ids';
import type { ScoredForm } from '../../scores/score';
import type { Papers } from '../across/papers';
import { isOneProject } from '../across/names';
import * as known from './known';
import type { KnownValue, Measure } from './known';
import type { Figure } from './sentences';
import type { Subject } from './subjects';
import { decimal } from '../../decimal';
import { convert } from '../../quantity';

/** What the forms hold against the name of a quantity. */

/** What a figure is, for the arithmetic inside one sentence. */
export type Role =
  | Measure
  | 'executionRate'
  | 'adjustmentRate'
  | 'controlRate'
  | 'points'
  | 'added'
  | `headcount.${'authorised' | 'actual'}${HeadcountPart}`
  | 'level'
  | 'survey.sent'
  | 'survey.returned'
  | 'survey.valid'
  | 'survey.satisfied'
  | 'other';

export interface Reading {
  readonly role: Role;
  readonly unit: '人' | '万元' | '%' | '分' | '份' | string;
  readonly values: readonly KnownValue[];
  readonly subject: Subject;
}

export function money(papers: Papers, subject: Subject, measure: Measure): Reading {
  return { role: measure, unit: '万元', values: moneyValues(papers, subject, measure), subject };
}

function moneyValues(papers: Papers, subject: Subject, measure: Measure): KnownValue[] {
  switch (subject.kind) {
    case 'whole':
      return wholeMoney(papers, measure);
    case 'project':
      return [
        ...subject.forms.flatMap((form) => known.moneyOfForm(form, measure)),
        ...listedMoney(papers, subject.key, measure),
        ...known.moneyOfLines(papers, subject.key, measure),
      ];
    case 'projects':
      return known.moneyOfProjects(papers, measure);
    case 'fund': {
      const { facts, roles } = subject.fund;
      const own = facts.flatMap((fact) => known.moneyOfFacts(papers, fact, measure));
      const held = [...own, ...known.moneyOfRole(papers, roles, measure)];
      return held.length === 0 && facts.includes('basic') ? basicFromParts(papers, measure) : held;
    }
    case 'unknown':
      return [];
  }
}

/** 全年预算调整数 is the adjusted budget in some counties; an amount that is the change of the budget is read as that. */
export function adjustment(papers: Papers, subject: Subject, { digits, unit }: Figure): Reading {
  const changes = moneyValues(papers, subject, 'netChange').filter(({ value }) => {
    const said = convert(decimal(digits), unit ?? '万元', '万元');
    return said?.abs().eq(value.abs()) ?? false;
  });
  if (changes.length > 0) return { role: 'added', unit: '万元', values: [], subject };
  return money(papers, subject, 'adjusted');
}

/** 基本支出 is personnel and operating together, where the department's form holds one row for each. */
function basicFromParts(papers: Papers, measure: Measure): KnownValue[] {
  const each = MEASURES.filter(
    (one) => measure === one || measure === 'any' || (measure === 'budget' && one !== 'actual'),
  );
  return each.flatMap((one) => {
    const personnel = known.moneyOfRole(papers, ['personnel'], one);
    const operating = known.moneyOfRole(papers, ['operatingPublic', 'operatingOther'], one);
    const [a, b] = [personnel[0], operating[0]];
    if (a === undefined || b === undefined || personnel.length > 1 || operating.length > 1) return [];
    return [{ value: a.value.plus(b.value), unit: '万元', cells: [...a.cells, ...b.cells], isComputed: true }];
  });
}

const MEASURES = ['original', 'adjusted', 'actual'] as const;

/** Without a department's form, a workbook of one project is about that project. */
export function mainForm({ department, projects }: Papers) {
  return department ?? (projects.length === 1 ? (projects[0] ?? null) : null);
}

function wholeMoney(papers: Papers, measure: Measure): KnownValue[] {
  const form = mainForm(papers);
  const own = form === null ? [] : known.moneyOfForm(form, measure);
  const facts = measure === 'carryOver' ? known.figuresOf(papers, ['carryOver.final'], '万元') : [];
  return [...own, ...facts, ...(measure === 'any' ? [] : known.moneyOfFacts(papers, 'total', measure))];
}

function listedMoney({ lists }: Papers, key: string, measure: Measure): KnownValue[] {
  const columns = { original: ['originalBudget'], adjusted: ['budget'], actual: ['actual'] } as const;
  const wanted =
    measure === 'budget'
      ? (['originalBudget', 'budget'] as const)
      : measure === 'any'
        ? (['originalBudget', 'budget', 'actual'] as const)
        : measure === 'carryOver' || measure === 'netChange'
          ? []
          : columns[measure];
  return lists.flatMap((form) =>
    (form.projectList?.projects ?? [])
      .filter(({ name }) => isOneProject(name.text, key))
      .flatMap((line) => wanted.flatMap((column) => known.moneyIn(line[column], form.moneyUnit))),
  );
}

export function rate(papers: Papers, subject: Subject, role: 'executionRate' | 'adjustmentRate'): Reading {
  const forms = scoredOf(papers, subject);
  const own = forms.flatMap(role === 'executionRate' ? known.executionRates : known.adjustmentRates);
  const computed = subject.kind === 'whole' ? ratesById(papers, RATES_OF[role]) : [];
  const ofLine = role === 'executionRate' && forms.length === 0 ? lineRate(papers, subject) : [];
  return { role, unit: '%', values: [...own, ...computed, ...ofLine], subject };
}

/** A project without a form of its own, by its line in a list or in base data. */
function lineRate(papers: Papers, subject: Subject): KnownValue[] {
  if (subject.kind !== 'project') return [];
  const [budget, actual] = (['adjusted', 'actual'] as const).map((measure) => moneyValues(papers, subject, measure)[0]);
  if (budget === undefined || actual === undefined || budget.value.lte('0')) return [];
  return known.percentOf(actual.value.div(budget.value), [...actual.cells, ...budget.cells]);
}

const RATES_OF = {
  executionRate: ['rate.budgetExecution', 'rate.budgetCompletion'],
  adjustmentRate: ['rate.budgetAdjustment', 'rate.budgetAdjustment.afterExempt'],
} as const;

/** Rates of a whole department, worked out from base data, and as base data print them. */
export function ratesById({ scored, facts }: Papers, ids: readonly string[]): KnownValue[] {
  const computed = scored.flatMap(({ rates = [] }) => rates.filter(({ id }) => ids.includes(id)));
  const own = computed.flatMap(({ ratio, cells }) => known.percentOf(ratio, cells));
  const printed = ids.flatMap((id) => known.factValues(facts.get(id as FactId) ?? [], '%'));
  return [...own, ...printed];
}

export function scoredOf(papers: Papers, subject: Subject): ScoredForm[] {
  const main = mainForm(papers);
  const forms =
    subject.kind === 'whole' ? (main === null ? [] : [main]) : subject.kind === 'project' ? subject.forms : [];
  return papers.scored.filter(({ form }) => forms.includes(form));
}

export function total(papers: Papers, subject: Subject): Reading {
  return { role: 'points', unit: '分', values: scoredOf(papers, subject).flatMap(known.totalsOf), subject };
}

export function level(papers: Papers, subject: Subject, stem: string): Reading {
  const forms = scoredOf(papers, subject);
  const values = forms.flatMap((form) =>
    stem === '执行' ? known.executionPoints(form) : known.levelPoints(form, stem),
  );
  return { role: 'level', unit: '分', values, subject };
}

/**
 * 满意度 without a name of its own: that of the form spoken of where it has one only. Any other that the forms hold is
 * quoted rightly too, for the text may speak of it.
 */
export function satisfaction(papers: Papers, subject: Subject, head: string): Reading | null {
  if (!ASKED.test(head)) return null;
  const main = scoredOf(papers, subject).flatMap(known.satisfactions);
  if (main.length !== 1) return null;
  const others = [...papers.scored.flatMap(known.satisfactions), ...known.figuresOf(papers, ['survey.rate'], '%')];
  const same = papers.scored.flatMap(known.satisfactionTargets);
  return { role: 'other', unit: '%', values: [...main, ...others, ...same], subject };
}

const ASKED = /^(?:平均|综合|总体|社会公众|服务对象|受益对象|受益群众|广大群众|全镇群众|全乡群众|群众|居民|村民)?$/;

export function headcount(papers: Papers, kind: 'authorised' | 'actual', part: HeadcountPart): Reading {
  const id = `headcount.${kind}${part}` as const;
  return { role: id, unit: '人', values: known.figuresOf(papers, [id], '人'), subject: { kind: 'whole' } };
}

/** Of one group of people asked, or of all groups together. */
export function survey(
  papers: Papers,
  id: 'survey.sent' | 'survey.returned' | 'survey.valid' | 'survey.satisfied',
): Reading {
  const each = known.figuresOf(papers, [id], '份');
  const together = each.reduce<KnownValue | null>(
    (all, one) =>
      all === null ? one : { ...all, value: all.value.plus(one.value), cells: [...all.cells, ...one.cells] },
    null,
  );
  return { role: id, unit: '份', values: together === null ? [] : [...each, together], subject: { kind: 'whole' } };
}
