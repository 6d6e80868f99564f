import type { AnswerId } from '../answers';
import type { Run } from '../document';
import type { Looking } from '../looking';
import { passage, type Passage, type SentenceRule } from '../passage';
import { ANSWER_PHRASES } from '../phrases';
import { closed, open, say } from '../runs';

/** Passages that carry over what people typed. */

/** The answer, or the gap that asks for it. */
export function answer(look: Looking, id: AnswerId): Run {
  const found = look.view.answers.get(id);
  if (found === undefined) throw new Error(`no answer ${id}`);
  look.note(...found.cells);
  return found.said;
}

/** In a sentence of its own: the text as it was typed, or with words before it. */
export function answerRule(id: AnswerId & keyof typeof ANSWER_PHRASES): SentenceRule {
  const phrase = ANSWER_PHRASES[id];
  return {
    id: `answer-${id}`,
    write: (look) => {
      const said = answer(look, id);
      if (phrase.endsWith('{text}')) return say(phrase, { text: closed(said) });
      return say(phrase, { text: open(said) });
    },
  };
}

/** Said only where somebody typed it. */
export function optionalAnswer(id: AnswerId & keyof typeof ANSWER_PHRASES): SentenceRule {
  const rule = answerRule(id);
  return { id: rule.id, write: (look) => (answer(look, id).kind === 'gap' ? null : rule.write(look)) };
}

const one = (id: AnswerId & keyof typeof ANSWER_PHRASES, name: string): Passage => passage(id, name, [answerRule(id)]);

export const ANSWER_PASSAGES: readonly Passage[] = [
  one('duties', '主要职责'),
  one('purpose', '评价目的'),
  one('leadership', '组织领导'),
  one('rules', '管理制度'),
  one('monitoring', '绩效监控'),
  one('training', '业务培训'),
  one('lastYear', '上年整改'),
  one('evidence', '佐证材料'),
  passage('process', '评价过程', [answerRule('period'), answerRule('organisation')]),
  passage('use', '结果应用', [answerRule('useOfResults'), answerRule('publication')]),
];
