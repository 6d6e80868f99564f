/**
 * The documents and other grounds that a rule can name. Only what was seen to contain a rule may be cited for it;
 * article numbers were not verified and are never printed.
 */
export interface LegalSource {
  readonly id: string;
  /** Printed as the basis of a finding. */
  readonly printed: string;
}

/** Follows from arithmetic or from what the form itself says. */
export const ARITHMETIC: LegalSource = { id: 'arithmetic', printed: '算术勾稽' };

/** Our own default where no document was seen; a county can change it in its profile. */
export const PRODUCT_DEFAULT: LegalSource = { id: 'product', printed: '本产品默认口径（县级可改）' };

/**
 * Seen, through the notes of forms that implement it: first-level weights (execution 10, output 50, benefit 30,
 * satisfaction 10); three qualitative tiers with their names and bounds (80 % and 60 % included); a score never exceeds
 * its weight; the grades from 90, 80 and 60. Not seen, so never to be cited for: the ratio rule of quantitative
 * indicators, the treatment of over-fulfilment, the execution rate's formula, the total as a sum.
 */
export const PROJECT_EVALUATION: LegalSource = {
  id: 'caiyu-2020-10',
  printed: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
};

/**
 * Seen: the names of the department indicators in filled forms, and the formulas of the headcount control rate, the
 * change rate of the three public expenses, the adjustment rate (policy changes, force majeure and tasks assigned from
 * above are exempt), the carry-over rate and its change rate. Not seen: any threshold or points for them.
 */
export const COMMON_INDICATORS: LegalSource = {
  id: 'caiyu-2013-53',
  printed: '《预算绩效评价共性指标体系框架》（财预〔2013〕53号）',
};

/** Every ground a rule can cite. */
export const SOURCES: readonly LegalSource[] = [ARITHMETIC, PRODUCT_DEFAULT, PROJECT_EVALUATION, COMMON_INDICATORS];

/**
 * Documents of which only number and title were seen. They have no `printed`, so that a citation of one does not
 * compile: nothing of their content may be claimed.
 */
export const KNOWN_BY_TITLE: readonly { readonly title: string; readonly number: string }[] = [
  { title: '中共中央 国务院关于全面实施预算绩效管理的意见', number: '中发〔2018〕34号' },
  { title: '中央部门项目支出核心绩效目标和指标设置及取值指引（试行）', number: '财预〔2021〕101号' },
  { title: '中央对地方专项转移支付绩效目标管理暂行办法', number: '财预〔2015〕153号' },
  { title: '中央部门预算绩效目标管理办法', number: '财预〔2015〕88号' },
];
