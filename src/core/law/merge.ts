/**
 * Lays a partial rule file over a complete one. Objects are merged key by key, everything else is replaced. Keys of the
 * file stay own properties, so that a key such as "__proto__" is seen as an unknown setting and changes nothing.
 */
export function mergeOver(base: unknown, over: unknown): unknown {
  if (!isRecord(base) || !isRecord(over)) return over;
  const merged = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    merged.set(key, merged.has(key) ? mergeOver(merged.get(key), value) : value);
  }
  return Object.fromEntries(merged);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
