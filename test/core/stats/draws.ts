// Random groups and strata for the laws that the statistics keep.
import fc from 'fast-check';
import type { Arm } from '../../../src/core/stats/argument';

/** A group of 1 to `most` leads, any number of which converted. */
export const arms = (most = 1_000_000): fc.Arbitrary<Arm> =>
  fc
    .integer({ min: 1, max: most })
    .chain((trials) =>
      fc.integer({ min: 0, max: trials }).map((successes) => ({ successes, trials })),
    );

/** A group in which some converted and some didn't. */
export const mixedArms = (most = 1_000_000): fc.Arbitrary<Arm> =>
  fc
    .integer({ min: 2, max: most })
    .chain((trials) =>
      fc.integer({ min: 1, max: trials - 1 }).map((successes) => ({ successes, trials })),
    );

export const confidences = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.9999);

/** What rounding alone may move a figure by. */
export const ROUNDING = 1e-12;
