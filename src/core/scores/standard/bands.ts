import { decimal, type Decimal } from '../../decimal';
import { NAME, NUMBER, standardText } from './text';

/** "≥90%计5分；80%（含）-90%计4分": points for each range of the rate. */
export interface Band {
  readonly from: Decimal | null;
  readonly to: Decimal | null;
  /** Whether the bound itself belongs to it; null where the standard does not say. */
  readonly fromIncluded: boolean | null;
  readonly toIncluded: boolean | null;
  readonly points: Decimal;
  /** As it stands in the form. */
  readonly words: string;
}

const POINTS = `(?:的?(?:计|得)${NUMBER}分|的?(?:不得分|不计分|0分))`;
const SIGNED = new RegExp(
  `^${NAME}(≥|≤|>|<|=|大于等于|小于等于|大于|小于|超过|高于|低于|不低于|不高于|不超过|等于|达到)${NUMBER}%?(?:\\(含\\))?${POINTS}$`,
);
const RANGE = new RegExp(`^${NAME}${NUMBER}%?(\\(含\\))?-${NUMBER}%?(\\(含\\))?${POINTS}$`);
const BEYOND = new RegExp(`^${NAME}${NUMBER}%?(\\(含\\))?(以上|以下)(\\(含\\))?${POINTS}$`);

/** null for a standard of another kind, or one of which a part cannot be read. */
export function readBands(words: string): readonly Band[] | null {
  const text = standardText(words);
  if (text === null) return null;
  const clauses = text
    .replace(/[,:](?=的?(?:计|得|不得|不计|0分))/g, '')
    .split(/[;,。、]/)
    .filter((clause) => clause !== '');
  const bands = clauses.map((clause) => signed(clause) ?? range(clause) ?? beyond(clause));
  const known = bands.filter((band) => band !== null);
  return known.length < 2 || known.length < bands.length ? null : known;
}

type Side = 'from' | 'to' | 'both';
const SIGNS: ReadonlyMap<string, readonly [Side, boolean]> = new Map([
  ['≥', ['from', true]],
  ['大于等于', ['from', true]],
  ['不低于', ['from', true]],
  ['达到', ['from', true]],
  ['>', ['from', false]],
  ['大于', ['from', false]],
  ['超过', ['from', false]],
  ['高于', ['from', false]],
  ['≤', ['to', true]],
  ['小于等于', ['to', true]],
  ['不高于', ['to', true]],
  ['不超过', ['to', true]],
  ['<', ['to', false]],
  ['小于', ['to', false]],
  ['低于', ['to', false]],
  ['=', ['both', true]],
  ['等于', ['both', true]],
]);

function signed(clause: string): Band | null {
  const found = SIGNED.exec(clause);
  const [, sign = '', bound = '', points = '0'] = found ?? [];
  const side = SIGNS.get(sign);
  if (found === null || side === undefined) return null;
  const [where, included] = side;
  const at = decimal(bound);
  return {
    from: where === 'to' ? null : at,
    to: where === 'from' ? null : at,
    fromIncluded: where === 'to' ? null : included,
    toIncluded: where === 'from' ? null : included,
    points: decimal(points),
    words: clause,
  };
}

function range(clause: string): Band | null {
  const found = RANGE.exec(clause);
  if (found === null) return null;
  const [, from = '', fromIn, to = '', toIn, points = '0'] = found;
  const [low, high] = [decimal(from), decimal(to)];
  const isRising = low.lte(high);
  return {
    from: isRising ? low : high,
    to: isRising ? high : low,
    fromIncluded: (isRising ? fromIn : toIn) === undefined ? null : true,
    toIncluded: (isRising ? toIn : fromIn) === undefined ? null : true,
    points: decimal(points),
    words: clause,
  };
}

function beyond(clause: string): Band | null {
  const found = BEYOND.exec(clause);
  if (found === null) return null;
  const [, bound = '', before, side, after, points = '0'] = found;
  const included = before !== undefined || after !== undefined ? true : null;
  const at = decimal(bound);
  const isAbove = side === '以上';
  return {
    from: isAbove ? at : null,
    to: isAbove ? null : at,
    fromIncluded: isAbove ? included : null,
    toIncluded: isAbove ? null : included,
    points: decimal(points),
    words: clause,
  };
}

/** The band a rate lies in; null where none holds it, or where it stands on a bound that two bands may claim. */
export function bandOf(bands: readonly Band[], rate: Decimal): Band | null {
  const certain = bands.filter((band) => lies(band, rate) === 'inside');
  const open = certain.length > 0 ? certain : bands.filter((band) => lies(band, rate) === 'perhaps');
  const [first] = open;
  return first !== undefined && open.every(({ points }) => points.eq(first.points)) ? first : null;
}

function lies({ from, to, fromIncluded, toIncluded }: Band, rate: Decimal): 'inside' | 'perhaps' | 'outside' {
  if ((from !== null && rate.lt(from)) || (to !== null && rate.gt(to))) return 'outside';
  const atBounds = [
    from !== null && rate.eq(from) ? fromIncluded : true,
    to !== null && rate.eq(to) ? toIncluded : true,
  ];
  if (atBounds.includes(false)) return 'outside';
  return atBounds.includes(null) ? 'perhaps' : 'inside';
}
