import { fixed, HUNDRED, plain, type Decimal } from '../../decimal';

/** Every sentence about the rates of a department. */

export const RATE_NOTES = {
  byBudget: '没有决算数，按预算数计算',
  bySpending: '没有预算数，按决算数计算',
  unspent: '没有填结转结余，以全年预算数减执行数计算',
} as const;

/** 0.94642857 → "94.64%" */
export const percent = (ratio: Decimal): string => `${fixed(ratio.times(HUNDRED), 2)}%`;

export const RATE = {
  figure: (says: string, value: Decimal, unit: string) => `${says} ${plain(value)}${unit === '%' ? '%' : ` ${unit}`}`,
  ofLastYear: (shown: string, at: string) => `${shown}（上年文件 ${at}）`,
  addedUp: (shown: string, { by, parts }: { by: 'institution' | 'kind'; parts: readonly Decimal[] }) =>
    `${shown}（由本产品按${by === 'kind' ? '各类人员' : '各单位'}相加：${parts.map(plain).join(' + ')}）`,
  notAddedUp: (name: string, figure: string, cell: string) =>
    `各单位的编制数和在职人数没有填全（${cell}），不能相加得出${figure}，算不出${name}`,
  share: (over: string, under: string, result: Decimal, cells: string) =>
    `${over} ÷ ${under} = ${percent(result)}${cells}`,
  change: (now: string, before: string, base: Decimal, result: Decimal, cells: string) =>
    `（${now} − ${before}）÷ ${plain(base)} = ${percent(result)}${cells}`,
  less: (whole: string, part: string) => `（${whole} − ${part}）`,
  cells: (addresses: readonly string[]) => (addresses.length === 0 ? '' : `（${addresses.join('、')}）`),
  missing: (name: string, figures: readonly string[]) => `没有${figures.join('、')}，算不出${name}`,
  unreadable: (name: string, figure: string, cell: string) => `${figure}（${cell}）读不出数字，算不出${name}`,
  unitUnknown: (name: string) => `两处数字的单位没有写明，不能相除，算不出${name}`,
  zero: (name: string, figure: string) => `${figure}为 0，不能作分母，${name}无从计算`,
  negative: (name: string, figure: string) => `${figure}是负数，${name}无从计算`,
  noExecution: '没有资金栏或资金栏不全，算不出预算执行率',
  net: (ratio: Decimal, isExempted: boolean) => {
    const word = ratio.lt('0') ? '净减' : '净增';
    const tail = isExempted ? '' : '，未扣除政策性、上级交办等因素';
    return `年初到调整后${word} ${percent(ratio.abs())}${tail}`;
  },
  exempted: (change: Decimal, exempt: Decimal, original: Decimal, result: Decimal, parts: string, cells: string) =>
    `扣除${parts}后：（${plain(change)} − ${plain(exempt)}）÷ ${plain(original)} = ${percent(result)}${cells}`,
  exemptAbove: '应扣除的调整金额大于净调整额，说明有增有减，请按调整数的绝对值合计核算',
  exemptNames: {
    'adjustment.exempt.policy': '政策性变化',
    'adjustment.exempt.forceMajeure': '不可抗力',
    'adjustment.exempt.assigned': '上级临时交办',
  },
  byMonth: (month: string) => `${month}执行率`,
  spentByMonth: (month: string) => `${month}累计支出`,
  stated: (name: string, value: Decimal, cells: string) => `基础数据填写的${name}为 ${plain(value)}%${cells}`,
  statedDiffers: (name: string) => `填写的${name}与按累计支出算得的不一致，已按填写的计分，请核对`,
  noPercentSign: (name: string, value: string, cells: string) =>
    `${name}填的是 ${value}，没有写百分号，分不清是百分数还是比值，请补上百分号${cells}`,
  noProgress: (name: string, spent: string) => `基础数据没有${name}，也没有${spent}，请补充`,
  unknown: '没有基础数据，算不出所需的比率',
  filled: (name: string, value: string) => `完成值未填，按基础数据算得${name} ${value} 计分`,
  noColumn: (name: string, value: string) => `按基础数据算得${name} ${value}`,
  differs: (name: string, typed: string, computed: string) =>
    `填写的${name}为 ${typed}，按基础数据算得 ${computed}，请核对`,
  replaced: (name: string, typed: string, computed: string) =>
    `填写的${name}为 ${typed}，按规定以基础数据算得的 ${computed} 计分`,
} as const;
