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
