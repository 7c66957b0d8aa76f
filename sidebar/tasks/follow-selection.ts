// Keeps the shown row in step with the selection: Google tells nobody, so it is asked, gently.
import { type PollOutcome, type PollPlace, startPoll } from '../server/poll';
import { selectionMoved } from '../state/row-steps';
import { idOf } from '../state/shown-row';
import type { SidebarState } from '../state/state';
import type { Desk } from './desk';
import { followTab } from './list-candidates';
import { openSidebar } from './open-sidebar';
import { rereadRow } from './show-row';

/** A question that isn't answered by then is given up, so that following goes on. */
const LIMIT_MS = 30000;

function isBusy({ boot, asking }: SidebarState): boolean {
  return boot === null || !!(asking.open || asking.row || asking.write);
}

/**
 * One question. An answer that was under way while the user went to another row, or while a write
 * began, may be older than what the sidebar shows: it is dropped, and the next question finds out.
 */
async function askOnce(desk: Desk): Promise<PollOutcome> {
  const before = desk.state();
  if (isBusy(before)) return 'same';
  const request = { known: before.shown.selection };
  const options = { quiet: true, limitMs: LIMIT_MS };
  const answer = await desk.client.call('selection', request, options);
  if (!answer.ok) return 'failed';
  if (!answer.changed) return 'same';
  const now = desk.state();
  if (isBusy(now) || idOf(now.shown.row) !== idOf(before.shown.row)) return 'moved';
  desk.change((state) => selectionMoved(state, answer.selection, answer.selected));
  if (answer.selected.kind === 'row') {
    // Where there was no list to work on, there is one now.
    if (now.boot?.overlapTab === null) await openSidebar(desk);
    else await followTab(desk, answer.selection.sheetId);
  }
  if (desk.state().shown.doubtful) await rereadRow(desk);
  return 'moved';
}

export function followSelection(desk: Desk, place: PollPlace): void {
  startPoll(place, () => askOnce(desk));
}
