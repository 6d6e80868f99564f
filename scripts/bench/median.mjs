/** The middle one of some figures. */
export function median(figures) {
  const ordered = [...figures].sort((a, b) => a - b);
  return ordered[ordered.length >> 1];
}
