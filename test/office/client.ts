import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vm from 'node:vm';
import type { EmulatedExcel } from './emulator/host';
import { messagesFrom, sessionWith, type ClientSession, type MessageManager } from './emulator/session';

/**
 * Microsoft's real, unmodified client library (as desktop Excel loads it) in this process, connected to an emulated
 * Excel. Its check of API levels is switched on: a member newer than `level` throws ApiNotFound.
 */

const CLIENT = path.join(__dirname, '../../node_modules/office-js/dist/excel-win32-16.01.js');
const SOURCE = new vm.Script(fs.readFileSync(CLIENT, 'utf8'), { filename: CLIENT });

interface ClientGlobals {
  readonly Excel: object;
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession: ClientSession };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly OSF: { readonly DDA: { readonly RichApi: { richApiMessageManager: MessageManager } } };
}

/** Loads a fresh client, makes it the global Excel and Office of this process, and connects it. */
export function connectClient(excel: EmulatedExcel, level = '1.14'): void {
  const office = { context: { requirements: { isSetSupported: supportUpTo(level) } } };
  const globals = loadClient(office);
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  globals.OfficeExtension.SessionBase._overrideSession = sessionWith(excel);
  globals.OSF.DDA.RichApi.richApiMessageManager = messagesFrom(excel);
  Object.assign(globalThis, { Excel: globals.Excel, Office: office, OfficeExtension: globals.OfficeExtension });
}

function loadClient(office: object): ClientGlobals {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: 'test' },
    location: { protocol: 'https:', search: '', hash: '', href: 'https://localhost/' },
    addEventListener: () => undefined,
    Microsoft: { Office: { WebExtension: { onReadyInternal: () => new Promise(() => undefined) } } },
    Office: {},
  };
  for (const name of ['globalThis', 'window', 'self']) page[name] = page;
  SOURCE.runInContext(vm.createContext(page));
  page['Office'] = office;
  return page as unknown as ClientGlobals;
}

/** Asked with "1.14", or by older libraries with the number 1.4. */
function supportUpTo(level: string): (set: string, version?: string | number) => boolean {
  return (set, version = '1.1') => set === 'ExcelApi' && minor(version) <= minor(level);
}

const minor = (version: string | number): number => Number(String(version).split('.')[1] ?? '0');
