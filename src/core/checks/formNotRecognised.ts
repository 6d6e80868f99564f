import type { Unrecognised } from '../model';
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
  find: ({ unrecognised }) => unrecognised.map((one) => ({ at: one.at, message: sentence(one) })),
});

function sentence({ sheet, missing, what, text }: Unrecognised): string {
  if (what === 'money') return say.moneyNotRead(sheet);
  if (what === 'heading') return say.headingNotRead(sheet, text ?? '', missing);
  return what === 'turned' ? say.headingsTurned(sheet) : say.notRecognised(sheet, missing);
}
