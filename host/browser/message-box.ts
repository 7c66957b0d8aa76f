// Messages and questions in the page, one after the other. They answer later: what has to wait for
// the answer in the middle of a script is in native-question.ts.

import { element } from './element';

export interface Choice {
  readonly label: string;
  readonly onChoose?: () => void;
}

export interface Message {
  readonly title: string;
  readonly text: string;
  /** The first is the one that Enter presses; closing the box chooses the last. */
  readonly choices: readonly Choice[];
}

export class MessageBox {
  private readonly waiting: Message[] = [];
  private open: HTMLDialogElement | undefined;

  constructor(private readonly place: HTMLElement) {}

  show(message: Message): void {
    this.waiting.push(message);
    if (this.open === undefined) this.showNext();
  }

  private showNext(): void {
    const message = this.waiting.shift();
    if (message === undefined) return;
    const box = element('dialog', { class: 'host-box' });
    const settle = (choice: Choice | undefined) => {
      // Closing gives the focus back to where it was, so that the keys go to the grid again.
      box.close();
      box.remove();
      this.open = undefined;
      choice?.onChoose?.();
      this.showNext();
    };
    const buttons = message.choices.map((choice, index) =>
      element('button', {
        class: index === 0 ? 'host-button host-button-first' : 'host-button',
        text: choice.label,
        attributes: { type: 'button' },
        onClick: () => settle(choice),
      }),
    );
    if (message.title !== '')
      box.append(element('h2', { class: 'host-title', text: message.title }));
    box.append(
      element('p', { text: message.text }),
      element('div', { class: 'host-buttons' }, buttons),
    );
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      settle(message.choices[message.choices.length - 1]);
    });
    // The grid listens for keys on the window; a key meant for the box is not for a cell.
    box.addEventListener('keydown', (event) => event.stopPropagation());
    this.open = box;
    this.place.append(box);
    box.showModal();
    buttons[0]?.focus();
  }
}
