import type { WorkbookFact } from '../../facts/facts';
import type { Headcount, HeadcountPart } from '../../facts/ids';
import { institutionSum } from '../../facts/institutionSum';
import type { Block, Figure, Run } from '../document';
import type { Looking } from '../looking';
import { paragraph, passage, type Passage, type SentenceRule } from '../passage';
import { INSTITUTION_TABLE, PEOPLE } from '../phrases';
import { amount, computed, gap, listed, measured, say, typed } from '../runs';
import { rateFigure } from './rates';
import { factOf, unitName, yearName } from './subjects';
import { MISSING } from '../wording';
import type { View } from '../view';

/** How many people, and which institutions. */

const PARTS: readonly (readonly [HeadcountPart, string])[] = [
  ['.administrative', PEOPLE.administrative],
  ['.institution', PEOPLE.institution],
  ['.worker', PEOPLE.worker],
  ['.other', PEOPLE.other],
];

function headcount(look: Looking, what: Headcount, unit: string): { count: Run; parts: Run[] } {
  const whole = factOf(look, `headcount.${what}`);
  const missing = what === 'authorised' ? MISSING.authorised : MISSING.staff;
  const said = whole === null ? addedUp(look, what, unit) : measured(whole.field, unit);
  const count = said ?? gap(missing, whole?.at ?? null);
  const parts = PARTS.flatMap(([part, name]) => {
    const fact = factOf(look, `headcount.${what}${part}`);
    const figure = fact === null || isZero(fact) ? null : measured(fact.field, unit);
    return figure === null ? [] : [say(PEOPLE.part, { name, count: figure })];
  });
  return { count, parts: listed(parts) };
}

/** Of institutions that are listed without a total. */
function addedUp(look: Looking, what: Headcount, unit: string): Figure | null {
  const sum = institutionSum(look.view.facts, what);
  if (sum === null) return null;
  const cells = sum.parts.map(({ at }) => at);
  look.note(...cells, sum.gap);
  return sum.count === null ? null : computed(amount(sum.count, unit), cells);
}

function isZero({ field }: WorkbookFact): boolean {
  return field.quantity.value === '0';
}

const authorised: SentenceRule = {
  id: 'headcount-authorised',
  write: (look) => {
    const { count, parts } = headcount(look, 'authorised', '名');
    const unit = unitName(look);
    return say(parts.length === 0 ? PEOPLE.authorised : PEOPLE.authorisedParts, { unit, count, parts });
  },
};

const staff: SentenceRule = {
  id: 'headcount-actual',
  write: (look) => {
    const { count, parts } = headcount(look, 'actual', '人');
    const year = yearName(look);
    return say(parts.length === 0 ? PEOPLE.staff : PEOPLE.staffParts, { year, count, parts });
  },
};

const control: SentenceRule = {
  id: 'headcount-control',
  write: (look) => {
    const rate = rateFigure(look, 'rate.headcountControl');
    return rate === null ? null : say(PEOPLE.control, { rate });
  },
};

function institutions(view: View): Block[] {
  const rows = view.forms.flatMap(({ form }) => form.institutions ?? []);
  const missing: SentenceRule = { id: 'institutions', write: () => closedGap() };
  if (rows.length === 0) return paragraph(view, [missing]);
  const cells = rows.map((row) =>
    [row.name, row.nature, row.rank, row.funding].map((field): Run[] => {
      const said = typed(field);
      return said === null ? [] : [said];
    }),
  );
  const count: SentenceRule = {
    id: 'institutions',
    write: (look) => {
      const names = rows.map(({ name }) => look.see(name).at);
      const figure = computed(String(rows.length), names);
      return figure === null ? null : say(PEOPLE.institutions, { unit: unitName(look), count: figure });
    },
  };
  const { caption, head } = INSTITUTION_TABLE;
  return [...paragraph(view, [count]), { kind: 'table', caption, head, rows: cells, widths: [12, 5, 5, 7] }];
}

function closedGap(): Run[] {
  return say('{gap}。', { gap: gap(MISSING.institutions, null) });
}

export const PEOPLE_PASSAGES: readonly Passage[] = [
  passage('headcount', '编制和在职人数', [authorised, staff, control]),
  { id: 'institutions', name: '机构设置表', write: institutions },
];
