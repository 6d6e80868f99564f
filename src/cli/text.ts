/** Text for a terminal: what cells hold is data, and must not be able to steer the terminal. */

const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Line breaks become blanks; every other control or formatting character is left out. */
export function safe(text: string): string {
  return text.replace(BREAKS, ' ').replace(STEERING, '');
}

const ZERO_WIDTH = /^\p{M}$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

function widthOfCharacter(character: string): 0 | 1 | 2 {
  if (character < '\u0300') return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Columns of a terminal that the text takes: Chinese characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** What stays together where it can: numbers and Latin words, and a sign that must not begin a line. */
const PIECES = /[\w.%≥≤=+-]+[，。；：、）》”]?|.[，。；：、）》”]?/gsu;

/** Broken into lines of at most `width` columns (at least 2); never empty. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 2);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of (text.match(PIECES) ?? []).flatMap((one) => fitting(one, room))) {
    const next = displayWidth(piece);
    if (used > 0 && used + next > room) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += piece;
    used += next;
  }
  return [...lines, line];
}

/** A piece that is wider than a line is cut anywhere. */
function fitting(piece: string, room: number): string[] {
  return displayWidth(piece) <= room ? [piece] : [...piece];
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
