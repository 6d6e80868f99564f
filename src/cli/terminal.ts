import { safe } from './text';

/** Where results (out) and progress and complaints (say) go. */
export interface Terminal {
  /** One line of the result; already safe to print. */
  out(line: string): void;
  /** One line on stderr; anything that steers a terminal is left out. */
  say(line: string): void;
  /** Columns. */
  readonly width: number;
}

const WIDE_ENOUGH = 120;

export function processTerminal(): Terminal {
  process.stdout.on('error', ignoreClosedPipe);
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    say: (line) => process.stderr.write(`${safe(line)}\n`),
    width: process.stdout.columns || WIDE_ENOUGH,
  };
}

/** `ziping check … | head` closes the pipe early; that is no trouble. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

const UNESCAPED = /[\p{Cf}\u007f-\u009f\u2028\u2029]/gu;

/** One line of JSON in which no character can steer a terminal. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(UNESCAPED, escaped);
}

/** The same on many lines, for a person to read and edit. */
export function jsonLines(value: unknown): string[] {
  return JSON.stringify(value, null, 2).replace(UNESCAPED, escaped).split('\n');
}

function escaped(characters: string): string {
  return characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
