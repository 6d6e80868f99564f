import { isGradeLabel } from './closingLabels';
import { squeeze } from './headingText';
import { identityRole, splitLabel, textRole } from './labels';
import { remembered } from './remembered';

/** Under such a label nothing is an indicator any more: notes run over several rows. */
export const closesTable = remembered(
  (text: string): boolean =>
    textRole(splitLabel(text).label) !== null || /^(注|备注|说明|填表说明)[0-9:：.、]/.test(squeeze(text.slice(0, 40))),
);

/** Label of a person, a date, a note, a grade or a conclusion: no row of the indicator table. */
export const isOutside = remembered((text: string): boolean => {
  const { label } = splitLabel(text);
  return closesTable(text) || identityRole(label) !== null || isGradeLabel(label);
});
