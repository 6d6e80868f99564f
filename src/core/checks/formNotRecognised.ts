import { check } from '../rule';
import { productDefault } from './basis';
import * as say from './wording';

/** A sheet that looks like a form and cannot be read. */
export const formNotRecognised = check<'workbook'>({
  id: 'form-not-recognised',
  title: '表格没有读懂',
  about: 'workbook',
  severity: 'warning',
  cites: productDefault('自评表应有可以识别的表头'),
  find: ({ unrecognised }) =>
    unrecognised.map(({ sheet, at, missing }) => ({ at, message: say.notRecognised(sheet, missing) })),
});
