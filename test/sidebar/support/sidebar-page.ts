// The built sidebar in a real browser, 300 pixels wide, over a fake workbook that answers by script.
import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import type { FakeWorkbook } from './fake-workbook';
import { inPageWords, type PageLanguage } from './page-words';
import { sevenRows } from './sample-rows';

const BUILT = path.resolve('dist/Sidebar.html');
const ADDRESS = 'http://sidebar.test/';
const NOTHING_YET = `${ADDRESS}nothing`;
/** What the sidebar must get by with: nothing from anywhere, inline code and styles only. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";
const WIDTH = 300;
const HEIGHT = 760;
/** Long enough for a slow machine: a test fails by what it sees, not by how long that took. */
const PATIENCE_MS = 120_000;

type Name = keyof FakeWorkbook['endpoints'];

/** What happens to the next calls of a function instead of a plain answer. */
export interface Fault {
  /** Answers after this long. */
  readonly delayMs?: number;
  /** Fails with this text, as Google's failure handler gets it. */
  readonly fails?: string;
  /** Answers null, as Google does when it can't serialise the result. */
  readonly null?: boolean;
  /** Answers only when this is resolved. */
  readonly until?: Promise<unknown>;
}

/** google.script.run, with the workbook behind `window.serve`. Runs in the page. */
function installGoogle(names: readonly string[]): void {
  const scope = window as unknown as {
    google: unknown;
    serve: (name: string, request: string) => Promise<string>;
  };
  type Handler = (value: unknown) => void;
  const runner = (onSuccess: Handler, onFailure: Handler): object => {
    const run: Record<string, unknown> = {
      withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
      withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
    };
    for (const name of names) {
      run[name] = (request: unknown) => {
        scope.serve(name, JSON.stringify(request)).then((text) => {
          const { value, fails } = JSON.parse(text);
          if (fails === undefined) onSuccess(value);
          else onFailure(new Error(fails));
        });
      };
    }
    return run;
  };
  const nothing = (): void => undefined;
  scope.google = { script: { run: runner(nothing, nothing) } };
}

export class SidebarPage {
  readonly page: Page;
  readonly workbook: FakeWorkbook;
  /** Errors and warnings that the page wrote to its console. */
  readonly complaints: string[] = [];
  private readonly faults = new Map<Name, Fault[]>();
  private readonly language: PageLanguage | undefined;

  constructor(page: Page, workbook: FakeWorkbook, language?: PageLanguage) {
    this.page = page;
    this.workbook = workbook;
    this.language = language;
  }

  /** What the page calls it: names are given in English, whatever the page speaks. */
  private named(name: string | RegExp): string | RegExp {
    return this.language ? inPageWords(name, this.language) : name;
  }

  /** Faults for the next calls of a function, one each. */
  next(name: Name, ...faults: readonly Fault[]): void {
    this.faults.set(name, [...(this.faults.get(name) ?? []), ...faults]);
  }

  async serve(name: Name, request: string): Promise<string> {
    const fault = this.faults.get(name)?.shift() ?? {};
    if (fault.delayMs !== undefined) await new Promise((go) => setTimeout(go, fault.delayMs));
    if (fault.until) await fault.until;
    if (fault.fails !== undefined) return JSON.stringify({ fails: fault.fails });
    const value = this.workbook.answer(name, JSON.parse(request));
    return JSON.stringify({ value: fault.null === true ? null : value });
  }

  /** Waits until the page has called a function. */
  async called(name: Name): Promise<void> {
    while (this.workbook.callsOf(name).length === 0) await this.page.waitForTimeout(20);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', {
      name: this.named(name),
      exact: typeof name === 'string' && !this.language,
    });
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(this.named(label), { exact: !this.language });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name: this.named(name) });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  text(text: string | RegExp): Locator {
    return this.page.getByText(this.named(text));
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What has the focus, as its accessible name or text. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return '';
      const label = document.querySelector(`label[for="${element.id}"]`)?.firstChild;
      return element.getAttribute('aria-label') ?? label?.textContent ?? element.innerText;
    });
  }
}

export interface PageOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly faults?: Partial<Record<Name, readonly Fault[]>>;
  readonly height?: number;
  /** A content security policy other than the usual one. */
  readonly policy?: string;
  /** Whether google.script.run is there. */
  readonly google?: boolean;
  /** What the page speaks instead of English; the workbook behind it keeps to English. */
  readonly language?: PageLanguage;
}

/** The built page, with its words in it as the server puts them there. */
function builtPage(language: PageOptions['language']): string {
  const page = fs.readFileSync(BUILT, 'utf8');
  if (!language) return page;
  const file = fs.readFileSync(path.resolve(`dist/Words-${language}.html`), 'utf8');
  const json = file.slice(file.indexOf('{'), file.lastIndexOf('}') + 1);
  const { script: _, sidebar: sentences, ...head } = JSON.parse(json);
  const words = JSON.stringify({ ...head, sentences }).replace(/</g, '\\u003c');
  return page
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('>null</script>', () => `>${words}</script>`);
}

/** A page that one sidebar after the other is opened on: a new one each takes as long as most tests. */
interface Stage {
  readonly page: Page;
  readonly google: boolean;
  policy: string;
  language: PageOptions['language'];
  sidebar: SidebarPage | undefined;
}

let stage: Stage | undefined;

async function newStage(google: boolean): Promise<Stage> {
  const context = await (await openBrowser()).newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const made: Stage = {
    ...{ page, google, policy: POLICY },
    language: undefined,
    sidebar: undefined,
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      made.sidebar?.complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => made.sidebar?.complaints.push(String(error)));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url !== ADDRESS && url !== NOTHING_YET) return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': made.policy },
      body: url === ADDRESS ? builtPage(made.language) : '',
    });
  });
  await page.exposeFunction('serve', (name: Name, request: string) =>
    made.sidebar?.serve(name, request),
  );
  if (google) await page.addInitScript(installGoogle, Object.keys(sevenRows().endpoints));
  return made;
}

/** The page as it was before any sidebar was opened on it. */
async function clearedStage(google: boolean): Promise<Stage> {
  if (stage?.google !== google) {
    await stage?.page.context().close();
    stage = await newStage(google);
  } else {
    await stage.page.goto(NOTHING_YET);
    await stage.page.evaluate(() => sessionStorage.clear());
  }
  return stage;
}

/** Opens the sidebar and waits for nothing. */
export async function openPage(
  workbook: FakeWorkbook,
  {
    colorScheme = 'light',
    faults = {},
    height = HEIGHT,
    google = true,
    policy = POLICY,
    language,
  }: PageOptions = {},
): Promise<SidebarPage> {
  const cleared = await clearedStage(google);
  const { page } = cleared;
  const sidebar = new SidebarPage(page, workbook, language);
  for (const [name, list] of Object.entries(faults)) sidebar.next(name as Name, ...(list ?? []));
  Object.assign(cleared, { sidebar, policy, language });
  await page.setViewportSize({ width: WIDTH, height });
  await page.emulateMedia({ colorScheme, reducedMotion: 'no-preference' });
  await page.goto(ADDRESS);
  return sidebar;
}

/** Opens the sidebar and waits until it shows something of the workbook. */
export async function openSidebar(
  workbook: FakeWorkbook,
  options: PageOptions = {},
): Promise<SidebarPage> {
  const sidebar = await openPage(workbook, options);
  await sidebar.page.getByRole('tab').first().waitFor();
  return sidebar;
}
