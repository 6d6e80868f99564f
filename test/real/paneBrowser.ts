import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { EmulatedExcel } from '../office/emulator/host';
import type { Win32Options } from '../office/emulator/win32';
import { paneOf } from '../office/page/drive';

const PICTURES = path.join(__dirname, '../../artefacts/pane');

/** What the page did that nobody sees. */
export interface Traffic {
  /** Every address that was asked for. */
  readonly requests: string[];
  /** What the content policy refused. */
  readonly refused: string[];
  /** Errors on the console, and exceptions that nothing caught. */
  readonly errors: string[];
}

export interface OpenPane {
  readonly page: Page;
  readonly traffic: Traffic;
}

export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark' | 'contrast';
}

export const LOOKS: readonly Look[] = [
  { width: 320, scheme: 'light' },
  { width: 400, scheme: 'light' },
  { width: 400, scheme: 'dark' },
  { width: 400, scheme: 'contrast' },
];

/** A tab that believes it is the task pane of this Excel; nothing is opened yet. */
export async function paneTab(
  browser: Browser,
  excel: EmulatedExcel | null,
  options: Win32Options & { readonly userAgent?: string } = {},
): Promise<OpenPane> {
  const { userAgent } = options;
  const context = await browser.newContext({
    viewport: { width: 400, height: 900 },
    locale: 'zh-CN',
    ...(userAgent === undefined ? {} : { userAgent }),
  });
  const page = await context.newPage();
  const traffic: Traffic = { requests: [], refused: [], errors: [] };
  page.on('request', (request) => traffic.requests.push(request.url()));
  page.on('pageerror', (error) => traffic.errors.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) traffic.refused.push(message.text());
    else if (message.type() === 'error') traffic.errors.push(message.text());
  });
  if (excel !== null) await paneOf(excel, page, options);
  return { page, traffic };
}

/** Pictures of one state in every look, the whole page each; they are looked at by people. */
export async function picture(page: Page, name: string, looks: readonly Look[] = LOOKS): Promise<void> {
  fs.mkdirSync(PICTURES, { recursive: true });
  await page.evaluate('window.scrollTo(0, 0)');
  for (const { width, scheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia(
      scheme === 'contrast'
        ? { colorScheme: 'dark', forcedColors: 'active' }
        : { colorScheme: scheme, forcedColors: 'none' },
    );
    const file = path.join(PICTURES, `${name}-${String(width)}-${scheme}.png`);
    await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  }
  await page.setViewportSize({ width: 400, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** Waits for what Excel, not the page, shows. @throws Error after five seconds */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`not within five seconds: ${holds.toString()}`);
}
