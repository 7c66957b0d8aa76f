// The preview as a person at the keyboard meets it: menus, cells, sidebar. It clicks and types in a
// real browser, reads the grid through `window.__host`, and notes whatever goes wrong on the way.
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { LoggedCall } from '../../../host/browser/call-log';
import type { SeenCell, TestHandle } from '../../../host/browser/test-handle';
import type { OtherUser } from '../../../host/other-user';

declare global {
  interface Window {
    __host?: TestHandle;
  }
}

/** Long enough for a slow machine: a test fails by what it sees, not by how long that took. */
const PATIENCE_MS = 120_000;
const SIZE = { width: 1280, height: 800 };

/** The cell editor draws itself anew after each key: faster than any hand, keys overtake it. */
const BETWEEN_KEYS_MS = 20;

export class SheetPage {
  /** Console errors, failed requests, and requests to another host. */
  readonly problems: string[] = [];
  /** Every address that the page asked for. */
  readonly requests: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly address: string,
  ) {}

  static async open(browser: Browser, address: string, locale = 'en-US'): Promise<SheetPage> {
    const context = await browser.newContext({
      viewport: SIZE,
      timezoneId: 'Europe/Berlin',
      locale,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const opened = new SheetPage(page, context, address);
    opened.watch(new URL(address).host);
    await opened.load();
    return opened;
  }

  /** Opens the workbook as it was served, whatever has been done to it. */
  async openAnew(): Promise<void> {
    // What the old page had under way is broken off here, and is nobody's problem.
    await this.page.goto('about:blank');
    this.problems.length = 0;
    this.requests.length = 0;
    await this.load();
  }

  private async load(): Promise<void> {
    await this.page.goto(this.address);
    await this.page.waitForFunction(() => window.__host !== undefined);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private watch(ownHost: string): void {
    const note = (problem: string) => this.problems.push(problem);
    this.page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()}`);
    });
    this.page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
    this.page.on('requestfailed', (request) => note(`failed: ${request.url()}`));
    this.page.on('response', (response) => {
      if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
    });
    // The browser finds no other computer; whoever looks for one is named.
    this.page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      this.requests.push(request.url());
      if (/^https?:|^wss?:/.test(protocol) && host !== ownHost) {
        note(`another host: ${request.url()}`);
      }
    });
  }

  // Hands

  async click(cell: string): Promise<void> {
    const { x, y } = await this.look('middleOf', cell);
    await this.page.mouse.click(x, y);
  }

  async hover(cell: string): Promise<void> {
    const { x, y } = await this.look('middleOf', cell);
    await this.page.mouse.move(x - 4, y);
    await this.page.mouse.move(x, y);
  }

  /** Selects a cell and types into it, ending with Enter. */
  async enter(cell: string, text: string): Promise<void> {
    await this.click(cell);
    await this.page.keyboard.type(text, { delay: BETWEEN_KEYS_MS });
    await this.page.keyboard.press('Enter');
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  async openTab(name: string): Promise<void> {
    await this.page.locator('.o-sheet', { hasText: name }).click();
  }

  /** A path through the menu bar, such as `menu('Extensions', 'EQL Desk', 'Help')`. */
  async menu(root: string, ...path: readonly string[]): Promise<void> {
    await this.openMenu(root, ...path.slice(0, -1));
    await this.menuLine(path[path.length - 1] ?? '').click();
  }

  /** Opens a menu and its sub-menus, and chooses nothing. */
  async openMenu(root: string, ...path: readonly string[]): Promise<void> {
    await this.page.locator('.o-topbar-menu', { hasText: root }).click();
    for (const label of path) await this.menuLine(label).hover();
  }

  private menuLine(label: string) {
    const name = this.page.locator('.o-menu-item-name').getByText(label, { exact: true });
    return this.page.locator('.o-menu-item').filter({ has: name });
  }

  /** Somebody else does something to the sheet, such as `other('deleteRow', 4, 'Deals')`. */
  async other<Name extends keyof OtherUser>(
    name: Name,
    ...args: Parameters<OtherUser[Name]>
  ): Promise<void> {
    await this.page.evaluate(
      (call) => {
        const other = window.__host?.other as unknown as Record<
          string,
          (...args: unknown[]) => void
        >;
        other[call.name]?.(...call.args);
      },
      { name, args },
    );
  }

  // Eyes

  private look<Name extends Exclude<keyof TestHandle, 'other'>>(
    name: Name,
    ...args: Parameters<TestHandle[Name]>
  ): Promise<ReturnType<TestHandle[Name]>> {
    return this.page.evaluate(
      (call) => {
        const host = window.__host as unknown as Record<string, (...args: unknown[]) => unknown>;
        return host[call.name]?.(...call.args);
      },
      { name, args },
    ) as Promise<ReturnType<TestHandle[Name]>>;
  }

  cell(name: string, tab?: string): Promise<SeenCell> {
    return this.look('cell', name, tab);
  }

  texts(range: string, tab?: string): Promise<string[][]> {
    return this.look('texts', range, tab);
  }

  tabs(): Promise<string[]> {
    return this.look('tabs');
  }

  /** The tab in front. */
  tab(): Promise<string> {
    return this.look('tab');
  }

  selection(): Promise<string> {
    return this.look('selection');
  }

  rowPlace(row: number, tab: string): Promise<{ top: number; bottom: number }> {
    return this.look('rowPlace', row, tab);
  }

  columnEdges(columns: number, tab: string): Promise<number[]> {
    return this.look('columnEdges', columns, tab);
  }

  /** The calls of the sidebar, in order. */
  calls(): Promise<readonly LoggedCall[]> {
    return this.look('calls');
  }

  charts(tab: string): Promise<number> {
    return this.look('charts', tab);
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  /** Puts the keyboard into the sidebar, at its beginning, as Google's own keys do. */
  async enterSidebar(): Promise<void> {
    await this.page.locator('#sidebar iframe').focus();
  }

  /** Evaluates an expression in the sidebar's page; a promise is waited for. */
  async inSidebar<Value>(expression: string): Promise<Value> {
    const frame = await this.eventually(
      async () => (await this.page.locator('#sidebar iframe').elementHandle())?.contentFrame(),
      // A frame that has just been taken away, for one opened anew, has no page.
      (seen) => Boolean(seen),
    );
    if (!frame) throw new Error('No sidebar is open.');
    return frame.evaluate<Value>(expression);
  }

  /** Runs what opens the sidebar anew, and waits until the page before it is gone. */
  async replacingSidebar(open: () => Promise<void>): Promise<void> {
    const before = await this.page.locator('#sidebar iframe').elementHandle();
    await open();
    await before?.waitForElementState('hidden');
  }

  get toast() {
    return this.page.locator('.host-toast');
  }

  get box() {
    return this.page.locator('dialog');
  }

  /** Waits for what a job says when it is done, in a toast or, where it is long, in a box; closes it. */
  async readWhatItSays(): Promise<void> {
    const close = this.toast
      .getByTitle('Close')
      .or(this.box.getByRole('button', { name: 'OK' }))
      .first();
    await close.click();
  }

  /** Looks again and again until what is seen is as expected; then it is compared as usual. */
  async eventually<Value>(
    look: () => Promise<Value>,
    isThere: (value: Value) => boolean,
  ): Promise<Value> {
    const end = Date.now() + PATIENCE_MS;
    let seen = await look();
    while (!isThere(seen) && Date.now() < end) {
      await this.page.waitForTimeout(50);
      seen = await look();
    }
    return seen;
  }
}
