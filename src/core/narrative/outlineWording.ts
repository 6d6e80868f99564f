import type { Sheet } from '../model';

/** Words of the sheet 报告提纲. */
export const OUTLINE_SHEET = {
  name: '报告提纲',
  head: ['级别', '标题', '内容', '固定文字'],
  levels: [
    ['一级', '1'],
    ['二级', '2'],
    ['三级', '3'],
    ['四级', '4'],
  ],
  title: '题目',
  mark: '附件号',
  defaultTitle: '{year}{unit}整体绩效自评工作报告',
  sheetTitle: '自评报告提纲',
  sheetNote:
    '可以改标题、次序和固定文字，增减各行；标题前的编号自动生成。题目中的{年度}、{单位}、{项目}会换成表内的内容。',
  /** As a county writes the slots of a title. */
  slots: { 年度: 'year', 单位: 'unit', 项目: 'project', 自评对象: 'subject' },
  noHead: '没有找到“级别、标题、内容、固定文字”这一行标题，请从A列开始填写。',
  noSections: '提纲中没有任何标题，请至少填写一个一级标题。',
  unknownLevel: (level: string) =>
    level === ''
      ? '没有填写级别，请填写一级、二级、三级或四级。'
      : `级别“${level}”不能识别，请填写一级、二级、三级或四级。`,
  skippedLevel: (level: string) => `“${level}”标题上面缺少高一级的标题，请先填写高一级标题。`,
  noHeading: '没有填写标题，请填写。',
  unknownContent: (name: string, all: string) => `内容“${name}”不能识别，可以填写：${all}。`,
  usedTwice: (name: string, cell: string) => `内容“${name}”在${cell}已经用过，同一内容只写一次，请删去一处。`,
} as const;

/** A county's own outline; a sheet of that name that the product wrote is none. */
export function isOutlineSheet({ name, isOwn }: Sheet): boolean {
  return name.trim() === OUTLINE_SHEET.name && isOwn !== true;
}
