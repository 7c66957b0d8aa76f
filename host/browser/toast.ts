// The small message in the corner (`Spreadsheet.toast`). One shows at a time, as in Sheets.

import { closeButton, element } from './element';

export class Toast {
  private shown: HTMLElement | undefined;
  private timer: number | undefined;

  constructor(private readonly place: HTMLElement) {}

  /** A negative number of seconds keeps it until it is closed. */
  show(message: string, title: string, seconds: number): void {
    this.hide();
    const words = element('div', { class: 'host-toast-words' });
    if (title !== '') words.append(element('strong', { text: title }));
    words.append(element('div', { text: message }));
    this.shown = element('div', { class: 'host-toast', attributes: { role: 'status' } }, [
      words,
      closeButton(() => this.hide()),
    ]);
    this.place.append(this.shown);
    if (seconds >= 0) this.timer = window.setTimeout(() => this.hide(), seconds * 1000);
  }

  private hide(): void {
    window.clearTimeout(this.timer);
    this.shown?.remove();
    this.shown = undefined;
  }
}
