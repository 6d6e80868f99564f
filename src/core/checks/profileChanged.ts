import { cellOf } from '../a1';
import { check } from '../rule';
import type { RuleChange, Trouble } from '../rule';
import { productDefault } from './basis';
import * as say from './wording';

/** The rules on the workbook's own sheet are not those that the county issued. */
export const profileChanged = check<'workbook'>({
  id: 'profile-changed',
  title: '评分规则与印发的不一致',
  about: 'workbook',
  severity: 'warning',
  cites: productDefault('随工作簿的评分规则应与财政部门印发的一致'),
  find: ({ ruleSheet }) => (ruleSheet?.change ? [troubleOf(ruleSheet.change)] : []),
});

function troubleOf(change: RuleChange): Trouble {
  const { at } = change;
  if (change.kind === 'stamp') return { at, message: say.rulesNotAsIssued(cellOf(at)) };
  const { setting, here, issued, cells } = change;
  const message = say.rulesNotAsChosen(setting, here, issued, cells.length);
  return { at, message, related: cells.slice(1) };
}
