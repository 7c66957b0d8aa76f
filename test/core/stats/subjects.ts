// Followed subjects for the tests, from the counts that the reference files hold and at random.
import fc from 'fast-check';
import type { FollowUp } from '../../../src/core/stats/follow-up';

/** Subjects from [time, how many had the event then, how many were followed no longer]. */
export const subjectsOf = (counts: readonly (readonly number[])[]): FollowUp[] =>
  counts.flatMap(([time = 0, events = 0, censored = 0]) => [
    ...Array.from({ length: events }, () => ({ time, event: true })),
    ...Array.from({ length: censored }, () => ({ time, event: false })),
  ]);

export const followUps = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 40 }), event: fc.boolean() }),
  { maxLength: 120 },
);
