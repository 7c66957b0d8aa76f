// The sidebar by the keyboard alone; counts the keys that are struck.
import type { SheetPage } from './sheet-page';

const MOST_TABS = 80;

export class SidebarKeys {
  strokes = 0;

  constructor(private readonly sheet: SheetPage) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.strokes += 1;
      await this.sheet.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.strokes += text.length;
    await this.sheet.page.keyboard.type(text);
  }

  /** What has the focus: a field by its id, anything else by its text. */
  focused(): Promise<string> {
    return this.sheet.inSidebar<string>(
      'document.activeElement.id || document.activeElement.innerText.split("\\n")[0]',
    );
  }

  /** Goes on, or back, until this has the focus. */
  async tabTo(place: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const at = await this.focused();
      if (typeof place === 'string' ? at === place : place.test(at)) return;
      await this.press(key);
    }
    throw new Error(`The keyboard doesn’t reach ${place}.`);
  }

  /** Goes on to a button and presses it. */
  async choose(button: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(button, key);
    await this.press('Enter');
  }

  /** Back to the screens' tabs, and along them to one. */
  async openScreen(name: 'row' | 'worklist' | 'summary' | 'setup'): Promise<void> {
    const isTab = async (): Promise<boolean> => (await this.focused()).startsWith('tab-');
    for (let tabs = 0; tabs < MOST_TABS && !(await isTab()); tabs += 1) {
      await this.press('Shift+Tab');
    }
    for (let step = 0; step < 4 && (await this.focused()) !== `tab-${name}`; step += 1) {
      await this.press('ArrowRight');
    }
  }
}
