/**
 * A short, stable mark of a profile's content: FNV-1a, 64 bits, over its canonical JSON (keys sorted). It tells two rule
 * sets apart; it is no protection against someone who wants two to look alike.
 * @returns 16 hexadecimal digits.
 */
export function fingerprintOf(content: unknown): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(canonicalJson(content))) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
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
