import { useEffect } from 'react';

/** One part of the page. */
export interface Region {
  /** Where the keyboard is counts as in this region. */
  readonly selector: string;
  focus(): void;
}

/** F6 goes to the next part of the page, Shift+F6 back: inside the grid the tab key moves from cell to cell. */
export function useRegions(regions: readonly Region[]): void {
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const here = regions.findIndex(({ selector }) => document.activeElement?.closest(selector) instanceof Element);
      const step = event.shiftKey ? -1 : 1;
      const next = here < 0 ? 0 : (here + step + regions.length) % regions.length;
      regions[next]?.focus();
    };
    window.addEventListener('keydown', move, { capture: true });
    return () => {
      window.removeEventListener('keydown', move, { capture: true });
    };
  }, [regions]);
}

/** Focuses the first thing in a region that the keyboard can reach. */
export function focusFirst(selector: string): void {
  document.querySelector<HTMLElement>(`${selector} button:not([disabled]), ${selector} input`)?.focus();
}
