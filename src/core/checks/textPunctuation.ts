import { check } from '../rule';
import type { Trouble } from '../rule';
import { productDefault } from './basis';
import { reportsOf, spotAt } from './reportText/reading';
import { marksIn } from './reportText/marks';
import { typedTexts } from './reportText/typedTexts';
import * as say from './reportText/wording';

/** Brackets and quotes of a report, and of answers typed into the forms, that do not pair, and marks that stand twice. */
export const textPunctuation = check<'workbook'>({
  id: 'text-punctuation',
  title: '标点差错',
  about: 'workbook',
  severity: 'hint',
  cites: productDefault('括号、引号成对并且全角、半角一致，标点不重复'),
  find: (workbook) => {
    const inReports = reportsOf(workbook).flatMap(({ passages }) =>
      passages.flatMap((passage): Trouble[] => {
        const problems = marksIn(passage.parts.map(({ paragraph }) => paragraph.text).join(''));
        const { at, where } = spotAt(passage, 0);
        return problems.length === 0 ? [] : [{ at, message: say.brackets(where, problems) }];
      }),
    );
    const inAnswers = typedTexts({ ...workbook, reports: [] }).flatMap(({ text, at, where }): Trouble[] => {
      const problems = marksIn(text);
      return problems.length === 0 ? [] : [{ at, message: say.brackets(where, problems) }];
    });
    return [...inReports, ...inAnswers];
  },
});
