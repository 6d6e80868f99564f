/** Every sentence of this room. */

export const REPORT_FILE_TROUBLES = {
  'not-a-report':
    '这个文件不是 Word 文档（.docx）或文本文件（.txt），请选择自评报告的文件；其他格式请另存为 .docx 后再试。',
  'legacy-doc': '这是旧版 .doc（或 .wps）格式，请用 Word 或 WPS 打开后另存为“Word 文档（.docx）”再试。',
  workbook: '这个文件是电子表格，不是自评报告，请选择报告的 .docx 或 .txt 文件。',
  encrypted: '报告文件设了打开密码，无法读取，请在 Word 或 WPS 中取消打开密码并保存后再试。',
  damaged: '报告文件不完整或已损坏，请用 Word 或 WPS 打开修复后另存一份再试。',
  'too-large': '报告文件展开后太大，不像一份自评报告，没有读取，请删去其中的图片或附件，另存一份再试。',
  unsafe: '报告文件的内部写法不允许（可能被人改造过），为安全起见没有读取，请用 Word 或 WPS 另存一份再试。',
  'unreadable-text': '文本文件的编码无法识别，请用记事本打开，另存为 UTF-8 编码后再试。',
  empty: '报告文件里没有文字，请确认选对了文件。',
} as const;

export type ReportFileCode = keyof typeof REPORT_FILE_TROUBLES;

/** Where a further line of a title or of a table's head may begin. */
export const LINE_STARTS =
  /部门整体|整体支出|整体绩效|项目支出|财政支出|预算绩效|绩效自评|绩效评价|自评工作|工作报告|预算数|调整数|执行数|执行率|指标值|完成值|得分/g;

/** What the paper itself says besides the report. */
export const PAPER = {
  attachments: '附件：',
  attachmentNumber: (number: number) => `${String(number)}.`,
  people: { open: '（', between: '，', colon: '：', close: '）' },
  draft: (count: number) => `草稿：还有 ${String(count)} 处待补充（黄底标出），补齐后请删去本行再印发。`,
} as const;

/** Names of the paragraph styles as Word lists them. */
export const STYLE_NAMES = {
  body: '公文正文',
  mark: '附件标记',
  attachment: '附件说明',
  signature: '署名日期',
  note: '附注',
  tableCaption: '表题',
  tableHead: '表头',
  tableText: '表格文字',
  tableEnd: '表后空隙',
  pageNumber: '公文页码',
  draft: '草稿提示',
} as const;
