import { cellKey } from '../a1';
import { PRODUCT_DEFAULT } from '../law/sources';
import type { CellRef, Form, Unrecognised } from '../model';
import type { Check, CheckContext, Fix, PreviousYear, RuleSheet, Severity, Subjects, Trouble } from '../rule';
import type { ReportText } from '../reportText/reportText';
import type { ScoredForm } from '../scores/score';
import { formCell } from './cells';
import { CHECKS } from './index';
import type { AnyCheck } from './index';
import { inReadingOrder } from './order';
import { formulaError } from './formulaError';
import * as say from './wording';

/** A finding before it is put into the shape of the result. */
export interface FindingDraft {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: CellRef | null;
  readonly related?: readonly CellRef[];
  readonly fix?: Fix;
  /** Printed ground of the rule. */
  readonly basis: string;
}

/** What is checked: the forms that take part, and what was set aside. */
export interface CheckInput {
  readonly forms: readonly ScoredForm[];
  readonly aside: readonly {
    readonly form: Form;
    readonly reason: 'blank' | 'hidden' | 'otherYear' | 'notChosen';
    /** The year that is evaluated. */
    readonly year: number | null;
  }[];
  readonly unrecognised: readonly Unrecognised[];
  /** Last year's workbook; absent or null = none. */
  readonly previous?: PreviousYear | null;
  /** The workbook's own sheet of rules; absent or null = none. */
  readonly ruleSheet?: RuleSheet | null;
  /** Reports that exist already; absent = none. */
  readonly reports?: readonly ReportText[];
  /** In workbook order. */
  readonly sheetNames: readonly string[];
}

/**
 * Runs every rule over its subjects. A rule that throws breaks itself alone and becomes a hint.
 * @returns errors, then warnings, then hints; each by sheet, row and column.
 */
export function runChecks(
  input: CheckInput,
  context: CheckContext,
  checks: readonly AnyCheck[] = CHECKS,
): readonly FindingDraft[] {
  const asked = checks.filter(({ id }) => context.profile.severities[id] !== 'off');
  const runs = asked.map((rule): Run => ({ rule, drafts: [] }));
  // Form by form: what one rule has read of a form is at hand for the next.
  for (const subjects of [ofWorkbook(input), ...input.forms.filter(isFilled).map(ofForm)]) {
    for (const run of runs) look(run, subjects, context);
  }
  const drafts = runs.flatMap((run) => run.drafts);
  return inReadingOrder(withoutRepeats(drafts), input.sheetNames);
}

/** A rule with what it has found so far. */
interface Run {
  readonly rule: AnyCheck;
  readonly drafts: FindingDraft[];
}

function look({ rule, drafts }: Run, subjects: AllSubjects, context: CheckContext): void {
  switch (rule.about) {
    case 'workbook':
      return runOn(rule, subjects.workbooks, context, drafts, () => null);
    case 'form':
      return runOn(rule, subjects.forms, context, drafts, placeOf);
    case 'funding':
      return runOn(rule, subjects.fundings, context, drafts, placeOf);
    case 'indicator':
      return runOn(rule, subjects.indicators, context, drafts, placeOf);
  }
}

function placeOf({ scored }: { scored: ScoredForm }): CellRef {
  return formCell(scored.form);
}

function workbookOf(input: CheckInput): Subjects['workbook'] {
  const { forms, aside, unrecognised, previous = null, ruleSheet = null, reports = [] } = input;
  const because = (reason: CheckInput['aside'][number]['reason']): Form[] =>
    aside.filter((entry) => entry.reason === reason).map(({ form }) => form);
  const blank = [...forms.map(({ form }) => form).filter(({ state }) => state === 'blank'), ...because('blank')];
  const year = aside.find((entry) => entry.year !== null)?.year ?? null;
  const [otherYear, hidden] = [because('otherYear'), because('hidden')];
  return { forms, unrecognised, blank, otherYear, hidden, year, previous, ruleSheet, reports };
}

interface AllSubjects {
  readonly workbooks: readonly Subjects['workbook'][];
  readonly forms: readonly Subjects['form'][];
  readonly fundings: readonly Subjects['funding'][];
  readonly indicators: readonly Subjects['indicator'][];
}

function ofWorkbook(input: CheckInput): AllSubjects {
  return { workbooks: [workbookOf(input)], forms: [], fundings: [], indicators: [] };
}

function ofForm(scored: ScoredForm): AllSubjects {
  const { execution, form } = scored;
  return {
    workbooks: [],
    forms: [{ scored }],
    fundings: execution === null || form.funding === null ? [] : [{ scored, funding: form.funding, execution }],
    indicators: scored.indicators.map((score) => ({ scored, score, indicator: score.indicator })),
  };
}

/** Nothing is asked of a blank form. */
function isFilled({ form }: ScoredForm): boolean {
  return form.state !== 'blank';
}

function runOn<About extends keyof Subjects>(
  rule: Check<About>,
  subjects: readonly Subjects[About][],
  context: CheckContext,
  drafts: FindingDraft[],
  place: (subject: Subjects[About]) => CellRef | null,
): void {
  for (const subject of subjects) {
    try {
      for (const trouble of rule.find(subject, context)) {
        if (!isStale(rule, trouble.at, context)) drafts.push(draftOf(rule, trouble, context));
      }
    } catch {
      drafts.push(crashed(rule, place(subject)));
    }
  }
}

/** A formula that recalculates once the workbook is written is no mistake of anybody's. */
function isStale<About extends keyof Subjects>(rule: Check<About>, at: CellRef | null, context: CheckContext): boolean {
  return rule.comparesEntered === true && context.recalculates(at);
}

function draftOf<About extends keyof Subjects>(
  rule: Check<About>,
  trouble: Trouble,
  context: CheckContext,
): FindingDraft {
  const { at, message, related = [], fix } = trouble;
  const set = context.profile.severities[rule.id];
  const severity = set === undefined || set === 'off' ? (trouble.severity ?? rule.severity) : set;
  const basis = (trouble.basis ?? rule.cites[0]).source.printed;
  return { rule: rule.id, severity, message, at, related, basis, ...(fix === undefined ? {} : { fix }) };
}

function crashed<About extends keyof Subjects>(rule: Check<About>, at: CellRef | null): FindingDraft {
  const message = say.internalError(rule.title);
  return { rule: 'internal-error', severity: 'hint', message, at, basis: PRODUCT_DEFAULT.printed };
}

/** The same sentence about the same cell stands once; of a broken cell only that it is broken. */
function withoutRepeats(drafts: readonly FindingDraft[]): FindingDraft[] {
  const broken = new Set(
    drafts.flatMap(({ rule, at }) => (rule === formulaError.id && at !== null ? [cellKey(at)] : [])),
  );
  const seen = new Set<string>();
  return drafts.filter(({ rule, at, message }) => {
    const cell = at === null ? '' : cellKey(at);
    if (rule !== formulaError.id && broken.has(cell)) return false;
    const key = `${rule}\u0000${cell}\u0000${message}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
