/** Sentences about the report. */

export const REPORT = {
  heading: '自评报告',
  open: '生成报告',
  back: '返回',
  notYet: '先计算得分，再生成报告。',
  noForms: '没有读到参与计算的项目或整体支出绩效自评表，无法生成报告。',
  opening: '正在生成报告 …',
  complete: '资料齐全，没有待补充的内容。',
  incomplete: (gaps: number) => `还有 ${String(gaps)} 项资料待补充，补填后点“重新计算”，报告随之更新。`,
  unwritten: (cells: number) =>
    `有 ${String(cells)} 个单元格的得分等还没有写入自评表，报告按算出的结果写成；请先写入结果，两边才一致。`,
  refresh: '重新计算',
  write: '写入工作表',
  writeNote: '写成“自评报告”表，每个数字可点到原单元格；可用“移除结果表”去掉。',
  word: '导出 Word',
  copy: '复制全文（带格式）',
  actions: '报告操作',
  outline: '提纲',
  outlineCount: (sections: number) => `${String(sections)} 个标题`,
  outlineProblems: '“报告提纲”表有误，已按通用提纲生成：',
  sectionGaps: (gaps: number) => `缺 ${String(gaps)} 项`,
  gaps: '待补充资料',
  gapHasNoCell: '工作簿里还没有填写的地方',
  blankSheets: (names: string) => `工作簿里还没有填写这些资料的表：${names}。可以添加空白表，填好后写进报告。`,
  addBlankSheets: '添加补充资料表 …',
  preview: '预览',
  previewNote: '点带下划线的数字，定位到它的单元格；【待补充】处点了可去填写。',
  table: '表格（可左右滚动）',
  attachments: '附件：',
  numbered: (no: number, name: string) => `${String(no)}.${name}`,
  person: (label: string, value: string) => `${label}：${value}`,
} as const;

/** A report that stands in the workbook already. */
export const OLD_REPORT = {
  old: (names: string) => `工作表${names}是以前写的，与现在算出的结果不一致。`,
  edited: (names: string) =>
    `工作表${names}您改过，写入结果时没有动它，其中的数字可能已经过时；重新写会另存一张，您改过的不覆盖。`,
  again: '重新写自评报告',
} as const;

/** Asked before blank sheets are added. */
export const ADD_SHEETS = {
  heading: '添加补充资料表',
  lead: '将在工作簿最后添加下面这些空白表，其他表不受影响。添加后就是您自己的表，请直接填写；本产品不会覆盖，也不会删除。',
  confirm: '添加',
  cancel: '不添加',
} as const;

export const REPORT_DONE = {
  added: (names: string) => `已添加：${names}。填好后点“重新计算”，报告随之更新；不需要的表请右键表名删除。`,
  noneAdded: '没有需要添加的补充资料表。',
  exporting: '正在生成 Word 文件 …',
  exported: (name: string) =>
    `已生成“${name}”，请到下载文件夹查看；如果这台电脑没有下载，请点“复制全文（带格式）”，粘贴到 Word 里。`,
  blocked: '这里不能下载文件，报告已带格式复制，请打开 Word，粘贴后保存。',
  notCopied: '这里不能自动复制，请从弹出的文本框里手工复制。',
  copied: '报告已带格式复制，可以粘贴到 Word 里。',
} as const;
