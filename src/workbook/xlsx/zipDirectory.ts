import { WorkbookError } from '../workbook';

/** Where the central directory stands: bytes from the file's beginning. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
  /** The archive's comment, kept when it is written again. */
  readonly comment: Uint8Array;
}

const END_RECORD = 0x06054b50;
const WIDE_END_RECORD = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const END_LENGTH = 22;

/** Reads the end record, and the ZIP64 one where the 32-bit fields are full. */
export function findDirectory(bytes: Uint8Array, view: DataView): DirectoryPlace {
  const end = findEnd(view);
  const comment = bytes.subarray(end + END_LENGTH, end + END_LENGTH + view.getUint16(end + 20, true));
  const narrow = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  const isWide = narrow.count === 0xffff || narrow.size === 0xffffffff || narrow.offset === 0xffffffff;
  const place = isWide ? wideEnd(view, end) : { end, ...narrow };
  if (place.offset + place.size > place.end || place.count === 0) throw new WorkbookError('damaged-zip');
  return { offset: place.offset, size: place.size, count: place.count, comment };
}

/** The end record is the last one whose comment reaches exactly to the end of the file. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (
      view.getUint32(at, true) === END_RECORD &&
      at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength
    ) {
      return at;
    }
  }
  throw new WorkbookError('damaged-zip');
}

function wideEnd(view: DataView, end: number): { count: number; size: number; offset: number; end: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR) throw new WorkbookError('damaged-zip');
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== WIDE_END_RECORD) throw new WorkbookError('damaged-zip');
  const wide = (offset: number): number => Number(view.getBigUint64(at + offset, true));
  return { count: wide(32), size: wide(40), offset: wide(48), end: at };
}
