import { deflateSync, Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** Raw DEFLATE and its checksum, replaceable: the default runs in any browser, `nodeCodec` is faster in Node. */
export interface Codec {
  /** At most `size` bytes; any exception, or another length, means damaged data. */
  inflate(data: Uint8Array, size: number): Uint8Array;
  deflate(data: Uint8Array): Uint8Array;
  /** CRC-32 as ZIP uses it, without sign. */
  crc32(data: Uint8Array): number;
}

/** Compressed bytes that may be inflated in one go: at most 1,032 times as much work, whatever size was declared. */
const ONE_GO = 1 << 17;
const PIECE = 1 << 16;

export const browserCodec: Codec = {
  inflate: (data, size) =>
    data.length <= ONE_GO ? inflateSync(data, { out: new Uint8Array(size) }) : piecewise(data, size),
  deflate: (data) => deflateSync(data, { level: 4 }),
  crc32,
};

/** Stops as soon as more comes out than was declared. */
function piecewise(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw new RangeError('more data than declared');
    out.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < data.length; at += PIECE) stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  return out.subarray(0, filled);
}
