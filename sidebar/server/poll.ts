// When to ask again what is selected: by the clock, and while the page is visible.

/** The first wait after something moved. With the call's own time it stays under two seconds. */
export const SHORTEST_WAIT_MS = 1000;
/** The longest wait when nothing moves, so that a new selection is still followed in time. */
export const LONGEST_WAIT_MS = 1700;
/** After failures the wait grows to this: a broken connection isn't hammered. */
export const LONGEST_FAILED_WAIT_MS = 15000;

const GROWTH = 1.15;
const FAILED_GROWTH = 2;

export type PollOutcome = 'moved' | 'same' | 'failed';

/** The wait before the next question, from the last wait and what came of it. */
export function nextWait(lastWaitMs: number, outcome: PollOutcome): number {
  switch (outcome) {
    case 'moved':
      return SHORTEST_WAIT_MS;
    case 'same':
      return Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, lastWaitMs * GROWTH));
    case 'failed':
      return Math.min(LONGEST_FAILED_WAIT_MS, lastWaitMs * FAILED_GROWTH);
  }
}

/** Where a poll runs: the page's visibility, or a test's. */
export interface PollPlace {
  readonly isVisible: () => boolean;
  readonly onVisibility: (listener: () => void) => void;
}

export interface Poll {
  /** Asks at once instead of waiting, unless a question is already open. */
  readonly hurry: () => void;
}

/**
 * Asks again and again while the place is visible: one question at a time, the waits from
 * `nextWait`. Hidden, it stops; visible again, it asks at once.
 */
export function startPoll(place: PollPlace, ask: () => Promise<PollOutcome>): Poll {
  let wait = SHORTEST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;

  const schedule = (): void => {
    clearTimeout(timer);
    timer = place.isVisible() ? setTimeout(round, wait) : undefined;
  };
  const round = async (): Promise<void> => {
    clearTimeout(timer);
    if (asking || !place.isVisible()) return;
    asking = true;
    const outcome = await ask().catch((): PollOutcome => 'failed');
    asking = false;
    wait = nextWait(wait, outcome);
    schedule();
  };
  const hurry = (): void => {
    wait = SHORTEST_WAIT_MS;
    void round();
  };

  place.onVisibility(() => (place.isVisible() ? hurry() : schedule()));
  schedule();
  return { hurry };
}
