// A page of the add-on (sidebar or dialog) in its frame. It has an origin of its own and reaches the
// workbook only through google.script.run.

import { type ClientAnswer, type ClientMessage, clientScript } from './client-script';
import { element } from './element';
import {
  type KeptText,
  type StorageArea,
  type StorageMessage,
  storageScript,
} from './storage-script';

/** What Google's sandbox allows, less the same origin, which Google's pages don't share either. */
const SANDBOX = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-scripts',
].join(' ');

export interface PageRequests {
  readonly functionNames: readonly string[];
  /** Runs a function of the add-on; arguments and result are JSON text. */
  run(functionName: string, args: string): Promise<string>;
  close(): void;
  focusEditor(): void;
  resize(width: number | undefined, height: number | undefined): void;
}

/** The frame, and how to stop listening to it once it is gone. */
export interface AddOnPage {
  readonly frame: HTMLIFrameElement;
  forget(): void;
}

/** What the add-on's pages have kept, for as long as the host's page lives. */
const kept: Record<StorageArea, Record<string, string>> = { sessionStorage: {}, localStorage: {} };

function keep({ area, key, value }: StorageMessage): void {
  if (value === null) delete kept[area][key];
  else kept[area][key] = value;
}

/** Text as a script's own: nothing in it can end the script. */
function scriptText(value: KeptText | readonly string[]): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The client stands before everything else in the page, so that its scripts find it. */
function withClient(html: string, functionNames: readonly string[]): string {
  const calls = [
    `(${storageScript})(${scriptText(kept)});`,
    `(${clientScript})(${scriptText(functionNames)});`,
  ];
  const client = `<script>${calls.join('')}</script>`;
  const head = /<head(\s[^>]*)?>/i;
  return head.test(html)
    ? html.replace(head, (tag) => tag + client)
    : html.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => doctype + client);
}

export function openAddOnPage(html: string, title: string, requests: PageRequests): AddOnPage {
  const frame = element('iframe', {
    class: 'host-page',
    attributes: { title, sandbox: SANDBOX, allow: 'clipboard-write' },
  });
  frame.srcdoc = withClient(html, requests.functionNames);

  const answer = (message: ClientAnswer) => frame.contentWindow?.postMessage(message, '*');
  const run = async (id: number, functionName: string, args: string) => {
    try {
      answer({ id, ok: true, result: await requests.run(functionName, args) });
    } catch (error) {
      answer({ id, ok: false, message: error instanceof Error ? error.message : String(error) });
    }
  };
  const listen = (event: MessageEvent<ClientMessage | StorageMessage>) => {
    if (event.source !== frame.contentWindow) return;
    const message = event.data;
    switch (message.kind) {
      case 'run':
        void run(message.id, message.functionName, message.args);
        return;
      case 'close':
        requests.close();
        return;
      case 'focus-editor':
        requests.focusEditor();
        return;
      case 'store':
        keep(message);
        return;
      case 'size':
        requests.resize(message.width, message.height);
    }
  };
  window.addEventListener('message', listen);
  return { frame, forget: () => window.removeEventListener('message', listen) };
}
