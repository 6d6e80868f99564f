import { decimal, ONE, type Decimal } from '../decimal';
import { remembered } from './remembered';
import { compactText } from './text';
import { takePrefix } from './units';
import { isListed, LATIN, PREFIXES, SYNONYMS, THINGS } from './unitwords';

/** Comparing and converting units. */

/** A unit as `over`/`under` times a base unit, per `per`. Base "" = a bare 万 or 亿, which goes with any unit. */
interface Scale {
  readonly base: string;
  readonly over: Decimal;
  readonly under: Decimal;
  readonly per: string;
}

/** Each unit in its base unit. 15 亩 are 1 公顷, so that 1 亩 is 2000/3 平方米. */
const MEASURES: ReadonlyMap<string, readonly [string, string, string?]> = new Map([
  ['角', ['元', '1', '10']],
  ['公里', ['米', '1000']],
  ['里', ['米', '500']],
  ['厘米', ['米', '1', '100']],
  ['毫米', ['米', '1', '1000']],
  ['亩', ['平方米', '2000', '3']],
  ['公顷', ['平方米', '10000']],
  ['平方公里', ['平方米', '1000000']],
  ['平方厘米', ['平方米', '1', '10000']],
  ['吨', ['公斤', '1000']],
  ['斤', ['公斤', '1', '2']],
  ['克', ['公斤', '1', '1000']],
  ['毫克', ['公斤', '1', '1000000']],
  ['毫升', ['升', '1', '1000']],
  ['兆瓦', ['千瓦', '1000']],
  ['兆瓦时', ['千瓦时', '1000']],
  ['‰', ['%', '1', '10']],
  ['MB', ['KB', '1024']],
  ['GB', ['KB', '1048576']],
  ['TB', ['KB', '1073741824']],
  ['PB', ['KB', '1099511627776']],
  ['分钟', ['小时', '1', '60']],
]);

function canonicalWord(word: string): string {
  const latin = LATIN.get(word.toLowerCase().replace('^', '')) ?? word;
  return SYNONYMS.get(latin) ?? latin;
}

function scaleOfWord(word: string): Omit<Scale, 'per'> {
  const prefix = isListed(word) ? '' : takePrefix(word, 0);
  const name = canonicalWord(word.slice(prefix.length));
  const [base, over, under] = MEASURES.get(name) ?? [name, '1'];
  const factor = decimal(PREFIXES.get(prefix) ?? '1');
  return { base, over: decimal(over).times(factor), under: under === undefined ? ONE : decimal(under) };
}

/** A form covers one year, so that 次/年 is 次 and 元/人·年 is 元/人. */
function perWords(words: readonly string[]): string[] {
  return words.map(canonicalWord).filter((word) => word !== '' && word !== '年');
}

const scaleOf = remembered((unit: string): Scale => {
  const compact = compactText(unit).replace(/百分比(?:\(%\))?|﹪/g, '%');
  const [word = '', ...rest] = compact.replace(/\([^()]*\)$/, '').split(/[/、·•.每]/);
  return { ...scaleOfWord(word), per: perWords(rest).join('/') };
});

function baseFits(a: Scale, b: Scale): boolean {
  if (a.per !== b.per) return false;
  const isThing = (base: string): boolean => THINGS.has(base);
  const isGeneric = a.base === '个' || b.base === '个';
  return a.base === b.base || a.base === '' || b.base === '' || (isGeneric && isThing(a.base) && isThing(b.base));
}

const isMissing = remembered((unit: string): boolean => compactText(unit) === '');

/**
 * - `same`: one unit in two spellings (㎡ and 平米), 个 beside another counting word for things, or one side missing.
 * - `convertible`: a whole multiple of each other (元 and 万元, 亩 and 公顷).
 * - `different`: cannot be compared (户 and 人, 人 and 人次).
 */
export function compareUnits(a: string, b: string): 'same' | 'convertible' | 'different' {
  if (a === b || isMissing(a) || isMissing(b)) return 'same';
  const [left, right] = [scaleOf(a), scaleOf(b)];
  if (!baseFits(left, right)) return 'different';
  return left.over.times(right.under).eq(right.over.times(left.under)) ? 'same' : 'convertible';
}

/**
 * @returns `value` in the unit `to`: exact, but for a quotient that does not end (亩 to 公顷), which has 30 decimals;
 * unchanged where one unit is missing; null where the units are different.
 */
export function convert(value: Decimal, from: string, to: string): Decimal | null {
  const relation = compareUnits(from, to);
  if (relation === 'different') return null;
  if (relation === 'same') return value;
  const [source, target] = [scaleOf(from), scaleOf(to)];
  return value.times(source.over).times(target.under).div(source.under.times(target.over));
}
