import * as zlib from 'node:zlib';
import type { Codec } from './codec';
import { crc32 } from './crc32';

/** node:zlib's own size of a piece; results that fit into one piece are not copied together. */
const PIECE = 1 << 14;

/** For the command line only: node:zlib, whose checksum came with Node 20.15. */
export const nodeCodec: Codec = {
  inflate: (data, size) =>
    size === 0
      ? new Uint8Array(0)
      : zlib.inflateRawSync(data, { maxOutputLength: size, chunkSize: Math.max(PIECE, size + 1) }),
  deflate: (data) => zlib.deflateRawSync(data, { level: 3 }),
  crc32: typeof zlib.crc32 === 'function' ? (data) => zlib.crc32(data) : crc32,
};
