import type { FundingColumn } from '../core/forms/fundingHeadings';
import type { IndicatorColumn } from '../core/forms/indicatorHeadings';
import type { PointsProblem } from '../core/judgement';
import type { Severity } from '../core/rule';
import type { Obstacle, Tier } from '../core/scores/score';
import type { OfferKind } from '../core/selection';

/** Every sentence of the pane. What is about the figures themselves comes from the core, about the file from the port. */

export const PRODUCT = '绩效自评助手';

export const BAR = {
  calculate: '计算得分',
  check: '检查',
  write: '写入结果',
  writeCount: (count: number) => `写入结果（${String(count)}）`,
  nothingToWrite: '没有需要写入的单元格',
  calculateFirst: '先点“计算得分”，再写入结果',
  label: '主要操作',
} as const;

export const WELCOME = {
  heading: '核对、评分，一步到位',
  lead: '点“计算得分”，读取当前工作簿里的各张绩效自评表，算出得分，列出需要修改和核实的地方。',
  promises: [
    '只读不写：不点“写入结果”或“采用建议”，您的文件一个格也不动。',
    '写入前逐格给您看“原来 → 改为”，写入后可以撤销。',
    '全部在本机完成，不联网，不外传。',
  ],
  undoKept: '本机上留有以前写入的记录，如果就是这份工作簿，可以恢复写入前的内容。',
} as const;

export const DONE = {
  read: (forms: number, taking: number) => `读到 ${String(forms)} 张表（${String(taking)} 张参与），未改动您的文件。`,
  written: (cells: number) => `已写入 ${String(cells)} 个单元格，原来的值已留好，可以撤销。`,
  writtenSheets: (names: string) => `结果表：${names}。`,
  writtenBeside: (names: string) => `同名的表是您自己的或您改过，没有覆盖，结果另写在：${names}。`,
  fixed: (cells: number) => `已按建议改了 ${String(cells)} 个单元格，可以撤销。`,
  undone: (cells: number) => `已撤销，${String(cells)} 个单元格恢复为写入前的内容。`,
  noUndo: '没有找到这份工作簿的写入记录，无法撤销。',
  removed: (names: string) => `已移除结果表：${names}。`,
  noneToRemove: '这份工作簿里没有本产品写入的结果表。',
  cancelled: '已停止，您的文件没有改动。',
  copied: '已复制，可以粘贴到微信、邮件或文档里。',
  report: '这一版还不能生成报告；现在可以计算得分、检查并写入结果。',
  recalculatedBeforeWriting: '预览之后工作簿又改过，所以一处也没有写入；已按现在的内容重新计算，请再看一遍后写入。',
  undoNotKept: '这台电脑没有允许保存撤销记录，关闭面板后将不能撤销，请先另存一份。',
  allBlankChosen: '一张表也没有勾选，请至少勾选一张要计算的表。',
} as const;

export const BUSY = {
  fetching: '正在从工作簿取数 …',
  fetchingPart: (percent: number) => `正在从工作簿取数，已取 ${String(percent)}% …`,
  reading: (no: number, of: number) => `正在读取第 ${String(no)} / ${String(of)} 张表 …`,
  judging: '正在计算得分、检查勾稽 …',
  planning: (no: number, of: number) => `正在整理要写入的单元格，第 ${String(no)} / ${String(of)} 张表 …`,
  writing: '正在写入，请稍候 …',
  undoing: '正在撤销，请稍候 …',
  removing: '正在移除结果表，请稍候 …',
  cancel: '取消',
  label: '进度',
} as const;

export const STALE = {
  changed: '工作簿在计算之后又改过，下面的结果可能已经过时。',
  again: '重新计算',
  unheard: '这里得不到工作簿改动的通知，改过数据后请再点一次“计算得分”。',
} as const;

export const EMPTY = {
  workbook: { heading: '工作簿是空的', text: '没有读到任何内容。请打开填好的绩效自评工作簿，再点“计算得分”。' },
  noForm: {
    heading: '没有找到绩效自评表',
    text: '每张自评表要有“绩效指标、指标值、完成值、分值、得分”这样的表头才能认出来。请看看打开的是不是自评工作簿，或表头有没有被删改。',
  },
  noneTaking: { heading: '没有表参与计算', text: '请在下面勾选要计算的表，再点“计算得分”。' },
  allFine: { heading: '没有发现问题', text: '得分、合计、执行率和勾稽关系都对得上。' },
} as const;

export const TROUBLE = {
  heading: '这一步没有完成',
  again: '再试一次',
  close: '知道了',
  cells: (count: number) => `涉及的单元格（${String(count)} 个）`,
  copyCells: '复制清单',
  ours: '程序内部出错，您的文件没有因此改动；这是本产品的缺陷，请重试，仍不行请把下面的文字反馈给维护者。',
} as const;

export const FORMS = {
  heading: '自评表',
  summary: (taking: number, all: number) => `${String(taking)} 张参与，共 ${String(all)} 张`,
  take: (name: string) => `“${name}”参与计算`,
  aside: {
    blank: '空白表，没有可计算的内容',
    hidden: '在隐藏的工作表上，不参与',
    otherYear: (year: number | null) => `${year === null ? '' : `${String(year)} 年度，`}与多数表年度不同，勾选后参与`,
    notChosen: '没有勾选，不参与',
  },
  pendingRecalculation: '勾选已改，点“计算得分”后生效。',
  total: '总分',
  pendingTotal: '待定',
  points: '分',
  known: (known: string) => `已确定 ${known} 分`,
  pending: (weight: string) => `待判定 ${weight} 分值`,
  kept: (weight: string) => `其中 ${weight} 分值沿用表内得分`,
  afterWriting: '按您的选择写入之后',
  entered: (points: string) => `表内填 ${points}`,
  rate: '执行率',
  noRate: '算不出',
  grade: '等级',
  noGrade: '等级待定',
  execution: '预算执行',
  otherLevel: '其他指标',
  bar: (label: string, points: string, weight: string) => `${label}：${points} 分，分值 ${weight}`,
  barPending: (weight: string) => `（还有 ${weight} 待判定）`,
  donut: (known: string, pending: string, weight: string) => `满分 ${weight}，已确定 ${known}，待判定 ${pending}`,
  notScored: '这张表没有分值，只检查填写是否完整',
  columns: '识别结果',
  columnsLead: '各列是按表头这样认的；认错了可以改，改后重新计算。',
  columnsNone: '这张表没有认出分列的表头。',
  column: (letter: string, heading: string) => `${letter} 列“${heading}”`,
  columnRole: (letter: string, heading: string) => `${letter} 列“${heading}”是`,
  uncertain: '不太确定',
} as const;

export const COLUMN_DIALOG = {
  heading: '请确认几列的含义',
  lead: '下面这些列的表头有不止一种理解，确认一次即可，以后打开这份工作簿不再问。',
  where: (sheet: string, letter: string) => `${sheet}，${letter} 列`,
  confirm: '确认并计算',
  asUnderstood: '先按现在的理解',
} as const;

type RoleId = `indicator.${IndicatorColumn}` | `funding.${FundingColumn}`;

/** What a column can be, in the words of the forms. */
export const ROLES: Readonly<Record<RoleId, string>> = {
  'indicator.level1': '一级指标',
  'indicator.level2': '二级指标',
  'indicator.level3': '三级指标（指标名称）',
  'indicator.comparator': '符号（≥、≤、=）',
  'indicator.nature': '指标性质（定性、定量）',
  'indicator.target': '年度指标值',
  'indicator.originalTarget': '年初指标值（调整前）',
  'indicator.unit': '计量单位',
  'indicator.actual': '实际完成值',
  'indicator.weight': '分值（权重）',
  'indicator.points': '自评得分',
  'indicator.reviewPoints': '复核得分（不改动）',
  'indicator.higherPoints': '上级评分（不改动）',
  'indicator.lastPoints': '上年得分（不改动）',
  'indicator.coefficient': '得分系数',
  'indicator.tier': '完成档次',
  'indicator.deviation': '偏差原因及改进措施',
  'indicator.evidence': '佐证材料',
  'indicator.standard': '评分标准',
  'indicator.explanation': '指标说明',
  'indicator.other': '其他（不参与计算）',
  'funding.originalBudget': '年初预算数',
  'funding.adjustment': '预算调整数',
  'funding.adjustedBudget': '调整后（全年）预算数',
  'funding.budget': '预算数',
  'funding.received': '到位资金',
  'funding.actual': '全年执行数',
  'funding.rate': '执行率',
  'funding.weight': '分值',
  'funding.points': '得分',
  'funding.reason': '原因说明',
  'funding.other': '其他（不参与计算）',
};

export const SECTIONS = {
  judge: '待您判定',
  error: '必须改',
  warning: '请核实',
  hint: '提示',
  tally: '结果一览',
  none: { judge: '没有需要您判定的指标。', error: '没有必须改的。', warning: '没有要核实的。', hint: '没有提示。' },
  count: (count: number) => `${String(count)} 项`,
  verified: (count: number) => `已核实 ${String(count)} 项`,
  more: (rest: number) => `显示更多（还有 ${String(rest)} 项）`,
  wholeWorkbook: '整个工作簿',
} as const;

export const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

export const FINDING = {
  locate: (cell: string) => `定位 ${cell}`,
  locateIn: (sheet: string, cell: string) => `定位到 ${sheet} 的 ${cell}`,
  fix: (label: string) => `采用建议：${label}`,
  basis: '依据',
  basisOf: (basis: string) => `依据：${basis}`,
  related: '相关单元格：',
  verify: '已核实',
  verifyNote: '核实说明（可不填，只存在这台电脑上）',
  saveVerified: '记为已核实',
  cancel: '取消',
  unverify: '撤回核实',
  verified: (note: string) => (note === '' ? '已核实' : `已核实：${note}`),
} as const;

export const JUDGE = {
  lead: '这些指标不能按数值算出得分，请您判定；只有您选了或填了，才会写入得分格。',
  tiers: { achieved: '达成', partial: '部分达成', notAchieved: '未达成' } satisfies Record<Tier, string>,
  tierFull: {
    achieved: '达成年度指标',
    partial: '部分达成年度指标并具有一定效果',
    notAchieved: '未达成年度指标且效果较差',
  } satisfies Record<Tier, string>,
  band: (from: string, to: string, included: boolean) => `${from}～${to}${included ? '' : '（不含）'}`,
  bandSpoken: (from: string, to: string, included: boolean) =>
    `${from} 分（含）至 ${to} 分${included ? '（含）' : '（不含）'}`,
  tierGroup: (name: string) => `“${name}”的档次`,
  points: '得分',
  pointsOf: (name: string) => `“${name}”的得分`,
  outOf: (weight: string) => `分值 ${weight}`,
  target: '指标值',
  actual: '完成值',
  entered: (points: string) => `表内得分“${points}”不在可接受的范围`,
  blank: '（空）',
  chosen: (points: string) => `已定 ${points} 分，写入结果时填入得分格`,
  withdraw: '撤回',
  typeWithin: (band: string) => `请填该档的得分：${band}`,
  statedOther: (stated: string) => `完成值写的是“${stated}”，与所选档次不一致，请一并修改完成值。`,
  problems: {
    notANumber: () => '请填数字，例如 7.5。',
    tooManyDecimals: () => '得分最多保留两位小数。',
    outsideTier: (band: string) => `这一档的得分应在 ${band}之间，请改填或换一档。`,
    outsideWeight: (band: string) => `得分应在 ${band}之间。`,
  } satisfies Record<PointsProblem, (band: string) => string>,
  obstacles: {
    targetMissing: '没有填指标值。',
    actualMissing: '没有填完成值。',
    unreadable: '指标值或完成值认不出数字。',
    percentAmbiguous: '完成值不知是百分数还是比例。',
    unitMismatch: '指标值与完成值的单位不同。',
    qualitative: '定性指标，请选档次。',
    directionUnknown: '看不出是越高越好还是越低越好。',
    late: '完成时间晚于规定时限。',
    sharedWeight: '几行合用一个分值，且没有全部达到目标。',
    noRatio: '无法按比例计分。',
    budgetZero: '预算数和执行数都是 0，执行率算不出。',
  } satisfies Record<Obstacle | 'budgetZero', string>,
  keeps: {
    formula: '得分格是公式，不能代填，请在公式引用的单元格里修改。',
    locked: '得分格受工作表保护，不能代填，请手工填写。',
    broken: '得分格显示错误值，请先改正。',
  },
  noCell: '这张表没有得分列，没有地方可写，请手工记录。',
  why: (points: string, tier: string | null) => `您判定${tier === null ? '' : `为“${tier}”`}，得 ${points} 分`,
} as const;

export const PREVIEW = {
  heading: '写入前请看一遍',
  back: '返回',
  chosen: (ticked: number, all: number) => `将写入 ${String(ticked)} 个单元格（共列出 ${String(all)} 个）`,
  confirm: (count: number) => `写入 ${String(count)} 个单元格`,
  confirmSheets: '只写结果表',
  nothingTicked: '没有勾选要写的单元格',
  kept: '写入前会留下原来的值，之后可以一键撤销。建议先把工作簿另存一份再写。',
  keptShort: '原来的值会留下，可以撤销。',
  stale: '工作簿又改过，写入前会先按新的内容重新核对。',
  scoresOnly: '只写得分',
  scoresOnlyNote: '只填写自评表里的得分、执行率、总分和等级。',
  withSheets: '同时写结果表',
  withSheetsNote: '另加“自评结果”“问题清单”“得分计算过程”三张表，您的表不受影响。',
  scope: '写入范围',
  blank: '空',
  change: (from: string, to: string) => `${from} → ${to}`,
  to: '改为',
  tick: (cell: string, from: string, to: string) => `写入 ${cell}：${from} 改为 ${to}`,
  tickForm: (name: string) => `“${name}”全部勾选`,
  formCount: (ticked: number, all: number) => `${String(ticked)} / ${String(all)}`,
  show: '展开',
  hide: '收起',
  total: (total: string) => `写入后总分 ${total}`,
  totalWaits: '有空白得分没有勾选，这张表的总分和等级先不写。',
  kinds: {
    judged: '您的判定',
    blank: '补填',
    lowered: '调低偏高的自评',
    raised: '自评偏低，默认不改',
    rate: '执行率',
    total: '总分',
    grade: '等级',
  } satisfies Record<OfferKind, string>,
} as const;

export const BY_HAND = {
  heading: '需手工填写',
  lead: '这些单元格是公式或受保护，本产品不会改动，请您自己填写。',
  row: (value: string) => `应为 ${value}`,
  copy: '复制清单',
  title: (file: string) => `需手工填写的单元格${file === '' ? '' : `（${file}）`}`,
} as const;

export const TOOLS = {
  heading: '更多操作',
  copySupplements: '复制待补资料',
  undo: '撤销写入',
  undoCount: (cells: number) => `撤销上次写入（${String(cells)} 个单元格）`,
  removeSheets: '移除结果表',
  settings: '评分规则',
  version: (version: string) => `${PRODUCT} ${version}`,
} as const;

export const SUPPLEMENTS = {
  title: (file: string) => `绩效自评待补资料${file === '' ? '' : `（${file}）`}`,
  form: (name: string, sheet: string) => `【${name}】${sheet}`,
  judge: (row: number, name: string, weight: string) => `第 ${String(row)} 行“${name}”（分值 ${weight}）：请定得分`,
  cell: (cell: string | null, message: string) => (cell === null ? message : `${cell}：${message}`),
  none: '没有待补的资料。',
} as const;

export const REMOVE = {
  heading: '移除结果表',
  lead: '将删除本产品写入的这些表，您自己的表不受影响；删除后不能撤销，需要时可重新写入。',
  edited: (name: string) => `${name}（您改过内容）`,
  confirm: '移除',
  cancel: '不移除',
} as const;

export const COPY = {
  heading: '请手工复制',
  lead: '这里不能自动复制，请按 Ctrl+C。',
  close: '关闭',
} as const;

export const SETTINGS = {
  heading: '评分规则',
  back: '返回',
  loading: '正在打开 …',
  inForce: '现在使用',
  source: '来源',
  fingerprint: '规则指纹',
  fingerprintNote: '两台电脑的指纹相同，规则就完全相同。',
  all: '全部设置',
  changedOnly: '只看与内置口径不同的',
  setting: '设置',
  value: '取值',
  basis: '依据',
  off: '不启用',
  useFile: '使用县里的规则文件 …',
  useBuiltin: '恢复内置规则',
  wrong: '规则文件不能用，仍按原来的规则：',
  notJson: '规则文件不是有效的 JSON，请检查括号、引号和逗号。',
  changed: '规则已更换，点“计算得分”后生效。',
  notKept: '这台电脑没有允许保存设置，关闭面板后要重新选择规则文件。',
  keptWrong: '保存过的县里规则文件已不能用，现按内置规则计算，请到“评分规则”里重新选择。',
} as const;
