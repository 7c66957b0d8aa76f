// How much longer a job takes, by how long it took until now: with care, since Google is slower at times.
import { say } from '../../core/language/say';

const MINUTE_MS = 60_000;

/** `About 3 minutes left.` '' where nothing is done yet, so that nobody knows. */
export function timeLeft(elapsedMs: number, done: number, left: number): string {
  if (done <= 0) return '';
  const minutes = Math.ceil(((elapsedMs / done) * left) / MINUTE_MS);
  return minutes <= 1
    ? say('About a minute left, or less.')
    : say('About {minutes} minutes left.', { minutes });
}
