import type { BookData } from './bookData';
import { EmulatedExcel, type EmulatedExcelOptions } from './host';

/**
 * Makes a page believe that it is the task pane of desktop Excel on Windows: `window.external` answers as the host
 * does, and Microsoft's office.js loads its files unmodified and resolves `Office.onReady` with Excel on a PC.
 *
 * Use: bundle this file for the page (it needs neither Node nor a DOM library), and before office.js is loaded run
 *
 *     const excel = installWin32Excel(window, bookData, { sets: { ExcelApi: '1.14' } });
 *
 * `bookData` is plain JSON, made in Node by `bookFromXlsx(bytes)` (test/office/fromXlsx.ts). Afterwards
 * `excel.book.toData()` tells every cell, `excel.type(sheet, row, col, input)` is the user's hand,
 * `excel.faults` makes trouble, `excel.trips` counts round trips, and `excel.book.active` is what is selected.
 * With a strict content policy serve it as a script of the page's own origin.
 */
export interface Win32Options extends EmulatedExcelOptions {
  /** Requirement sets that the host offers, with the highest version. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Of the user interface. */
  readonly locale?: string;
}

export const OFFICE_2021_SETS = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  AddinCommands: '1.1',
} as const;

type Callback = (result: unknown, status?: number) => void;

const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGES = 33;
const NOT_SUPPORTED = 5000;
const FAILED = 5001;
const EVENT = 65_536;

export function installWin32Excel(
  page: { external?: object },
  data: BookData,
  options: Win32Options = {},
): EmulatedExcel {
  const excel = new EmulatedExcel(data, options);
  const locale = options.locale ?? 'zh-CN';
  const context = contextOf(data, options.sets ?? OFFICE_2021_SETS, locale);
  const shim: Readonly<Record<string, unknown>> = {
    GetContext: () => context,
    GetHostInfo: () => `Excel|Win32|16.01|${locale}|||disableLogging|0`,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown, callback: Callback) => void answer(excel, id, parameters, callback),
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      if (id === RICH_API_MESSAGES) forwardEvents(excel, handler);
      callback(0);
    },
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => callback(0),
    MessageParent: () => undefined,
    MessageChild: () => undefined,
  };
  const external = page.external ?? {};
  for (const [name, value] of Object.entries(shim)) {
    Object.defineProperty(external, name, { value, configurable: true, writable: true });
  }
  if (page.external === undefined) page.external = external;
  return excel;
}

type EventHandler = (id: number, entries: unknown) => void;

async function answer(excel: EmulatedExcel, id: number, parameters: unknown, callback: Callback): Promise<void> {
  await new Promise((done) => setTimeout(done));
  if (id !== EXECUTE_RICH_API) return callback(NOT_SUPPORTED, 0);
  try {
    const body = await excel.respond(requestBody(parameters));
    callback(safeArray([0, [200, ['Content-Type', 'application/json'], body]]), 0);
  } catch {
    callback(FAILED, 0);
  }
}

/** [customData, method, path, headers, body, …], alone or wrapped. */
function requestBody(parameters: unknown): string {
  const holder = parameters as { 0?: unknown; Data?: unknown };
  const message = (holder[0] ?? holder.Data ?? parameters) as readonly unknown[];
  return String(message[4]);
}

function forwardEvents(excel: EmulatedExcel, handler: EventHandler): void {
  excel.onEvent(({ type, target, payload }) => {
    const entry = [EVENT, type, target, JSON.stringify(payload), excel.trips];
    setTimeout(() => handler(RICH_API_MESSAGES, safeArray([entry])));
  });
}

/** Lists cross the border to the page as arrays of COM. */
function safeArray(list: readonly unknown[]): object {
  return {
    toArray: () => list.map((one) => (Array.isArray(one) ? safeArray(one) : one)),
    dimensions: () => 1,
    ubound: () => list.length - 1,
    lbound: () => 0,
    getItem: (index: number) => list[index],
  };
}

function contextOf(data: BookData, sets: Readonly<Record<string, string>>, locale: string): object {
  const fixed: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: 'emulated',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: `C:\\${data.name}`,
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 0,
    GetSolutionToken: '',
    GetCorrelationId: 'correlation',
    GetInstanceId: 'instance',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(sets),
    GetHostCustomMessage: '',
    GetHostFullVersion: '16.0.14332.20000',
    GetDialogRequirementMatrix: '',
    GetFeaturesForSolution: '{}',
    GetInitialDisplayMode: 0,
    GetLicenseInfo: '',
  };
  const answers = Object.entries(fixed).map(([name, value]) => [name, () => value] as const);
  return {
    ...Object.fromEntries(answers),
    GetOfficeThemeInfo: () => safeArray([]),
    GetSettings: () => new DocumentSettings(),
  };
}

/** Settings that travel with the document: kept for the page's life only. */
class DocumentSettings {
  private kept: readonly (readonly [unknown, unknown])[] = [];

  Read(keys: unknown[], values: unknown[]): void {
    for (const [key, value] of this.kept) {
      keys.push(key);
      values.push(value);
    }
  }

  Write(keys: readonly unknown[], values: readonly unknown[]): void {
    this.kept = keys.map((key, index) => [key, values[index]] as const);
  }
}
