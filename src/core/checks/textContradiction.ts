import { decimal, fixed, HUNDRED, ZERO, type Decimal } from '../decimal';
import type { Profile } from '../law/profile';
import { check } from '../rule';
import type { Trouble } from '../rule';
import { productDefault } from './basis';
import { nameOf } from './cells';
import { reportsOf, spotAt, type ReadReport, type ReadSentence } from './reportText/reading';
import { scoredOf } from './reportText/readings';
import { WHOLE } from './reportText/subjects';
import * as say from './reportText/wording';

/**
 * Statements of a report that another of its statements, or the forms, contradict: plans that are never changed beside
 * large additions, targets all reached beside missed ones, three public expenses that fell and rose.
 */
export const textContradiction = check<'workbook'>({
  id: 'text-contradiction',
  title: '报告说法前后矛盾',
  about: 'workbook',
  severity: 'hint',
  cites: productDefault('报告的说法前后一致，并与自评表一致'),
  find: (workbook, { profile }) =>
    reportsOf(workbook).flatMap((read) => [
      ...unchangedPlans(read, profile),
      ...allReached(read),
      ...threePublic(read),
    ]),
});

const UNCHANGED =
  /(?:不|未|没有|无|严禁|不得)(?:得|再|予|随意|擅自|临时|进行|发生|任何){0,3}(?:更改|调整|变更|追加|改动)/;
const PLANNED = /计划|预算|支出|费用|资金/;
const UNTIL_ALLOWED = /未经|下年|下一年|今后|下一步|将|应当|避免|防止/;
const ADDED =
  /(?:追加|调整|调增)(?:预算|资金|支出|幅度|数额|金额|率)?(?:比较|数额较|较|偏|过|很)(?:大|多|高)|大幅(?:追加|调整|调增)/;
const AVOIDED = /避免|防止|杜绝|减少|控制|降低|不再/;

function unchangedPlans({ sentences, papers }: ReadReport, { review }: Profile): Trouble[] {
  const claim = sentences.find(
    ({ sentence: { text } }) => UNCHANGED.test(text) && PLANNED.test(text) && !UNTIL_ALLOWED.test(text),
  );
  if (claim === undefined) return [];
  const said = UNCHANGED.exec(claim.sentence.text)?.[0] ?? '';
  const other = sentences.find((one) => additionIn(one) !== null);
  if (other !== undefined) {
    const words = additionIn(other) ?? '';
    const where = spotAt(other.sentence.passage, other.sentence.start).where;
    return [at(claim, (place) => say.planContradiction(place, said, say.alsoSaid(where, words)))];
  }
  const rate = scoredOf(papers, WHOLE).find(
    ({ execution }) => execution !== null && execution.adjustmentRate !== null,
  )?.execution;
  const change = rate?.adjustmentRate ?? ZERO;
  if (change.abs().lt(decimal(review.adjustmentWithReasonCell))) return [];
  return [
    at(claim, (place) => say.planContradiction(place, said, say.adjustedBy(percent(change.abs()), change.lt(ZERO)))),
  ];
}

function additionIn({ sentence: { text } }: ReadSentence): string | null {
  const found = ADDED.exec(text);
  if (found === null) return null;
  const clause = text.slice(text.lastIndexOf('，', found.index) + 1, found.index);
  return AVOIDED.test(clause) ? null : found[0];
}

const ALL_REACHED = /(?:全部|全面|均已|均|都已|都)(?:按时|按期|如期|圆满|较好|顺利)?(?:完成|达到|实现|达标)(?!率)/;
const EXCEPT = /未|除|基本|大部分|多数|力争|确保|要求|计划|应|将/;

function allReached({ sentences, papers }: ReadReport): Trouble[] {
  const missed = scoredOf(papers, WHOLE)
    .flatMap(({ indicators }) => indicators)
    .filter(({ met }) => met === false)
    .map(({ indicator }) => indicator);
  if (missed.length === 0) return [];
  return sentences.flatMap((one) => {
    const { text } = one.sentence;
    const clause = text.split('，').find((words) => /指标/.test(words) && ALL_REACHED.test(words)) ?? '';
    const said = ALL_REACHED.exec(clause)?.[0];
    if (said === undefined || EXCEPT.test(text) || /项目|[0-9]/.test(clause)) return [];
    const names = missed.slice(0, MOST_NAMES).map(nameOf);
    const cells = missed.flatMap(({ actual }) => actual.at ?? []);
    return [{ ...at(one, (place) => say.notAllReached(place, said, missed.length, names)), related: cells }];
  });
}

const MOST_NAMES = 3;

const FELL =
  /三公(?:经费)?(?:支出)?(?:较上年|比上年|同比|逐年|持续|有所|明显|进一步|实现|均)*(?:下降|减少|压减|降低|只减不增)/;
const ROSE = /三公(?:经费)?(?:支出)?(?:较上年|比上年|同比|有所|略有)*(?:上升|增加|增长)/;

function threePublic({ sentences, papers }: ReadReport): Trouble[] {
  const rates = papers.scored.flatMap(({ rates = [] }) => rates);
  const change = rates.find(({ id, ratio }) => id === 'rate.threePublicChange' && ratio !== null)?.ratio ?? ZERO;
  if (change.eq(ZERO)) return [];
  const wrong = change.gt(ZERO) ? FELL : ROSE;
  return sentences.flatMap((one) => {
    const said = wrong.exec(one.sentence.text)?.[0];
    return said === undefined ? [] : [at(one, (place) => say.threePublicContradiction(place, said, percent(change)))];
  });
}

function at({ sentence }: ReadSentence, message: (where: string) => string): Trouble {
  const spot = spotAt(sentence.passage, sentence.start);
  return { at: spot.at, message: message(spot.where) };
}

function percent(ratio: Decimal): string {
  return `${fixed(ratio.times(HUNDRED), 2)}%`;
}
