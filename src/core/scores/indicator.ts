import { ZERO, type Decimal } from '../decimal';
import type { Profile } from '../law/profile';
import type { Field, Indicator } from '../model';
import { compareUnits } from '../quantity';
import { withCounted } from './counted';
import { senseOf } from './direction';
import type { Case, Verdict } from './method';
import { cannot, gives } from './method';
import { METHODS } from './methods';
import { named } from './methods/named';
import { standard } from './methods/standard';
import { isOverFulfilled, withOverFulfilment } from './overFulfilment';
import { pairOf } from './pair';
import { isQualitative, isWithinWeight, QUALITATIVE, viewQualitative } from './qualitative';
import { enteredIn, saysNotApplicable, weightIn } from './read';
import type { RateBook } from './rates/book';
import type { Progress } from './rates/progress';
import { withRate, type FilledRow } from './rates/row';
import { roundPoints } from './rounding';
import type { IndicatorScore, NotScored, ScoreStatus } from './score';
import { isInBand } from './tiers';
import { ASSUMED, HINT, STANDARD, STEP } from './wording';

/** What all rows of a form have in common. */
export interface RowContext {
  readonly profile: Profile;
  readonly year: number | null;
  /** Of the department the form is about; empty on any other form. */
  readonly rates: RateBook;
  /** Of the same department. */
  readonly progress: Progress;
}

/** Scores one row by its own cells. */
export function scoreRow(indicator: Indicator, context: RowContext): IndicatorScore {
  const weight = weightIn(indicator.weight);
  if (weight === null || weight.lte(ZERO)) return notScored(indicator, weight, 'noWeight');
  const because = excusedBy(indicator, context.profile);
  if (because !== null) return notScored(indicator, weight, because);
  return scoreWith(indicator, weight, context);
}

/** Scores one row with a weight that may be its group's. */
export function scoreWith(indicator: Indicator, weight: Decimal, context: RowContext): IndicatorScore {
  const counted = withCounted(indicator);
  if (counted === null) return scoreCells(indicator, weight, context);
  const score = scoreCells(counted, weight, context);
  const words = ASSUMED.counted(quantityText(counted.target), quantityText(counted.actual));
  return { ...score, indicator, assumptions: [...score.assumptions, words] };
}

function quantityText({ quantity: { value, unit } }: Field): string {
  return `${value ?? ''}${unit ?? ''}`;
}

function scoreCells(indicator: Indicator, weight: Decimal, context: RowContext): IndicatorScore {
  const filled = withRate(indicator, context.rates, context.profile);
  const score = scoreCase(caseOf(filled?.indicator ?? indicator, weight, context));
  if (filled === null) return score;
  if (filled.indicator !== indicator && !isOfUse(score))
    return besideRate(scoreCase(caseOf(indicator, weight, context)), filled);
  return {
    ...score,
    indicator,
    steps: [...filled.steps, ...score.steps],
    assumptions: [...filled.assumptions, ...score.assumptions],
  };
}

function scoreCase(given: Case): IndicatorScore {
  const isInWords = isQualitative(given.indicator) && !named.fits(given) && !standard.fits(given);
  return isInWords ? scoreQualitative(given) : scoreQuantitative(given);
}

/** The rate was what the row had to be scored by, not a figure beside words. */
function isOfUse({ status, method }: IndicatorScore): boolean {
  return status === 'computed' || (method !== null && method !== QUALITATIVE.id);
}

/** A row that the rate cannot score is scored as it stands; the rate is told. */
function besideRate(score: IndicatorScore, { told }: FilledRow): IndicatorScore {
  return { ...score, steps: [...told, ...score.steps] };
}

/** Why a row with a weight is not scored; null where it is. */
export function excusedBy(indicator: Indicator, { quantitative }: Profile): NotScored | null {
  const { actual, enteredPoints, target, originalTarget } = indicator;
  if (saysNotApplicable(actual) || saysNotApplicable(enteredPoints)) return 'notApplicable';
  const isSkipped = quantitative.blankAdjustedTarget === 'skip' && originalTarget.state !== 'absent';
  return isSkipped && target.state === 'blank' ? 'noAdjustedTarget' : null;
}

function caseOf(indicator: Indicator, weight: Decimal, { profile, year, rates, progress }: RowContext): Case {
  const paired = pairOf(indicator);
  const pair = 'pair' in paired ? paired.pair : null;
  const sense = pair === null || pair.upper !== null ? null : senseOf(indicator, pair);
  return { indicator, profile, year, weight, pair, sense, rates, progress };
}

function scoreQuantitative(given: Case): IndicatorScore {
  const { id, verdict: first } = judge(given);
  const overFulfilled = id === 'at-least' && isOverFulfilled(given, first);
  const verdict = withEvidence(given, overFulfilled ? withOverFulfilment(given, first) : first);
  return settle(given, id, withReading(given, verdict), { ...NO_TIER, overFulfilled });
}

/** The first method that fits; without one, what keeps the row from being scored. */
function judge(given: Case): { id: string | null; verdict: Verdict } {
  const method = METHODS.find((candidate) => candidate.fits(given));
  if (method !== undefined) return { id: method.id, verdict: method.score(given) };
  const { target, standard: words } = given.indicator;
  if (target.state === 'absent') {
    const steps = words === undefined || words.text === '' ? [] : [STANDARD.words(words.text)];
    return { id: null, verdict: cannot('byStandard', { steps }) };
  }
  const paired = pairOf(given.indicator);
  return { id: null, verdict: cannot('obstacle' in paired ? paired.obstacle : 'unreadable') };
}

function withEvidence({ indicator, profile, weight }: Case, verdict: Verdict): Verdict {
  const isEmpty = indicator.evidence.state === 'blank' || indicator.evidence.state === 'mark';
  if (profile.quantitative.noEvidence === 'ignore' || !isEmpty || verdict.exact === null) return verdict;
  return gives(ZERO, weight, { ...verdict, steps: [...verdict.steps, STEP.noEvidence] });
}

/** What was done to the cells' text before it could be compared. */
function withReading({ indicator, pair }: Case, verdict: Verdict): Verdict {
  const { target, actual } = indicator;
  const { unit } = actual.quantity;
  const hints = [...approximations(target), ...approximations(actual), ...copiedSigns(actual)];
  const isConverted =
    pair !== null && unit !== null && pair.unit !== null && compareUnits(unit, pair.unit) === 'convertible';
  const assumptions = isConverted ? [ASSUMED.converted(unit, pair.unit)] : [];
  if (hints.length + assumptions.length === 0) return verdict;
  return { ...verdict, hints: [...verdict.hints, ...hints], assumptions: [...verdict.assumptions, ...assumptions] };
}

function approximations({ text, quantity }: Field): string[] {
  return quantity.approximate ? [HINT.approximate(text)] : [];
}

function copiedSigns({ text, quantity: { comparator, value, unit } }: Field): string[] {
  const isCopied = comparator === 'atLeast' || comparator === 'atMost' || comparator === 'equal';
  return isCopied && value !== null ? [HINT.copiedSign(text, `${value}${unit ?? ''}`)] : [];
}

function scoreQualitative(given: Case): IndicatorScore {
  const view = viewQualitative(given);
  const { tier, candidate, band, offer, steps, met } = view;
  const details: Details = { overFulfilled: false, tier, candidate, offer, band };
  if (view.machine !== null && enteredIn(given.indicator.enteredPoints) === null) {
    return settle(given, QUALITATIVE.id, gives(view.machine, given.weight, { met, steps }), details);
  }
  return settle(given, QUALITATIVE.id, cannot(view.obstacle, { met, steps }), details);
}

type Details = Pick<IndicatorScore, 'overFulfilled' | 'tier' | 'candidate' | 'offer' | 'band'>;

const NO_TIER: Details = { overFulfilled: false, tier: null, candidate: null, offer: null, band: null };

/** Joins what the rules say with what was entered. */
function settle(given: Case, id: string | null, verdict: Verdict, details: Details): IndicatorScore {
  const { indicator, weight, profile } = given;
  const { exact } = verdict;
  const score: IndicatorScore = {
    indicator,
    weight,
    entered: enteredIn(indicator.enteredPoints),
    points: exact === null ? null : roundPoints(exact, weight, profile),
    status: exact === null ? 'needsJudgement' : 'computed',
    method: id,
    steps: verdict.steps,
    assumptions: verdict.assumptions,
    ratio: verdict.ratio,
    met: verdict.met,
    obstacle: verdict.obstacle,
    direction: verdict.direction,
    hints: verdict.hints,
    exact,
    overFulfilled: details.overFulfilled,
    tier: details.tier,
    candidate: details.candidate,
    offer: details.offer,
    band: details.band,
    notScoredBecause: null,
    group: NO_ROWS,
  };
  return exact === null ? withEntered(score) : score;
}

const NO_ROWS: readonly number[] = [];

/** A score the rules cannot give: the entered one is admissible within its tier, else within 0..weight. */
export function withEntered(score: IndicatorScore): IndicatorScore {
  const { entered, weight, band, steps } = score;
  if (entered === null || weight === null) return { ...score, status: 'needsJudgement' };
  if (band !== null) {
    if (!isInBand(entered, band)) return { ...score, status: 'needsJudgement' };
    return { ...score, status: 'judged', points: entered, steps: [...steps, STEP.tierEntered(entered)] };
  }
  if (!isWithinWeight(entered, weight)) return { ...score, status: 'needsJudgement' };
  return { ...score, status: 'kept', steps: [...steps, STEP.kept(entered, weight)] };
}

export function notScored(indicator: Indicator, weight: Decimal | null, because: NotScored): IndicatorScore {
  const steps: string[] = because === 'notApplicable' ? [STEP.notApplicable] : [];
  if (because === 'noAdjustedTarget') steps.push(STEP.noAdjustedTarget);
  return {
    ...emptyScore(indicator),
    weight,
    entered: enteredIn(indicator.enteredPoints),
    notScoredBecause: because,
    steps,
  };
}

export function emptyScore(indicator: Indicator): IndicatorScore {
  const status: ScoreStatus = 'notScored';
  return {
    indicator,
    weight: null,
    entered: null,
    points: null,
    status,
    method: null,
    steps: [],
    assumptions: [],
    ratio: null,
    met: null,
    obstacle: null,
    direction: null,
    hints: [],
    exact: null,
    overFulfilled: false,
    tier: null,
    candidate: null,
    offer: null,
    band: null,
    notScoredBecause: null,
    group: [],
  };
}
