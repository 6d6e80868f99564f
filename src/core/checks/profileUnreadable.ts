import { check } from '../rule';
import { productDefault } from './basis';
import * as say from './wording';

/** The workbook carries a sheet of rules that cannot be understood; others are in force until it is put right. */
export const profileUnreadable = check<'workbook'>({
  id: 'profile-unreadable',
  title: '评分规则表填写有误',
  about: 'workbook',
  severity: 'error',
  cites: productDefault('随工作簿的评分规则应能逐项读懂'),
  find: ({ ruleSheet }) =>
    (ruleSheet?.problems ?? []).map(({ at, message }) => ({ at, message: say.rulesUnreadable(message) })),
});
