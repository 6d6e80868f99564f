import { readFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The built workbench in a browser, as a person uses it. */

const PICTURES = join(__dirname, '../../artefacts/workbench');

/** What the page did that nobody sees. */
export interface Traffic {
  readonly requests: string[];
  /** What the content policy refused. */
  readonly refused: string[];
  readonly errors: string[];
}

export class WorkbenchPage {
  readonly traffic: Traffic = { requests: [], refused: [], errors: [] };

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('request', (request) => this.traffic.requests.push(request.url()));
    page.on('pageerror', (error) => this.traffic.errors.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) this.traffic.refused.push(message.text());
      else if (message.type() === 'error') this.traffic.errors.push(message.text());
    });
  }

  static async open(browser: Browser, address: string, width = 1280, height = 720): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true, locale: 'zh-CN' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const bench = new WorkbenchPage(await context.newPage(), context);
    await bench.page.goto(address);
    return bench;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  by(id: string) {
    return this.page.getByTestId(id);
  }

  /** Until the grid shows the workbook. */
  async ready(): Promise<void> {
    await this.page.locator('[data-testid="grid"][data-stage="open"]').waitFor();
    await this.page.locator('[data-u-comp="slide-tab-item"]').first().waitFor();
  }

  async openFile(file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.by('open-file').click();
    await (await chooser).setFiles(file);
  }

  /** The file that is handed over when 保存 is pressed. */
  async save(): Promise<{ name: string; bytes: Uint8Array }> {
    const coming = this.page.waitForEvent('download');
    await this.by('save-file').click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  }

  async sheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]', { hasText: name }).click();
  }

  sheetNames(): Promise<string[]> {
    return this.page.locator('[data-u-comp="slide-tab-item"]').allTextContents();
  }

  /** The cell that is selected, as the grid's name box says it. */
  selected(): Promise<string> {
    return this.nameBox().inputValue();
  }

  /** The text in the formula line for the selected cell. */
  async formulaLine(): Promise<string> {
    const text = await this.page.locator('#univer-doc-main-canvas').first().textContent();
    return text ?? '';
  }

  /** Goes to a cell of the sheet that is shown, through the name box. */
  async goTo(address: string): Promise<void> {
    await this.nameBox().fill(address);
    await this.nameBox().press('Enter');
    await this.page.waitForTimeout(150);
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(150);
  }

  async press(address: string, keys: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.press(keys);
    await this.page.waitForTimeout(150);
  }

  async calculate(): Promise<void> {
    await this.by('calculate').click();
    await this.page.getByText(/读到 [0-9]+ 张表/).waitFor();
    await this.by('progress').waitFor({ state: 'detached' });
  }

  /** What the workbench and the pane say now. */
  async said(): Promise<string> {
    return (await this.by('message').allTextContents()).join('\n');
  }

  /** Looked at by people. */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
  }

  private nameBox() {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }
}
