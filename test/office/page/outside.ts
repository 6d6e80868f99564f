import type { HostEvent } from '../emulator/host';
import { installWin32, type Win32Options } from '../emulator/win32';

/** For a page whose Excel lives in the process that drives the browser: see `drive.ts`. */

interface DrivenPage {
  askEmulatedExcel(request: string): Promise<string>;
  emulatedExcelTells?: (event: HostEvent) => void;
  readonly emulatedExcelOptions?: Win32Options;
}

const page = globalThis as unknown as DrivenPage & { external?: object };

const wire = {
  respond: (request: string) => page.askEmulatedExcel(request),
  onEvent: (sink: (event: HostEvent) => void) => {
    page.emulatedExcelTells = sink;
    return () => void delete page.emulatedExcelTells;
  },
};

installWin32(page, wire, page.emulatedExcelOptions);
