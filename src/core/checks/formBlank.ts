import { check } from '../rule';
import { productDefault } from './basis';
import { formCell } from './cells';
import * as say from './wording';

/** A form that was not filled in yet: one hint, and nothing else is said of it. */
export const formBlank = check<'workbook'>({
  id: 'form-blank',
  title: '自评表尚未填写',
  about: 'workbook',
  severity: 'hint',
  cites: productDefault('没有完成值、执行数和得分的表不参与计算'),
  find: ({ blank }) =>
    blank.map((form) => ({ at: formCell(form), message: say.blankForm(form.projectName ?? form.title ?? form.sheet) })),
});
