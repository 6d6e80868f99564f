import type { GridOwner } from './grid/openGrid';

/** Every sentence of the workbench around the pane. */

export const BAR = {
  title: '绩效自评工作台',
  label: '文件',
  open: '打开工作簿…',
  save: '保存到文件',
  unsaved: '有未保存的修改',
  grid: '工作簿表格',
  drop: '松开鼠标，打开这个工作簿',
  close: '关闭',
  keys: '键盘：F6 在文件按钮、表格和评分面板之间切换；Esc 退出单元格编辑。',
} as const;

export const GRID = {
  opening: '正在打开表格……右边现在就可以计算。',
  failed: '表格没有打开，右边照常可以计算、写入和保存；请刷新页面再试。',
} as const;

export const SAMPLE = {
  name: '小吕寨镇2022年度绩效自评.xlsx',
  notice: '现在打开的是示例工作簿，可以随意试用；自己的工作簿请点“打开工作簿…”或直接拖进来，文件不会离开这台电脑。',
  failed: '示例工作簿没有取到，请点“打开工作簿…”打开自己的文件。',
} as const;

export const DONE = {
  saved: (name: string) => `已保存为“${name}”，在浏览器的下载文件夹里；原来打开的文件没有改动。`,
  unchanged: (name: string) => `“${name}”没有改动过，已原样保存一份。`,
  cleared: '已清除这台电脑上保留的未保存修改，恢复为打开时的工作簿。',
} as const;

export const KEPT = {
  restored: (when: string) => `已恢复 ${when} 没有保存的修改，请核对后点“保存到文件”。`,
  clear: '不要这些修改',
  days: 7,
  notKept: '这次的修改没能暂存在浏览器里，请尽快点“保存到文件”。',
} as const;

export const LEAVE = {
  heading: '有未保存的修改',
  text: (name: string) => `“${name}”里有修改还没有保存到文件，打开别的工作簿会丢掉这些修改。`,
  save: '先保存，再打开',
  drop: '不保存，直接打开',
  cancel: '不打开',
} as const;

export const TROUBLE = {
  notOpened: (name: string, sentence: string) => `“${name}”没有打开：${sentence}`,
  stillOpen: (name: string) => `现在打开的仍是“${name}”，下面的表格和计算结果都是它的，可以接着用。`,
  unreadable: '浏览器读不出这个文件，请确认它还在原处、没有被别的程序占用后再试。',
  several: '一次只能打开一个工作簿，请只拖一个文件进来。',
  notSaved: '这个浏览器不能下载文件，改动还在页面上没有丢；请换用新版的 Edge 或 Chrome 打开工作台再保存。',
  ours: (detail: string) => `程序出错，这一步没有完成，请把这句话拍给管理员：${detail}`,
} as const;

const REFUSED = {
  structure: '工作台里只能改单元格的内容；行列、合并、格式保持县里模板的原样，要调整请在 Excel 或 WPS 里改。',
  formula: '工作台里不能写公式或改公式，只能填数值和文字；公式请在 Excel 或 WPS 里改。',
  cut: '工作台里不能剪切（会连格式一起移走），请复制、粘贴后再删去原处的内容。',
  menuPaste: '请按 Ctrl+V 粘贴。',
} as const;

export function refusal(why: Parameters<GridOwner['refused']>[0]): string {
  return why in REFUSED ? REFUSED[why as keyof typeof REFUSED] : why;
}

/** @param at milliseconds since 1970. */
export function timeOfDay(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getMonth() + 1)}月${String(date.getDate())}日 ${two(date.getHours())}:${two(date.getMinutes())}`;
}
