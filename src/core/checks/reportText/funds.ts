import type { MoneySubject } from '../../facts/ids';
import type { FundingRole } from '../../model';

/** Kinds of spending as reports name them, and what the forms call them. */

export interface Fund {
  readonly name: string;
  readonly pattern: RegExp;
  readonly facts: readonly MoneySubject[];
  readonly roles: readonly FundingRole[];
}

const fund = (
  name: string,
  words: string,
  facts: readonly MoneySubject[],
  roles: readonly FundingRole[] = [],
): Fund => ({
  name,
  pattern: new RegExp(`^(?:${words})$`),
  facts,
  roles,
});

const FUNDS: readonly Fund[] = [
  fund('三公经费', '三公(?:经费)?', ['threePublic']),
  fund('公务接待费', '公务(?:接待|招待)(?:费|经费)?', ['threePublic.reception']),
  fund('公务用车费', '公务用车(?:购置(?:及|和|与)?)?(?:运行)?(?:维护)?(?:费|经费)?', [
    'threePublic.vehicles',
    'threePublic.vehicles.running',
    'threePublic.vehicles.purchase',
  ]),
  fund('因公出国（境）费', '因公出国(?:\\(境\\))?(?:费|经费)?', ['threePublic.abroad']),
  fund('人员经费', '人员(?:经费|类(?:支出|经费)?|支出)', ['personnel'], ['personnel']),
  fund('公用经费', '(?:日常|运转类)?公用(?:经费|支出)', ['operatingPublic'], ['operatingPublic']),
  fund('基本支出', '基本支出', ['basic'], ['basic']),
  fund('项目支出', '项目支出|特定目标类(?:支出|项目)?', ['project', 'project.listed'], ['project', 'targeted']),
  fund('政府采购', '(?:政府)?采购(?:金额|资金|项目)?', ['procurement']),
];

const YEARS = /^(?:全年|本年度?|当年|20[0-9]{2}年度?末?)|(?:全年|本年度?|当年|20[0-9]{2}年度?末?)$/g;

/** The kind of spending that the words are, whatever year stands before or behind its name; null where they are none. */
export function fundNamed(words: string): Fund | null {
  const bare = words.replace(YEARS, '').replace(/的$/, '');
  return FUNDS.find(({ pattern }) => pattern.test(bare) || pattern.test(bare.replace(/支出$/, ''))) ?? null;
}

const PARTS: Readonly<Record<string, RegExp>> = {
  threePublic: /^threePublic\./,
  basic: /^(?:personnel|operatingPublic)$/,
};

/** 公务接待费 is part of 三公经费; every kind of spending is part of the whole. */
export function isPartOfFund(part: Fund, whole: Fund): boolean {
  const [own, of] = [part.facts[0] ?? '', whole.facts[0] ?? ''];
  return PARTS[of]?.test(own) ?? false;
}
