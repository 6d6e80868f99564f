/** The words of a scoring standard, made comparable. */

/** Longer texts are explanations, no rule of a few clauses. */
const LONGEST = 300;

/** null for a text that is too long to be one rule. */
export function standardText(text: string): string | null {
  if (text.length > LONGEST) return null;
  return text
    .normalize('NFKC')
    .replace(/[\s"'“”‘’《》]/g, '')
    .replace(/≦|⩽|<=/g, '≤')
    .replace(/≧|⩾|>=/g, '≥')
    .replace(/[~\u2010-\u2015\u2212～至到]/g, '-')
    .replace(/一个百分点/g, '1个百分点')
    .replace(/，/g, ',')
    .replace(/；/g, ';');
}

/** A number with or without %: 100%, 0.5. */
export const NUMBER = '(-?[0-9]{1,6}(?:\\.[0-9]{1,4})?)';
/** 在职人员控制率, or nothing. */
export const NAME = '(?:[\\u4e00-\\u9fff]{0,12}(?:率|经费|费))?';
