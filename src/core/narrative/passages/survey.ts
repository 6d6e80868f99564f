import { decimal, plain } from '../../decimal';
import type { SurveyId } from '../../facts/ids';
import type { WorkbookFact } from '../../facts/facts';
import type { Block, Run } from '../document';
import type { Looking } from '../looking';
import { paragraph, type Passage, type SentenceRule } from '../passage';
import { SURVEY } from '../phrases';
import { computed, gap, measured, percent, say, shown, words } from '../runs';
import type { View } from '../view';
import { MISSING, SURVEY_WORDS } from '../wording';
import { indicatorBlocks } from './indicators';
import { noteRow } from './spots';

/** Who was asked, and how many were satisfied. */

type Line = ReadonlyMap<string, WorkbookFact>;

const IDS = Object.keys(SURVEY_WORDS) as (keyof typeof SURVEY_WORDS)[];
const ANSWERED: readonly SurveyId[] = ['survey.sent', 'survey.returned', 'survey.valid', 'survey.satisfied'];

function satisfaction(view: View): Block[] {
  const lines = linesOf(view).filter(isAnswered);
  if (lines.length > 0) return paragraph(view, lines.map(lineRule));
  const missing: SentenceRule = {
    id: 'survey-missing',
    write: () => say('{gap}。', { gap: gap(MISSING.survey, firstBlank(view)) }),
  };
  const told = view.main === null ? [] : indicatorBlocks(view, view.main, /满意/);
  return [...told, ...paragraph(view, [missing])];
}

function firstBlank(view: View): WorkbookFact['at'] | null {
  return view.facts.get('survey.sent')?.[0]?.at ?? null;
}

function linesOf(view: View): Line[] {
  const lines = new Map<string, Map<string, WorkbookFact>>();
  for (const id of [...IDS, 'survey.scope', 'survey.target'] as const) {
    for (const fact of view.facts.get(id) ?? []) {
      const key = `${fact.formId}\u0000${String(fact.at.row)}`;
      const line = lines.get(key) ?? new Map<string, WorkbookFact>();
      lines.set(key, line.set(id, fact));
    }
  }
  return [...lines.entries()].sort(([, a], [, b]) => rowOf(a) - rowOf(b)).map(([, line]) => line);
}

function rowOf(line: Line): number {
  return [...line.values()][0]?.at.row ?? 0;
}

function isAnswered(line: Line): boolean {
  return [...ANSWERED, 'survey.rate' as const].some((id) => line.get(id)?.field.state === 'number');
}

function lineRule(line: Line): SentenceRule {
  return {
    id: 'survey',
    write: (look) => {
      noteLine(look, line);
      const who = line.get('survey.scope');
      const said = who === undefined ? null : shown(who.field);
      const name = said ?? words(who?.subject ?? '');
      const slots = Object.fromEntries(IDS.map((id) => [id.slice(7), part(line, id, who?.field.text ?? '')]));
      return say(SURVEY.sent, { ...slots, who: name, compared: compared(line) });
    },
  };
}

function noteLine(look: Looking, line: Line): void {
  for (const { at } of line.values()) {
    noteRow(look, { sheet: at.sheet, range: { top: 0, bottom: 0, left: at.col, right: at.col } }, at.row);
  }
}

function part(line: Line, id: keyof typeof SURVEY_WORDS, who: string): Run {
  const fact = line.get(id);
  const missing = gap(MISSING.surveyOf(who, SURVEY_WORDS[id]), fact?.at ?? null);
  if (id === 'survey.rate') return rateOf(line) ?? missing;
  if (fact === undefined) return missing;
  return (fact.field.state === 'number' ? measured(fact.field, fact.unit ?? '') : shown(fact.field)) ?? missing;
}

function rateOf(line: Line): Run | null {
  const rate = line.get('survey.rate');
  const typed = rate === undefined ? null : measured(rate.field, rate.unit ?? '%');
  return typed ?? workedOut(line);
}

/** Satisfied ÷ valid, where the form has no rate of its own. */
function workedOut(line: Line): Run | null {
  const [satisfied, valid] = [line.get('survey.satisfied'), line.get('survey.valid')];
  const part = satisfied?.field.quantity.value ?? null;
  const whole = valid?.field.quantity.value ?? null;
  if (satisfied === undefined || valid === undefined || part === null || whole === null || whole === '0') return null;
  return computed(percent(decimal(part).div(decimal(whole))), [satisfied.at, valid.at]);
}

/** Only two rates in percent can be compared. */
function compared(line: Line): Run[] {
  const [rate, target] = [line.get('survey.rate'), line.get('survey.target')];
  if (rate === undefined || target === undefined) return [];
  const [is, wanted] = [rate.field.quantity.value, target.field.quantity.value];
  const shownTarget = measured(target.field, target.unit ?? '%');
  const inPercent = [rate, target].every((one) => (one.field.quantity.unit ?? one.unit ?? '%') === '%');
  if (is === null || wanted === null || shownTarget === null || !inPercent) return [];
  const apart = decimal(is).minus(decimal(wanted));
  if (apart.eq('0')) return say(SURVEY.equal, { target: shownTarget });
  const points = computed(plain(apart.abs()), [rate.at, target.at]) ?? words('');
  return say(apart.gt('0') ? SURVEY.above : SURVEY.below, { target: shownTarget, points });
}

export const SURVEY_PASSAGE: Passage = { id: 'satisfaction', name: '满意度', write: satisfaction };
