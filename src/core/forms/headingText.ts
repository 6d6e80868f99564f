import { simplified } from '../quantity';
import { remembered } from './remembered';

/** A heading, taken apart: the words that carry its meaning, and what its brackets say. */
export interface Heading {
  /** All of it, without blanks, half width. */
  readonly full: string;
  /** Without brackets, blanks, numbering, leading *, trailing colon and column letter: 年初预算数. */
  readonly base: string;
  /** What its brackets say, one by one. */
  readonly inner: readonly string[];
  /** Column letter as in 年初预算数（A）, ①年初预算数. */
  readonly letter: string | null;
  /** Letters of a quotient as in 执行率（B/A）, （E/C×100%）, ④执行率=③/②. */
  readonly quotient: { readonly over: string; readonly under: string } | null;
  /** Points as in 分值（10分）, 产出指标（50分）, 得分（20分*执行率）. */
  readonly points: string | null;
  /** The heading says %. */
  readonly isPercent: boolean;
  /** 万元, 元, 亿元 in brackets. */
  readonly moneyUnit: '元' | '万元' | '亿元' | null;
}

const LONGEST_HEADING = 60;

const NEEDS_SQUEEZE = /[\s\u3000\u200B-\u200D\uFEFF\u00A0\uFF01-\uFF5E〔【［〕】］]/;

/** Half width and in simplified characters, without any blanks or line breaks. */
export const squeeze = remembered(squeezed);

function squeezed(text: string): string {
  if (!NEEDS_SQUEEZE.test(text)) return simplified(text);
  return simplified(text)
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\u200B-\u200D\uFEFF\u00A0]+/g, '')
    .replace(/[〔【［]/g, '(')
    .replace(/[〕】］]/g, ')');
}

const FIGURE = /^[≥≤=<>\d.,%％+\-—/ ]*$/;

/** Too long to be a heading, or a mere figure: most cells of a form, told without being remembered. */
export function saysNoHeading(text: string): boolean {
  return text.length > LONGEST_HEADING * 2 || FIGURE.test(text);
}

/** null for a text that is too long to be a heading, or a mere figure. */
export function parseHeading(text: string): Heading | null {
  return saysNoHeading(text) ? null : known(text);
}

const known = remembered(headingOf);

/** Takes a text apart; null where it is blank or too long to be a heading. parseHeading does it once for each text. */
export function headingOf(text: string): Heading | null {
  const full = squeeze(text);
  if (full === '' || full.length > LONGEST_HEADING) return null;
  const hasBrackets = /[()]/.test(full);
  const brackets = hasBrackets ? [...full.matchAll(/\(([^()]*)\)?/g)].map((match) => match[1] ?? '') : NO_BRACKETS;
  const bare = hasBrackets ? full.replace(/\([^()]*\)?/g, '').replace(/[()]/g, '') : full;
  const base = withoutFormula(withoutNumber(bare.replace(/^[*★☆·、.]+/, '')).replace(/[:：]+$/, ''));
  const quotient = /([A-Z①-⑳])[/÷]([A-Z①-⑳])/.exec(full);
  return {
    full,
    base,
    inner: brackets,
    letter: columnLetter(bare, brackets),
    quotient: quotient ? { over: quotient[1] ?? '', under: quotient[2] ?? '' } : null,
    points: brackets.map((inner) => /(\d+(?:\.\d+)?)分/.exec(inner)?.[1]).find(Boolean) ?? null,
    isPercent: full.includes('%'),
    moneyUnit: brackets.map((inner) => moneyUnitIn(inner)).find(Boolean) ?? unitBehindStroke(bare),
  };
}

const NO_BRACKETS: readonly string[] = [];

/** 1-10月执行数, 上半年, 二季度: a part of the year; 1-12月 and 全年 are the whole. */
export function saysPartOfYear(text: string): boolean {
  return /[0-9]月|半年|季度/.test(text) && !/12月|全年/.test(text);
}

/** 1.一级指标, 二、分值, ③全年执行数 without the number. */
export function withoutNumber(text: string): string {
  return text.replace(/^(?:[①-⑳]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、](?!\d))/, '');
}

/** 自评得分B, 执行率B/A, ④执行率=③/②×100% without what is computed. */
function withoutFormula(text: string): string {
  return text.replace(/(?<=[\u4e00-\u9fff%])[=:]?[A-Z①-⑳](?:[/÷][A-Z①-⑳])?(?:[*×]100%?)?$/, '');
}

function columnLetter(bare: string, brackets: readonly string[]): string | null {
  const inBrackets = brackets.map((inner) => /^([A-Z])$/.exec(inner)?.[1]).find(Boolean);
  return inBrackets ?? /^[①-⑳]/.exec(bare)?.[0] ?? /(?<=[\u4e00-\u9fff])[A-Z]$/.exec(bare)?.[0] ?? null;
}

/** 万元 in （单位：万元）, （万元）, （金额单位:元）; null in anything else. */
export function moneyUnitIn(text: string): '元' | '万元' | '亿元' | null {
  const match = /^(?:.*单位[:：])?(?:人民币)?(万元|亿元|元)(?:\.*|…*)$/.exec(squeeze(text));
  return (match?.[1] as '元' | '万元' | '亿元' | undefined) ?? null;
}

/** 人 in 单位：人, 万元、人: what is counted, and no name of anyone. */
export function saysUnits(text: string): boolean {
  return text.length <= 12 && /^(?:(?:万元|亿元|元|人|户|个|辆|%|㎡|平方米)[、,/]?)+$/.test(squeeze(text));
}

/** 项目资金/万元. */
function unitBehindStroke(bare: string): '元' | '万元' | '亿元' | null {
  return moneyUnitIn(/[/、](万元|亿元|元)$/.exec(bare)?.[1] ?? '');
}

/** Points in a label: 产出指标（50分）, 产出指标(50), 年度绩效目标1（40分）, 预算执行情况（10分） → "50". */
export function pointsInLabel(text: string): string | null {
  const full = squeeze(text);
  if (full.length > LONGEST_HEADING) return null;
  return (
    /\((?:共|满分|权重|分值)?[:：]?(\d+(?:\.\d+)?)(?:分|%)?\)/.exec(full)?.[1] ??
    /(\d+(?:\.\d+)?)分\)?$/.exec(full)?.[1] ??
    null
  );
}
