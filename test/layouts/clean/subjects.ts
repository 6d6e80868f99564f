/** What honest rows are about. Names and reasons are the project's own; no place, no person. */

export interface Subject {
  readonly name: string;
  readonly level2: string;
  /**
   * `count`: more is better, whole numbers. `rate`: percent, more is better. `none`: nothing may happen. `cost`: the
   * whole cost, at most the budget. `unitCost`: a price per unit, at most. `deadline`: a month. `words`: qualitative.
   */
  readonly kind: 'count' | 'rate' | 'none' | 'cost' | 'unitCost' | 'deadline' | 'words';
  readonly unit: string | null;
  readonly words?: string;
}

type Subjects = readonly [Subject, ...Subject[]];

const subject =
  (level2: string, kind: Subject['kind'], unit: string | null) =>
  (name: string): Subject => ({ name, level2, kind, unit });
const counted = (name: string, unit: string): Subject => subject('数量指标', 'count', unit)(name);
const percentOf = (level2: string) => subject(level2, 'rate', '%');

export const QUANTITY: Subjects = [
  counted('新建户用卫生厕所', '户'),
  counted('清理生活垃圾', '吨'),
  counted('举办业务培训', '场'),
  counted('检查经营门店', '家'),
  counted('发放宣传册', '份'),
  counted('栽植行道树', '株'),
];
export const QUALITY: Subjects = [percentOf('质量指标')('项目验收合格率'), percentOf('质量指标')('设施完好达标率')];
export const TIMELINESS: Subjects = [
  percentOf('时效指标')('任务按期完成率'),
  subject('时效指标', 'deadline', null)('项目完成时间'),
];
export const COST: Subjects = [
  subject('成本指标', 'cost', '万元')('项目总成本'),
  subject('成本指标', 'unitCost', '元/户')('户均投入成本'),
];
export const SOCIAL: Subjects = [
  percentOf('社会效益指标')('政策知晓率'),
  subject('社会效益指标', 'none', '起')('安全生产事故起数'),
];
export const ECOLOGICAL: Subjects = [
  { name: '村庄环境面貌', level2: '生态效益指标', kind: 'words', unit: null, words: '明显改善' },
];
export const LASTING: Subjects = [
  { name: '长效管护机制', level2: '可持续影响指标', kind: 'words', unit: null, words: '健全' },
];
export const ECONOMIC: Subjects = [subject('经济效益指标', 'count', '万元')('新增村集体收入')];
export const SATISFACTION: Subjects = [percentOf('服务对象满意度指标')('服务对象满意度')];

const CAUSES = ['雨季施工天数减少', '部分农户长期外出', '设备到货晚于合同约定', '资金第四季度才下达'] as const;
const MEASURES = ['提前安排工期并按月核对进度', '安排专人上门补办', '增加备选供货单位', '提前做好项目储备'] as const;

/** One sentence with a cause and a measure. */
export function reasonText(pick: (items: readonly [string, ...string[]]) => string): string {
  return `${pick(CAUSES)}；下一步${pick(MEASURES)}。`;
}
