// Puts the engine's spreadsheet on the page; its own messages use the page's toasts and boxes.

import type { Engine, EngineModel } from '../engine/engine';
import { owlOfPage } from './engine-globals';
import type { MessageBox } from './message-box';
import type { Toast } from './toast';

const TOAST_SECONDS = 5;
const STAYS = -1;

export interface GridParts {
  readonly templates: string;
  readonly toast: Toast;
  readonly messageBox: MessageBox;
}

export interface Grid {
  /** Shows the tab as pages of paper, with the settings of a print dialog. */
  print(): void;
}

export async function mountGrid(
  place: HTMLElement,
  engine: Engine,
  model: EngineModel,
  { templates, toast, messageBox }: GridParts,
): Promise<Grid> {
  const owl = owlOfPage();
  const props = {
    model,
    notifyUser: ({ text, sticky }: { text: string; sticky: boolean }) =>
      toast.show(text, '', sticky ? STAYS : TOAST_SECONDS),
    raiseError: (text: string, onClose?: () => void) =>
      messageBox.show({
        title: '',
        text,
        choices: [{ label: 'OK', ...(onClose ? { onChoose: onClose } : {}) }],
      }),
    askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
      messageBox.show({
        title: '',
        text,
        choices: [
          { label: 'OK', onChoose: confirm },
          { label: 'Cancel', ...(cancel ? { onChoose: cancel } : {}) },
        ],
      }),
  };
  const translateFn = (text: string) => text;
  const app = new owl.App(engine.Spreadsheet, { props, templates, translateFn });
  const spreadsheet = await app.mount(place);
  const { printSpreadsheet } = spreadsheet.env as { printSpreadsheet(): void };
  return { print: printSpreadsheet };
}

/** Gives the keyboard back to the grid, as `google.script.host.editor.focus()` does. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('.o-grid')?.click();
}
