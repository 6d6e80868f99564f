import { WorkbookError } from '../workbook';

/**
 * Old Office container (MS-CFB). A workbook with an opening password is one that holds the stream EncryptionInfo; an
 * .xls or .et holds Workbook or Book. Only the directory is looked at.
 */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY = 128;
const MOST_SECTORS = 4096;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((value, index) => bytes[index] === value);
}

export function compoundFileError(bytes: Uint8Array): WorkbookError {
  const names = directoryNames(bytes);
  if (names.has('EncryptionInfo') || names.has('EncryptedPackage')) return new WorkbookError('encrypted');
  if (names.has('Workbook') || names.has('Book') || names.has('WORKBOOK')) return new WorkbookError('legacy-xls');
  return new WorkbookError('not-a-workbook');
}

/** Follows the directory's sector chain through the first file allocation table sectors named in the header. */
function directoryNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return names;
  const sectorSize = 1 << Math.min(Math.max(view.getUint16(30, true), 7), 16);
  let sector = view.getUint32(48, true);
  for (let count = 0; count < MOST_SECTORS && sector < 0xfffffffa; count++) {
    const from = (sector + 1) * sectorSize;
    if (from + sectorSize > bytes.length) break;
    for (let at = from; at < from + sectorSize; at += DIRECTORY_ENTRY) names.add(entryName(view, at));
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(Math.max(view.getUint16(at + 64, true) / 2 - 1, 0), 31);
  let name = '';
  for (let i = 0; i < length; i++) name += String.fromCharCode(view.getUint16(at + i * 2, true));
  return name;
}

function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perTable = sectorSize / 4;
  const tableIndex = Math.floor(sector / perTable);
  const end = 0xfffffffe;
  if (tableIndex >= 109) return end;
  const table = view.getUint32(76 + tableIndex * 4, true);
  const at = (table + 1) * sectorSize + (sector % perTable) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : end;
}
