import type { StyleProfile } from './styleProfile';

/** Word counts in twentieths of a point (twips), and letters in half points. */

const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = 1440 / 25.4;

export interface Measures {
  /** The type area. Twips. */
  readonly width: number;
  readonly height: number;
  /** Distance from line to line, so that exactly the profile's lines fit on a page. Twips. */
  readonly line: number;
  /** Distance from character to character of the body, so that exactly the profile's characters fit. Twips. */
  readonly character: number;
  /** What `character` differs from the letters' size by. Twips, mostly below zero. */
  readonly characterSpacing: number;
}

export function measuresOf({ page, sizes, linesPerPage, charactersPerLine }: StyleProfile): Measures {
  const width = twips(page.width) - twips(page.left) - twips(page.right);
  const height = twips(page.height) - twips(page.top) - twips(page.bottom);
  const character = Math.floor(width / charactersPerLine);
  return {
    width,
    height,
    line: Math.floor(height / linesPerPage),
    character,
    characterSpacing: character - fromPoints(sizes.body),
  };
}

/** Millimetres to twips. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** Points to twips. */
export function fromPoints(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

/** Points to half points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Width of a text in characters of the body: what is not full-width counts half. */
export function widthOf(text: string): number {
  let halves = 0;
  for (const character of text) halves += isNarrow(character) ? 1 : 2;
  return halves / 2;
}

function isNarrow(character: string): boolean {
  return (character.codePointAt(0) ?? 0) < 0x2000;
}
