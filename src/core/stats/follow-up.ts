// Subjects followed over time until an event or until nobody looked any more, counted by time.
import { argumentError } from './argument';

/** One subject: when its event came, or until when it was followed without one. */
export interface FollowUp {
  readonly time: number;
  readonly event: boolean;
  /** How many subjects there are like it; 1 unless said. */
  readonly count?: number;
}

/** A time at which somebody had the event or left, with who was still there just before. */
export interface TimeCount {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
}

/**
 * The subjects counted by time, earliest first. Who leaves at the time of an event was still at
 * risk of it. Throws a RangeError for a time that is negative or isn't finite.
 */
export function countByTime(subjects: readonly FollowUp[]): readonly TimeCount[] {
  const tally = new Map<number, { events: number; leaving: number }>();
  let atRisk = 0;
  for (const { time, event, count = 1 } of subjects) {
    if (!(time >= 0 && Number.isFinite(time))) throw argumentError('time', '0 or more', time);
    const at = tally.get(time) ?? { events: 0, leaving: 0 };
    at.leaving += count;
    if (event) at.events += count;
    atRisk += count;
    tally.set(time, at);
  }
  return [...tally]
    .sort(([one], [other]) => one - other)
    .map(([time, { events, leaving }]) => {
      const count = { time, atRisk, events };
      atRisk -= leaving;
      return count;
    });
}
