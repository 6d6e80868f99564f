import { decimal, plain, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Indicator } from '../model';
import type { Profile } from '../law/profile';
import { remembered } from '../quantity/remembered';
import { check } from '../rule';
import type { ScoredForm } from '../scores/score';
import { projectEvaluation } from './basis';
import { addsUp } from './figures';
import { formWeights, printedExecutionWeight, weightedRows } from './weightSums';
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
    if (split === null || usualSplits.length === 0 || usualSplits.some((usual) => isSame(split, usual))) return [];
    if (!makesHundred(scored, profile)) return [];
    const at = scored.form.indicators.find((indicator) => indicator.level1At !== null)?.level1At ?? null;
    const found = words((part) => split[part]);
    const usual = usualSplits.map((entry) => words((part) => decimal(entry[part])));
    return [{ at, message: say.unusualSplit(found, usual) }];
  },
});

function isSame(split: Weights, usual: Split): boolean {
  return PARTS.every((part) => split[part].eq(decimal(usual[part])));
}

function partOf({ level1, level2 }: Indicator): Part | null {
  return partNamed(level2 ?? '') === 'satisfaction' ? 'satisfaction' : partNamed(level1 ?? '');
}

const partNamed = remembered((level: string): Part | null => {
  if (/满意/.test(level)) return 'satisfaction';
  if (/成本/.test(level)) return 'cost';
  if (/产出/.test(level)) return 'output';
  return /效益|效果/.test(level) ? 'benefit' : null;
});

type Weights = Record<Part, Decimal>;

/** null where the table has other level-1 names, no output at all, or weights that stand beside whole groups only. */
function splitOf(scored: ScoredForm): Weights | null {
  const split: Weights = { cost: ZERO, output: ZERO, benefit: ZERO, satisfaction: ZERO };
  for (const { indicator, weight } of weightedRows(scored)) {
    if (indicator.row === scored.execution?.indicatorRow) continue;
    const part = partOf(indicator);
    if (part === null || weight === null || indicator.weight.state !== 'number') return null;
    split[part] = split[part].plus(weight);
  }
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
