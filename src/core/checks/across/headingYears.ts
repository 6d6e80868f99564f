import type { Form, FormFact } from '../../model';
import type { Trouble } from '../../rule';
import { productDefault } from '../basis';
import * as say from '../wording';
import type { Comparison } from './comparison';

const CITES = productDefault('基础数据栏目的年份应与自评年度一致');

/** The years in the headings of base data against the year that the form says it is about. */
export const headingYears: Comparison = {
  title: '基础数据栏目的年份',
  cites: CITES,
  compare: ({ forms }) => forms.filter(({ kind }) => kind === 'baseData').flatMap(compare),
};

/** One form says it once: its headings were carried over together. */
function compare(form: Form): Trouble[] {
  const { year } = form;
  if (year === null) return [];
  const odd = (form.facts ?? []).find((fact) => {
    const [said, meant] = [yearIn(fact.label), yearMeant(fact, year)];
    return said !== null && meant !== null && said !== meant;
  });
  if (odd === undefined || odd.field.at === null) return [];
  const related = form.titleAt === null ? [] : [form.titleAt];
  const message = say.headingYear(form.sheet, say.factLabel(odd.label), year);
  return [{ at: odd.field.at, related, basis: CITES[0], message }];
}

function yearIn(label: string): number | null {
  const found = /20[0-9]{2}(?=年)/.exec(label.slice(0, 200))?.[0];
  return found === undefined ? null : Number(found);
}

/** null for what may be of any year: names, adjustments, buildings, a project that is called after its year. */
function yearMeant({ id, subject }: FormFact, year: number): number | null {
  if (subject !== null) return null;
  if (/\.(?:lastFinal|lastBudget)$/.test(id)) return year - 1;
  return /\.(?:originalBudget|budget|final)$|^headcount\.actual/.test(id) ? year : null;
}
