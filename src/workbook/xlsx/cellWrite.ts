import { a1 } from '../../core/a1';
import type { CellValue } from '../../core/model';
import { qualified } from './relationships';
import { Splices } from './splices';
import { XmlReader } from './xml';
import { encodeXstring, escapeText } from './xmlText';

/**
 * How a value is stored. Text goes into the cell itself (t="inlineStr"): Excel, WPS and LibreOffice all read it, only
 * the touched sheet changes, and the shared strings with their counts stay as they are.
 */
interface StoredValue {
  readonly type: string | null;
  readonly content: string;
}

function stored(value: CellValue, prefix: string): StoredValue {
  const v = (text: string): string => `<${qualified(prefix, 'v')}>${text}</${qualified(prefix, 'v')}>`;
  if (value === null || ('s' in value && value.s === '')) return { type: null, content: '' };
  if ('n' in value) return { type: null, content: v(value.n) };
  if ('b' in value) return { type: 'b', content: v(value.b ? '1' : '0') };
  if ('e' in value) return { type: 'e', content: v(escapeText(value.e)) };
  const [is, t] = [qualified(prefix, 'is'), qualified(prefix, 't')];
  const text = escapeText(encodeXstring(value.s));
  return { type: 'inlineStr', content: `<${is}><${t}${keepsSpace(text)}>${text}</${t}></${is}>` };
}

function keepsSpace(text: string): string {
  return /^\s|\s$|\n|\t/.test(text) ? ' xml:space="preserve"' : '';
}

/** A cell that the sheet does not list yet. */
export function newCell(row: number, col: number, style: number, value: CellValue, prefix: string): string {
  const { type, content } = stored(value, prefix);
  const name = qualified(prefix, 'c');
  const attributes = `r="${a1(row, col)}"${style === 0 ? '' : ` s="${String(style)}"`}${type === null ? '' : ` t="${type}"`}`;
  return content === '' ? `<${name} ${attributes}/>` : `<${name} ${attributes}>${content}</${name}>`;
}

/**
 * The cell's own element with another value: its other attributes and its extensions stay.
 * @param source the whole element as it stands
 */
export function rewrittenCell(source: string, part: string, style: number, value: CellValue): string {
  const reader = new XmlReader(source, part);
  reader.next();
  const { type, content } = stored(value, reader.prefix);
  const name = qualified(reader.prefix, reader.name);
  const head = rewrittenHead(reader, style, type);
  const inside = content + keptChildren(reader);
  return inside === '' ? `${head}/>` : `${head}>${inside}</${name}>`;
}

/** The start tag without its closing bracket. `vm` and `cm` describe the old value and go with it. */
function rewrittenHead(reader: XmlReader, style: number, type: string | null): string {
  const splices = new Splices();
  const end = reader.end - (reader.isEmpty ? 2 : 1);
  for (const name of ['t', 'vm', 'cm']) {
    const span = reader.attributeSpan(name);
    if (span !== null) splices.replace(span.start, span.end, '');
  }
  const span = reader.attributeSpan('s');
  if (span !== null) splices.replace(span.valueStart, span.valueEnd, String(style));
  else if (style !== 0) splices.insert(end, ` s="${String(style)}"`);
  if (type !== null) splices.insert(end, ` t="${type}"`);
  return splices.apply(reader.text.slice(0, end));
}

function keptChildren(reader: XmlReader): string {
  let kept = '';
  for (let token = reader.next(); reader.depth >= 1; token = reader.next()) {
    if (token !== 'open') continue;
    const { start, name } = reader;
    reader.skip();
    if (name !== 'v' && name !== 'is' && name !== 'f') kept += reader.text.slice(start, reader.end);
  }
  return kept;
}
