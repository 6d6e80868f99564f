import type { BookData } from '../emulator/bookData';
import { EmulatedExcel, type EmulatedExcelOptions } from '../emulator/host';
import { installWin32, type Win32Options } from '../emulator/win32';
import { bookFromXlsx } from '../fromXlsx';

/** Excel, emulated inside a page that is to believe it is Excel's task pane. Call before office.js is loaded. */

export type StartOptions = EmulatedExcelOptions & Win32Options;

/** @param data plain JSON, as `bookFromXlsx` makes it. */
export function startExcelWith(data: BookData, options: StartOptions = {}): EmulatedExcel {
  const excel = new EmulatedExcel(data, options);
  installWin32(window, excel, { fileName: data.name, ...options });
  return excel;
}

/** @param bytes of an .xlsx. */
export async function startExcel(bytes: Uint8Array, options: StartOptions = {}): Promise<EmulatedExcel> {
  return startExcelWith(await bookFromXlsx(bytes, options.fileName), options);
}
