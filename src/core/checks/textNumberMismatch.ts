import type { Trouble } from '../rule';
import { check } from '../rule';
import { arithmetic } from './basis';
import { slipsIn, type Slip } from './reportText/arithmetic';
import { disagreementOf, type Disagreement } from './reportText/formsAgree';
import type { GradeFault } from './reportText/grades';
import { reportsOf, spotAt, type ReadSentence } from './reportText/reading';
import type { Sentence } from './reportText/sentences';
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
  find: (workbook) => reportsOf(workbook).flatMap(({ sentences }) => sentences.flatMap(troublesIn)),
});

function troublesIn({ sentence, claims, wrongGrades }: ReadSentence): Trouble[] {
  const wrong = claims.flatMap((claim) => disagreementOf(claim) ?? []);
  const slips = wrong.length > 0 ? [] : slipsIn(claims);
  return [
    ...wrong.map((one) => againstForm(sentence, one)),
    ...slips.map((one) => againstSentence(sentence, one)),
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
