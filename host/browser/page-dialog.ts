// An add-on's page in a dialog: modal ones block the sheet, modeless ones float over it.

import type { Page } from '../bridge';
import { type AddOnPage, openAddOnPage, type PageRequests } from './add-on-page';
import { closeButton, element } from './element';

/** Google's size where the add-on names none. */
const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 400;

export class PageDialog {
  private shown: { readonly page: AddOnPage; readonly box: HTMLDialogElement } | undefined;

  constructor(
    private readonly place: HTMLElement,
    private readonly requests: Pick<PageRequests, 'functionNames' | 'run' | 'focusEditor'>,
  ) {}

  open(page: Page, modal: boolean): void {
    this.close();
    const opened = openAddOnPage(page.html, page.title, {
      ...this.requests,
      close: () => this.close(),
      resize: (width, height) => setSize(opened.frame, width, height),
    });
    setSize(opened.frame, page.width ?? DEFAULT_WIDTH, page.height ?? DEFAULT_HEIGHT);
    const box = element('dialog', { class: 'host-dialog' }, [
      element('header', { class: 'host-head' }, [
        element('h2', { class: 'host-title', text: page.title }),
        closeButton(() => this.close()),
      ]),
      opened.frame,
    ]);
    box.addEventListener('close', () => this.close());
    this.shown = { page: opened, box };
    this.place.append(box);
    if (modal) box.showModal();
    else box.show();
  }

  close(): void {
    if (this.shown === undefined) return;
    const { page, box } = this.shown;
    this.shown = undefined;
    page.forget();
    box.close();
    box.remove();
    this.requests.focusEditor();
  }
}

function setSize(
  frame: HTMLIFrameElement,
  width: number | undefined,
  height: number | undefined,
): void {
  if (width !== undefined) frame.style.width = `${width}px`;
  if (height !== undefined) frame.style.height = `${height}px`;
}
