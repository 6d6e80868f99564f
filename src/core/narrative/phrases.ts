/** The sentences of the report. {slots} are filled with figures and texts of the workbook. */

/** `{text}` at the end: the full stop comes with the text. */
export const ANSWER_PHRASES = {
  duties: '主要职责：{text}',
  scope: '评价对象为{text}。',
  method: '采用的评价方法：{text}。',
  purpose: '{text}',
  period: '自评起止时间：{text}。',
  organisation: '{text}',
  leadership: '{text}',
  rules: '执行的绩效和财务管理制度：{text}',
  spending: '{text}',
  monitoring: '开展绩效运行监控：{text}',
  training: '{text}',
  measures: '{text}',
  lastYear: '上年自评问题的整改：{text}',
  useOfResults: '自评结果的应用：{text}',
  publication: '自评结果的公开：{text}',
  evidence: '佐证材料：{text}',
} as const;

export const PEOPLE = {
  authorised: '{unit}编制数{count}。',
  authorisedParts: '{unit}编制数{count}，其中{parts}。',
  part: '{name}{count}',
  staff: '{year}实际在职{count}。',
  staffParts: '{year}实际在职{count}，其中{parts}。',
  control: '在职人员控制率为{rate}。',
  institutions: '{unit}共设机构{count}个，见下表。',
  administrative: '行政',
  institution: '事业',
  worker: '工勤',
  other: '其他',
} as const;

export const INSTITUTION_TABLE = {
  caption: '机构设置情况',
  head: ['单位名称', '单位性质', '单位规格', '经费保障形式'],
} as const;

export const COVERAGE = {
  department: '对{unit}整体支出进行了自评。',
  listed: '项目清单列有项目{count}个{money}。',
  allEvaluated: '项目清单列有项目{count}个，全部纳入本次自评{money}。',
  listedMoney: '，预算{budget}、执行{spent}',
  evaluated: '纳入本次自评的项目{count}个{money}。',
  notEvaluated: '清单中的{names}没有对应的项目支出绩效自评表。',
} as const;

export const MONEY = {
  both: '{year}{unit}年初预算{original}，调整后预算{adjusted}，执行{spent}，预算执行率{rate}。',
  adjusted: '{year}{unit}全年预算{adjusted}，执行{spent}，预算执行率{rate}。',
  original: '{year}{unit}年初预算{original}，执行{spent}，预算执行率{rate}。',
  unknownRate: '尚不能计算',
  unchanged: '全年预算与年初预算一致，没有调整。',
  grew: '年初到调整后预算净增{amount}，净增{rate}，未扣除政策性、上级交办等因素{after}。',
  shrank: '年初到调整后预算净减{amount}，净减{rate}，未扣除政策性、上级交办等因素{after}。',
  afterExempt: '；扣除{exempt}后为{rate}',
  items: '调整事项：{items}。',
  reason: '预算执行和调整的说明：{text}',
  item: '{name}{amount}',
  itemWith: '{name}{amount}（{note}）',
  carryOver: '年末结转结余{amount}{share}{change}。',
  carryOverShare: '，结转结余率{rate}',
  carryOverMore: '，比上年的{before}增加{rate}',
  carryOverLess: '，比上年的{before}减少{rate}',
  carryOverSame: '，与上年的{before}持平',
  policy: '政策性变化',
  forceMajeure: '不可抗力',
  assigned: '上级交办',
} as const;

export const FUNDING_TABLE = {
  caption: (unit: string) => `预算安排和执行情况（${unit}）`,
  label: '项目',
  original: '年初预算数',
  adjusted: '调整后预算数',
  received: '到位数',
  spent: '执行数',
  rate: '执行率',
} as const;

export const SPENDING = {
  budgetAndFinal: '{name}预算{budget}，决算{final}{share}{change}。',
  share: '，{rateName}{rate}',
  more: '；决算比上年的{before}增加{rate}',
  less: '；决算比上年的{before}减少{rate}',
  same: '；决算与上年的{before}持平',
  threePublic: '三公经费',
  operating: '公用经费',
  procurement: '政府采购预算{budget}，实际采购{final}{share}。',
  threePublicRate: '三公经费控制率',
  operatingRate: '公用经费控制率',
  procurementRate: '政府采购执行率',
} as const;

export const WORK = {
  area: '{area}方面：{items}。',
  noArea: '{items}。',
  item: '{name}{done}',
} as const;

export const INDICATORS = {
  group: '{group}方面：{items}。',
  item: '“{name}”指标值{target}，实际{actual}',
  itemWords: '“{name}”指标值为“{target}”，自评为“{actual}”',
  itemOpen: '“{name}”实际{actual}',
} as const;

export const SURVEY = {
  sent: '{time}以{method}方式对{who}进行满意度调查，发放{sent}，回收{returned}，有效{valid}，满意{satisfied}，满意率{rate}{compared}。',
  above: '，比目标值{target}高{points}个百分点',
  below: '，比目标值{target}低{points}个百分点',
  equal: '，与目标值{target}持平',
} as const;

export const SCORE = {
  total: '{subject}自评得分{points}{grade}。',
  grade: '，等级为“{grade}”',
  open: '{subject}已确定得分{known}，还有{pending}分值待评定，总分和等级在{missing}填写后确定。',
  notScored: '{subject}没有设分值，按指标完成情况自评。',
  openScores: '待评分指标',
  department: '整体支出',
  parts: '其中：{parts}。',
  part: '{name}{points}（满分{weight}）',
  execution: '预算执行',
  counts: '{subject}共有绩效指标{all}{parts}。',
  reached: '，达到年度指标值{count}',
  over: '（其中超出较多{count}）',
  missed: '，没有达到{count}',
  undecided: '，尚不能判定{count}',
} as const;

export const PROJECT_TABLE = {
  caption: (unit: string) => `项目支出自评结果（金额单位：${unit}）`,
  head: ['项目名称', '全年预算数', '执行数', '执行率', '得分', '等级'],
  open: '待定',
  perRow: '见各行',
} as const;

export const QUALITY = {
  form: '{subject}设绩效指标{all}，其中量化指标占{share}{loose}。',
  measured: '{subject}设绩效指标{all}，均为量化指标。',
  others: '其余{count}个项目共设绩效指标{all}，均为量化指标。',
  projects: '{count}个项目共设绩效指标{all}，均为量化指标。',
  loose: '，{names}以文字表述',
  over: '{subject}“{name}”指标值{target}，实际{actual}，为指标值的{ratio}，超出较多{reason}',
  changed: '{subject}年中调整过指标值的指标占{share}。',
} as const;

export const PROBLEMS = {
  money: '{subject}{what}{reason}',
  grew: '年初到调整后预算净增{rate}，达到需要说明原因的{threshold}',
  shrank: '年初到调整后预算净减{rate}，达到需要说明原因的{threshold}',
  execution: '预算执行率{rate}，低于{threshold}{left}',
  indicator: '{subject}{item}{points}{reason}',
  points: '，得分{points}（满分{weight}）',
  reason: '原因和改进措施：{text}',
  typedProblems: '{text}',
  left: '，未执行{left}',
  adjustmentOf: (name: string) => `${name}预算调整`,
  executionOf: (name: string) => `${name}预算执行率偏低`,
  bothOf: (name: string) => `${name}预算调整和执行率偏低`,
  none: '对照指标值和预算执行率，各项指标均达到年度指标值，预算执行率均不低于{threshold}。',
} as const;

export const PROJECT = {
  name: '项目名称为{name}，由{unit}实施。',
  nameOnly: '项目名称为{name}。',
  goal: '年度总体目标：{text}',
  achieved: '年度总体目标完成情况：{text}',
} as const;
