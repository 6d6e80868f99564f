import type { ReactElement } from 'react';

/** Our own few icons, 16 × 16, in the colour of the text. Words stand beside each: they are never read out. */

const PATHS = {
  chevron: 'M5.6 3.2 10.4 8l-4.8 4.8-.9-.9L8.6 8 4.7 4.1z',
  check: 'M13.3 4.3 6.4 11.6 2.7 8l.9-.9 2.8 2.7 6-6.4z',
  locate:
    'M7.4 1h1.2v2A5 5 0 0 1 13 7.4h2v1.2h-2A5 5 0 0 1 8.6 13v2H7.4v-2A5 5 0 0 1 3 8.6H1V7.4h2A5 5 0 0 1 7.4 3zM8 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6M8 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3',
  back: 'M10.4 3.2 5.6 8l4.8 4.8.9-.9L7.4 8l3.9-3.9z',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }): ReactElement {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
