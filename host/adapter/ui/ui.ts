// Ui: menus, sidebars, dialogs, questions. Menus may be built before any consent; whatever shows a
// page or a question needs the user to have asked for it.

import type { Answer, ButtonName, ButtonSetName, Question } from '../../bridge';
import { HTML_OUTPUT } from '../html/html-output';
import { MODES, SCOPES } from '../service/access';
import { type EnumMember, enumeration } from '../service/enumeration';
import { Exception } from '../service/exception';
import { local } from '../service/method';
import { defineService } from '../service/service';
import { member, service, TEXT } from '../service/signature';
import { bridge } from '../service/world';
import { newMenu } from './menu';

const Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

const QUESTIONS = [[TEXT], [TEXT, member('ButtonSet')], [TEXT, TEXT, member('ButtonSet')]] as const;

const SHOWING = { scopes: SCOPES.container, modes: MODES.full };

function screen() {
  const { screen: found } = bridge();
  if (found === undefined) {
    throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  return found;
}

/** One text is the message; two are title and message. A prompt offers to cancel, an alert doesn't. */
function question(args: readonly unknown[], buttons: ButtonSetName): Question {
  const texts = args.filter((arg): arg is string => typeof arg === 'string');
  const set = args.find((arg): arg is EnumMember => typeof arg === 'object');
  const [first = '', second] = texts;
  return {
    title: second === undefined ? '' : first,
    message: second ?? first,
    buttons: (set?.name() ?? buttons) as ButtonSetName,
  };
}

/** The script stands still while the user looks at the sheet; Google lets go of its locks. */
function suspended<T>(ask: () => T): T {
  const { locks, execution } = bridge();
  execution.settle();
  locks.releaseAll(execution.id);
  return ask();
}

const PROMPT_RESPONSE = defineService<Answer, GoogleAppsScript.Base.PromptResponse>(
  { name: 'PromptResponse', scopes: SCOPES.none, reading: MODES.full, writing: MODES.full },
  {
    getResponseText: local([[]], ({ text }: Answer) => text),
    getSelectedButton: local([[]], ({ button }: Answer) => Button[button]),
  },
);

function ui<A extends unknown[], R>(
  takes: Parameters<typeof local>[0],
  call: (_: object, ...args: A) => R,
) {
  return { ...local(takes, call, SHOWING), kind: 'ui' as const };
}

const UI = defineService<object, GoogleAppsScript.Base.Ui>(
  {
    name: 'Ui',
    scopes: SCOPES.none,
    reading: MODES.menus,
    writing: MODES.full,
    constants: { Button, ButtonSet },
  },
  {
    createMenu: local([[TEXT]], (_: object, title: string) => newMenu(title, 'bar')),
    createAddonMenu: local([[]], () => newMenu('', 'extensions')),
    alert: ui(QUESTIONS, (_: object, ...args: unknown[]) => {
      const pressed: ButtonName = suspended(() => screen().alert(question(args, 'OK')));
      return Button[pressed];
    }),
    prompt: ui(QUESTIONS, (_: object, ...args: unknown[]) =>
      PROMPT_RESPONSE.of(suspended(() => screen().prompt(question(args, 'OK')))),
    ),
    showSidebar: ui(
      [[service('HtmlOutput')]],
      (_: object, output: GoogleAppsScript.HTML.HtmlOutput) => {
        screen().showSidebar(HTML_OUTPUT.state(output));
      },
    ),
    showModalDialog: ui(
      [[service('HtmlOutput'), TEXT]],
      (_: object, output: GoogleAppsScript.HTML.HtmlOutput, title: string) => {
        screen().showDialog({ ...HTML_OUTPUT.state(output), title }, true);
      },
    ),
    showModelessDialog: ui(
      [[service('HtmlOutput'), TEXT]],
      (_: object, output: GoogleAppsScript.HTML.HtmlOutput, title: string) => {
        screen().showDialog({ ...HTML_OUTPUT.state(output), title }, false);
      },
    ),
  },
);

export function uiObject(): GoogleAppsScript.Base.Ui {
  return UI.of({});
}
