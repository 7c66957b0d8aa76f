// A screen that nobody looks at: it writes down what was shown, and answers questions as it was told.

import type { Answer, ButtonName, Menu, MenuItem, Page, Question, Screen } from '../bridge';

export interface ScriptedAnswers {
  /** The button to press, or how to choose it; OK unless told otherwise. */
  readonly alert?: ButtonName | ((question: Question) => ButtonName);
  /** What to type, or the whole answer; an empty text and CANCEL unless told otherwise. */
  readonly prompt?: string | ((question: Question) => Answer);
}

export type ScreenCall =
  | { readonly kind: 'menu'; readonly menu: Menu }
  | { readonly kind: 'sidebar'; readonly page: Page }
  | { readonly kind: 'dialog'; readonly page: Page; readonly modal: boolean }
  | {
      readonly kind: 'toast';
      readonly message: string;
      readonly title: string;
      readonly seconds: number;
    }
  | { readonly kind: 'alert'; readonly question: Question; readonly button: ButtonName }
  | { readonly kind: 'prompt'; readonly question: Question; readonly answer: Answer };

export class RecordedScreen implements Screen {
  readonly calls: ScreenCall[] = [];

  constructor(private readonly answers: ScriptedAnswers = {}) {}

  addMenu(menu: Menu): void {
    this.calls.push({ kind: 'menu', menu: plain(menu) });
  }

  showSidebar(page: Page): void {
    this.calls.push({ kind: 'sidebar', page: plain(page) });
  }

  showDialog(page: Page, modal: boolean): void {
    this.calls.push({ kind: 'dialog', page: plain(page), modal });
  }

  toast(message: string, title: string, seconds: number): void {
    this.calls.push({ kind: 'toast', message, title, seconds });
  }

  alert(asked: Question): ButtonName {
    const question = plain(asked);
    const { alert = 'OK' } = this.answers;
    const button = typeof alert === 'function' ? alert(question) : alert;
    this.calls.push({ kind: 'alert', question, button });
    return button;
  }

  prompt(asked: Question): Answer {
    const question = plain(asked);
    const { prompt = () => ({ button: 'CANCEL', text: '' }) as const } = this.answers;
    const answer: Answer =
      typeof prompt === 'function' ? prompt(question) : { button: 'OK', text: prompt };
    this.calls.push({ kind: 'prompt', question, answer });
    return answer;
  }

  /** The function behind a menu's label; a path such as `Reports > Monthly` tells namesakes apart. */
  functionBehind(path: string): string | undefined {
    const labels = path.split('>').map((label) => label.trim());
    for (const call of this.calls) {
      if (call.kind !== 'menu') continue;
      const { title, items } = call.menu;
      const within = labels[0] === title ? labels.slice(1) : labels;
      const found = search(items, within);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function search(items: readonly MenuItem[], labels: readonly string[]): string | undefined {
  const [label, ...rest] = labels;
  for (const item of items) {
    if (item.kind === 'item' && rest.length === 0 && item.label === label) return item.functionName;
    if (item.kind !== 'submenu') continue;
    const found = search(item.items, item.label === label ? rest : labels);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the realm handed over, rebuilt from this realm's objects. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
