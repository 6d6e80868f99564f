import type { NamedRule } from '../profile';
import { PRODUCT_DEFAULT } from '../sources';
import { builtinOf, type Builtin, type GroundedRule } from './declare';

/**
 * The scored index table in use among counties and cities of Hunan: the score follows from base data or a checklist,
 * without target or actual. Its figures were seen in published tables; no document with a number was.
 */
const seen = (rule: NamedRule, says: string): GroundedRule => ({ rule, cites: { source: PRODUCT_DEFAULT, says } });

const beyond = (name: string, threshold: string, minus: string, says: string): GroundedRule =>
  seen({ name, kind: 'deduct', better: 'lower', threshold, per: '1', minus, count: 'proRata' }, says);

const items = (...says: readonly string[]): readonly { says: string; points: string }[] =>
  says.map((text) => ({ says: text, points: '1' }));

const RULES: readonly GroundedRule[] = [
  beyond('在职人员控制率', '100', '0.5', '不超过 100% 得满分，每超过 1 个百分点扣 0.5 分，扣完为止'),
  beyond('三公经费变动率', '0', '0.5', '不增加得满分，每超过 1 个百分点扣 0.5 分，扣完为止'),
  beyond('公务招待费变动率', '0', '0.2', '不增加得满分，每超过 1 个百分点扣 0.2 分，扣完为止'),
  beyond('公务用车费变动率', '0', '0.2', '不增加得满分，每超过 1 个百分点扣 0.2 分，扣完为止'),
  seen(
    {
      name: '重点支出安排率',
      kind: 'bands',
      better: 'higher',
      bands: [
        { bound: '90', points: '5' },
        { bound: '80', points: '4' },
        { bound: '70', points: '3' },
        { bound: '60', points: '2' },
      ],
    },
    '90%（含）以上 5 分，80%（含）至 90% 4 分，70%（含）至 80% 3 分，60%（含）至 70% 2 分，低于 60% 不得分',
  ),
  seen(
    {
      name: '预算调整率',
      kind: 'bands',
      better: 'lower',
      bands: [
        { bound: '0', points: '3' },
        { bound: '10', points: '2' },
        { bound: '20', points: '1' },
        { bound: '30', points: '0.5' },
      ],
    },
    '没有调整 3 分，10%（含）以内 2 分，10% 至 20%（含）1 分，20% 至 30%（含）0.5 分，大于 30% 不得分',
  ),
  seen({ name: '支付进度', kind: 'violations', minus: '0.5' }, '每有一项专项资金未按进度支付扣 0.5 分，扣完为止'),
  seen(
    {
      name: '结余',
      kind: 'situations',
      situations: [
        { rate: 'rate.carryOver', is: 'atMost', bound: '0', points: '3' },
        { rate: 'rate.carryOverChange', is: 'atMost', bound: '0', points: '2' },
      ],
    },
    '没有结转结余 3 分，有结转结余但不超过上年 2 分，超过上年不得分',
  ),
  beyond('三公经费控制率', '100', '1', '不超过 100% 得满分，每超过 1 个百分点扣 1 分，扣完为止'),
  seen(
    {
      name: '管理制度健全性',
      kind: 'checklist',
      items: items(
        '已制定或具有预算资金管理、内部财务管理、会计核算等管理制度',
        '管理制度合法、合规、完整',
        '管理制度得到有效执行',
      ),
    },
    '三项各 1 分',
  ),
  seen({ name: '资金使用合规性', kind: 'violations', minus: '1' }, '每出现一例不符合要求的扣 1 分，扣完为止'),
  seen({ name: '预决算信息公开性', kind: 'violations', minus: '1' }, '每出现一例不符合要求的扣 1 分，扣完为止'),
];

export const HUNAN_INDEX: Builtin = builtinOf('hunan-index', '部门整体支出评分表（参照湖南县区公布的评分表）', RULES);
