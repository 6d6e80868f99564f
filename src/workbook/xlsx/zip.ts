import { WorkbookError } from '../workbook';
import { browserCodec, type Codec } from './codec';
import { compoundFileError, isCompoundFile } from './compoundFile';
import { LIMITS } from './limits';
import { findDirectory, type DirectoryPlace } from './zipDirectory';

/** One member of the archive as its central directory describes it. Offsets and sizes are bytes. */
export interface ZipEntry {
  /** With "/" between folders and none in front. */
  readonly name: string;
  /** The name in lower case: part names are compared without regard to case (OPC 6.2.2.3). */
  readonly key: string;
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
  private readonly byKey = new Map<string, ZipEntry>();

  constructor(
    readonly bytes: Uint8Array,
    /** In the order of the central directory. */
    readonly entries: readonly ZipEntry[],
    readonly directory: DirectoryPlace,
    readonly codec: Codec,
  ) {
    for (const entry of entries) this.index(entry);
  }

  /** @param key the part's name in lower case */
  find(key: string): ZipEntry | null {
    return this.byKey.get(key) ?? null;
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
    if (this.byKey.has(entry.key)) throw new WorkbookError('duplicate-part', entry.name);
    this.byKey.set(entry.key, entry);
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
  const entries = readRecords(bytes, view, directory);
  placeMembers(view, entries, directory.offset);
  return new ZipArchive(bytes, entries, directory, codec);
}

/** An entry whose member is yet to be found. */
type Draft = { -readonly [key in keyof ZipEntry]: ZipEntry[key] };

function readRecords(bytes: Uint8Array, view: DataView, directory: DirectoryPlace): Draft[] {
  const entries: Draft[] = [];
  const end = directory.offset + directory.size;
  let at = directory.offset;
  let total = 0;
  for (let n = 0; n < directory.count; n++) {
    const entry = readRecord(bytes, view, at, end);
    refuseOversize(entry);
    total += entry.size;
    entries.push(entry);
    at += entry.record.length;
  }
  if (total > LIMITS.totalBytes) throw new WorkbookError('too-large', entries[0]?.name);
  if (at !== end) throw new WorkbookError('damaged-zip');
  return entries;
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: number): Draft {
  if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new WorkbookError('damaged-zip');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > end) throw new WorkbookError('damaged-zip');
  const { size, packedSize, localOffset } = wideFields(view, at, at + 46 + nameLength, extraLength);
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new WorkbookError('encrypted');
  const name = partName(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    name,
    key: name.toLowerCase(),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    localOffset,
    dataOffset: 0,
    localEnd: 0,
    record: bytes.subarray(at, at + length),
  };
}

/** Flag of a member that needs a password. */
const ENCRYPTED = 1;

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

function refuseOversize({ name, size, packedSize }: ZipEntry): void {
  if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio)
    throw new WorkbookError('suspicious-compression', name);
}

/** Finds each member's data and makes sure that no two overlap. */
function placeMembers(view: DataView, entries: readonly Draft[], directoryOffset: number): void {
  const byPlace = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  if ((byPlace.at(-1)?.localOffset ?? 0) > directoryOffset) throw new WorkbookError('damaged-zip');
  for (const [index, entry] of byPlace.entries()) {
    entry.localEnd = byPlace[index + 1]?.localOffset ?? directoryOffset;
    entry.dataOffset = dataStart(view, entry);
    if (entry.dataOffset + entry.packedSize > entry.localEnd) throw new WorkbookError('damaged-zip');
  }
}

function dataStart(view: DataView, { localOffset: at, localEnd, method }: ZipEntry): number {
  if (at + 30 > localEnd || view.getUint32(at, true) !== 0x04034b50) throw new WorkbookError('damaged-zip');
  if (view.getUint16(at + 8, true) !== method) throw new WorkbookError('damaged-zip');
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
