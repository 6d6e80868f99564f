import fc from 'fast-check';
import { browserCodec } from '../../../src/workbook/xlsx/codec';
import { nodeCodec } from '../../../src/workbook/xlsx/nodeCodec';

const CODECS = [
  ['browser', browserCodec, nodeCodec],
  ['node', nodeCodec, browserCodec],
] as const;

const bytes = fc.uint8Array({ maxLength: 70_000 });

describe.each(CODECS)('%s', (_, codec, other) => {
  test('unpacks what the other one packed', () => {
    const property = fc.property(bytes, (data) => {
      expect(Buffer.from(codec.inflate(other.deflate(data), data.length)).equals(Buffer.from(data))).toBe(true);
    });
    fc.assert(property, { numRuns: 40 });
  });

  test('a part larger than one piece comes out whole', () => {
    const packed = other.deflate(new Uint8Array(50_000).fill(7));
    expect(codec.inflate(packed, 50_000)).toHaveLength(50_000);
  });

  test('the checksum of "123456789" is the one every description of CRC-32 gives', () => {
    expect(codec.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(codec.crc32(new Uint8Array(0))).toBe(0);
  });

  test('both give one checksum', () => {
    fc.assert(
      fc.property(bytes, (data) => codec.crc32(data) === other.crc32(data)),
      { numRuns: 40 },
    );
  });
});
