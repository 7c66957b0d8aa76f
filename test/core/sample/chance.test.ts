// Chance from a seed: the same every time, fair at both ends, and nothing lost in shuffling.
import * as fc from 'fast-check';
import { between, pick, seededChance, shuffled } from '../../../src/core/sample/chance';

test('from one seed the same numbers come, in the same order, in every version', () => {
  const chance = seededChance(1);
  // The published mulberry32 gives these.
  expect([chance(), chance(), chance()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});

test('numbers lie from 0 up to, not reaching, 1', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const chance = seededChance(seed);
      for (let draw = 0; draw < 20; draw += 1) {
        const number = chance();
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
    }),
  );
});

test.each([
  [0, 3],
  [0.49, 4],
  [0.5, 5],
  [0.999, 6],
])('a chance of %p between 3 and 6 is %p', (chance, number) => {
  expect(between(() => chance, 3, 6)).toBe(number);
});

test.each([
  [0, 'a'],
  [0.5, 'b'],
  [0.999, 'c'],
])('a chance of %p picks %p of a, b and c', (chance, picked) => {
  expect(pick(() => chance, ['a', 'b', 'c'])).toBe(picked);
});

test('shuffling keeps everything, in the order of what was drawn for it', () => {
  const draws = [0.9, 0.1, 0.5];
  expect(shuffled(() => draws.shift() ?? 0, ['a', 'b', 'c'])).toEqual(['b', 'c', 'a']);
});
