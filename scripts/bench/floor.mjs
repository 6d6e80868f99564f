import { inflateRawSync } from 'node:zlib';

const STORED = 0;

/** The least that reading a workbook costs: every part of the archive, unpacked. No ZIP64, as our workbooks have none. */
export function unzipWithNode(bytes) {
  const end = bytes.length - 22;
  const count = bytes.readUInt16LE(end + 10);
  const parts = new Map();
  for (let at = bytes.readUInt32LE(end + 16), n = 0; n < count; n++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    parts.set(name, bytes.readUInt16LE(at + 10) === STORED ? packed : inflateRawSync(packed));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}
