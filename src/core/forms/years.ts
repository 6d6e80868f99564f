import { squeeze } from './headingText';
import { remembered } from './remembered';

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** 2022 in 2022年度 or 二〇二二年; null where none is. */
export const yearIn = remembered((text: string): number | null => {
  const squeezed = squeeze(text).replace(/[〇○零一二三四五六七八九]{4}(?=年)/, (digits) =>
    [...digits].map((digit) => String(Math.max(0, CHINESE_DIGITS.indexOf(digit.replace(/[○零]/, '〇'))))).join(''),
  );
  const match = /(?:^|\D)(20\d\d)(?=年|\D|$)/.exec(squeezed);
  return match ? Number(match[1]) : null;
});
