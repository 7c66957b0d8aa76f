// How long jobs keep to the time that Google allows a run: asked to stop, and how much is left to do.
import { say } from '../core/language/say';
import type { Working } from '../rpc';
import type { Workbook } from './workbook';

/** How a long write is asked to stop, and tells that it is one. */
export interface Pace {
  /** Asked after each block; at least one is written. */
  readonly hasTime: () => boolean;
  /** Called once, before a write of several blocks. */
  readonly starts: () => void;
}

/** Whoever looks on is told how far it is, and may stop it, about so often. */
const STEP_MS = 30_000;

/**
 * Whether there is time for one more block. In steps a run also stops once it has written for half a
 * minute, or for as long as it had to read before.
 */
export function stepTime({ elapsed, hasTime }: Workbook, inSteps: boolean): () => boolean {
  const step = Math.max(STEP_MS, 2 * elapsed());
  return () => hasTime() && (!inSteps || elapsed() < step);
}

const MINUTE_MS = 60_000;

/**
 * `About 3 minutes left.` '' where nothing is done yet, so that nobody knows: by how long it took until
 * now, with care, since Google is slower at times.
 */
export function timeLeft(elapsedMs: number, done: number, left: number): string {
  if (done <= 0) return '';
  const minutes = Math.ceil(((elapsedMs / done) * left) / MINUTE_MS);
  return minutes <= 1
    ? say('About a minute left, or less.')
    : say('About {minutes} minutes left.', { minutes });
}

/** How far a job has come that has stopped: rows done of how many, and how much longer it takes. */
export type Stopped = Required<Pick<Working, 'rows' | 'left'>>;

/** What is told of a run that has come from one row to another before it stopped. */
export const stoppedAt = (
  { elapsed }: Workbook,
  before: number,
  rows: Stopped['rows'],
): Stopped => ({
  rows,
  left: timeLeft(elapsed(), rows.done - before, rows.of - rows.done),
});
