import type { HostEvent } from './host';

/** Excel as a page reaches it: the emulated one in the page itself, or a line to one outside. */
export interface ExcelWire {
  /** One round trip: the client's request as text, the answer as text. Rejects when the host is gone. */
  respond(request: string): Promise<string>;
  /** @returns stops it. */
  onEvent(sink: (event: HostEvent) => void): () => void;
}

export interface Win32Options {
  /** Of the workbook that is open. */
  readonly fileName?: string;
  /** Requirement sets that the host offers, with the highest version. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Of the user interface. */
  readonly locale?: string;
  /** The look that Office wears. */
  readonly theme?: keyof typeof THEMES;
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

/**
 * Makes a page believe that it is the task pane of desktop Excel on Windows: `window.external` answers as the host
 * does, and Microsoft's office.js loads its files unmodified and resolves `Office.onReady` with Excel on a PC. To be
 * called before office.js is loaded. Needs nothing but the language: it runs in the page.
 */
export function installWin32(page: { external?: object }, wire: ExcelWire, options: Win32Options = {}): void {
  const locale = options.locale ?? 'zh-CN';
  const context = contextOf(options, locale);
  const shim: Readonly<Record<string, unknown>> = {
    GetContext: () => context,
    GetHostInfo: () => `Excel|Win32|16.01|${locale}|||disableLogging|0`,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown, callback: Callback) => void answer(wire, id, parameters, callback),
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      if (id === RICH_API_MESSAGES) forwardEvents(wire, handler);
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
}

type EventHandler = (id: number, entries: unknown) => void;

async function answer(wire: ExcelWire, id: number, parameters: unknown, callback: Callback): Promise<void> {
  await new Promise((done) => setTimeout(done));
  if (id !== EXECUTE_RICH_API) return callback(NOT_SUPPORTED, 0);
  try {
    const body = await wire.respond(requestBody(parameters));
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

function forwardEvents(wire: ExcelWire, handler: EventHandler): void {
  let order = 0;
  wire.onEvent(({ type, target, payload }) => {
    const entry = [EVENT, type, target, JSON.stringify(payload), order++];
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

function contextOf(
  { fileName = '工作簿.xlsx', sets = OFFICE_2021_SETS, theme = 'light' }: Win32Options,
  locale: string,
): object {
  const fixed: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: 'emulated',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: `C:\\${fileName}`,
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
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
    GetSettings: () => new DocumentSettings(),
  };
}

/** The colourful and the black theme; colours cross as numbers. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
} as const;

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
