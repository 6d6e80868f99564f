import type { FactId, HeadcountPart } from '../../facts/ids';
import type { ScoredForm } from '../../scores/score';
import type { Papers } from '../across/papers';
import { isOneProject } from '../across/names';
import * as known from './known';
import type { KnownValue, Measure } from './known';
import type { Subject } from './subjects';

/** What the forms hold against the name of a quantity. */

/** What a figure is, for the arithmetic inside one sentence. */
export type Role =
  | Measure
  | 'executionRate'
  | 'adjustmentRate'
  | 'controlRate'
  | 'points'
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
      ];
    case 'projects':
      return known.moneyOfProjects(papers, measure);
    case 'fund': {
      const { facts, roles } = subject.fund;
      const own = facts.flatMap((fact) => known.moneyOfFacts(papers, fact, measure));
      return [...own, ...known.moneyOfRole(papers, roles, measure)];
    }
    case 'unknown':
      return [];
  }
}

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
  return { role, unit: '%', values: [...own, ...computed], subject };
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
