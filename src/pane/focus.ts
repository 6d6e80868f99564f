import { useEffect, useState } from 'react';

/** Where the keyboard goes when what it stood on is gone. */
export const FOCUS = {
  calculate: 'ziping-calculate',
  write: 'ziping-write',
  tally: 'ziping-tally',
  heading: 'ziping-heading',
} as const;

export type FocusPlace = (typeof FOCUS)[keyof typeof FOCUS];

/** @returns sends the keyboard to a place once the page is drawn anew. */
export function useFocus(): (place: FocusPlace) => void {
  const [wanted, setWanted] = useState<{ readonly place: FocusPlace } | null>(null);
  useEffect(() => {
    if (wanted !== null) document.getElementById(wanted.place)?.focus();
  }, [wanted]);
  return (place) => {
    setWanted({ place });
  };
}
