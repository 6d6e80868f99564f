import type { Trouble } from '../rule';
import { check } from '../rule';
import { arithmetic } from './basis';
import { slipsIn, type Slip } from './reportText/arithmetic';
import { changesIn } from './reportText/changes';
import { classSlips } from './reportText/classSums';
import { disagreementOf, type Disagreement } from './reportText/formsAgree';
import type { GradeFault } from './reportText/grades';
import type { Passage } from './reportText/prose';
import { reportsOf, spotAt, type ReadReport, type ReadSentence } from './reportText/reading';
import type { Sentence } from './reportText/sentences';
import { shareSlips } from './reportText/shares';
import { tableSlips } from './reportText/tableSums';
import * as say from './reportText/wording';

/**
 * Figures of an existing report that the forms, or the other figures of the same sentence, contradict: amounts,
 * headcounts, rates, points, grades, indicators, survey figures, compared at the precision of the text.
 */
export const textNumberMismatch = check<'workbook'>({
  id: 'text-number-mismatch',
  title: '报告中的数字与自评表不一致',
  about: 'workbook',
  severity: 'warning',
  cites: arithmetic('报告引用的数字与自评表同一内容一致，同一句中的数字能够勾稽'),
  find: (workbook) =>
    reportsOf(workbook).flatMap((read) => [
      ...read.sentences.flatMap(troublesIn),
      ...sectionsOf(read).flatMap(shares),
      ...tables(read),
    ]),
});

/** The sentences between two headings. */
function sectionsOf({ passages, sentences }: ReadReport): Sentence[][] {
  const numbers = new Map<Passage, number>();
  let section = 0;
  for (const passage of passages) numbers.set(passage, passage.kind === 'heading' ? ++section : section);
  const sections = new Map<number, Sentence[]>();
  for (const { sentence } of sentences) {
    const own = numbers.get(sentence.passage) ?? 0;
    const known = sections.get(own);
    if (known) known.push(sentence);
    else sections.set(own, [sentence]);
  }
  return [...sections.values()];
}

function tables({ passages }: ReadReport): Trouble[] {
  return tableSlips(passages).map(({ passage, message }) => {
    const { at, where } = spotAt(passage, 0);
    return { at, message: message(where) };
  });
}

function shares(sentences: readonly Sentence[]): Trouble[] {
  return shareSlips(sentences).map(({ passage, figure, message }) => {
    const { at, where } = spotAt(passage, figure.start);
    return { at, message: message(where) };
  });
}

function troublesIn({ sentence, claims, wrongGrades }: ReadSentence): Trouble[] {
  const wrong = claims.flatMap((claim) => disagreementOf(claim) ?? []);
  const slips = wrong.length > 0 ? [] : slipsIn(claims);
  return [
    ...wrong.map((one) => againstForm(sentence, one)),
    ...slips.map((one) => againstSentence(sentence, one)),
    ...(wrong.length > 0 ? [] : [...changesIn(sentence), ...classSlips(sentence)]).map(({ figure, message }) => {
      const { at, where } = spotAt(sentence.passage, figure.start);
      return { at, message: message(where) };
    }),
    ...wrongGrades.map((one) => grade(sentence, one)),
  ];
}

function againstForm({ passage }: Sentence, { claim, held, source, cells, severity }: Disagreement): Trouble {
  const { at, where } = spotAt(passage, claim.figure.start);
  const message = say.differs(where, claim.name, claim.figure.shown, held, source);
  return { at, message, related: cells, severity };
}

function againstSentence({ passage }: Sentence, { claim, severity, message }: Slip): Trouble {
  const { at, where } = spotAt(passage, claim.figure.start);
  return { at, message: message(where), severity };
}

function grade({ passage }: Sentence, { said, held, source, cells }: GradeFault): Trouble {
  const { at, where } = spotAt(passage, said.at);
  return { at, message: say.gradeDiffers(where, said.grade, held, source), related: cells };
}
