// The tier of a fit, however it was written.
import * as fc from 'fast-check';
import { readFit } from '../../../src/core/qualification/fit';
import { fitTier } from '../../../src/core/qualification/fit-tier';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

it.each([
  ['A', 'A'],
  ['Tier 1: strategic', 'A'],
  ['B (enterprise)', 'B'],
  ['yes', 'B'],
  ['C', 'C'],
  ['tier 4', 'D'],
  ['not a fit', 'No fit'],
  [95, 'A'],
  [0.875, 'A'],
  [87, 'B'],
  [80, 'B'],
  [0.7, 'B'], // the bar
  [69, 'C'], // short, so with those that are
  [35, 'C'],
  [34, 'D'],
  [0, 'D'],
  ['', ''],
  ['tbd', ''],
  ['#N/A', ''],
  ['purple', ''],
  [120, ''],
] as const)('a fit of %p is tier %p', (cell, expected) => {
  expect(fitTier(readFit(cell, DEFAULT_SETTINGS), DEFAULT_SETTINGS.fitBar)).toBe(expected);
});

it.each([
  [0.8, 0.79, 'C'],
  [0.8, 0.8, 'A'], // the letter B is short
  [0.9, 0.89, 'C'],
  [0.5, 0.5, 'B'],
  [0.5, 0.49, 'D'], // the letter C clears
  [0.1, 0.05, 'No fit'], // and so does D
] as const)('with the bar at %p a fit of %p is tier %p', (fitBar, cell, expected) => {
  expect(fitTier(readFit(cell, { ...DEFAULT_SETTINGS, fitBar }), fitBar)).toBe(expected);
});

it('no tier mixes accounts that clear the bar with such that don’t', () => {
  const bars = fc.integer({ min: 1, max: 100 }).map((bar) => bar / 100);
  const fits = fc.oneof(
    fc.integer({ min: 2, max: 100 }),
    fc.constantFrom('A', 'B', 'C', 'D', 'no'),
  );
  fc.assert(
    fc.property(bars, fc.array(fits, { minLength: 2 }), (fitBar, cells) => {
      const states = new Map<string, string>();
      for (const cell of cells) {
        const reading = readFit(cell, { ...DEFAULT_SETTINGS, fitBar });
        const tier = fitTier(reading, fitBar);
        expect(states.get(tier) ?? reading.state).toBe(reading.state);
        states.set(tier, reading.state);
      }
    }),
  );
});
