import { WorkbookError } from '../workbook';
import { browserCodec, type Codec } from './codec';
import { compoundFileError, isCompoundFile } from './compoundFile';
import { LIMITS } from './limits';
import { findDirectory, type DirectoryPlace } from './zipDirectory';

/** One member of the archive as its central directory describes it. Offsets and sizes are bytes. */
export interface ZipEntry {
  /** With "/" between folders and none in front. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localOffset: number;
  /** Where the packed data begin. */
  readonly dataOffset: number;
  /** First byte after all that belongs to this member: the next local header, or the central directory. */
  readonly localEnd: number;
  /** The central directory's record, as it stands. */
  readonly record: Uint8Array;
}

/** An archive that was looked at but not unpacked. */
export class ZipArchive {
  private readonly byName = new Map<string, ZipEntry>();

  constructor(
    readonly bytes: Uint8Array,
    /** In the order of the central directory. */
    readonly entries: readonly ZipEntry[],
    readonly directory: DirectoryPlace,
    readonly codec: Codec,
  ) {
    for (const entry of entries) this.index(entry);
  }

  /** Part names are compared without regard to case (OPC 6.2.2.3). */
  find(name: string): ZipEntry | null {
    return this.byName.get(name.toLowerCase()) ?? null;
  }

  /** Unpacks one member; its length and CRC-32 are verified. */
  read(entry: ZipEntry): Uint8Array {
    if (entry.size > LIMITS.partBytes) throw new WorkbookError('too-large', entry.name);
    const packed = this.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize);
    const data = unpack(packed, entry, this.codec);
    if (data.length !== entry.size || this.codec.crc32(data) !== entry.crc)
      throw new WorkbookError('damaged-part', entry.name);
    return data;
  }

  private index(entry: ZipEntry): void {
    if (entry.name.endsWith('/')) return;
    const key = entry.name.toLowerCase();
    if (this.byName.has(key)) throw new WorkbookError('duplicate-part', entry.name);
    this.byName.set(key, entry);
  }
}

/** @throws WorkbookError not-a-zip, damaged-zip, encrypted, legacy-xls, too-many-entries, too-large … */
export function openZip(bytes: Uint8Array, codec: Codec = browserCodec): ZipArchive {
  if (isCompoundFile(bytes)) throw compoundFileError(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError('not-a-zip');
  if (bytes.length > LIMITS.fileBytes) throw new WorkbookError('too-large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(bytes, view);
  if (directory.count > LIMITS.entries) throw new WorkbookError('too-many-entries');
  const heads = readRecords(bytes, view, directory);
  return new ZipArchive(bytes, placeEntries(view, heads, directory.offset), directory, codec);
}

interface Head extends Omit<ZipEntry, 'dataOffset' | 'localEnd'> {
  readonly flags: number;
}

function readRecords(bytes: Uint8Array, view: DataView, directory: DirectoryPlace): Head[] {
  const heads: Head[] = [];
  const end = directory.offset + directory.size;
  let at = directory.offset;
  let total = 0;
  for (let n = 0; n < directory.count; n++) {
    const head = readRecord(bytes, view, at, end);
    refuseOversize(head);
    total += head.size;
    heads.push(head);
    at += head.record.length;
  }
  if (total > LIMITS.totalBytes) throw new WorkbookError('too-large', heads[0]?.name);
  if (at !== end) throw new WorkbookError('damaged-zip');
  return heads;
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: number): Head {
  if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new WorkbookError('damaged-zip');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > end) throw new WorkbookError('damaged-zip');
  const wide = wideFields(view, at, at + 46 + nameLength, extraLength);
  return {
    name: partName(bytes.subarray(at + 46, at + 46 + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...wide,
    record: bytes.subarray(at, at + length),
  };
}

interface WideFields {
  readonly packedSize: number;
  readonly size: number;
  readonly localOffset: number;
}

/** Sizes and offset, taken from the ZIP64 extra field where the 32-bit field is all ones. */
function wideFields(view: DataView, record: number, extraFrom: number, extraLength: number): WideFields {
  let at = zip64Extra(view, extraFrom, extraLength);
  const field = (offset: number): number => {
    const value = view.getUint32(record + offset, true);
    if (value !== 0xffffffff) return value;
    if (at === null || at + 8 > extraFrom + extraLength) throw new WorkbookError('damaged-zip');
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  const size = field(24);
  const packedSize = field(20);
  return { size, packedSize, localOffset: field(42) };
}

function zip64Extra(view: DataView, from: number, length: number): number | null {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

const utf8 = new TextDecoder('utf-8');

function partName(bytes: Uint8Array): string {
  return utf8.decode(bytes).replaceAll('\\', '/').replace(/^\//, '');
}

function refuseOversize(head: Head): void {
  if (head.flags & 1) throw new WorkbookError('encrypted');
  if (head.size > LIMITS.ratioFrom && head.size > head.packedSize * LIMITS.ratio) {
    throw new WorkbookError('suspicious-compression', head.name);
  }
}

/** Finds each member's data and makes sure that no two overlap. */
function placeEntries(view: DataView, heads: readonly Head[], directoryOffset: number): ZipEntry[] {
  const starts = heads.map((head) => head.localOffset).sort((a, b) => a - b);
  if (new Set(starts).size < starts.length || (starts.at(-1) ?? 0) > directoryOffset)
    throw new WorkbookError('damaged-zip');
  const following = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directoryOffset]));
  return heads.map((head) => {
    const localEnd = following.get(head.localOffset) ?? directoryOffset;
    const dataOffset = dataStart(view, head, localEnd);
    if (dataOffset + head.packedSize > localEnd) throw new WorkbookError('damaged-zip');
    return { ...head, dataOffset, localEnd };
  });
}

function dataStart(view: DataView, head: Head, localEnd: number): number {
  const at = head.localOffset;
  if (at + 30 > localEnd || view.getUint32(at, true) !== 0x04034b50) throw new WorkbookError('damaged-zip');
  if (view.getUint16(at + 8, true) !== head.method) throw new WorkbookError('damaged-zip');
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

function unpack(packed: Uint8Array, entry: ZipEntry, codec: Codec): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new WorkbookError('unsupported-compression', entry.name);
  try {
    return codec.inflate(packed, entry.size);
  } catch {
    throw new WorkbookError('damaged-part', entry.name);
  }
}
