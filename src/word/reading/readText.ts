import { ReportFileError } from '../reportFileError';

/** Formats that begin like text and are none; Word and WPS turn them into .docx. */
const OTHER_FORMATS = ['%PDF', '{\\rtf', '<html', '<!doctype'];
const HEAD = 16;

/**
 * The lines of a text file: UTF-8 with or without byte order mark, UTF-16 with one, else GB18030 (which holds GBK and
 * GB2312: what Notepad on a Chinese Windows calls ANSI).
 * @throws ReportFileError not-a-report, unreadable-text
 */
export function readText(bytes: Uint8Array): string[] {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD)).toLowerCase();
  if (OTHER_FORMATS.some((mark) => head.startsWith(mark.toLowerCase()))) throw new ReportFileError('not-a-report');
  const text = decoded(bytes);
  if (text.includes('\0')) throw new ReportFileError('not-a-report');
  return text.split(/\r\n|[\r\n\f\v\u2028\u2029]/);
}

function decoded(bytes: Uint8Array): string {
  for (const encoding of encodingsOf(bytes)) {
    const text = decodedAs(encoding, bytes);
    if (text !== null) return text;
  }
  throw new ReportFileError('unreadable-text');
}

function encodingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

/** Null where the bytes are not of this encoding. A byte order mark is left out. */
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
