import { decimal, ONE, ZERO, type Decimal } from '../../decimal';
import { NAME, NUMBER, standardText } from './text';

/** "≤100%，每超过1个百分点扣0.5分": full up to a threshold, then points off for every percentage point. */
export interface Deduction {
  readonly better: 'lower' | 'higher';
  /** In percent. */
  readonly threshold: Decimal;
  readonly per: Decimal;
  readonly minus: Decimal;
  /** The full points where the standard names them. */
  readonly full: Decimal | null;
}

const AT_MOST = '(?:≤|不超过|不高于|不大于|小于等于|控制在)';
const AT_LEAST = '(?:≥|不低于|不小于|大于等于|达到)';
const BOUND = `${NUMBER}%?(?:\\(含\\))?(?:以内|以下|以上)?(?:\\(含\\))?的?`;
const FULL = `(?:,?(?:计|得)(?:满分|${NUMBER}分))?`;
const POINT = `${NUMBER}?(?:个?百分点|%)`;
const OFF = `,?扣减?${NUMBER}分(?:[,;。]?(?:扣完为止|直至扣完|扣完即止|最低0分))?[。;,]?`;

const LOWER = new RegExp(
  `^(?:以100%为标准[。,;])?${NAME}${AT_MOST}${BOUND}${FULL}[,;。]?(?:${NAME}(?:>|大于|超过)-?[0-9.]{1,6}%?的?,?)?` +
    `每(?:超过|超出|超|高于|高出|增加|上升|增长)${POINT}${OFF}$`,
);
const HIGHER = new RegExp(
  `^${NAME}${AT_LEAST}${BOUND}${FULL}[,;。]?(?:${NAME}(?:<|小于|低于)-?[0-9.]{1,6}%?的?,?)?` +
    `每(?:低于|低|降低|下降|减少|少)${POINT}${OFF}$`,
);

/** null for a standard of another kind. */
export function readDeduction(words: string): Deduction | null {
  const text = standardText(words);
  if (text === null) return null;
  return (
    matched(LOWER.exec(text.replace(BARE_BELOW, '$1≤$2')), 'lower') ??
    matched(HIGHER.exec(text.replace(BARE_ABOVE, '$1≥$2')), 'higher')
  );
}

/** 100%以下（含）计8分, without a sign. */
const BARE_BELOW = new RegExp(`^(${NAME})([0-9.]{1,6}%)(?=(?:\\(含\\))?(?:以下|以内))`);
/** 100%计满分; 90%以上计8分. */
const BARE_ABOVE = new RegExp(`^(${NAME})([0-9.]{1,6}%)(?=(?:\\(含\\))?(?:以上|,?[计得]满分))`);

function matched(found: RegExpExecArray | null, better: Deduction['better']): Deduction | null {
  if (found === null) return null;
  const [, threshold = '', full, per, minus = ''] = found;
  const step = per === undefined ? ONE : decimal(per);
  if (step.lte(ZERO)) return null;
  return {
    better,
    threshold: decimal(threshold),
    per: step,
    minus: decimal(minus),
    full: full === undefined ? null : decimal(full),
  };
}
