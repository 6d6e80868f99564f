import type { TextRole } from '../model';
import { isGradeLabel, mayHoldGrade } from './closingLabels';
import { identityRole, textRole } from './labels';
import type { IdentityRole } from './labels';
import { remembered } from './remembered';

/** What stands beside a label around the tables of a form. */
export interface LabelMeaning {
  readonly identity: IdentityRole | null;
  readonly role: TextRole | null;
  /** A grade and nothing else. */
  readonly isGrade: boolean;
  /** A grade or a text. */
  readonly mayHoldGrade: boolean;
  /** 自评总分 in the head of the form. */
  readonly isHeadTotal: boolean;
}

const HEAD_TOTAL = /^(自评总分|自评得分|自评分数|总得分)$/;

/** @returns null for a label that says none of this. */
export const labelMeaning = remembered((label: string): LabelMeaning | null => {
  const meaning = {
    identity: identityRole(label),
    role: textRole(label),
    isGrade: isGradeLabel(label),
    mayHoldGrade: mayHoldGrade(label),
    isHeadTotal: HEAD_TOTAL.test(label),
  };
  const saysNothing = meaning.identity === null && meaning.role === null;
  return saysNothing && !meaning.mayHoldGrade && !meaning.isHeadTotal ? null : meaning;
});
