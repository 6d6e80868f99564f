import type { CellRef } from '../model';
import { check } from '../rule';
import type { PreviousYear, Subjects, Trouble } from '../rule';
import { productDefault } from './basis';
import { fitOf } from './previous/match';
import { reportCopies } from './previous/reportCopies';
import { longSentences, writtenTexts } from './previous/sentences';
import * as say from './wording';

/** What was done, why it fell short and what will be done, pasted from last year with at most the year changed; in forms and in reports. */
export const textCopied = check<'workbook'>({
  id: 'text-copied',
  title: '文字与上年完全相同',
  about: 'workbook',
  severity: 'warning',
  cites: productDefault('完成情况、原因、问题和措施应写本年的内容，不照搬上年'),
  find: (workbook) => {
    const { previous } = workbook;
    if (previous === null || fitOf(workbook, previous) !== 'fits') return [];
    const known = sentencesBefore(previous);
    const inForms = textsNow(workbook).flatMap(({ at, heading, text }): Trouble[] => {
      const sentences = longSentences(text);
      const isCopied = sentences.length > 0 && sentences.every(({ key }) => known.has(key));
      const [first] = sentences;
      return isCopied && first ? [{ at, message: say.textCopied(heading, first.text, previous.fileName) }] : [];
    });
    return [...inForms, ...reportCopies(workbook, previous)];
  },
});

function sentencesBefore({ forms }: PreviousYear): ReadonlySet<string> {
  const texts = forms.flatMap(writtenTexts);
  return new Set(texts.flatMap(({ field }) => longSentences(field.text).map(({ key }) => key)));
}

function textsNow({ forms }: Subjects['workbook']): { at: CellRef; heading: string; text: string }[] {
  return forms
    .flatMap(({ form }) => writtenTexts(form))
    .flatMap(({ heading, field }) => (field.at === null ? [] : [{ at: field.at, heading, text: field.text }]));
}
