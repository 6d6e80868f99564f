/** The ends of months at which a county looks at what was spent, as they are named to a reader. */
export const MONTH_NAMES = {
  '1': '1月末',
  '2': '2月末',
  '3': '3月末',
  '4': '4月末',
  '5': '5月末',
  '6': '6月末',
  '7': '7月末',
  '8': '8月末',
  '9': '9月末',
  '10': '10月末',
  '11': '11月末',
  '12': '12月末',
} as const;

export type Month = keyof typeof MONTH_NAMES;

export const MONTHS = Object.keys(MONTH_NAMES).filter(isMonth);

export function isMonth(text: string): text is Month {
  return Object.hasOwn(MONTH_NAMES, text);
}
