/** What is said when the pane cannot show itself. Plain words for a township accountant. */

export const BROKEN = {
  title: '面板出错了',
  text: '面板自己出了错，已经停下。没有正在进行的写入时，您的文件不受影响；写入过的内容，重新打开面板后仍可撤销。',
  reopen: '重新打开面板',
  forAdmin: '给管理员看的信息',
} as const;

export const PART_MISSING = {
  title: '面板没有取全',
  text: '从服务器取不到面板的一部分：可能网络断了，或者服务器上刚换了新版本。您的文件没有因此改动，请重新打开面板。',
} as const;

export const OLD_EXCEL = {
  title: '这个版本的 Excel 用不了本面板',
  text: '本面板需要 Excel 2021 或更新的版本（接口 ExcelApi 1.14）。您的文件没有任何改动。',
  steps: [
    '请电脑管理员安装 Excel 2021、Excel 2024 或 Microsoft 365。',
    '暂时换不了的，请把工作簿交给管理员，用命令行 ziping 计算，结果与面板完全相同。',
  ],
} as const;

/** @param version of this product. */
export function versionLine(version: string): string {
  return `版本 ${version}`;
}
