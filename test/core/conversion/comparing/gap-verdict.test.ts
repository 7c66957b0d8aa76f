import { contrast } from '../../../../src/core/conversion/comparing/contrast';
import { type GapVerdict, judgeGap } from '../../../../src/core/conversion/comparing/gap-verdict';

type Counts = readonly [converted: number, leads: number];

const outcome = ([converted, leads]: Counts) => ({ converted, leads });
const verdictOn = (group: Counts, baseline: Counts): GapVerdict => {
  const [a, b] = [outcome(group), outcome(baseline)];
  return judgeGap(a, b, contrast(a, b, 0.95));
};

describe('the verdict on one row', () => {
  test.each<[Counts, Counts, GapVerdict]>([
    [[0, 0], [0, 0], 'Too early'],
    [[9, 9], [0, 400], 'Too early'], // however clear it looks
    [[300, 400], [0, 9], 'Too early'], // the baseline is as much needed
    [[10, 10], [0, 10], 'Early signal: higher'], // 10 are enough for a signal
    [[4, 12], [40, 400], 'Early signal: higher'],
    [[0, 29], [200, 400], 'Early signal: lower'],
    [[200, 400], [2, 29], 'Early signal: higher'], // the baseline's 29 are too few as well
    [[5, 20], [20, 100], 'No clear difference'],
    [[18, 60], [45, 300], 'Higher'],
    [[10, 200], [45, 300], 'Lower'],
    [[30, 30], [0, 30], 'Higher'], // 30 are enough to be sure
    [[0, 30], [30, 30], 'Lower'],
    [[20, 100], [20, 100], 'No clear difference'],
    [[0, 500], [0, 500], 'No clear difference'], // nobody converted
    [[500, 500], [500, 500], 'No clear difference'], // everybody did
    [[4, 30], [0, 900], 'Early signal: higher'], // 4 conversions in both together
    [[5, 30], [0, 900], 'Higher'], // 5
    [[1, 30], [3, 300], 'No clear difference'],
    [[2, 60], [36, 300], 'No clear difference'], // the interval is below 0, and p = 0.062
    [[0, 40], [18, 200], 'No clear difference'], // p = 0.049, and the interval holds 0
  ])('%p against %p is "%s"', (group, baseline, expected) => {
    expect(verdictOn(group, baseline)).toBe(expected);
  });

  test.each([
    [0, 0.2, 'No clear difference'],
    [-0.2, 0, 'No clear difference'],
    [1e-15, 0.2, 'Higher'],
    [-0.2, -1e-15, 'Lower'],
  ])('an interval from %p to %p is "%s": an end on 0 holds 0', (low, high, expected) => {
    const many = { leads: 500, converted: 100 };
    const gap = { differenceLow: low, differenceHigh: high, pValue: 0.04 };
    expect(judgeGap(many, many, gap)).toBe(expected);
  });
});
