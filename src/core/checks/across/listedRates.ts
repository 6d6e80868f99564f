import { fixed, HUNDRED, plain, ZERO } from '../../decimal';
import type { Form, ListedProject } from '../../model';
import type { Trouble } from '../../rule';
import { arithmetic } from '../basis';
import { fixOf, typedRate } from '../cells';
import { amountOf, isNumber, isRateOf, rateAgreement } from '../figures';
import * as say from '../wording';
import type { Comparison } from './comparison';
import type { Papers } from './papers';
import { differsFromForm } from './projectTotals';

const CITES = arithmetic('项目清单的执行率 = 全年执行数 ÷ 全年预算数');

/** The execution rate in a list of projects against the two amounts of its own line. */
export const listedRates: Comparison = {
  title: '项目清单中的执行率',
  cites: CITES,
  compare: (papers) => papers.lists.flatMap((form) => linesOf(form).flatMap((line) => compare(papers, form, line))),
};

function linesOf({ projectList }: Form): ListedProject[] {
  if (projectList === undefined) return [];
  return [...projectList.projects, ...(projectList.total === null ? [] : [projectList.total])];
}

/** A line whose amounts the project's own form states otherwise is told by those. */
function compare(papers: Papers, form: Form, line: ListedProject): Trouble[] {
  const { rate } = line;
  if (!isNumber(rate)) return [];
  const budget = line.budget.state === 'number' ? line.budget : line.originalBudget;
  const [spent, planned] = [amountOf(line.actual, form.moneyUnit), amountOf(budget, form.moneyUnit)];
  if (spent === null || planned === null || planned.lte(ZERO)) return [];
  if (isRateOf(spent, planned, rate)) return [];
  const ratio = spent.div(planned);
  if (rateAgreement(ratio, rate) !== 'wrong') return [];
  if ((['budget', 'actual'] as const).some((measure) => differsFromForm(form, line, papers, measure))) return [];
  const percent = `${fixed(ratio.times(HUNDRED), 2)}%`;
  const fix = fixOf(say.correctRate(percent), [{ field: rate, to: typedRate(rate, ratio, false) }]);
  const name = line.name.text === '' ? say.listTotal : say.factLabel(line.name.text);
  const message = say.listedRate(form.sheet, name, rate.text, percent, `${plain(spent)} ÷ ${plain(planned)}`);
  const related = [line.actual.at, budget.at].flatMap((at) => at ?? []);
  return [{ at: rate.at, related, basis: CITES[0], message, ...(fix === undefined ? {} : { fix }) }];
}
