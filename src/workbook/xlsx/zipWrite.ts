import { WorkbookError } from '../workbook';
import type { ZipArchive, ZipEntry } from './zip';

/** Keys of `changed` and `removed` are names in lower case; of `added`, names as they are to be written. */
export interface ZipChanges {
  readonly changed: ReadonlyMap<string, Uint8Array>;
  readonly added: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
}

/** 1980-01-01: nothing of this computer's clock gets into a workbook. */
const DATE = 0x0021;
const UTF8_NAME = 0x0800;
const encoder = new TextEncoder();

/**
 * The archive again: members that did not change byte for byte (local header, data and what follows them), in the
 * same order; changed ones in their places; new ones last.
 */
export function writeZip(zip: ZipArchive, changes: ZipChanges): Uint8Array {
  const output = new Output();
  const records = new Map<ZipEntry, Uint8Array>();
  for (const entry of [...zip.entries].sort((a, b) => a.localOffset - b.localOffset)) {
    if (changes.removed.has(entry.key)) continue;
    records.set(entry, writeMember(zip, entry, changes.changed.get(entry.key), output));
  }
  const ordered: Uint8Array[] = [];
  for (const entry of zip.entries) {
    const record = records.get(entry);
    if (record !== undefined) ordered.push(record);
  }
  for (const [name, data] of changes.added) ordered.push(writeNew(zip, encoder.encode(name), data, output));
  return finish(output, ordered, zip.directory.comment);
}

class Output {
  length = 0;
  private readonly pieces: Uint8Array[] = [];

  push(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  join(): Uint8Array {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}

function writeMember(zip: ZipArchive, entry: ZipEntry, data: Uint8Array | undefined, output: Output): Uint8Array {
  if (data !== undefined) return writeNew(zip, nameBytes(entry), data, output, entry);
  const offset = output.length;
  output.push(zip.bytes.subarray(entry.localOffset, entry.localEnd));
  return movedRecord(entry, offset);
}

function nameBytes(entry: ZipEntry): Uint8Array {
  const view = viewOf(entry.record);
  return entry.record.subarray(46, 46 + view.getUint16(28, true));
}

/** The central directory's record with another local offset (in the ZIP64 field where the record keeps it there). */
function movedRecord(entry: ZipEntry, offset: number): Uint8Array {
  // Not slice(): a Node Buffer's is a window into the same bytes.
  const record = new Uint8Array(entry.record);
  const view = viewOf(record);
  if (view.getUint32(42, true) !== 0xffffffff) view.setUint32(42, offset, true);
  else view.setBigUint64(wideOffsetPlace(view), BigInt(offset), true);
  return record;
}

function wideOffsetPlace(view: DataView): number {
  const full = [20, 24].filter((field) => view.getUint32(field, true) === 0xffffffff).length;
  let at = 46 + view.getUint16(28, true);
  while (view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  return at + 4 + full * 8;
}

function writeNew(zip: ZipArchive, name: Uint8Array, data: Uint8Array, output: Output, old?: ZipEntry): Uint8Array {
  const packed = zip.codec.deflate(data);
  const offset = output.length;
  const sizes = { crc: zip.codec.crc32(data), packed: packed.length, size: data.length };
  const head = memberHead(name, sizes, old);
  const local = new Uint8Array(30 + name.length);
  viewOf(local).setUint32(0, 0x04034b50, true);
  local.set(head, 4);
  local.set(name, 30);
  output.push(local);
  output.push(packed);
  return centralRecord(name, head, offset, old);
}

/** The 26 bytes that a local header and a central record share. */
function memberHead(
  name: Uint8Array,
  { crc, packed, size }: { crc: number; packed: number; size: number },
  old?: ZipEntry,
): Uint8Array {
  const head = new Uint8Array(26);
  const view = viewOf(head);
  view.setUint16(0, 20, true);
  view.setUint16(2, name.some((byte) => byte > 127) ? UTF8_NAME : 0, true);
  view.setUint16(4, 8, true);
  view.setUint32(6, old === undefined ? DATE << 16 : viewOf(old.record).getUint32(12, true), true);
  view.setUint32(10, crc, true);
  view.setUint32(14, packed, true);
  view.setUint32(18, size, true);
  view.setUint16(22, name.length, true);
  return head;
}

function centralRecord(name: Uint8Array, head: Uint8Array, offset: number, old?: ZipEntry): Uint8Array {
  const record = new Uint8Array(46 + name.length);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  record.set(head, 6);
  if (old !== undefined) view.setUint32(38, viewOf(old.record).getUint32(38, true), true);
  view.setUint32(42, offset, true);
  record.set(name, 46);
  return record;
}

function finish(output: Output, records: readonly Uint8Array[], comment: Uint8Array): Uint8Array {
  if (records.length >= 0xffff) throw new WorkbookError('too-many-entries');
  const offset = output.length;
  for (const record of records) output.push(record);
  const end = new Uint8Array(22 + comment.length);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, output.length - offset, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, 22);
  output.push(end);
  return output.join();
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
