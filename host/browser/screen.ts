// What the add-on can show, put together: menus, sidebar, dialogs, toasts and messages.

import type { Answer, ButtonName, Page, Question, Screen } from '../bridge';
import type { MenuBar } from './menu-bar';
import type { MessageBox } from './message-box';
import { askNatively, promptNatively } from './native-question';
import type { PageDialog } from './page-dialog';
import type { Sidebar } from './sidebar';
import type { Toast } from './toast';

export interface ScreenParts {
  readonly menuBar: MenuBar;
  readonly sidebar: Sidebar;
  readonly dialog: PageDialog;
  readonly toast: Toast;
  readonly messageBox: MessageBox;
}

export function pageScreen(parts: ScreenParts): Screen {
  return {
    addMenu: (menu) => parts.menuBar.add(menu),
    showSidebar: (page: Page) => parts.sidebar.open(page),
    showDialog: (page: Page, modal: boolean) => parts.dialog.open(page, modal),
    toast: (message, title, seconds) => parts.toast.show(message, title, seconds),
    alert: (question) => alert(parts.messageBox, question),
    prompt: (question): Answer => promptNatively(question),
  };
}

/** A message has one answer, so the script needn't wait for it and it can be shown in the page. */
function alert(messageBox: MessageBox, question: Question): ButtonName {
  if (question.buttons !== 'OK') return askNatively(question);
  const { title, message } = question;
  messageBox.show({ title, text: message, choices: [{ label: 'OK' }] });
  return 'OK';
}
