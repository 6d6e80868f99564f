import { COMMON_INDICATORS, PRODUCT_DEFAULT } from '../sources';
import { builtinOf, type Builtin, type GroundedRule } from './declare';

/**
 * The frame of common indicators for a whole department. It gives names and formulas; no threshold and no points were
 * seen in it, so that every bound here is our own default, and a target that the form prints goes before it.
 */
const toward = (name: string, better: 'higher' | 'lower' | 'equal', target: string, says: string): GroundedRule => ({
  rule: { name, kind: 'proportional', better, target },
  cites: { source: PRODUCT_DEFAULT, says },
});

const RULES: readonly GroundedRule[] = [
  toward('在职人员控制率', 'lower', '100', '不超过 100% 得满分，超过的按 100÷控制率计分；表中写了目标值的按目标值'),
  toward('三公经费变动率', 'lower', '0', '比上年不增加得满分，增加的由填报人判断；表中写了目标值的按目标值'),
  toward('预算完成率', 'higher', '100', '按完成比例计分；表中写了目标值的按目标值'),
  toward('预算调整率', 'lower', '0', '没有调整得满分，有调整的由填报人判断；表中写了目标值的按目标值'),
  toward('支付进度率', 'higher', '100', '按达到既定进度的比例计分；表中写了目标值的按目标值'),
  toward('结转结余变动率', 'lower', '0', '比上年不增加得满分，增加的由填报人判断；表中写了目标值的按目标值'),
  toward('公用经费控制率', 'lower', '100', '不超过 100% 得满分，超过的按 100÷控制率计分；表中写了目标值的按目标值'),
  toward('三公经费控制率', 'lower', '100', '不超过 100% 得满分，超过的按 100÷控制率计分；表中写了目标值的按目标值'),
  toward('政府采购执行率', 'equal', '100', '等于 100% 得满分，不足或超过的按比例计分；表中写了目标值的按目标值'),
  toward('固定资产利用率', 'higher', '90', '达到 90% 得满分，不足的按比例计分；表中写了目标值的按目标值'),
];

export const COMMON_FRAME: Builtin = builtinOf(
  'common-frame',
  `部门整体支出共性指标（指标名称依${COMMON_INDICATORS.printed}）`,
  RULES,
);
