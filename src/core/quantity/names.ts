import { remembered } from './remembered';
import { compactText } from './text';
import { takeUnit, wholeUnit } from './units';

/** Units that stand in an indicator's name or a heading. */

const BRACKETED = /\(([^()]{1,12})\)/g;
const PLACEHOLDER = /[*×_]{1,8}(?=[^*×_])/g;

/** The unit a name carries: 带动贫困户(人) → 人, 满意度(%) → %, 新建面积≥**平方米 → 平方米; null where it has none. */
export const unitInName = remembered((name: string): string | null => {
  const text = compactText(name);
  const bracketed = [...text.matchAll(BRACKETED)]
    .map((found) => wholeUnit(found[1] ?? ''))
    .filter((unit) => unit !== null);
  const behind = [...text.matchAll(PLACEHOLDER)]
    .map((found) => takeUnit(text, found.index + found[0].length)?.value ?? null)
    .filter((unit) => unit !== null);
  return bracketed.at(-1) ?? behind.at(-1) ?? null;
});

/** The name says that its figures are percentages: 满意度(%), 执行率（%）. */
export const percentInName = remembered(
  (name: string): boolean => unitInName(name) === '%' || /[率度比][%﹪]/.test(compactText(name)),
);
