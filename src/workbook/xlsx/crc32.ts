/** CRC-32 as ZIP uses it (polynomial 0xEDB88320), four bytes at a time. */
const TABLES = makeTables();

function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = new Uint32Array(256);
  for (let n = 0; n < 256; n++) {
    let rest = n;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    first[n] = rest >>> 0;
  }
  const second = next(first, first);
  const third = next(first, second);
  return [first, second, third, next(first, third)];
}

function next(first: Uint32Array, previous: Uint32Array): Uint32Array {
  return previous.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
}

export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES;
  const at = (table: Uint32Array, index: number): number => table[index & 0xff] as number;
  const byte = (index: number): number => bytes[index] as number;
  let crc = -1;
  let i = 0;
  for (const last = bytes.length - 3; i < last; i += 4) {
    crc ^= byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24);
    crc = at(t3, crc) ^ at(t2, crc >>> 8) ^ at(t1, crc >>> 16) ^ at(t0, crc >>> 24);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ at(t0, crc ^ byte(i));
  return ~crc >>> 0;
}
