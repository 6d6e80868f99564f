import type { FactId } from '../../facts/ids';
import type { Field, Form, TextRole } from '../../model';
import { normaliseText } from '../../quantity';
import { nameOf } from '../cells';
import * as say from '../wording';

/** What people write about a year, sentence by sentence. */

export interface WrittenText {
  /** Where a person finds it: 存在的问题, “修路里程”的原因 … */
  readonly heading: string;
  readonly field: Field;
}

const ROLES: readonly TextRole[] = ['conclusion', 'problems', 'measures', 'reasonForAll'];

const FACTS: readonly FactId[] = ['unit.achievements'];

/** What was reached, reasons, problems and measures; not what stays the same from year to year (duties, goals). */
export function writtenTexts(form: Form): WrittenText[] {
  return [
    ...form.goals.map(({ achieved }) => ({ heading: say.achievedText, field: achieved })),
    ...(form.funding?.rows ?? []).map(({ reason }) => ({ heading: say.moneyReasonText, field: reason })),
    ...form.indicators.map((one) => ({ heading: say.reasonText(nameOf(one)), field: one.deviation })),
    ...form.texts
      .filter(({ role }) => ROLES.includes(role))
      .map(({ heading, text }) => ({ heading: say.factLabel(heading), field: text })),
    ...(form.facts ?? [])
      .filter(({ id }) => FACTS.includes(id))
      .map(({ label, field }) => ({ heading: say.factLabel(label), field })),
  ].filter(({ field }) => field.state === 'text');
}

/** Characters without signs from which a sentence is unlikely to come out the same by chance. */
const LONG = 15;

const LONGEST_TEXT = 20_000;

export interface Sentence {
  readonly text: string;
  /** The sentence without blanks, signs and years. */
  readonly key: string;
}

export function longSentences(text: string): Sentence[] {
  return text
    .slice(0, LONGEST_TEXT)
    .split(/[。！？；!?;\n]/)
    .map((sentence) => ({ text: sentence.trim(), key: keyOf(sentence) }))
    .filter(({ key }) => key.length >= LONG);
}

function keyOf(sentence: string): string {
  return normaliseText(sentence)
    .replace(/20[0-9]{2}(?=年|\.|-|\/)/g, '')
    .replace(/[\p{P}\p{Z}]/gu, '');
}
