import { factsOf, type WorkbookFact, type WorkbookFacts } from '../facts/facts';
import type { FactId, MoneySubject } from '../facts/ids';
import type { Form } from '../model';
import { check } from '../rule';
import type { PreviousYear, Trouble } from '../rule';
import { areOfOneUnit, statedAlike, statedBy } from './across/departments';
import { departmentStatements, SUBJECTS } from './across/departmentFigures';
import { agree, agreeInWhole } from './across/figures';
import type { Statement } from './across/figures';
import { projectKey } from './across/names';
import { papersOf } from './across/papers';
import { factStatement } from './across/statements';
import type { Measure } from './across/statements';
import { arithmetic } from './basis';
import { factBefore, fitOf, LAST_MEASURES } from './previous/match';
import type { FactBefore } from './previous/match';
import * as say from './wording';

/** 上年决算数 and 上年预算数 of this year's base data against what last year's workbook says of its own year. */
export const previousFigureMismatch = check<'workbook'>({
  id: 'previous-figure-mismatch',
  title: '上年数与上年文件不一致',
  about: 'workbook',
  severity: 'warning',
  comparesEntered: true,
  cites: arithmetic('本年表中的上年数应与上年自评工作簿一致'),
  find: (workbook) => {
    const { previous } = workbook;
    if (previous === null || fitOf(workbook, previous) !== 'fits') return [];
    const papers = papersOf(workbook);
    if (papers.isMixed) return [];
    const before = factsOf(previous.forms);
    return [...papers.facts].flatMap(([id, facts]) => {
      const place = placeBefore(id);
      return place === null
        ? []
        : facts.flatMap((fact) => compare(fact, statedBefore(fact, place, before, previous), previous));
    });
  },
});

/** null where a figure is not one of last year. */
function placeBefore(id: FactId): FactBefore | null {
  const measure = LAST_MEASURES.find((one) => id.endsWith(`.${one}`));
  return measure === undefined ? null : factBefore(id.slice(0, -measure.length - 1) as MoneySubject, measure);
}

/** Every place of last year's workbook that says this figure. */
function statedBefore(
  fact: WorkbookFact,
  { ids, subject, measures }: FactBefore,
  before: WorkbookFacts,
  { forms }: PreviousYear,
): Statement[] {
  const key = projectKey(fact.subject);
  const facts = ids.flatMap((id) => before.get(id) ?? []).filter((one) => projectKey(one.subject) === key);
  const departments = forms.filter(({ kind }) => kind === 'department');
  const known = SUBJECTS.find((one) => one === subject);
  const rows =
    known === undefined || !areOfOneUnit(departments)
      ? []
      : measures.flatMap((measure) => {
          const stated = (form: Form, one: Measure): Statement[] => departmentStatements(form, known, one);
          return statedAlike(statedBy(departments, measure, stated)) ?? [];
        });
  return [...facts.flatMap((one) => factStatement(one) ?? []), ...rows];
}

function compare(fact: WorkbookFact, before: readonly Statement[], { fileName }: PreviousYear): Trouble[] {
  const now = factStatement(fact);
  const [first] = before;
  if (now === null || first === undefined || before.some((one) => agree(one, now))) return [];
  const severity = before.some((one) => agreeInWhole(one, now)) ? 'hint' : 'warning';
  return [{ at: fact.at, severity, message: say.previousFigure(now.says(), first.says(), fileName) }];
}
