/** Files to and from the computer; nothing goes anywhere else. */

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Hands a file over to the browser, which puts it where downloads go. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** From this page's own server. @throws when it is not there */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
}
