/** Sentences about files that a person picks besides the workbook. */

export const FILES = {
  unreadable: (name: string) => `文件“${name}”读不出来，请检查它是否还在原处、是否被其他程序占用。`,
  notRead: (name: string, why: string) => `文件“${name}”没有读出来：${why}`,
  reading: (name: string) => `正在读取“${name}”…`,
} as const;

export const PREVIOUS = {
  label: '上年文件',
  choose: '选择上年文件 …',
  another: '换一个上年文件 …',
  lead: '选上年的自评工作簿（.xlsx），与本年对比数字和文字；只读取，不改动。',
  chosen: (name: string, year: number | null) => (year === null ? name : `${name}（${String(year)} 年度）`),
  remove: '移除上年文件',
  taken: (name: string) => `已选用上年文件“${name}”，点“计算得分”后与本年对比。`,
  compared: (name: string) => `已与上年文件“${name}”对比并重新计算，未改动您的文件。`,
  removed: '已移除上年文件，不再对比。',
} as const;
