import type { Severity } from '../core/rule';

/** Every sentence of the pane. What is about the figures themselves comes from the core, about the file from the port. */
export * from './wording/columns';
export * from './wording/files';
export * from './wording/forms';
export * from './wording/judging';
export * from './wording/report';
export * from './wording/rules';
export * from './wording/writing';

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
  writtenSheets: (names: string) => `已写入工作表：${names}。`,
  writtenBeside: (names: string) => `同名的表是您自己的或您改过，没有覆盖，结果另写在：${names}。`,
  sheetsLeft: (names: string) => `结果表${names}还是以前写的，没有跟着改；要更新，请再点“写入结果”，选“同时写结果表”。`,
  fixed: (cells: number) => `已按建议改了 ${String(cells)} 个单元格，可以撤销。`,
  undone: (cells: number) => `已撤销，${String(cells)} 个单元格恢复为写入前的内容。`,
  noUndo: '没有找到这份工作簿的写入记录，无法撤销。',
  removed: (names: string) => `已移除结果表：${names}。`,
  noneToRemove: '这份工作簿里没有本产品写入的结果表。',
  cancelled: '已停止，您的文件没有改动。',
  waitingForColumns: '确认列的含义后显示得分。',
  copied: '已复制，可以粘贴到微信、邮件或文档里。',
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
  allBlank: {
    heading: '表都还是空白的',
    text: '读到的表都没有填完成情况，没有可计算的内容，也不用勾选。请先填写完成值、执行数等，再点“计算得分”。',
  },
  noneToTick: {
    heading: '没有表参与计算',
    text: '读到的表是空白的，或在隐藏的工作表上，都不能勾选。请先填好空白表，或取消隐藏，再点“计算得分”。',
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
  partMissing:
    '从服务器取不到面板的一部分：可能网络断了，或者服务器上刚换了新版本。您的文件没有因此改动，请关掉面板重新打开。',
  ours: '程序内部出错，您的文件没有因此改动；这是本产品的缺陷，请重试，仍不行请把下面的文字反馈给维护者。',
} as const;

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
  locateIn: (sheet: string, cell: string) => `定位 ${cell}（${sheet}）`,
  locateCell: (what: string, cell: string) => `定位“${what}”的得分格 ${cell}`,
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

export const TOOLS = {
  heading: '更多操作',
  copySupplements: '复制待补资料',
  undo: '撤销写入',
  undoCount: (cells: number) => `撤销写入（${String(cells)} 个单元格）`,
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

export const COPY = {
  heading: '请手工复制',
  lead: '这里不能自动复制，请按 Ctrl+C。',
  close: '关闭',
} as const;
