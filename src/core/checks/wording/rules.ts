import { quoted } from './forms';

/** Sentences about the sheet of rules that travels with the workbook. */

export function rulesUnreadable(problem: string): string {
  return `${problem.replace(/。$/, '')}；在改正之前，本次没有采用表中的规则。`;
}

export function rulesNotAsIssued(cell: string): string {
  return `“评分规则”表的内容与印发时的规则指纹（${cell}）不一致，可能被改动过，请与财政部门印发的核对；确由财政部门修改的，请重新印发或清空指纹。`;
}

export function rulesNotAsChosen(setting: string, here: string | null, issued: string | null, count: number): string {
  const values =
    here === null || issued === null ? '与本次采用的规则不同' : `为${quoted(here)}，本次采用的规则为${quoted(issued)}`;
  const others = count > 1 ? `，连同这一处共有 ${String(count)} 处不同` : '';
  return `“评分规则”表的${quoted(setting)}${values}${others}，请核对是否为财政部门印发的规则。`;
}
