import { decimal, plain, sum, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Indicator } from '../model';
import type { Profile } from '../law/profile';
import { check } from '../rule';
import type { ScoredForm } from '../scores/score';
import { projectEvaluation } from './basis';
import { addsUp } from './figures';
import { formWeights, printedExecutionWeight, weightedRows, weightsOf } from './weightSums';
import * as say from './wording';

type Split = Profile['weights']['usualSplits'][number];
type Part = Exclude<keyof Split, 'execution'>;
const PARTS: readonly Part[] = ['cost', 'output', 'benefit', 'satisfaction'];
const NAMES: Readonly<Record<Part, string>> = { cost: '成本', output: '产出', benefit: '效益', satisfaction: '满意度' };

/** A split of the level-1 weights other than the usual ones; counties may have their own. */
export const levelWeightsUnusual = check<'form'>({
  id: 'level-weights-unusual',
  title: '一级指标分值与常用分值不同',
  about: 'form',
  severity: 'hint',
  cites: projectEvaluation('一级指标分值原则上为预算执行率 10、产出 50、效益 30、服务对象满意度 10'),
  find: ({ scored }, { profile }) => {
    const split = splitOf(scored);
    const { usualSplits } = profile.weights;
    if (split === null || usualSplits.length === 0 || !makesHundred(scored, profile)) return [];
    if (usualSplits.some((usual) => PARTS.every((part) => split[part].eq(decimal(usual[part]))))) return [];
    const at = scored.form.indicators.find((indicator) => indicator.level1At !== null)?.level1At ?? null;
    const found = words((part) => split[part]);
    const usual = usualSplits.map((entry) => words((part) => decimal(entry[part])));
    return [{ at, message: say.unusualSplit(found, usual) }];
  },
});

function partOf(indicator: Indicator): Part | null {
  const level1 = indicator.level1 ?? '';
  if (/满意/.test(level1) || /满意/.test(indicator.level2 ?? '')) return 'satisfaction';
  if (/成本/.test(level1)) return 'cost';
  if (/产出/.test(level1)) return 'output';
  return /效益|效果/.test(level1) ? 'benefit' : null;
}

/** null where the table has other level-1 names, no output at all, or weights that stand beside whole groups only. */
function splitOf(scored: ScoredForm): Record<Part, Decimal> | null {
  const rows = weightedRows(scored)
    .filter(({ indicator }) => indicator.row !== scored.execution?.indicatorRow)
    .map(({ indicator, weight }) => ({ indicator, weight, part: partOf(indicator) }));
  if (rows.some(({ indicator, part }) => part === null || indicator.weight.state !== 'number')) return null;
  const of = (wanted: Part): Decimal => sum(weightsOf(rows.filter(({ part }) => part === wanted)));
  const split = { cost: of('cost'), output: of('output'), benefit: of('benefit'), satisfaction: of('satisfaction') };
  return split.output.eq(ZERO) ? null : split;
}

/** Where the sum itself is wrong, that is what is told. */
function makesHundred(scored: ScoredForm, profile: Profile): boolean {
  const weights = formWeights(scored);
  if (weights === null) return false;
  const execution = printedExecutionWeight(scored);
  const parts = execution === null ? weights.indicators : [...weights.indicators, execution];
  return [profile.weights.total, ...(execution === null ? profile.weights.targetTable : [])].some((wanted) =>
    addsUp(decimal(wanted), parts),
  );
}

function words(weightOf: (part: Part) => Decimal): string {
  return PARTS.filter((part) => !weightOf(part).eq(ZERO))
    .map((part) => `${NAMES[part]} ${plain(weightOf(part))}`)
    .join('、');
}
