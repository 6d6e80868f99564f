import { quoted } from '../wording/forms';

/** Every sentence about a report that exists already. */

/** “第 12 段” of a file; a sheet's row has its cell. */
export function place(no: number, isInCell: boolean): string {
  return isInCell ? `自评报告第 ${String(no)} 行` : `自评报告第 ${String(no)} 段`;
}

export function differs(where: string, name: string, said: string, held: readonly string[], source: string): string {
  return `${where}的${quoted(name)}写 ${said}，表中是 ${held.join(' 或 ')}（${source}），请核对。`;
}

export function inSheet(sheet: string, cell: string): string {
  return `工作表${quoted(sheet)}的 ${cell}`;
}

export const workedOut = '由表中数据算得';

export function rateInSentence(where: string, name: string, said: string, rate: string, sum: string): string {
  return `${where}的${quoted(name)}写 ${said}，按同一句中的数字应为 ${rate}（${sum}），请核对。`;
}

export function partsInSentence(where: string, name: string, total: string, parts: string): string {
  return `${where}的${quoted(name)}写 ${total}，同一句中的各部分是 ${parts}，加起来不相等，请核对。`;
}

export function moreThan(where: string, name: string, said: string, other: string, most: string): string {
  return `${where}的${quoted(name)}写 ${said}，比${quoted(other)}的 ${most} 还多，请核对。`;
}

export function gradeDiffers(where: string, said: string, held: string, source: string): string {
  return `${where}的评价等级写${quoted(said)}，表中是${quoted(held)}（${source}），请核对。`;
}

export const SECTIONS = {
  organisation: '绩效自评工作组织开展情况',
  funding: '预算资金安排及支出情况',
  achievement: '绩效目标实现（工作完成）情况',
  effect: '履职效果和服务对象满意程度',
  quality: '绩效目标设定质量情况',
  measures: '整改措施及结果应用',
} as const;

export const FIGURES = {
  headcount: '编制数和在职人数',
  budget: '年初预算数和调整后预算数',
  actual: '全年执行数',
  rate: '预算执行率',
} as const;

export function sectionsMissing(name: string, sections: readonly string[]): string {
  return `自评报告${quoted(name)}没有找到${sections.map(quoted).join('、')}部分，请补上，或核对标题。`;
}

export function figuresMissing(name: string, figures: readonly string[]): string {
  return `自评报告${quoted(name)}没有写出${figures.join('、')}，请按自评表补上。`;
}

export function totalMissing(name: string, held: string): string {
  return `自评报告${quoted(name)}没有写自评总分和等级${held === '' ? '' : `（表中是 ${held}）`}，请补上。`;
}

export function surveyMissing(where: string): string {
  return `${where}只写了满意度，没有写调查情况，请补上发放、回收的问卷份数或访问人数，以及调查的对象、时间和方式。`;
}

export function rateMissing(where: string, words: string, held: string): string {
  return `${where}只说${quoted(words)}，没有写出数字${held === '' ? '' : `（${held}）`}，请补上。`;
}

/** @param change of the budget as a percentage, @param exempt what is left of it without the exempt adjustments. */
export function netChange(change: string, isLess: boolean, exempt: string | null): string {
  const net = `表中年初到调整后净${isLess ? '减' : '增'} ${change}`;
  return exempt === null ? `${net}，未扣除政策性、上级交办等因素` : `${net}，扣除政策性、上级交办等因素后为 ${exempt}`;
}

export function planContradiction(where: string, said: string, other: string): string {
  return `${where}写${quoted(said)}，${other}，两处说法不一致，请核对。`;
}

export function alsoSaid(where: string, words: string): string {
  return `${where}又写${quoted(words)}`;
}

export function adjustedBy(change: string, isLess: boolean): string {
  return `而表中预算从年初到调整后净${isLess ? '减' : '增'} ${change}`;
}

export function notAllReached(where: string, said: string, count: number, names: readonly string[]): string {
  const which = `${names.map(quoted).join('、')}${count > names.length ? `等 ${String(count)} 项` : ''}`;
  return `${where}写${quoted(said)}，表中${which}没有达到目标，请核对。`;
}

export function threePublicContradiction(where: string, said: string, change: string): string {
  return `${where}写${quoted(said)}，表中“三公”经费比上年变动 ${change}，请核对。`;
}

export function traditional(where: string, words: readonly string[]): string {
  return `${where}有繁体字：${words.join('、')}，请改为简体字。`;
}

export function corrected(word: string, right: string): string {
  return `${quoted(word)}应为${quoted(right)}`;
}

export function doubled(where: string, words: readonly string[]): string {
  return `${where}有重复的字词：${words.map(quoted).join('、')}，请删去多余的。`;
}

export function typos(where: string, words: readonly string[]): string {
  return `${where}有错别字：${words.join('、')}，请改正。`;
}

export function brackets(where: string, problems: readonly string[]): string {
  return `${where}的标点有问题：${problems.join('；')}，请核对。`;
}

export const PUNCTUATION = {
  unclosed: (mark: string): string => `${quoted(mark)}没有配对`,
  mixed: (open: string, close: string): string => `“${open}”和“${close}”全角、半角混用`,
  doubled: (marks: string): string => `标点${quoted(marks)}重复`,
} as const;

export function numberSkipped(where: string, said: string, expected: string): string {
  return `${where}的标题序号是${quoted(said)}，按前后顺序应为${quoted(expected)}，请核对。`;
}

export function levelTooSoon(where: string, said: string): string {
  return `${where}的标题序号${quoted(said)}前面没有上一级标题，请核对标题层次。`;
}

export function chapterNumberInside(where: string, said: string): string {
  return `${where}在小节里又用了${quoted(said)}编号，与章的编号相同，请改用“一是”或下一级序号。`;
}

export function bracketsMixed(where: string, said: string, before: string): string {
  return `${where}的标题序号${quoted(said)}与前面的${quoted(before)}括号全角、半角不统一，请改为一致。`;
}

export function cell(address: string): string {
  return `${quoted(address)}单元格`;
}

export function heldRate(rate: string): string {
  return `表中是 ${rate}`;
}

export function changeInSentence(where: string, said: string, right: string, now: string, before: string): string {
  return `${where}写相差 ${said}，按同一句中的 ${now} 和 ${before} 应为 ${right}，请核对。`;
}

export function changeTurned(where: string, said: string, now: string, before: string): string {
  return `${where}写${quoted(said)}，与同一句中 ${now} 和 ${before} 的大小相反，请核对。`;
}

export function shareInText(where: string, said: string, right: string, part: string, whole: string): string {
  return `${where}写占 ${said}，按 ${part} ÷ ${whole} 应为 ${right}，请核对。`;
}

export function sharesTogether(where: string, shares: string, together: string): string {
  return `${where}的各项占比为 ${shares}，合计 ${together}，不是 100%，请核对。`;
}

export function tableSum(where: string, heading: string, said: string, right: string): string {
  return `${where}的合计行，“${heading}”写 ${said}，上面各行相加为 ${right}，请核对。`;
}

export function tableRate(where: string, row: string, heading: string, said: string, right: string): string {
  return `${where}${quoted(row)}一行，“${heading}”写 ${said}，按同一行的数字应为 ${right}，请核对。`;
}

export function otherTitleYear(where: string, said: string, year: number): string {
  return `${where}的标题写${quoted(said)}，自评表是 ${String(year)} 年度的，请核对。`;
}

export function figureOfOtherYear(where: string, name: string, said: string, year: string, own: number): string {
  return `${where}把${quoted(name)} ${said} 写成 ${year} 年的，表中这是 ${String(own)} 年的数字，请核对年份。`;
}

export function otherUnitNamed(where: string, said: string, own: readonly string[]): string {
  return `${where}写${quoted(said)}，自评表的单位是${own.map(quoted).join('、')}，请核对是不是其他单位的文字。`;
}

export function partsAbove(where: string, whole: string, parts: string): string {
  return `${where}的各部分 ${parts} 加起来大于总数 ${whole}，请核对。`;
}
