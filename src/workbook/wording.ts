/** Every sentence that a workbook's trouble is told with: what, where, what to do. */

const SENTENCES = {
  'not-a-zip': () => '这个文件不是 .xlsx 工作簿，请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”后再试。',
  'damaged-zip': () => '文件不完整或已损坏，可能没有下载完或拷贝中断，请重新获取后再试。',
  encrypted: () => '工作簿设了打开密码，无法读取，请在 Excel 或 WPS 中取消打开密码并保存后再试。',
  'legacy-xls': () => '这是旧版 .xls（或 .et）格式，请用 Excel 或 WPS 打开后另存为“Excel 工作簿（.xlsx）”再试。',
  'binary-workbook': () => '这是二进制 .xlsb 格式，请用 Excel 打开后另存为“Excel 工作簿（.xlsx）”再试。',
  'not-a-workbook': () => '这个文件里没有电子表格（可能是 Word 或其他文档），请选择 .xlsx 工作簿。',
  doctype: (part: string) =>
    `文件中的“${part}”含有不允许的 DOCTYPE 声明，为安全起见没有读取，请用 Excel 或 WPS 另存一份再试。`,
  'too-many-entries': () => '文件里的部件过多，不像正常的工作簿，请用 Excel 或 WPS 另存一份再试。',
  'too-large': (part: string) => `文件中的“${part}”太大，请删去用不到的空行、空列或明细后再试。`,
  'suspicious-compression': (part: string) =>
    `文件中的“${part}”压缩得异常（展开后大得不合常理），为安全起见没有读取，请用 Excel 或 WPS 另存一份再试。`,
  'unsupported-compression': (part: string) =>
    `文件中的“${part}”用了不支持的压缩方式，请用 Excel 或 WPS 另存一份再试。`,
  'unsupported-encoding': (part: string) => `文件中的“${part}”用了不支持的文字编码，请用 Excel 或 WPS 另存一份再试。`,
  'missing-part': (part: string) => `文件里缺少“${part}”，工作簿不完整，请用 Excel 或 WPS 打开修复后另存一份再试。`,
  'duplicate-part': (part: string) => `文件里“${part}”重复出现，无法判断用哪一个，请用 Excel 或 WPS 另存一份再试。`,
  'damaged-part': (part: string) => `文件中的“${part}”已损坏，请用 Excel 或 WPS 打开修复后另存一份再试。`,
  'changed-since-read': (cells: string) => `读取之后这些单元格又改过：${cells}，所以一处也没有写入，请重新计算后再写。`,
  'changed-since-write': (cells: string) =>
    `写入之后这些单元格又改过：${cells}，为免盖掉新的内容，一处也没有撤销，请手工核对。`,
  cancelled: () => '已按您的要求停止，工作簿没有改动。',
  'formula-cell': (cell: string) => `单元格 ${cell} 是公式，没有写入，请在公式所引用的单元格里修改。`,
  'locked-cell': (cell: string) => `单元格 ${cell} 受工作表保护，没有写入，请手工填写或先撤销保护。`,
  'format-locked': (cell: string) =>
    `单元格 ${cell} 所在的工作表受保护，不能改数字格式，没有写入，请手工填写或先撤销保护。`,
  'not-taken': (cells: string) => `这些单元格没有按原样写进去：${cells}，已全部恢复原值，请手工填写。`,
  'half-written': (cells: string) =>
    `写入中途出错，有些单元格没能恢复原值：${cells}，请对照后手工改回，或不保存关闭工作簿再打开。`,
  'structure-protected': (name: string) =>
    `工作簿结构受保护，不能增减工作表“${name}”，请先在“审阅”里撤销“保护工作簿”，或只把得分写进原表。`,
  'hidden-sheet': (name: string) => `工作表“${name}”是隐藏的，请先右键任一表名、选“取消隐藏”，再定位。`,
  'cell-being-edited': () => 'Excel 里有单元格正在编辑，请先按 Enter 结束编辑（或按 Esc 放弃），再点一次。',
  'access-denied': () => 'Excel 不允许改动，可能是工作表受保护或文件不可编辑，请撤销保护或启用编辑后再试。',
  'read-only': () => '工作簿是以只读方式打开的，没有写入，请点“启用编辑”，或另存一份后在新文件里再试。',
  'payload-too-large': () => '一次要传的内容太多，Excel 没有接受，请删去用不到的行列，或减少参与的表后再试。',
  'another-workbook': () => 'Excel 当前显示的是另一个工作簿，请切换回要自评的工作簿，再点一次。',
  'excel-too-old': () => '这个版本的 Excel 缺少本产品要用的功能，请改用 Excel 2021 或更新的版本。',
  'no-answer': () => 'Excel 很久没有回应，请看看它是否弹出了对话框或正忙；若刚才正在写入，请核对表格后再重新计算。',
  'dialog-open': () => 'Excel 里有对话框开着，请先关闭对话框，再点一次。',
  'host-busy': () => 'Excel 正忙着别的事，请稍等片刻，再点一次。',
  'sheets-changed': () => '工作表刚刚被改名、删除或替换，这一步没有完成，请重新计算后再试。',
  'host-refused': (code: string) =>
    `Excel 没有接受这一步（代号 ${code}），工作簿没有改动，请重新计算后再试；还不行时请保存工作簿，重新打开 Excel。`,
  'host-failed': () => '与 Excel 的连接中断，这一步没有完成，请关闭本面板后重新打开，再点“计算得分”。',
  'no-such-sheet': (name: string) => `工作簿里没有名为“${name}”的工作表，可能已改名或删除，请重新读取后再试。`,
  'no-such-cell': (cell: string) => `单元格位置“${cell}”超出了工作表的范围（最大到 XFD1048576）。`,
  'text-too-long': (cell: string) => `要写入 ${cell} 的文字超过一个单元格能容纳的 32767 个字，请缩短后再试。`,
} as const;

export type WorkbookErrorCode = keyof typeof SENTENCES;

/** @param where the part, cell or sheet that it is about; shown as it is. */
export function sentenceFor(code: WorkbookErrorCode, where: string): string {
  return SENTENCES[code](where);
}

export const WORKBOOK_ERROR_CODES = Object.keys(SENTENCES) as readonly WorkbookErrorCode[];

/** What a free name for one of our sheets is made of when its own name is the user's. */
export function generatedName(base: string, number: number): string {
  return number === 1 ? `${base}（生成）` : `${base}（生成${String(number)}）`;
}
