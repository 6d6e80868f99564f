import { WorkbookError } from '../workbook';

/** How a part's characters were stored; kept when it is written again. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface PartText {
  /** A byte order mark stays as the first character. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** XML of a workbook is UTF-8 or UTF-16 (OPC 6.1.2); anything else is refused, and so are broken sequences. */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const encoding = detect(bytes);
  const text = decode(bytes, encoding, part);
  const declared = declaredEncoding(text);
  if (declared !== null && !agrees(declared, encoding)) throw new WorkbookError('unsupported-encoding', part);
  return { text, encoding };
}

export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === 'utf-8') return utf8Encoder.encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}

const utf8Encoder = new TextEncoder();
const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }),
};

function detect(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: Encoding, part: string): string {
  try {
    if (encoding === 'utf-16be') return decoders['utf-16le'].decode(swapped(bytes));
    return decoders[encoding].decode(bytes);
  } catch {
    throw new WorkbookError(isDeclaredOtherwise(bytes) ? 'unsupported-encoding' : 'damaged-part', part);
  }
}

function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, index) => bytes[index ^ 1] ?? 0);
}

function isDeclaredOtherwise(bytes: Uint8Array): boolean {
  const declared = declaredEncoding(String.fromCharCode(...bytes.subarray(0, 200)));
  return declared !== null && !agrees(declared, 'utf-8');
}

/** The name in `<?xml … encoding="…"?>`, lower case; null where none is declared. */
function declaredEncoding(text: string): string | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('<?xml', start)) return null;
  const head = text.slice(start, start + 200);
  const declaration = head.slice(0, head.indexOf('?>') + 1);
  return /encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(declaration)?.[1]?.toLowerCase() ?? null;
}

function agrees(declared: string, encoding: Encoding): boolean {
  const isUtf8 = declared === 'utf-8' || declared === 'utf8' || declared === 'us-ascii' || declared === 'ascii';
  return encoding === 'utf-8' ? isUtf8 : declared.startsWith('utf-16');
}
