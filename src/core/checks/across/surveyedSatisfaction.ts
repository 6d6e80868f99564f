import type { Form, Indicator } from '../../model';
import type { Trouble } from '../../rule';
import { productDefault } from '../basis';
import { nameOf } from '../cells';
import { numberOf } from '../figures';
import * as say from '../wording';
import type { Comparison } from './comparison';
import { indicatorKey, isOneStem, projectKey, projectStem } from './names';
import type { Papers } from './papers';
import { saysRate, shownRate, surveyLines, type SurveyLine } from './surveyLines';

const CITES = productDefault('满意度指标的完成值应与满意度调查的结果一致');

/** The satisfaction that a form states against the survey, where it is certain which line of it is meant. */
export const surveyedSatisfaction: Comparison = {
  title: '满意度与满意度调查',
  cites: CITES,
  compare: (papers) => {
    const lines = papers.isMixed ? [] : surveyLines(papers.facts);
    return lines.length === 0 ? [] : statedIn(papers).flatMap((stated) => compare(stated, lines, papers));
  },
};

interface Stated {
  readonly form: Form;
  readonly indicator: Indicator;
  /** No other indicator of the form is about satisfaction. */
  readonly isOnly: boolean;
}

function statedIn({ forms }: Papers): Stated[] {
  return forms.flatMap((form) => {
    const about = form.kind === 'project' || form.kind === 'department' ? form.indicators.filter(isSatisfaction) : [];
    return about.filter(statesRate).map((indicator) => ({ form, indicator, isOnly: about.length === 1 }));
  });
}

function isSatisfaction({ level3, isPart, isPlaceholder }: Indicator): boolean {
  return level3 !== null && !isPart && !isPlaceholder && /满意(?:度|率|程度)/.test(level3);
}

/** One percentage: neither ≥90% nor 约90%. */
function statesRate({ target, actual }: Indicator): boolean {
  const { comparator, approximate, unit } = actual.quantity;
  const isPercent = unit === '%' || (unit === null && target.quantity.unit === '%');
  return isPercent && numberOf(actual) !== null && comparator === null && !approximate;
}

function compare({ form, indicator, isOnly }: Stated, lines: readonly SurveyLine[], papers: Papers): Trouble[] {
  const line = lineAbout(form, indicator, lines) ?? (isOnly ? onlyTotal(form, lines, papers) : null);
  if (line === null || saysRate(line, indicator.actual)) return [];
  const message = say.satisfactionDiffers(
    { where: say.inRow(form.sheet, nameOf(indicator), say.actualValue), shown: indicator.actual.text },
    { where: say.surveyOf(line.sheet, line.subject), shown: shownRate(line) },
  );
  return [{ at: indicator.actual.at, related: line.cells, message, basis: CITES[0] }];
}

/** The one line that is about the form's project, or that names whom the indicator names. */
function lineAbout(form: Form, { level3 }: Indicator, lines: readonly SurveyLine[]): SurveyLine | null {
  const project = form.kind === 'project' ? projectKey(form.projectName) : null;
  const ofProject = project === null ? [] : lines.filter(({ subject }) => isAbout(subject, project));
  if (ofProject.length > 0) return single(ofProject);
  const who = askedIn(level3);
  return form.kind === 'project' || who === null ? null : single(lines.filter(({ subject }) => names(subject, who)));
}

function isAbout(subject: string | null, project: string): boolean {
  const key = projectKey(subject);
  return key !== null && (key === project || isOneStem(projectStem(key), projectStem(project)));
}

const SHORTEST_NAME = 2;

/** 群众 of 群众满意度; null for words that mean anyone. */
function askedIn(name: string | null): string | null {
  const who = (indicatorKey(name) ?? '').replace(/(?:的)?(?:综合)?满意(?:度|率|程度).*$/, '');
  return who.length < SHORTEST_NAME || /^(?:社会公众|公众|服务对象|受益对象|受益群体|总体|综合)+$/.test(who)
    ? null
    : who;
}

function names(subject: string | null, who: string): boolean {
  return (indicatorKey(subject) ?? '').includes(who);
}

function single(lines: readonly SurveyLine[]): SurveyLine | null {
  const [line] = lines;
  return lines.length === 1 && line !== undefined ? line : null;
}

/** What one survey found in all: its total, or its only line; where it is about a project it is not about the unit. */
function onlyTotal(form: Form, lines: readonly SurveyLine[], { forms, byProject }: Papers): SurveyLine | null {
  const isAboutAll = form.kind === 'department' || forms.filter(({ kind }) => kind === 'project').length === 1;
  if (!isAboutAll || new Set(lines.map(({ formId }) => formId)).size > 1) return null;
  const total = single(lines.filter(({ kind }) => kind === 'total')) ?? single(lines);
  const isOfProject = total !== null && byProject.has(projectKey(total.subject) ?? '');
  return isOfProject && form.kind === 'department' ? null : total;
}
