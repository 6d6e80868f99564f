/** How long a browser may take to fetch what it was handed. */
const KEPT_MS = 60_000;

/**
 * Hands a file over to the browser, which puts it where downloads go.
 * @returns false where this browser has no downloads; whether one that has them lets this one through, it does not say.
 */
export function download(name: string, bytes: Uint8Array, type: string): boolean {
  if (!('download' in HTMLAnchorElement.prototype) || typeof URL.createObjectURL !== 'function') return false;
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
  return true;
}

/** A title as a file's name: without what Windows does not allow in one. */
export function fileName(title: string, ending: string): string {
  const bare = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '')
    .trim()
    .slice(0, 100);
  return `${bare}.${ending}`;
}
