import type { PreviousYear, Subjects, Trouble } from '../../rule';
import type { Claim } from '../reportText/claims';
import type { Passage } from '../reportText/prose';
import { reportsOf, spotAt, type ReadReport } from '../reportText/reading';
import * as say from '../wording';
import { longSentences } from './sentences';

/**
 * Sentences of a report that stand in last year's report too, where this cannot be: with amounts, rates or points, or
 * in the chapter about problems and measures. What a unit is and does may stay as it was.
 */
export function reportCopies(workbook: Subjects['workbook'], { reports = [], fileName }: PreviousYear): Trouble[] {
  if (reports.length === 0) return [];
  const paragraphs = reports.flatMap((report) => report.paragraphs);
  const known = new Set(paragraphs.flatMap(({ text }) => longSentences(text).map(({ key }) => key)));
  return reportsOf(workbook).flatMap((read) =>
    ofTheYear(read).flatMap((passage): Trouble[] => {
      const { at, where } = spotAt(passage, 0);
      const sentences = longSentences(passage.text);
      const isCopied = sentences.length > 0 && sentences.every(({ key }) => known.has(key));
      const [first] = sentences;
      return isCopied && first ? [{ at, message: say.reportCopied(where, first.text, fileName) }] : [];
    }),
  );
}

const OF_THE_YEAR = /问题|不足|困难|措施|整改|改进|打算|下一步/;

function isOwnFigure({ isComparable, reading: { unit } }: Claim): boolean {
  return isComparable && (unit === '万元' || unit === '分');
}

/** Paragraphs that each year has to write anew. */
function ofTheYear({ passages, sentences }: ReadReport): Passage[] {
  const counted = new Set(
    sentences.filter(({ claims }) => claims.some(isOwnFigure)).map(({ sentence }) => sentence.passage),
  );
  let isOfTheYear = false;
  return passages.filter((passage) => {
    if (passage.kind === 'heading') isOfTheYear = OF_THE_YEAR.test(passage.title ?? '');
    return passage.kind === 'prose' && (isOfTheYear || counted.has(passage));
  });
}
