import { check } from '../rule';
import { productDefault } from './basis';
import { identityFaults } from './reportText/identity';
import { evaluatedYear, reportsOf, spotAt } from './reportText/reading';

/** A report whose title names another year or township than the forms, or that speaks as another: a copied text. */
export const reportIdentityMismatch = check<'workbook'>({
  id: 'report-identity-mismatch',
  title: '报告的年度或单位与自评表不一致',
  about: 'workbook',
  severity: 'warning',
  cites: productDefault('报告写的是自评表的年度和单位'),
  find: (workbook) =>
    reportsOf(workbook).flatMap((read) =>
      identityFaults(read, evaluatedYear(workbook)).map(({ passage, start, message, isSure }) => {
        const { at, where } = spotAt(passage, start);
        return { at, message: message(where), severity: isSure ? ('warning' as const) : ('hint' as const) };
      }),
    ),
});
