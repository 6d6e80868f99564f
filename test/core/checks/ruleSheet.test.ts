import { profileChanged } from '../../../src/core/checks/profileChanged';
import { profileUnreadable } from '../../../src/core/checks/profileUnreadable';
import type { RuleSheet } from '../../../src/core/rule';
import { at, workbookOf } from './build';
import { said } from './troubles';

const SOUND: RuleSheet = { problems: [], isInForce: true, change: null };
const withSheet = (extra: Partial<RuleSheet>): ReturnType<typeof workbookOf> =>
  workbookOf({ ruleSheet: { ...SOUND, ...extra } });

describe('the sheet of rules that travels with the workbook', () => {
  it('profile-changed: the rules are not those of the fingerprint', () => {
    expect(said(profileChanged, withSheet({ change: { kind: 'stamp', at: at('B7') } }))).toEqual([
      {
        cell: 'B7',
        severity: 'warning',
        message:
          '“评分规则”表的内容与印发时的规则指纹（B7）不一致，可能被改动过，请与财政部门印发的核对；确由财政部门修改的，请重新印发或清空指纹。',
      },
    ]);
    expect(said(profileChanged, withSheet({}))).toEqual([]);
    expect(said(profileChanged, workbookOf({}))).toEqual([]);
  });

  it('profile-changed: the rules are not those that were handed over', () => {
    const change = { kind: 'chosen', at: at('B12'), setting: '总分上限', here: '89', issued: '79' } as const;
    expect(said(profileChanged, withSheet({ change: { ...change, cells: [at('B12')] } }))[0]?.message).toBe(
      '“评分规则”表的“总分上限”为“89”，本次采用的规则为“79”，请核对是否为财政部门印发的规则。',
    );
    const unsaid = { ...change, here: null, cells: [at('B12'), at('B13')] };
    expect(said(profileChanged, withSheet({ change: unsaid }))[0]?.message).toBe(
      '“评分规则”表的“总分上限”与本次采用的规则不同，连同这一处共有 2 处不同，请核对是否为财政部门印发的规则。',
    );
  });

  it('profile-unreadable: each cell that cannot be understood', () => {
    const problems = [{ at: at('B9'), message: '“评分规则”表 B9（总分上限）应填数字。' }];
    expect(said(profileUnreadable, withSheet({ problems, isInForce: false }))).toEqual([
      {
        cell: 'B9',
        severity: 'error',
        message: '“评分规则”表 B9（总分上限）应填数字；在改正之前，本次没有采用表中的规则。',
      },
    ]);
    expect(said(profileUnreadable, withSheet({}))).toEqual([]);
  });
});
