import type { FormKind } from '../model';
import { check } from '../rule';
import { productDefault } from './basis';
import { formCell } from './cells';
import * as say from './wording';

/** Forms of which a workbook needs this year's, so that the others can be held against it. */
const OF_THE_YEAR: readonly FormKind[] = ['department', 'baseData', 'projectList'];

/** A form of another year than the one that is evaluated; worth more than a hint where it is the only one of its kind. */
export const formOtherYear = check<'workbook'>({
  id: 'form-other-year',
  title: '其他年度的自评表',
  about: 'workbook',
  severity: 'hint',
  cites: productDefault('只检查同一年度的表'),
  find: ({ otherYear, year, forms }) => {
    const taking = new Set(forms.map(({ form }) => form.kind));
    return otherYear.flatMap((form) => {
      const title = form.projectName ?? form.title ?? form.sheet;
      const severity = OF_THE_YEAR.includes(form.kind) && !taking.has(form.kind) ? 'warning' : 'hint';
      const message = form.year === null ? null : say.otherYear(title, form.year, year);
      return message === null ? [] : [{ at: formCell(form), severity, message }];
    });
  },
});
