import type { FundingRole, TextRole } from '../model';
import { parseHeading, saysNoHeading, squeeze, withoutNumber } from './headingText';
import { remembered } from './remembered';

/** Labels beside which a value stands, and labels of the money block's rows: every spelling met, as data. */

export type IdentityRole = 'projectName' | 'unitName' | 'department' | 'implementer';

const IDENTITY: Readonly<Record<IdentityRole, RegExp>> = {
  projectName:
    /^(项目名称|项目支出名称|专项名称|转移支付名称|专项项目名称|项目单位及名称|政策名称|专项资金名称|[一二]级项目名称|自评项目名称|(政策|专项|子)项目名称|转移支付项目名称|项目全称)$/,
  unitName:
    /^(单位名称|填报单位|填表单位|部门名称|部门单位名称|([省市县区乡镇]级)?预算部门(、单位)?(名称)?|部门|单位|填报单位名称|部门\/单位名称|预算单位名称|自评单位|单位全称|编报单位|编制单位|填报部门|部门全称|自评单位名称|自评部门|(部门|单位|预算部门|预算单位)(编码|代码)[及和、]名称)$/,
  department:
    /^((中央|地方|[省市县区乡镇]级?)?(预算|项目|业务)?主管(预算)?(部门|单位|局)(名称)?(及代码|及编码)?|一级预算(部门|单位))$/,
  implementer:
    /^((项目|资金|具体|项目具体|专项)?(实施|承担|申报|使用|建设|执行|承办)(单位|部门|处室|科室)(名称)?|预算单位|项目(单位|部门))$/,
};

const TEXTS: Readonly<Record<TextRole, RegExp>> = {
  conclusion: /^(评价结论|自评结论|综合评价结论|总体评价|自评综述|绩效自评结论)$/,
  problems: /^(存在问题|存在的问题|主要问题|存在的主要问题|问题及原因|存在问题及原因)$/,
  measures:
    /^(改进措施|改进措施及结果应用方案|整改措施|下一步改进措施|改进建议|整改措施及结果应用|有关建议|下一步措施)$/,
  reasonForAll:
    /^(偏差大或目标未完成原因分析|目标未完成原因分析|未完成原因分析|偏差原因分析|偏差原因分析及改进措施|偏差较大原因分析|未完成目标原因)$/,
  preparer: /^(填报人|填表人|经办人|制表人|联系人|部门联系人|项目联系人|填报人签字|填报人员)$/,
  head: /^(单位负责人|项目负责人|财务负责人|负责人|部门负责人|主要负责人|单位领导|分管领导|审核人|项目负责人及电话|负责人及电话|财务负责人签字)$/,
  phone: /^(联系电话|电话|联络电话|联系方式|手机)$/,
  date: /^(填报日期|填表日期|日期|填报时间|报送日期|自评日期|填表时间)$/,
  department: IDENTITY.department,
  implementer: IDENTITY.implementer,
  note: /^(备注|说明|注|填表说明|填报说明|注意|其他需要说明的问题|其他说明)$/,
};

const IDENTITIES = Object.entries(IDENTITY) as [IdentityRole, RegExp][];
const TEXT_LABELS = Object.entries(TEXTS) as [TextRole, RegExp][];
const LONGEST_LABEL = 16;

export const identityRole = remembered((label: string): IdentityRole | null => firstMatch(IDENTITIES, label));

export const textRole = remembered((label: string): TextRole | null => firstMatch(TEXT_LABELS, label));

function firstMatch<Role>(table: readonly (readonly [Role, RegExp])[], label: string): Role | null {
  if (label === '' || label.length > LONGEST_LABEL) return null;
  return table.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

export interface SplitLabel {
  readonly label: string;
  readonly value: string | null;
}

/** "单位名称：某镇" → label and value; a text without a colon is label only. */
export function splitLabel(text: string): SplitLabel {
  return saysNoHeading(text) && !mayHoldValue(text) ? NO_LABEL : partsOf(text);
}

/** A value stands behind a label's colon in the same cell. */
export function mayHoldValue(text: string): boolean {
  return /[:：]/.test(text.slice(0, 25));
}

const NO_LABEL: SplitLabel = { label: '', value: null };

const partsOf = remembered((text: string): SplitLabel => {
  const colon = /^([^:：]{1,24})[:：](.*)$/s.exec(text);
  const label = parseHeading(colon?.[1] ?? text)?.base ?? '';
  const value = colon?.[2]?.trim() ?? '';
  return { label, value: value === '' ? null : value };
});

const FUNDING_ROWS: readonly (readonly [RegExp, FundingRole])[] = [
  [
    /^(年度)?(财政)?(资金|金额)(总额|总计|合计)|^(资金|预算)?总量$|^(年度)?总(金?额|支出|收入)|^合计|^总计|^年度(财政)?资金总额|^预算(资金)?(总额|合计)|^资金总额|^支出(总额|合计)?$|^部门预算总额|^年度总金额|^(部门|单位)*整体支出(总额|合计)?$|^项目(资金|预算)?(总额|总金额|合计|总计)$|^(?!基本|项目)[^,，:：]{0,8}(支出|预算|资金|经费)(总额|合计|总计)$/,
    'total',
  ],
  [/^(项目|计划|工程)*总投资/, 'total'],
  [/^非财政/, 'other'],
  [/结转|结余/, 'carryOver'],
  [/政府性基金/, 'governmentFund'],
  [/债券|贷款/, 'other'],
  [/专户/, 'specialAccount'],
  [/单位(自有)?资金|自有资金|事业收入|自筹/, 'unitFunds'],
  [/上级(补助|转移|专款|资金)?|中央|省级|市级/, 'superior'],
  [/本级(安排)?|县级|区级|地方|镇级|乡级|市县|配套/, 'local'],
  [/财政|拨款|一般公共预算|政府预算/, 'fiscal'],
  [/人员/, 'personnel'],
  [/其他运转/, 'operatingOther'],
  [/公用经费|运转/, 'operatingPublic'],
  [/特定目标/, 'targeted'],
  [/基本支出/, 'basic'],
  [/项目支出/, 'project'],
];

/** What a row of the money block stands for; `other` for any label that none of the patterns names. */
export const fundingRowRole = remembered((label: string): FundingRole => {
  const base = withoutNumber(
    squeeze(label)
      .replace(/\([^()]*\)?/g, '')
      .replace(/^(其中|#)?[:：]?/, ''),
  );
  return FUNDING_ROWS.find(([pattern]) => pattern.test(base))?.[1] ?? 'other';
});

export const isPartLabel = remembered((label: string): boolean => /^(其中|#)/.test(squeeze(label)));

/** A label that a row of the money block could have. */
export const looksLikeMoneyLabel = remembered((label: string): boolean =>
  /^(\d{1,2}[.、．])?其他|资金|拨款|补助|支出|结转|结余|总额|合计|总计|其中|经费|人员|运转|目标类|债券|贷款|自筹|收入|基金|总金额|财政|本级|上级|中央|省|市|县/.test(
    squeeze(label),
  ),
);
