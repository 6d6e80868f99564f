import { fixed, HUNDRED, plain, type Decimal } from '../../decimal';
import { valueIn, type WorkbookFact, type WorkbookFacts } from '../../facts/facts';
import type { SurveyCount } from '../../facts/ids';
import type { CellRef, Field } from '../../model';
import { numberOf, rateAgreement } from '../figures';
import { agreeInWhole, rateAmounts } from './figures';

/** What a survey found, line by line. */

export interface SurveyLine {
  readonly kind: 'group' | 'question' | 'total';
  readonly formId: string;
  readonly sheet: string;
  /** Whom or what was asked about; null where the line does not say it. */
  readonly subject: string | null;
  /** As it is printed; null where it is not. */
  readonly printed: Field | null;
  /** 满意 ÷ 有效, where the counts leave no doubt. */
  readonly counted: { readonly ratio: Decimal; readonly sum: string } | null;
  /** The cells that say it. */
  readonly cells: readonly CellRef[];
}

const PREFIXES = { group: 'survey.', question: 'survey.question.', total: 'survey.total.' } as const;
const KINDS = ['group', 'question', 'total'] as const;
const COUNTS: readonly SurveyCount[] = ['sent', 'returned', 'valid', 'satisfied', 'partlySatisfied', 'rate'];

type Counts = Map<SurveyCount, WorkbookFact>;

/** Lines that say a rate, printed or by their counts. */
export function surveyLines(facts: WorkbookFacts): SurveyLine[] {
  return KINDS.flatMap((kind) => [...byLine(facts, kind)].flatMap((counts) => lineOf(kind, counts) ?? []));
}

function byLine(facts: WorkbookFacts, kind: SurveyLine['kind']): Iterable<Counts> {
  const lines = new Map<string, Counts>();
  for (const count of COUNTS) {
    for (const fact of facts.get(`${PREFIXES[kind]}${count}`) ?? []) {
      const key = `${fact.formId}\u0000${String(fact.at.row)}`;
      const line: Counts = lines.get(key) ?? new Map();
      lines.set(key, line.set(count, fact));
    }
  }
  return lines.values();
}

function lineOf(kind: SurveyLine['kind'], counts: Counts): SurveyLine | null {
  const [first] = counts.values();
  const rate = counts.get('rate');
  const printed = rate !== undefined && numberOf(rate.field) !== null ? rate : null;
  const counted = countedIn(counts);
  if (first === undefined || (printed === null && counted === null)) return null;
  const { formId, at, subject } = first;
  const cells = [...(printed === null ? [] : [printed.at]), ...(counted?.cells ?? [])];
  return { kind, formId, sheet: at.sheet, subject, printed: printed?.field ?? null, counted, cells };
}

/** Of those who were asked and answered; where 基本满意 is counted apart it may belong to the satisfied or not. */
function countedIn(counts: Counts): (SurveyLine['counted'] & { readonly cells: readonly CellRef[] }) | null {
  const satisfied = counts.get('satisfied');
  const asked = counts.get('valid') ?? counts.get('returned') ?? counts.get('sent');
  if (satisfied === undefined || asked === undefined || counts.has('partlySatisfied')) return null;
  const [over, under] = [valueIn(satisfied, ''), valueIn(asked, '')];
  if (over === null || under === null || under.lte('0')) return null;
  return { ratio: over.div(under), sum: `${plain(over)} ÷ ${plain(under)}`, cells: [satisfied.at, asked.at] };
}

/** A rate that is typed elsewhere is the line's, to the decimals it shows. */
export function saysRate({ printed, counted }: SurveyLine, field: Field): boolean {
  if (counted !== null && rateAgreement(counted.ratio, field) !== 'wrong') return true;
  return printed !== null && agreeInWhole({ amounts: rateAmounts(printed) }, { amounts: rateAmounts(field) });
}

/** 92%, or 92.00%（460 ÷ 500）. */
export function shownRate({ printed, counted }: SurveyLine): string {
  if (printed !== null) return /[%％]/.test(printed.text) ? printed.text : `${printed.text}%`;
  return counted === null ? '' : `${fixed(counted.ratio.times(HUNDRED), 2)}%（${counted.sum}）`;
}
