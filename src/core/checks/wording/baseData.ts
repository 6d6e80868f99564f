import type { Decimal } from '../../decimal';
import { amount, quoted } from './forms';

/** Sentences about base data. */

export const headcountNames = { authorised: '编制数', actual: '在职人数' } as const;

export function headcountPartsAbove(name: string, total: string, parts: string): string {
  return `${name}合计填 ${total} 人，各类人员加起来是 ${parts} 人，超过了合计数，请核对。`;
}

export function headcountPartsBelow(name: string, total: string, parts: string): string {
  return `${name}合计填 ${total} 人，各类人员加起来是 ${parts} 人，请核对有没有漏填的人员类别。`;
}

export function headcountOver(actual: string, authorised: string, over: string): string {
  return `在职人数 ${actual} 人，编制数 ${authorised} 人，超出 ${over} 人，请核对人数或说明原因。`;
}

export interface FactSumWords {
  readonly label: string;
  readonly total: string;
  readonly parts: readonly string[];
  readonly sum: string;
}

/** “三公经费”填 9 万元，…: the parts are named, because they stand in rows of their own. */
export function factSum({ label, total, parts, sum }: FactSumWords, isOver: boolean): string {
  const end = isOver ? '，超过了总数' : '，两者不相等';
  return `${quoted(label)}填 ${total}，${parts.map(quoted).join('、')}合计 ${sum}${end}。`;
}

export function factSumOpen({ label, total, parts, sum }: FactSumWords): string {
  return `${quoted(label)}填 ${total}，${parts.map(quoted).join('、')}合计 ${sum}，少于总数，请核对有没有漏填。`;
}

const LONGEST_LABEL = 40;

/** A label of base data without blanks and without its number (1. or 其中：). */
export function factLabel(label: string): string {
  const bare = label.slice(0, 200).replace(/\s/g, '');
  const named = bare.replace(/^(?:其中[:：]?|[(（]?[0-9一二三四五六七八九十]{1,3}[)）.、．])/, '');
  return named.length > LONGEST_LABEL ? `${named.slice(0, LONGEST_LABEL)}…` : named;
}

export const listColumns = { originalBudget: '年初预算数', budget: '全年预算数', actual: '全年执行数' } as const;

export function listSum({ label, total, sum }: FactSumWords): string {
  return `项目清单${label}的合计填 ${total}，各项目加起来是 ${sum}，两者不相等。`;
}

export function listSumOpen({ label, total, sum }: FactSumWords): string {
  return `项目清单${label}的合计填 ${total}，已填的项目加起来是 ${sum}，请核对有没有漏填。`;
}

export function sidesDiffer(sources: Decimal, uses: Decimal): string {
  return `按收入性质分的各项合计 ${amount(sources, '万元')}，按支出性质分的各项合计 ${amount(uses, '万元')}，两边不相等。`;
}
