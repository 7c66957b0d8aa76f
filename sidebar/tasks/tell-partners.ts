// What each partner should hear, and the note that they were told.
import type { FeedbackPartner } from '../../src/rpc';
import type { SidebarState } from '../state/state';
import { ask, type Desk, say } from './desk';

function told(
  _state: SidebarState,
  { partners }: { readonly partners: readonly FeedbackPartner[] },
): Partial<SidebarState> {
  return { feedback: partners };
}

export async function loadFeedback(desk: Desk): Promise<void> {
  await ask(desk, 'feedback', 'feedback', {}, told);
}

/** `toldOn` null takes the mark back. */
export async function markTold(
  desk: Desk,
  { partner, toldOn: shown }: FeedbackPartner,
  toldOn: string | null,
): Promise<void> {
  if (!(await ask(desk, 'feedback', 'markTold', { partner, toldOn, shown }, told))) return;
  say(desk, toldOn === null ? `${partner}: mark taken back.` : `${partner} marked as told.`);
}

const MINUTE_MS = 60000;

/** The day on this computer's calendar, as '2026-03-14'. */
export function today(desk: Desk): string {
  const now = desk.now();
  const offset = new Date(now).getTimezoneOffset() * MINUTE_MS;
  return new Date(now - offset).toISOString().slice(0, 10);
}
