// The panel at the right, 300 pixels wide like Google's. Opening a page replaces the one before.

import type { Page } from '../bridge';
import { type AddOnPage, openAddOnPage, type PageRequests } from './add-on-page';
import { closeButton, element } from './element';

export class Sidebar {
  private page: AddOnPage | undefined;

  constructor(
    private readonly panel: HTMLElement,
    private readonly requests: Pick<PageRequests, 'functionNames' | 'run' | 'focusEditor'>,
  ) {}

  open(page: Page): void {
    this.close();
    this.page = openAddOnPage(page.html, page.title, {
      ...this.requests,
      close: () => this.close(),
      // A sidebar keeps its width, whatever its page asks for.
      resize: () => undefined,
    });
    const head = element('header', { class: 'host-head' }, [
      element('h2', { class: 'host-title', text: page.title }),
      closeButton(() => this.close()),
    ]);
    this.panel.replaceChildren(head, this.page.frame);
    this.panel.hidden = false;
  }

  close(): void {
    if (this.page === undefined) return;
    this.page.forget();
    this.page = undefined;
    this.panel.replaceChildren();
    this.panel.hidden = true;
    this.requests.focusEditor();
  }
}
