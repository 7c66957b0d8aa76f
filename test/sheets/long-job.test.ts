// How much longer a long job takes, told with care.
import { timeLeft } from '../../src/sheets/long-job';

const MINUTE = 60_000;

test.each([
  ['half of it took two minutes', 2 * MINUTE, 100, 100, 'About 2 minutes left.'],
  ['a part of a minute is a minute', 2 * MINUTE, 100, 101, 'About 3 minutes left.'],
  ['hardly anything is left', 2 * MINUTE, 100, 1, 'About a minute left, or less.'],
  ['nothing is done yet', 2 * MINUTE, 0, 100, ''],
])('%s', (_why, elapsed, done, left, said) => {
  expect(timeLeft(elapsed, done, left)).toBe(said);
});
