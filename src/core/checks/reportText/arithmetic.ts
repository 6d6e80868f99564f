import { decimal, fixed, HUNDRED, sum, ZERO, type Decimal } from '../../decimal';
import type { Severity } from '../../rule';
import { convert } from '../../quantity';
import { agreementOf, addsUp } from '../figures';
import type { Claim } from './claims';
import type { Role } from './readings';
import type { Subject } from './subjects';
import * as say from './wording';

/** Figures of one sentence against each other: rates worked out anew, parts added up. */

export interface Slip {
  readonly claim: Claim;
  readonly severity: Severity;
  readonly message: (where: string) => string;
}

const LAST_PLACE = decimal('0.1');

/** @param claims of one sentence. */
export function slipsIn(claims: readonly Claim[]): Slip[] {
  const sure = claims.filter(({ isComparable }) => isComparable);
  return [
    executionRate,
    adjustmentRate,
    controlRate,
    headcounts,
    levels,
    netChange,
    unspent,
    answers,
    spending,
  ].flatMap((rule) => rule(sure));
}

function of(claims: readonly Claim[], ...roles: readonly Role[]): Claim[] {
  return claims.filter(({ reading }) => roles.includes(reading.role));
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

function amount({ figure }: Claim): Decimal {
  const value = decimal(figure.digits);
  return (figure.unit === null ? null : convert(value, figure.unit, '万元')) ?? value;
}

function count({ figure }: Claim): Decimal {
  return decimal(figure.digits);
}

function sameSubject(a: Subject, b: Subject): boolean {
  if (a.kind === 'project' && b.kind === 'project') return a.key === b.key;
  if (a.kind === 'fund' && b.kind === 'fund') return a.fund === b.fund;
  return a.kind === b.kind;
}

function about(rate: Claim, claims: readonly Claim[]): Claim[] {
  return claims.filter(
    ({ reading, isPart }) => isPart === rate.isPart && sameSubject(reading.subject, rate.reading.subject),
  );
}

/** A rate that the forms hold is compared with them; any other with the figures beside it. */
function wrongRate(rate: Claim, choices: readonly (readonly [Decimal, string])[]): Slip[] {
  const exact = choices.map(([value]) => value.times(HUNDRED));
  const [first] = choices;
  if (first === undefined || rate.reading.values.length > 0) return [];
  const answer = agreementOf(exact, rate.figure.digits.replace(/^-/, ''), LAST_PLACE);
  if (answer !== 'wrong') return [];
  const right = `${fixed(first[0].times(HUNDRED), 2)}%`;
  return [
    {
      claim: rate,
      severity: 'warning',
      message: (where) => say.rateInSentence(where, rate.name, rate.figure.shown, right, first[1]),
    },
  ];
}

function executionRate(claims: readonly Claim[]): Slip[] {
  const rate = only(of(claims, 'executionRate'));
  if (rate === null) return [];
  const near = about(rate, claims);
  const actual = only(of(near, 'actual'));
  if (actual === null) return [];
  const budgets = [...of(near, 'adjusted'), ...of(near, 'budget'), ...of(near, 'original')].filter((one) =>
    amount(one).gt(ZERO),
  );
  return wrongRate(
    rate,
    budgets.map((one) => [amount(actual).div(amount(one)), `${actual.figure.shown} ÷ ${one.figure.shown}`]),
  );
}

function adjustmentRate(claims: readonly Claim[]): Slip[] {
  const rate = only(of(claims, 'adjustmentRate'));
  if (rate === null) return [];
  const near = about(rate, claims);
  const [original, adjusted] = [only(of(near, 'original')), only(of(near, 'adjusted'))];
  if (original === null || adjusted === null || amount(original).lte(ZERO)) return [];
  const change = amount(adjusted).minus(amount(original)).abs().div(amount(original));
  return wrongRate(rate, [[change, `${adjusted.figure.shown} 比 ${original.figure.shown}`]]);
}

function controlRate(claims: readonly Claim[]): Slip[] {
  const rate = only(of(claims, 'controlRate'));
  const actual = only(of(claims, 'headcount.actual'));
  const authorised = only(of(claims, 'headcount.authorised'));
  if (rate === null || actual === null || authorised === null || count(authorised).lte(ZERO)) return [];
  return wrongRate(rate, [
    [count(actual).div(count(authorised)), `${actual.figure.shown} ÷ ${authorised.figure.shown}`],
  ]);
}

function headcounts(claims: readonly Claim[]): Slip[] {
  return (['authorised', 'actual'] as const).flatMap((kind) => {
    const total = only(of(claims, `headcount.${kind}`));
    const id = `headcount.${kind}` as const;
    const parts = of(claims, `${id}.administrative`, `${id}.institution`, `${id}.worker`, `${id}.other`);
    return total === null || parts.length < 2 ? [] : unequal(total, parts, count, 'hint');
  });
}

/** @param below how severe it is that the parts stay below the whole, where some may not be named. */
function unequal(total: Claim, parts: readonly Claim[], value: (claim: Claim) => Decimal, below: Severity): Slip[] {
  const together = sum(parts.map(value));
  if (addsUp(value(total), parts.map(value))) return [];
  const shown = parts.map(({ figure }) => figure.shown).join('、');
  return [
    {
      claim: total,
      severity: together.gt(value(total)) ? 'warning' : below,
      message: (where) => say.partsInSentence(where, total.name, total.figure.shown, shown),
    },
  ];
}

const ALL_LEVELS = 4;

function levels(claims: readonly Claim[]): Slip[] {
  const total = only(of(claims, 'points'));
  const parts = of(claims, 'level');
  return total === null || parts.length < ALL_LEVELS ? [] : unequal(total, parts, count, 'warning');
}

function netChange(claims: readonly Claim[]): Slip[] {
  const change = only(of(claims, 'netChange', 'added'));
  if (change === null || /调减|压减|收回/.test(change.sentence.text)) return [];
  const near = claims.filter(({ reading }) => sameSubject(reading.subject, change.reading.subject));
  const [original, adjusted] = [only(of(near, 'original')), adjustedIn(near)];
  if (original === null || adjusted === null) return [];
  return unequal(adjusted, [original, change], amount, 'warning');
}

/** The budget of the year as it was in the end, whichever way the text names it. */
function adjustedIn(claims: readonly Claim[]): Claim | null {
  return only(of(claims, 'adjusted')) ?? only(of(claims, 'budget'));
}

function unspent(claims: readonly Claim[]): Slip[] {
  const left = only(of(claims, 'carryOver'));
  const [actual, adjusted] = [only(of(claims, 'actual')), adjustedIn(claims)];
  if (left === null || actual === null || adjusted === null) return [];
  if (![left, actual].every((one) => sameSubject(one.reading.subject, adjusted.reading.subject))) return [];
  return unequal(adjusted, [actual, left], amount, 'warning');
}

/** No more questionnaires come back than went out, and no more are valid than came back. */
function answers(claims: readonly Claim[]): Slip[] {
  const steps = ['survey.sent', 'survey.returned', 'survey.valid', 'survey.satisfied'] as const;
  const found = steps.map((step) => only(of(claims, step))).filter((one) => one !== null);
  return found.slice(1).flatMap((claim, index) => {
    const before = found[index];
    if (before === undefined || count(claim).lte(count(before))) return [];
    const message = (where: string): string =>
      say.moreThan(where, claim.name, claim.figure.shown, before.name, before.figure.shown);
    return [{ claim, severity: 'warning' as const, message }];
  });
}

/** 人员经费, 公用经费 and 项目支出 behind 其中 make the whole; so do 基本支出 and 项目支出. */
function spending(claims: readonly Claim[]): Slip[] {
  const total = only(
    of(
      claims.filter(({ isPart }) => !isPart),
      'actual',
      'any',
    ).filter(({ reading }) => reading.subject.kind === 'whole'),
  );
  const parts = claims.filter(
    ({ isPart, reading }) => isPart && reading.subject.kind === 'fund' && reading.unit === '万元',
  );
  const names = parts.map(({ reading }) => (reading.subject.kind === 'fund' ? reading.subject.fund.facts[0] : ''));
  const key = [...names].sort().join(' ');
  if (total === null || !WHOLES.has(key)) return [];
  return unequal(total, parts, amount, 'warning');
}

const WHOLES: ReadonlySet<string> = new Set(['basic project', 'operatingPublic personnel project']);
