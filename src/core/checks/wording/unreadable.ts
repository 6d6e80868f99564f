import { quoted } from './forms';

/** Sentences about what could not be read. */

export function percentAmbiguous(name: string, column: string, value: string, reading: string): string {
  return `${quoted(name)}的${column} ${value} 可能是 ${reading}，也可能是 ${value}%，请改成其中一种写法。`;
}

/** @param base 元 of 万元. */
export function scaleAmbiguous(name: string, column: string, value: string, base: string, unit: string): string {
  return `${quoted(name)}的${column} ${value} 没有写单位，可能是 ${value}${base}，也可能是 ${value}${unit}，请写明单位。`;
}

export function readAsPercent(reading: string): string {
  return `改为 ${reading}`;
}

export function actualUnreadable(name: string, actual: string, target: string): string {
  return `${quoted(name)}的指标值是 ${target}，完成值“${actual}”读不出数字，请填写实际完成的数。`;
}

export function amountUnreadable(label: string, column: string, text: string): string {
  return `${quoted(label)}的${column}“${text}”读不出金额，请只填数字。`;
}

export function amountNegative(label: string, column: string, text: string): string {
  return `${quoted(label)}的${column}填了 ${text}，金额不能小于 0，请核对。`;
}

export function figureUnreadable(label: string, column: string, text: string): string {
  return `${quoted(label)}的${column}“${text}”读不出数字，请只填数字。`;
}

export function errorValue(error: string): string {
  return `单元格显示 ${error}，公式出错，请检查公式引用的内容。`;
}

export const formulaWithoutValue = '单元格的公式还没有计算结果，请用 Excel 或 WPS 打开、保存一次再检查。';
