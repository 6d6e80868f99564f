import { check } from '../rule';
import { productDefault } from './basis';
import { formCell } from './cells';
import * as say from './wording';

/** Forms on hidden sheets are not judged; once per sheet. */
export const sheetHidden = check<'workbook'>({
  id: 'sheet-hidden',
  title: '隐藏工作表上的自评表',
  about: 'workbook',
  severity: 'hint',
  cites: productDefault('隐藏工作表上的表不参与计算'),
  find: ({ hidden }) =>
    hidden
      .filter((form, index) => hidden.findIndex((other) => other.sheet === form.sheet) === index)
      .map((form) => ({ at: formCell(form), message: say.hiddenForms(form.sheet) })),
});
