// What each partner should hear, and the note that they were told.
import type { FeedbackPartner } from '../../src/rpc';
import { ask, type Desk, say } from './desk';

export async function loadFeedback(desk: Desk): Promise<void> {
  const answer = await ask(desk, 'feedback', 'feedback', {});
  if (answer) desk.change(() => ({ feedback: answer.partners }));
}

/** `toldOn` null takes the mark back. */
export async function markTold(
  desk: Desk,
  { partner, toldOn: shown }: FeedbackPartner,
  toldOn: string | null,
): Promise<void> {
  const answer = await ask(desk, 'feedback', 'markTold', { partner, toldOn, shown });
  if (!answer) return;
  desk.change(() => ({ feedback: answer.partners }));
  say(desk, toldOn === null ? `${partner}: mark taken back.` : `${partner} marked as told.`);
}

/** The day on this computer's calendar, as '2026-03-14'. */
export function today(desk: Desk): string {
  const now = new Date(desk.now());
  const local = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return local.toISOString().slice(0, 10);
}
