// Keeps unsaved text and the last undo safe: at once in this browser, soon with the server.
import { keptText } from '../state/kept';
import type { Desk } from './desk';

/** How long typing has to rest before the server is given the text: each time is an execution. */
const REST_MS = 4000;

/** Starts keeping; returns what keeps at once, for when the sidebar is about to go. */
export function keepTyped(desk: Desk): () => void {
  let last = desk.state();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (): void => {
    clearTimeout(timer);
    timer = undefined;
    void desk.client.call('keepDrafts', { drafts: keptText(last, desk.now()) }, { quiet: true });
  };

  desk.listen((now) => {
    const before = last;
    last = now;
    // What opening brought back is kept already.
    if (before.boot !== now.boot) return;
    const names = ['drafts', 'letters', 'undo', 'settingChanges', 'wordChoices'] as const;
    if (names.every((name) => before[name] === now[name])) return;
    desk.memory.write(keptText(now, desk.now()));
    clearTimeout(timer);
    timer = setTimeout(send, REST_MS);
  });
  return () => {
    if (timer !== undefined) send();
  };
}
