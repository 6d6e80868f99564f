const TAB = 9;
const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;

/** White space as XML has it. */
export function isSpace(code: number): boolean {
  return code <= SPACE && (code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN);
}

/** Behind the white space that stands from here. */
export function afterSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the name that stands from here; `from` itself when none does. */
export function afterName(text: string, from: number): number {
  let at = from;
  while (isNameCode(text.charCodeAt(at))) at++;
  return at;
}

/** NaN (the end of the text) is no name character. */
function isNameCode(code: number): boolean {
  return code > QUESTION || (code > SPACE && code < LESS && code !== QUOTE && code !== APOSTROPHE && code !== SLASH);
}
