import { cellOf } from '../../a1';
import type { CellRef } from '../../model';
import type { Papers } from '../across/papers';
import { scoredOf } from './readings';
import type { Sentence } from './sentences';
import type { Speaker } from './subjects';
import * as say from './wording';

/** The grade that a text names, against the grade of the form. */

type Grade = '优' | '良' | '中' | '差';

export interface GradeSaid {
  readonly grade: Grade;
  /** Offset in the passage's text. */
  readonly at: number;
}

const SAID =
  /(?:评价等级|自评等级|绩效等级|评定等级|等级|等次|档次|评价结果)(?:评定|确定|均|评)?(?:为|是|:|达到|属于)?\(?(优秀|良好|中等|优|良|中|差)(?![一-鿿])/g;
const SAID_BEFORE = /(?:属于|评为|评定为|确定为|列入|达到)\(?(优秀|良好|中等|优|良|中|差)\)?(?:等次|等级|档次)/g;
const NO_GRADE = /上年|去年|上一年|同期|分为|划分|满分|以上|含\)|目标/;

export function gradesIn({ text, start }: Sentence): GradeSaid[] {
  if (NO_GRADE.test(text)) return [];
  return [...text.matchAll(SAID), ...text.matchAll(SAID_BEFORE)].flatMap((found) => {
    const grade = gradeOf(found[1]?.charAt(0) ?? '');
    return grade === null ? [] : [{ grade, at: start + found.index }];
  });
}

function gradeOf(word: string): Grade | null {
  return word === '优' || word === '良' || word === '中' || word === '差' ? word : null;
}

export interface GradeFault {
  readonly said: GradeSaid;
  readonly held: string;
  readonly source: string;
  readonly cells: readonly CellRef[];
}

/** As entered and as the total gives it: either may be quoted. */
export function wrongGrades(sentence: Sentence, papers: Papers, speaker: Speaker): GradeFault[] {
  return gradesIn(sentence).flatMap((said) => {
    const before = sentence.text.slice(0, said.at - sentence.start);
    const project = speaker.projectIn(before);
    if (project === null && /项目|其中/.test(before.slice(before.lastIndexOf('，') + 1))) return [];
    const subject = project ?? speaker.inPassage;
    const forms = scoredOf(papers, subject);
    const held = forms
      .flatMap(({ form, total }) => [gradeOf(form.grade?.text.charAt(0) ?? '') ?? [], total?.grade ?? []])
      .flat();
    const [first] = held;
    if (first === undefined || held.includes(said.grade)) return [];
    const cells = forms.flatMap(({ form }) => form.grade?.at ?? []);
    const [at] = cells;
    const source = at === undefined ? say.workedOut : say.inSheet(at.sheet, cellOf(at));
    return [{ said, held: first, source, cells }];
  });
}
