import { onceFor } from '../../quantity/remembered';
import type { Subjects } from '../../rule';
import type { ReportText } from '../../reportText/reportText';
import { papersOf, type Papers } from '../across/papers';
import { ClaimReader, type Claim } from './claims';
import { wrongGrades, gradesIn, type GradeFault } from './grades';
import { indicatorNames } from './indicatorNames';
import { paragraphAt, passagesOf, type Passage } from './prose';
import { sentencesOf, type Sentence } from './sentences';
import { Speaker } from './subjects';
import { TableReader } from './tables';
import * as say from './wording';
import type { CellRef } from '../../model';

/** A report read against the forms of its workbook: every check of the text looks at this. */

export interface ReadSentence {
  readonly sentence: Sentence;
  readonly claims: readonly Claim[];
  readonly wrongGrades: readonly GradeFault[];
  readonly namesGrade: boolean;
}

export interface ReadReport {
  readonly report: ReportText;
  readonly papers: Papers;
  readonly passages: readonly Passage[];
  readonly sentences: readonly ReadSentence[];
}

type Workbook = Subjects['workbook'];

/** The reports of a workbook, read once for all checks. */
export const reportsOf = onceFor((workbook: Workbook): readonly ReadReport[] => {
  const { reports = [] } = workbook;
  const papers = reports.length === 0 ? null : papersOf(workbook);
  return papers === null ? [] : reports.map((report) => readReport(report, papers, evaluatedYear(workbook)));
});

/** The year of most forms that take part. */
export function evaluatedYear({ year, forms }: Workbook): number | null {
  return year ?? forms.find(({ form }) => form.year !== null)?.form.year ?? null;
}

function readReport(report: ReportText, papers: Papers, year: number | null): ReadReport {
  const passages = passagesOf(report);
  const speaker = new Speaker(
    papers,
    titlePassages(passages)
      .map(({ text }) => text)
      .join(''),
  );
  const indicators = indicatorNames(papers);
  const reader = new ClaimReader(papers, indicators, speaker, year);
  const tables = new TableReader(papers, speaker, indicators);
  const sentences = passages.flatMap((passage): ReadSentence[] => {
    if (passage.kind === 'heading') speaker.enterSection(passage.title ?? '');
    else speaker.enterPassage(passage.title);
    const row = tables.claimsOf(passage);
    const read = sentencesOf(passage).map((sentence) => ({
      sentence,
      claims: reader.claimsOf(sentence),
      wrongGrades: wrongGrades(sentence, papers, speaker),
      namesGrade: gradesIn(sentence).length > 0,
    }));
    return row === null ? read : [{ ...row, wrongGrades: [], namesGrade: false }];
  });
  return { report, papers, passages, sentences };
}

/** The lines before the first heading that may be the title. */
export function titlePassages(passages: readonly Passage[]): Passage[] {
  const first = passages.findIndex(({ numbering }) => numbering !== null);
  return passages
    .slice(0, first < 0 ? 1 : Math.min(first, MOST_TITLE_LINES))
    .filter(({ text }) => text.length <= LONGEST_TITLE && !/[。;]/.test(text));
}

const MOST_TITLE_LINES = 6;

const LONGEST_TITLE = 60;

/** Where a fault of a text stands: the cell of a sheet, or words for the paragraph of a file. */
export function spotAt(passage: Passage, offset: number): { at: CellRef | null; where: string } {
  const { at, no } = paragraphAt(passage, offset);
  return { at, where: say.place(no, at !== null) };
}
