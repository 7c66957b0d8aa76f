// What each partner should hear, and the note that they were told.
import { say } from '../../src/core/language/say';
import type { Feedback, FeedbackPartner, ToldMark } from '../../src/rpc';
import type { SidebarState } from '../state/state';
import { ask, type Desk, tell } from './desk';

const told = (_state: SidebarState, { partners, tabs }: Feedback): Partial<SidebarState> => ({
  feedback: partners,
  feedbackTabs: tabs,
});

export async function loadFeedback(desk: Desk): Promise<void> {
  await ask(desk, 'feedback', 'feedback', {}, told);
}

const reversed = (marks: readonly ToldMark[]): readonly ToldMark[] =>
  marks.map(({ partner, toldOn, shown }) => ({ partner, toldOn: shown, shown: toldOn }));

async function mark(desk: Desk, marks: readonly ToldMark[], says: string): Promise<boolean> {
  const done = await ask(desk, 'feedback', 'markTold', { marks }, (state, answer) => ({
    ...told(state, answer),
    toldUndo: { says, marks: reversed(marks) },
  }));
  return done !== undefined;
}

/** Marks a partner as told today. */
export async function markTold(desk: Desk, { partner, toldOn }: FeedbackPartner): Promise<void> {
  const marks = [{ partner, toldOn: today(desk), shown: toldOn }];
  if (await mark(desk, marks, partner)) tell(desk, say('{partner} marked as told.', { partner }));
}

/** Marks all these partners as told today, in one step. */
export async function markAllTold(desk: Desk, partners: readonly FeedbackPartner[]): Promise<void> {
  const now = today(desk);
  const marks = partners.map(({ partner, toldOn }) => ({ partner, toldOn: now, shown: toldOn }));
  const says = say('{count} {count|partner|partners}', { count: marks.length });
  if (await mark(desk, marks, says))
    tell(desk, say('{count} {count|partner|partners} marked as told.', { count: marks.length }));
}

/** Puts back what stood there before the last mark. */
export async function undoTold(desk: Desk): Promise<void> {
  const { toldUndo, asking } = desk.state();
  if (!toldUndo || asking.feedback) return;
  const { marks, says } = toldUndo;
  const undone = await ask(desk, 'feedback', 'markTold', { marks }, (state, answer) => ({
    ...told(state, answer),
    toldUndo: null,
  }));
  if (undone) tell(desk, say('Undone: {what}.', { what: says }));
}

/** Whom there is something to tell, and whose day the sidebar may write. */
export const toTell = (desk: Desk, partners: readonly FeedbackPartner[]): FeedbackPartner[] => {
  const now = today(desk);
  return partners.filter(
    ({ accounts, toldProblem, toldOn }) => accounts > 0 && toldProblem === '' && toldOn !== now,
  );
};

const MINUTE_MS = 60000;

/** The day on this computer's calendar, as '2026-03-14'. */
export function today(desk: Desk): string {
  const now = desk.now();
  const offset = new Date(now).getTimezoneOffset() * MINUTE_MS;
  return new Date(now - offset).toISOString().slice(0, 10);
}
