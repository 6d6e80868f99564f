import { remembered } from '../../quantity/remembered';
import { rateNameOf } from '../names';
import { BUDGET_RATES } from './budget';
import type { RateDefinition } from './definition';
import { SPENDING_RATES } from './spending';

/** Every rate of a department that base data give, in the order of the frame of indicators. */
export const RATES: readonly RateDefinition[] = [...SPENDING_RATES, ...BUDGET_RATES];

const BY_NAME: ReadonlyMap<string, RateDefinition> = new Map(
  RATES.flatMap((rate) => rate.aliases.map((alias): [string, RateDefinition] => [alias, rate])),
);

const LONGEST_NAME = 60;

/** The rate an indicator's name asks for: 2022年“三公经费”控制率, 指标1：部门预算调整率（%）; null for any other. */
export const rateOfName = remembered((name: string): RateDefinition | null => {
  if (name.length > LONGEST_NAME) return null;
  const bare = name
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .replace(/[\s"'“”‘’《》「」]/g, '')
    .replace(/^指标[0-9]*[:、.]?/, '')
    .replace(/^[0-9]+[、.)]/, '')
    .replace(/[%:]+$/, '')
    .replace(/^(20[0-9]{2}年度?|本年度?|全年|年度)/, '')
    .replace(/^(本?(部门|单位)(整体)?)/, '');
  return BY_NAME.get(rateNameOf(bare) || bare) ?? null;
});

/** By its id in a result; null where no definition stands behind it. */
export function rateOfId(id: string): RateDefinition | null {
  return RATES.find((rate) => rate.id === id) ?? null;
}
