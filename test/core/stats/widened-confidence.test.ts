import fc from 'fast-check';
import { widenedConfidence } from '../../../src/core/stats/widened-confidence';
import { confidences, ROUNDING } from './draws';

describe('the confidence of each of several intervals', () => {
  test.each([
    [0.95, 1, 0.95],
    [0.9, 1, 0.9],
    [0.95, 2, 0.975],
    [0.95, 5, 0.99],
    [0.95, 40, 0.99875],
    [0.8, 4, 0.95],
  ])('to hold at %p together, %p intervals are of %p each', (together, comparisons, each) => {
    expect(Math.abs(widenedConfidence(together, comparisons) - each)).toBeLessThan(ROUNDING);
  });

  test('a single comparison keeps its confidence to the last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (confidence) => {
        expect(widenedConfidence(confidence, 1)).toBe(confidence);
      }),
    );
  });

  test('more comparisons make each surer, and the chances of being wrong add up to the whole', () => {
    fc.assert(
      fc.property(confidences, fc.integer({ min: 1, max: 500 }), (confidence, comparisons) => {
        const each = widenedConfidence(confidence, comparisons);
        expect(each).toBeLessThan(widenedConfidence(confidence, comparisons + 1));
        expect(Math.abs(comparisons * (1 - each) - (1 - confidence))).toBeLessThan(1e-12);
      }),
    );
  });

  test.each([
    [1, 3, 'confidence must be above 0 and below 1, but is 1.'],
    [0.95, 0, 'comparisons must be a whole number of 1 or more, but is 0.'],
    [0.95, 2.5, 'comparisons must be a whole number of 1 or more, but is 2.5.'],
  ])('%p over %p comparisons is refused', (confidence, comparisons, sentence) => {
    expect(() => widenedConfidence(confidence, comparisons)).toThrow(new RangeError(sentence));
  });
});
