import { fixed, HUNDRED, ZERO, type Decimal } from '../decimal';
import { check } from '../rule';
import type { Trouble } from '../rule';
import { productDefault } from './basis';
import type { Passage } from './reportText/prose';
import { reportsOf, spotAt, type ReadReport, type ReadSentence } from './reportText/reading';
import { scoredOf, type Role } from './reportText/readings';
import { WHOLE } from './reportText/subjects';
import * as say from './reportText/wording';

/**
 * What a reader of a report expects and does not find: sections, the total with its grade, the main figures, survey
 * facts behind a satisfaction, the figure of a rate that is called high. Whole reports only, but for such rates.
 */
export const reportIncomplete = check<'workbook'>({
  id: 'report-incomplete',
  title: '报告缺少应有的内容',
  about: 'workbook',
  severity: 'warning',
  cites: productDefault('报告写明各部分内容、总分和等级、主要数字和满意度的调查情况'),
  find: (workbook) =>
    reportsOf(workbook).flatMap((read) => {
      const rates = ratesWithoutFigure(read);
      if (!isWhole(read)) return rates;
      const parts = isShort(read) ? [] : [...sections(read), ...figures(read)];
      return [...parts, ...total(read), ...survey(read), ...rates];
    }),
});

const FEWEST_CHAPTERS = 2;
const MOST_SHORT = 3;

/** A text with chapters; a single paragraph is not asked for what stands elsewhere. */
function isWhole({ passages }: ReadReport): boolean {
  return chaptersOf(passages) >= FEWEST_CHAPTERS;
}

function chaptersOf(passages: readonly Passage[]): number {
  return passages.filter(({ kind, numbering }) => kind === 'heading' && numbering?.level === 1).length;
}

/** Conclusion, problems and measures in three short chapters are an outline of their own. */
function isShort({ passages }: ReadReport): boolean {
  const hasSections = passages.some(({ kind, numbering }) => kind === 'heading' && numbering?.level === 2);
  return !hasSections && chaptersOf(passages) <= MOST_SHORT;
}

/** The report of one project is asked neither for the unit's people nor for all its targets. */
function isOfProject({ passages, papers }: ReadReport): boolean {
  return papers.department === null || /项目/.test(passages[0]?.text ?? '');
}

type SectionId = keyof typeof say.SECTIONS;

/** By its heading, or else by what the text says; outlines differ from county to county. */
const SECTIONS: readonly (readonly [SectionId, RegExp, RegExp])[] = [
  ['organisation', /组织|开展|基本情况|总体情况|概况|评价过程|工作过程|自评过程|自评情况/, /自评|评价/],
  ['funding', /资金|预算|支出|经费/, /(?:预算|支出|执行)[^。]{0,30}元/],
  [
    'achievement',
    /目标|完成|履职|履行|产出|指标|成效|绩效分析|绩效情况|绩效$|做法/,
    /(?:目标|指标)[^。]{0,30}(?:完成|达到|实现)/,
  ],
  ['effect', /效果|效益|满意|成效|影响/, /满意|受益|效益/],
  [
    'measures',
    /问题|不足|困难|短板|措施|整改|建议|应用|改进|打算|下一步/,
    /(?:下一步|今后|下年度)[^。]{0,20}(?:将|要|加强|完善)/,
  ],
];
const QUALITY = /目标.{0,6}(?:设定|设立|设置|质量|合理|清晰|明确)|(?:设定|设立|设置).{0,6}(?:目标|指标)/;
/** Chapters of the outline that asks for how well the targets were set; others have no such part. */
const OWN_OUTLINE = /自评工作组织|绩效目标实现|整改措施及结果应用/;
const FEWEST_OWN = 2;

/** By the headings; how well the targets were set may also stand in the text. */
function sections(read: ReadReport): Trouble[] {
  const { report, passages, sentences } = read;
  const titles = passages.flatMap(({ title }) => title ?? []);
  const texts = sentences.map(({ sentence }) => sentence.text);
  const isOwn = titles.filter((title) => OWN_OUTLINE.test(title)).length >= FEWEST_OWN;
  const inTables = new Set(passages.filter(({ kind }) => kind === 'row').flatMap(({ text }) => tableSays(text)));
  const missing = SECTIONS.filter(
    ([id, heading, said]) =>
      !titles.some((title) => heading.test(title)) &&
      (isOwn || !(inTables.has(id) || texts.some((text) => said.test(text)))),
  ).map(([id]) => id);
  const saysQuality = titles.some((title) => QUALITY.test(title)) || texts.some((text) => QUALITY.test(text));
  const all: SectionId[] = isOwn && !isOfProject(read) && !saysQuality ? [...missing, 'quality'] : missing;
  const names = all.map((id) => say.SECTIONS[id]);
  return names.length === 0
    ? []
    : [{ at: top(passages), message: say.sectionsMissing(report.name, names), severity: 'hint' }];
}

/** What the head of a table tells. */
function tableSays(row: string): SectionId[] {
  return [
    ...(/预算|执行/.test(row) ? (['funding'] as const) : []),
    ...(/完成值|完成情况/.test(row) ? (['achievement'] as const) : []),
  ];
}

/** Points in a chapter about scores, whatever the text calls them. */
function saysPoints({ passages }: ReadReport): boolean {
  let isAboutPoints = false;
  return passages.some(({ kind, title, text }) => {
    if (kind === 'heading') isAboutPoints = /得分|评分|结论|结果/.test(title ?? '');
    return isAboutPoints && /[0-9]分(?!之|钟|开|别)/.test(text);
  });
}

function top(passages: ReadReport['passages']): Trouble['at'] {
  const [first] = passages;
  return first === undefined ? null : spotAt(first, 0).at;
}

function total(read: ReadReport): Trouble[] {
  const { report, passages, sentences, papers } = read;
  const isSaid = sentences.some(({ claims }) => claims.some(({ reading }) => reading.role === 'points'));
  const isInTable = passages.some(({ kind, text }) => kind === 'row' && /总分|得分/.test(text));
  const [form] = scoredOf(papers, WHOLE);
  if (isSaid || isInTable || saysPoints(read) || form === undefined) return [];
  const [points, grade] = [form.total?.points ?? null, form.total?.grade ?? null];
  const held = points === null ? '' : `${fixed(points, 2)} 分${grade === null ? '' : `、${grade}`}`;
  const at = form.form.total?.enteredPoints.at ?? null;
  const related = at === null ? [] : [at];
  return [{ at: top(passages), message: say.totalMissing(report.name, held), related }];
}

/** By what the figures were read as, or else by the words before a figure: a county may name it in its own way. */
const ASKED: readonly (readonly [keyof typeof say.FIGURES, readonly Role[], RegExp])[] = [
  ['headcount', ['headcount.authorised', 'headcount.actual'], /(?:编制|在职|实有|在编)[^0-9。]{0,12}[0-9]/],
  ['budget', ['original', 'adjusted', 'budget'], /预算[^0-9。]{0,12}[0-9.]+(?:万|亿)?元/],
  ['actual', ['actual'], /(?:支出|执行|使用|支付)[^0-9。]{0,12}[0-9.]+(?:万|亿)?元/],
  ['rate', ['executionRate'], /(?:执行|支出|使用|完成)率[^0-9。]{0,6}[0-9.]+%/],
];

/** Only figures that the forms hold are asked for; a table in the report may hold them. */
function figures(read: ReadReport): Trouble[] {
  const { report, passages, sentences, papers } = read;
  const said = new Set(sentences.flatMap(({ claims }) => claims.map(({ reading }) => reading.role)));
  const hasTable = passages.some(({ kind, text }) => kind === 'row' && /预算|执行|编制/.test(text));
  const hasMoney = scoredOf(papers, WHOLE).some(({ form }) => form.funding !== null);
  const hasPeople = papers.facts.has('headcount.authorised') && !isOfProject(read);
  const texts = sentences.map(({ sentence }) => sentence.text);
  const missing = ASKED.filter(([id, roles, words]) => {
    const isHeld = id === 'headcount' ? hasPeople : hasMoney;
    const isSaid = roles.some((role) => said.has(role)) || texts.some((text) => words.test(text));
    return isHeld && !hasTable && !isSaid;
  }).map(([id]) => say.FIGURES[id]);
  return missing.length === 0
    ? []
    : [{ at: top(passages), message: say.figuresMissing(report.name, missing), severity: 'hint' }];
}

const ASKED_PEOPLE =
  /(?:问卷|调查表|测评表)[^。]{0,16}[0-9]|[0-9]份[^。]{0,6}(?:问卷|调查表)|(?:走访|访谈|回访|访问|调查)[^。，]{0,10}[0-9]+(?:名|人|户)/;

function survey({ passages, sentences }: ReadReport): Trouble[] {
  const rate = sentences.find(({ sentence: { text } }) => /满意[度率]/.test(text) && /[0-9]%/.test(text));
  const tells = ({ text }: Passage): boolean => ASKED_PEOPLE.test(text) || (/调查|测评/.test(text) && SENT.test(text));
  if (rate === undefined || passages.some(tells)) return [];
  const { at, where } = spotAt(rate.sentence.passage, rate.sentence.start);
  return [{ at, message: say.surveyMissing(where) }];
}

const SENT = /(?:发放|发出|回收|收回|有效)[^。，]{0,8}[0-9]+份/;

const CALLED_HIGH = /((?:预算)?(?:[一-鿿]{2,4})率)(?:比较|相对|明显|较|偏|过|很)(?:高|低|大|小)/;

function ratesWithoutFigure(read: ReadReport): Trouble[] {
  const given = read.sentences.flatMap(({ claims }) => claims.map(({ name }) => name));
  return read.sentences.flatMap((one) => {
    const found = CALLED_HIGH.exec(one.sentence.text);
    const rate = /(?:执行|调整|结转结余|结余|控制|完成|满意|变动)率$/.exec(found?.[1] ?? '')?.[0];
    if (found === null || rate === undefined || /[0-9]%/.test(one.sentence.text)) return [];
    const isInTable = read.passages.some(({ kind, text }) => kind === 'row' && text.includes(rate));
    return isInTable || given.some((name) => name.endsWith(rate)) ? [] : [withoutFigure(read, one, found[0], rate)];
  });
}

function withoutFigure(read: ReadReport, { sentence }: ReadSentence, words: string, rate: string): Trouble {
  const { at, where } = spotAt(sentence.passage, sentence.start);
  return { at, message: say.rateMissing(where, words, heldRate(read, rate)) };
}

function heldRate({ papers }: ReadReport, rate: string): string {
  const [form] = scoredOf(papers, WHOLE);
  const { adjustmentRate = null, rate: execution = null } = form?.execution ?? {};
  if (rate === '执行率' && execution !== null) return say.heldRate(percent(execution));
  if (rate !== '调整率' || adjustmentRate === null) return '';
  const exempt = form?.rates?.find(({ id }) => id === 'rate.budgetAdjustment.afterExempt')?.ratio ?? null;
  return say.netChange(
    percent(adjustmentRate.abs()),
    adjustmentRate.lt(ZERO),
    exempt === null ? null : percent(exempt),
  );
}

function percent(ratio: Decimal): string {
  return `${fixed(ratio.times(HUNDRED), 2)}%`;
}
