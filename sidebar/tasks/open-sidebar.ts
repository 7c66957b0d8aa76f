// Opens the sidebar with one request: the selected row, the worklist, and what was typed before.
import { newestKept } from '../state/kept';
import { opened } from '../state/opened';
import { ask, type Desk } from './desk';

/** Also opens it anew: when a tab or its columns were chosen, or the user wants another look. */
export async function openSidebar(desk: Desk): Promise<void> {
  const { query, me } = desk.state();
  await ask(desk, 'open', 'bootstrap', { worklist: { ...query, me } }, (state, boot) =>
    opened(state, boot, newestKept([desk.memory.read(), boot.drafts])),
  );
}
