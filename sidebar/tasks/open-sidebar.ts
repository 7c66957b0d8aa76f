// Opens the sidebar with one request: the selected row, the worklist, and what was typed before.
import { newestKept } from '../state/kept';
import { opened } from '../state/opened';
import { ask, type Desk } from './desk';
import { listCandidates } from './list-candidates';

/** Also opens it anew: when a tab or its columns were chosen, or the user wants another look. */
export async function openSidebar(desk: Desk): Promise<void> {
  const { query, me } = desk.state();
  await ask(desk, 'open', 'bootstrap', { worklist: { ...query, me } }, (state, boot) =>
    opened(state, boot, newestKept([desk.memory.read(), boot.drafts])),
  );
  // A long list comes by itself, so that nobody waits for it to work on a row.
  const { boot, list } = desk.state();
  if (boot?.overlapTab && list === null) await listCandidates(desk, {}, { quiet: true });
}
