import type { Block } from '../grid';
import { parseHeading, squeeze } from '../headingText';
import { remembered } from '../remembered';

/** What the headings over columns of base data mean: 编制数, 2022年决算数, 控制率, 批复规模（㎡）. */

export type FigureMeasure =
  | 'authorised'
  | 'staff'
  | 'originalBudget'
  | 'budget'
  | 'final'
  | 'amount'
  | 'adjustment'
  | 'controlRate'
  | 'changeRate'
  | 'executionRate'
  | 'areaApproved'
  | 'areaActual'
  | 'areaRate'
  | 'investmentApproved'
  | 'investmentActual'
  | 'investmentRate';

export interface FigureHeading {
  readonly measure: FigureMeasure;
  /** As printed; the year before and the one evaluated may be named by words only. */
  readonly year: number | 'last' | 'this' | null;
  /** 万元, 人, ㎡ or % in its brackets; null where it says none. */
  readonly unit: string | null;
}

const MEASURES: readonly (readonly [RegExp, FigureMeasure])[] = [
  [/^(核定|批复|批准|人员|财政供养)*编制(人)?(员)?数?$/, 'authorised'],
  [
    /^(\d{1,2}月)?(\d{1,2}日|底|末|年末|期末|年底)?(实际|实有|财政供养)?(在职|在编|在岗|供养)(在编|在岗)?(人员|职工)?(实有)?(人)?数?$|^(末|底|年末|年底)?(实有|实际)(人数|人员数|人员)$|^(末|底|年末|年底)?实有数$/,
    'staff',
  ],
  [/^规模控制(率|情况)?$/, 'areaRate'],
  [/^投资(概算|预算)?控制(率|情况)?$/, 'investmentRate'],
  [/^(批复|批准|核定)(规模|面积)$/, 'areaApproved'],
  [/^实际(规模|面积)$/, 'areaActual'],
  [/^(预算|概算|批复|批准)投资(额)?$/, 'investmentApproved'],
  [/^实际投资(额)?$/, 'investmentActual'],
  [/^(在职|财政供养)?(人员)?(编制)?控制率$/, 'controlRate'],
  [/^(变动|增长|增减)(率|比例)$/, 'changeRate'],
  [/^(累计)?(实际)?(预算|资金)?(执行|完成|支出|支付)(率|进度)$/, 'executionRate'],
  [/^(年初|期初)(部门)?(批复)?预算(数|金额|安排数)?$/, 'originalBudget'],
  [/^(全年|年度|调整后|调整后的|调整)?预算(数|金额|安排|安排数|额)?$/, 'budget'],
  [/^(实际|全年|年度|累计)?(决算|执行|支出|支付|列支)(数|金额|额|资金)?$|^实际(发生额|发生数|金额|支出数)$/, 'final'],
  [/^(预算)?(调整|追加|调剂|变动)(金额|数|额|资金)$/, 'adjustment'],
  [/^(金额|数值|数据|填报数|填报数据|数额|数|比率)$/, 'amount'],
];

/** null for a text that heads no column of base data. */
export const figureHeading = remembered((text: string): FigureHeading | null => {
  if (text.length > 24) return null;
  const heading = parseHeading(text);
  if (heading === null) return null;
  const { year, rest } = withoutYear(heading.base);
  const measure = MEASURES.find(([pattern]) => pattern.test(rest))?.[1];
  if (measure === undefined) return null;
  return {
    measure,
    year: year ?? yearInBrackets(heading.inner),
    unit: unitIn(heading.inner) ?? (heading.isPercent ? '%' : null),
  };
});

/** 决算数（2021年）. */
function yearInBrackets(inner: readonly string[]): FigureHeading['year'] {
  return inner.map(yearAlone).find((year) => year !== null) ?? null;
}

export interface Dated {
  readonly year: FigureHeading['year'];
  readonly rest: string;
}

/** 2022年决算数 → 2022 and 决算数; 上年决算数 → last. */
export function withoutYear(base: string): Dated {
  const number = /^(20\d\d)年?度?/.exec(base);
  if (number) return { year: Number(number[1]), rest: base.slice(number[0].length) };
  const word = /^(上一?年度?|去年|上年同期|本年度?|当年|今年)/.exec(base)?.[0];
  if (word === undefined) return { year: null, rest: base };
  return { year: /^[上去]/.test(word) ? 'last' : 'this', rest: base.slice(word.length) };
}

/** 2022年 alone over 预算数 | 决算数. */
export function yearAlone(text: string): FigureHeading['year'] {
  if (text.length > 12) return null;
  const { year, rest } = withoutYear(squeeze(text));
  return /^(度|年|年度|情况|\((万元|人)\))?$/.test(rest) ? year : null;
}

/** A heading with the cell it stands in. */
export interface FoundHeading {
  readonly block: Block;
  readonly heading: FigureHeading;
}

export function headingsIn(blocks: readonly Block[]): FoundHeading[] {
  return blocks.flatMap((block) => {
    const heading = figureHeading(block.text);
    return heading === null ? [] : [{ block, heading }];
  });
}

/** A cell of nothing but a number, with its unit. */
export function saysFigure(text: string): boolean {
  return /^[-+≥≤=<>]?[\d,，.]+\s*(%|％|人|万元|元|名|个)?$/.test(text.slice(0, 24));
}

const UNIT = /^(?:金额)?(?:单位[:：])?(万元|亿元|元|人|㎡|m2|m²|平方米|%)$/;

export function unitIn(inner: readonly string[]): string | null {
  return inner.map((text) => UNIT.exec(text)?.[1]).find((unit) => unit !== undefined) ?? null;
}
