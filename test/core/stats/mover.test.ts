import fc from 'fast-check';
import { recoveredInterval } from '../../../src/core/stats/mover';

const share = (low: number, estimate: number, high: number) => ({ low, estimate, high });

const shares = fc
  .tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0, max: 1, noNaN: true })))
  .map((ends) => {
    const [low = 0, estimate = 0, high = 0] = ends.sort((one, other) => one - other);
    return share(low, estimate, high);
  });

describe('the interval of a difference from those of its two shares', () => {
  test('is as far out as both distances on a side make together', () => {
    const found = recoveredInterval(0.2, share(0.47, 0.5, 0.58), share(0.24, 0.3, 0.34));
    expect(found.low).toBeCloseTo(0.2 - 0.05, 12);
    expect(found.high).toBeCloseTo(0.2 + 0.1, 12);
  });

  test('moves by one share alone where the other is certain', () => {
    const found = recoveredInterval(0.2, share(0.4, 0.5, 0.7), share(0.3, 0.3, 0.3));
    expect(found.low).toBeCloseTo(0.1, 12);
    expect(found.high).toBeCloseTo(0.4, 12);
  });

  test('holds the difference and stays within -1 to 1', () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const { estimate, low, high } = recoveredInterval(
          one.estimate - other.estimate,
          one,
          other,
        );
        return -1 <= low && low <= estimate && estimate <= high && high <= 1;
      }),
    );
  });
});
