import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/workbook/xlsx/crc32';

/** A little writer and reader of archives, independent of the product's but for the checksum. */

export interface ZipOptions {
  /** Sizes after the data instead of in the local header. */
  readonly descriptors?: boolean;
  readonly zip64?: boolean;
  readonly stored?: boolean;
}

export type PartBytes = Map<string, Uint8Array>;

export function textParts(parts: Readonly<Record<string, string>>): PartBytes {
  return new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

export function makeZip(parts: PartBytes, options: ZipOptions = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const member = makeMember(Buffer.from(name), Buffer.from(data), options);
    records.push(centralRecord(member, offset, options));
    pieces.push(...member.pieces);
    offset += member.pieces.reduce((sum, piece) => sum + piece.length, 0);
  }
  const directory = Buffer.concat(records);
  return new Uint8Array(
    Buffer.concat([...pieces, directory, endRecords(records.length, directory.length, offset, options)]),
  );
}

interface Member {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: Buffer;
  readonly size: number;
  readonly flags: number;
  readonly method: number;
  readonly pieces: Buffer[];
}

function makeMember(name: Buffer, data: Buffer, options: ZipOptions): Member {
  const method = options.stored === true ? 0 : 8;
  const packed = method === 0 ? data : deflateRawSync(data);
  const flags = options.descriptors === true ? 8 : 0;
  const crc = crc32(data);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(flags, 6);
  local.writeUInt16LE(method, 8);
  local.writeUInt16LE(0x21, 12);
  if (flags === 0) writeSizes(local, 14, crc, packed.length, data.length);
  local.writeUInt16LE(name.length, 26);
  const pieces = [local, name, packed];
  if (flags !== 0) pieces.push(descriptor(crc, packed.length, data.length));
  return { name, crc, packed, size: data.length, flags, method, pieces };
}

function writeSizes(buffer: Buffer, at: number, crc: number, packed: number, size: number): void {
  buffer.writeUInt32LE(crc, at);
  buffer.writeUInt32LE(packed, at + 4);
  buffer.writeUInt32LE(size, at + 8);
}

function descriptor(crc: number, packed: number, size: number): Buffer {
  const buffer = Buffer.alloc(16);
  buffer.writeUInt32LE(0x08074b50, 0);
  writeSizes(buffer, 4, crc, packed, size);
  return buffer;
}

function centralRecord(member: Member, offset: number, options: ZipOptions): Buffer {
  const record = Buffer.alloc(46);
  const extra = options.zip64 === true ? wideExtra(member, offset) : Buffer.alloc(0);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(45, 6);
  record.writeUInt16LE(member.flags, 8);
  record.writeUInt16LE(member.method, 10);
  record.writeUInt16LE(0x21, 14);
  const full = 0xffffffff;
  const wide = options.zip64 === true;
  writeSizes(record, 16, member.crc, wide ? full : member.packed.length, wide ? full : member.size);
  record.writeUInt16LE(member.name.length, 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE(wide ? full : offset, 42);
  return Buffer.concat([record, member.name, extra]);
}

function wideExtra(member: Member, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [member.size, member.packed.length, offset].forEach((value, i) => extra.writeBigUInt64LE(BigInt(value), 4 + i * 8));
  return extra;
}

function endRecords(count: number, size: number, offset: number, options: ZipOptions): Buffer {
  const end = Buffer.alloc(22);
  const wide = options.zip64 === true;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(wide ? 0xffff : count, 8);
  end.writeUInt16LE(wide ? 0xffff : count, 10);
  end.writeUInt32LE(wide ? 0xffffffff : size, 12);
  end.writeUInt32LE(wide ? 0xffffffff : offset, 16);
  return wide ? Buffer.concat([wideEnd(count, size, offset), end]) : end;
}

function wideEnd(count: number, size: number, offset: number): Buffer {
  const buffer = Buffer.alloc(76);
  buffer.writeUInt32LE(0x06064b50, 0);
  buffer.writeBigUInt64LE(44n, 4);
  [count, count, size, offset].forEach((value, i) => buffer.writeBigUInt64LE(BigInt(value), 24 + i * 8));
  buffer.writeUInt32LE(0x07064b50, 56);
  buffer.writeBigUInt64LE(BigInt(offset + size), 64);
  buffer.writeUInt32LE(1, 72);
  return buffer;
}

/** One member as it lies in the archive: unpacked, and raw with its local header. */
export interface ReadPart {
  readonly data: Uint8Array;
  readonly raw: Buffer;
}

/** Members in the order of the central directory; 32-bit archives without descriptors only. */
export function readZip(bytes: Uint8Array): Map<string, ReadPart> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts = new Map<string, ReadPart>();
  let at = buffer.readUInt32LE(end + 16);
  for (let n = buffer.readUInt16LE(end + 10); n > 0; n--) {
    const nameLength = buffer.readUInt16LE(at + 28);
    const packed = buffer.readUInt32LE(at + 20);
    const local = buffer.readUInt32LE(at + 42);
    const from = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const body = buffer.subarray(from, from + packed);
    const data = buffer.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body);
    expect(crc32(data)).toBe(buffer.readUInt32LE(at + 16));
    parts.set(buffer.toString('utf8', at + 46, at + 46 + nameLength), {
      data,
      raw: buffer.subarray(local, from + packed),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return parts;
}

export function textOf(bytes: Uint8Array, part: string): string {
  const found = readZip(bytes).get(part);
  if (found === undefined) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(found.data);
}
