import type { Gap, Run } from './document';

/** 【待补充：满意度调查的发放份数】 */
export function gapText(gap: Gap): string {
  return `【待补充：${gap.what}】`;
}

export function runText(run: Run): string {
  return run.kind === 'gap' ? gapText(run) : run.text;
}

/**
 * What only people know. `labels`: how it is asked for, the first as our own sheets ask for it. `missing`: what a gap
 * says.
 */
export const ANSWER_WORDS = {
  duties: { labels: ['主要职责', '单位主要职责', '部门主要职责', '主要职能', '职能概述'], missing: '单位主要职责' },
  scope: { labels: ['评价对象', '自评对象', '评价范围', '自评范围'], missing: '评价对象和范围' },
  method: { labels: ['评价方法', '自评方法', '评价方式'], missing: '评价方法' },
  purpose: { labels: ['评价目的', '自评目的', '绩效评价目的'], missing: '绩效评价目的' },
  period: { labels: ['自评起止时间', '评价时间', '自评时间', '评价起止时间'], missing: '自评起止时间' },
  organisation: { labels: ['自评组织方式', '组织方式', '自评组织情况'], missing: '自评的组织方式和参加人员' },
  leadership: {
    labels: ['组织领导情况', '加强组织领导', '组织领导'],
    missing: '绩效管理的组织领导情况（领导小组、责任分工）',
  },
  rules: {
    labels: ['制度名称和文号', '制度名称及文号', '制度名称', '管理制度'],
    missing: '绩效和财务管理制度的名称、文号',
  },
  spending: { labels: ['支出管理情况', '加强支出管理', '支出管理措施'], missing: '支出管理的做法' },
  monitoring: { labels: ['绩效监控时间', '绩效监控情况', '绩效运行监控'], missing: '绩效运行监控的时间和做法' },
  training: { labels: ['业务培训情况', '培训情况', '加强培训'], missing: '业务培训的时间、内容和人数' },
  measures: { labels: ['下一步措施', '整改措施', '改进措施'], missing: '整改和改进措施' },
  lastYear: {
    labels: ['上年问题整改情况', '上年度问题整改情况', '上年自评问题整改情况'],
    missing: '上年自评问题的整改情况',
  },
  useOfResults: { labels: ['结果应用情况', '评价结果应用', '自评结果应用', '结果应用'], missing: '自评结果怎样应用' },
  publication: {
    labels: ['结果公开情况', '自评结果公开情况', '公开情况', '信息公开情况'],
    missing: '自评结果的公开时间和方式',
  },
  evidence: { labels: ['佐证材料', '佐证材料清单', '证明材料'], missing: '佐证材料清单' },
  preparer: { labels: ['填报人', '填表人', '经办人'], missing: '填报人' },
  head: { labels: ['单位负责人', '负责人'], missing: '单位负责人' },
  phone: { labels: ['联系电话', '电话'], missing: '联系电话' },
  date: { labels: ['报告日期', '成文日期'], missing: '报告日期' },
} as const;

/** What gaps ask for beyond the answers above. */
export const MISSING = {
  authorised: '编制数',
  staff: '在职人数',
  institutions: '机构设置（单位名称、性质、规格、经费保障形式）',
  budget: '年度预算数',
  spent: '年度执行数',
  work: '各方面工作的内容和完成数量（工作履行情况）',
  done: (what: string) => `“${what}”的完成数量`,
  survey: '满意度调查的对象、时间、方式和问卷份数',
  surveyOf: (who: string, what: string) => `${who}满意度调查的${what}`,
  adjustment: '预算调整的事项、金额和原因（预算调整说明）',
  reasonOf: (what: string) => `“${what}”的原因和改进措施`,
  scoreOf: (what: string) => `“${what}”的得分`,
  actualOf: (what: string) => `“${what}”的完成值`,
  forms: '部门整体支出绩效自评表或项目支出绩效自评表',
  departmentForm: '部门整体支出绩效自评表的预算和执行数',
  goal: '年度总体目标',
  achieved: '年度总体目标的完成情况',
  unit: '单位名称',
} as const;

export const SURVEY_WORDS = {
  'survey.time': '时间',
  'survey.method': '方式',
  'survey.sent': '发放份数',
  'survey.returned': '回收份数',
  'survey.valid': '有效份数',
  'survey.satisfied': '满意份数',
  'survey.rate': '满意率',
} as const;

export const SIGNATURE = { preparer: '填报人', head: '单位负责人', phone: '联系电话' } as const;

export const FRAME = {
  /** 2022年 → 2022年度 */
  year: '年度',
  project: '项目',
  forms: { project: '项目支出绩效自评表', department: '部门整体支出绩效自评表' },
  attachment: (form: string, project: string) => `${form}（${project}）`,
} as const;

export const SHORT_WORDS = {
  rest: (count: number) => `另有${String(count)}条见各自评表。`,
} as const;

export const REPORT_SHEET = {
  name: '自评报告',
  note: '由绩效自评助手按表内数据写成，再次生成时更新；带【待补充】处请在右侧链接的单元格填写。修改本表后，新报告另存一张，不会覆盖您的修改。',
  outlineProblem: (message: string) => `“报告提纲”有误，已按通用提纲生成。${message}`,
  /** Two characters wide, as the first line of a paragraph is set in. */
  indent: '　　',
  attachments: '附件：',
  attachmentIndent: '　　　',
  gaps: (count: number) => `待补充资料（${String(count)}项）`,
  gapHead: ['需要补充的内容', '填写位置'],
  noCell: '请先添加补充资料表',
  sources: '报告中数字的来源',
  sourceHead: ['所在部分', '单元格', '数字'],
  computedFrom: (addresses: string) => `（由 ${addresses} 得出）`,
} as const;

/** Sheets that ask for what only people know. Their headings are those that forms are read by. */
export const SUPPLEMENTS = {
  work: {
    name: '工作履行情况',
    title: '工作履行活动完成情况',
    head: ['序号', '工作领域', '工作内容', '完成数量', '单位'],
    widths: [8, 18, 48, 16, 12],
    lines: 30,
    note: '同一领域的事项写在相邻的行；完成数量填数字，单位填在最后一列。',
  },
  survey: {
    name: '满意度调查',
    title: '服务对象满意度调查情况',
    head: ['调查对象', '调查时间', '调查方式', '发放份数', '回收份数', '有效份数', '满意份数', '满意率', '目标值'],
    widths: [24, 16, 16, 12, 12, 12, 12, 12, 12],
    lines: 8,
    note: '每类调查对象填一行；满意率按满意份数除以有效份数填写。',
  },
  adjustment: {
    name: '预算调整说明',
    title: '预算调整情况说明',
    head: ['预算调整情况（万元）', '调整金额', '说明'],
    widths: [44, 18, 50],
    named: ['上级转移支付追加', '政策性变化', '不可抗力', '上级临时交办任务'],
    lines: 12,
    note: '每项调整填一行，名称可以改得更具体；政策性变化、不可抗力、上级交办的要在名称中写明，调减的填负数。',
  },
  institutions: {
    name: '机构设置',
    title: '部门机构设置情况',
    head: ['单位名称', '单位性质', '单位规格', '经费保障形式'],
    widths: [40, 16, 16, 20],
    lines: 15,
    note: '没有规格的可以不填。',
  },
  questions: {
    name: '自评补充说明',
    title: '自评报告补充说明',
    head: ['项目', '填写内容'],
    widths: [24, 90],
    note: '填写内容会原样写进自评报告；没有的可以不填，报告中会标出【待补充】。',
  },
} as const;
