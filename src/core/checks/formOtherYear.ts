import { check } from '../rule';
import { productDefault } from './basis';
import { formCell } from './cells';
import * as say from './wording';

/** A form of another year than the one that is evaluated. */
export const formOtherYear = check<'workbook'>({
  id: 'form-other-year',
  title: '其他年度的自评表',
  about: 'workbook',
  severity: 'hint',
  cites: productDefault('只检查同一年度的表'),
  find: ({ otherYear, year }) =>
    otherYear.flatMap((form) => {
      const title = form.projectName ?? form.title ?? form.sheet;
      return form.year === null ? [] : [{ at: formCell(form), message: say.otherYear(title, form.year, year) }];
    }),
});
