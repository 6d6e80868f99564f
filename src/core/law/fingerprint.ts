// By name, not as literals: webviews of 2018 know the type but not yet how it is written.
const OFFSET = BigInt('0xcbf29ce484222325');
const PRIME = BigInt('0x100000001b3');
const MASK = BigInt('0xffffffffffffffff');

/**
 * A short, stable mark of a profile's content: FNV-1a, 64 bits, over its canonical JSON (keys sorted). It tells two rule
 * sets apart; it is no protection against someone who wants two to look alike.
 * @returns 16 hexadecimal digits.
 */
export function fingerprintOf(content: unknown): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(canonicalJson(content))) {
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, '0');
}

/** JSON whose text does not depend on the order in which keys were written. */
export function canonicalJson(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map(canonicalJson).join(',')}]`;
  if (typeof content !== 'object' || content === null) return JSON.stringify(content) ?? 'null';
  const entries = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`).join(',')}}`;
}
