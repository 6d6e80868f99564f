import type { FormKind } from '../model';
import type { Severity } from '../rule';
import type { ScoreStatus } from '../scores/score';

/** Every sentence and heading of the sheets that the product writes. */

export const SHEET_NAMES = { summary: '自评结果', issues: '问题清单', arithmetic: '得分计算过程' } as const;

export const KIND_NAMES: Readonly<Record<FormKind, string>> = {
  project: '项目支出绩效自评表',
  department: '部门（单位）整体支出绩效自评表',
  baseData: '基本情况表',
  institutions: '机构情况表',
  projectList: '项目清单',
  targets: '绩效目标表',
  survey: '满意度调查表',
  narrative: '文字说明',
  monitoring: '绩效运行监控表',
  report: '自评报告',
};

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '必须改', warning: '请核实', hint: '提示' };

export const STATE_NAMES: Readonly<Record<'filled' | 'partly' | 'blank', string>> = {
  filled: '已填写',
  partly: '部分填写',
  blank: '空白',
};

export const STATUS_NAMES: Readonly<Record<ScoreStatus, string>> = {
  computed: '按规则计算',
  judged: '按所选档次评定',
  kept: '保留原得分',
  needsJudgement: '待人工评分',
  notScored: '不计分',
};

export const DENOMINATOR_NAMES: Readonly<Record<'adjusted' | 'original' | 'received', string>> = {
  adjusted: '调整后（全年）预算数',
  original: '年初预算数',
  received: '到位资金',
};

export const SOURCE_NAMES: Readonly<Record<'builtin' | 'workbook' | 'file', string>> = {
  builtin: '产品内置',
  workbook: '工作簿内“评分规则”表',
  file: '规则文件',
};

export const SUMMARY = {
  title: '绩效自评结果',
  notes: [
    '本表由绩效自评助手生成，反映写入之后的情况；再次评分时会重新生成。',
    '“必须改”为表内数据有误，“请核实”为需要确认或补充说明，“提示”供参考；详见“问题清单”。',
  ],
  headings: [
    '序号',
    '表名',
    '表格',
    '单位或项目',
    '年度',
    '填写情况',
    '分值合计',
    '执行率（%）',
    '执行率得分',
    '已确定得分',
    '待评分值',
    '总分',
    '等级',
    '必须改',
    '请核实',
    '提示',
  ],
  notJudged: '未参加计算',
  pendingTitle: '待人工评分的指标',
  pendingHeadings: ['序号', '位置', '指标', '指标值', '完成值', '分值', '说明'],
  pendingDefault: '不能按数值算出，请按规则评定后在得分格内填写',
  byHandTitle: '需要手工填写的单元格',
  byHandHeadings: ['序号', '位置', '应填', '原因'],
  workbookTitle: '涉及整个工作簿的问题',
} as const;

export const ISSUES = {
  title: '问题清单',
  note: '点“位置”可跳到对应单元格；“处理情况”由您填写，再次评分时同一问题的填写内容会保留。',
  none: '没有发现问题',
  headings: ['序号', '级别', '问题', '位置', '说明', '依据', '处理情况'],
  handled: '处理情况',
  wholeWorkbook: '整个工作簿',
} as const;

export const ARITHMETIC_SHEET = {
  title: '得分计算过程',
  headings: ['位置', '指标', '指标值', '完成值', '分值', '应得分', '表内得分', '得分方式', '计算过程', '依据'],
  profile: '评分规则',
  fingerprint: '规则指纹',
  execution: '预算执行率',
  total: '总分',
  pending: (weight: string): string => `还有 ${weight} 分值待评定，总分暂不能确定`,
  known: (known: string): string => `已确定得分 ${known} 分`,
  kept: (weight: string): string => `其中 ${weight} 分值不能重新计算，保留表内原得分`,
  grade: (total: string, grade: string): string => `总分 ${total} 分，等级“${grade}”`,
  shared: (rows: string): string => `与第 ${rows} 行共用一个分值`,
  byProfile: '由评分规则设定',
} as const;
