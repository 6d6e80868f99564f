import { quoted } from './forms';

/** Sentences about forms and sheets as a whole. */

export function notRecognised(sheet: string, missing: readonly string[]): string {
  const what = missing.length === 0 ? '没有读出表头' : `没有找到表头${missing.map(quoted).join('、')}`;
  return `工作表${quoted(sheet)}像是自评表，但${what}，没有参与计算。`;
}

export function headingsTurned(sheet: string): string {
  return `工作表${quoted(sheet)}像是自评表，但表头是竖着排的，没有参与计算，请把表头改成横排、每个指标占一行。`;
}

export function headingNotRead(sheet: string, heading: string, missing: readonly string[]): string {
  const wanted = missing.map(quoted).join('或');
  return `工作表${quoted(sheet)}的表头${quoted(heading.slice(0, 20))}没有读懂，表中又缺${wanted}，请改用常用的表头，或者指定这一列的含义。`;
}

export function moneyNotRead(sheet: string): string {
  return `工作表${quoted(sheet)}的资金情况没有读懂（没有认出对应的预算数和执行数），预算执行率没有计算，请核对资金部分的表头。`;
}

export function blankForm(title: string): string {
  return `${quoted(title)}还没有填写完成情况，没有参与计算。`;
}

export function otherYear(title: string, year: number, wanted: number | null): string {
  const now = wanted === null ? '' : `，本次检查的是 ${String(wanted)} 年度`;
  return `${quoted(title)}是 ${String(year)} 年度的表${now}，没有参与计算。`;
}

export function hiddenForms(sheet: string): string {
  return `工作表${quoted(sheet)}是隐藏的，上面的自评表没有参与计算。`;
}

export function readingAssumed(name: string, assumptions: readonly string[]): string {
  return `${quoted(name)}：${assumptions.map((sentence) => sentence.replace(/。$/, '')).join('；')}。`;
}

export function internalError(rule: string): string {
  return `本软件的“${rule}”这项检查在这张表上没有运行成功，其他检查和得分不受影响。`;
}

export function columnUncertain(heading: string, column: string, meaning: string): string {
  return `${column} 列${quoted(heading)}按${quoted(meaning)}理解，表中不能完全确定，请核对。`;
}
