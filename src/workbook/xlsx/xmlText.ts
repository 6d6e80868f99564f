import { WorkbookError } from '../workbook';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character references to characters; line ends as XML reads them. @throws WorkbookError damaged-part */
export function decodeEntities(raw: string, part: string): string {
  const text = raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw;
  let at = text.indexOf('&');
  if (at < 0) return text;
  let out = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > 12) throw new WorkbookError('damaged-part', part);
    out += text.slice(from, at) + character(text.slice(at + 1, end), part);
    from = end + 1;
  }
  return out + text.slice(from);
}

function character(entity: string, part: string): string {
  const named = Object.hasOwn(NAMED, entity) ? NAMED[entity] : undefined;
  if (named !== undefined) return named;
  const code = /^#(?:[0-9]{1,7}|x[0-9A-Fa-f]{1,6})$/.test(entity) ? codeOf(entity.slice(1)) : Number.NaN;
  if (Number.isNaN(code) || code > 0x10ffff) throw new WorkbookError('damaged-part', part);
  return String.fromCodePoint(code);
}

/** For element content. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** For attribute values in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Excel's own escape: `_x000D_` stands for a carriage return (ST_Xstring, ISO 29500-1 22.9.2.19). */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Characters that XML cannot hold, halves of surrogate pairs, and text that looks like such an escape. */
export function encodeXstring(text: string): string {
  if (!text.includes('_x') && !/[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (char) => {
      return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
}

/** "65" or "x41" */
function codeOf(digits: string): number {
  return digits.startsWith('x') ? parseInt(digits.slice(1), 16) : parseInt(digits, 10);
}
