/** What each ribbon button asks for, as it stands in the address that the button opens. */
export const RIBBON_ACTIONS = ['open', 'calculate', 'check', 'report'] as const;

export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

/**
 * Reads the button from the page's address.
 * @param search the address from "?" on; Office adds parts of its own.
 * @returns 'open' when none is named, which reads nothing.
 */
export function ribbonAction(search: string): RibbonAction {
  const named = new URLSearchParams(search).get('action');
  return RIBBON_ACTIONS.find((one) => one === named) ?? 'open';
}
