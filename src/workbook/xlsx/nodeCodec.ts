import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from './codec';

/** For the command line only: node:zlib. */
export const nodeCodec: Codec = {
  inflate: (data, size) => (size === 0 ? new Uint8Array(0) : inflateRawSync(data, { maxOutputLength: size })),
  deflate: (data) => deflateRawSync(data, { level: 4 }),
};
