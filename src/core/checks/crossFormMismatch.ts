import { check } from '../rule';
import { adjustments } from './across/adjustments';
import type { Comparison } from './across/comparison';
import { departmentForms } from './across/departmentForms';
import { departmentFigures } from './across/departmentFigures';
import { headingYears } from './across/headingYears';
import { listedProjects } from './across/listedProjects';
import { listedRates } from './across/listedRates';
import { listedScores } from './across/listedScores';
import { papersOf } from './across/papers';
import { printedRates } from './across/printedRates';
import { projectFigures } from './across/projectFigures';
import { promisedTargets } from './across/promisedTargets';
import { promisedWeights } from './across/promisedWeights';
import { surveyedSatisfaction } from './across/surveyedSatisfaction';
import { unitNames } from './across/unitNames';
import { arithmetic } from './basis';

/** Everything that ties the forms of a workbook together, in the order a reviewer goes through them. */
export const COMPARISONS: readonly Comparison[] = [
  unitNames,
  headingYears,
  listedProjects,
  projectFigures,
  listedRates,
  listedScores,
  departmentFigures,
  departmentForms,
  adjustments,
  printedRates,
  surveyedSatisfaction,
  promisedTargets,
  promisedWeights,
];

/** The forms of a workbook against each other. */
export const crossFormMismatch = check<'workbook'>({
  id: 'cross-form-mismatch',
  title: '各表之间不一致',
  about: 'workbook',
  severity: 'warning',
  comparesEntered: true,
  cites: arithmetic('同一内容在各表中应当一致'),
  find: (workbook, context) => {
    const papers = papersOf(workbook);
    return COMPARISONS.flatMap((comparison) => comparison.compare(papers, context));
  },
});
