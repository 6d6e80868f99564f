import { quoted } from './forms';

/** Sentences about last year's workbook. */

export const achievedText = '实际完成情况';

export const moneyReasonText = '资金偏差原因';

export function reasonText(indicator: string): string {
  return `${indicator}的偏差原因`;
}

export function previousEmpty(file: string): string {
  return `上年文件${quoted(file)}中没有读到填好的自评表，没有进行对比，请检查选的文件。`;
}

export function previousOtherYear(file: string, year: number | null, now: number | null): string {
  return `上年文件${quoted(file)}是 ${String(year)} 年度的，本次检查的是 ${String(now)} 年度，没有进行对比，请选上一年度的文件。`;
}

interface Placed {
  readonly where: string;
  readonly shown: string;
}

export function previousFigure(now: Placed, before: Placed, file: string): string {
  return `${now.where}是 ${now.shown}，上年文件${quoted(file)}中${before.where}是 ${before.shown}，两处不一致，请核对。`;
}

const SHOWN = 20;

export function reportCopied(where: string, sentence: string, file: string): string {
  const shown = sentence.length > SHOWN ? `${sentence.slice(0, SHOWN)}…` : sentence;
  return `${where}（${shown}）与上年文件${quoted(file)}中报告的文字完全相同，请写本年的情况。`;
}

export function textCopied(heading: string, sentence: string, file: string): string {
  const shown = sentence.length > SHOWN ? `${sentence.slice(0, SHOWN)}…` : sentence;
  return `${quoted(heading)}（${shown}）与上年文件${quoted(file)}的文字完全相同，请写本年的情况。`;
}
