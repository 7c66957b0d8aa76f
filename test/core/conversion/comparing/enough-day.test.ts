import { enoughDay } from '../../../../src/core/conversion/comparing/enough-day';

const days = (from: number, count: number, step = 1) =>
  Array.from({ length: count }, (_, place) => from + place * step);
const at = (asOf: number, windowDays = 90) => ({ asOf, windowDays });

describe('when there is enough to judge', () => {
  test('is when the tenth lead of the slower group has grown old enough', () => {
    expect(enoughDay(days(100, 12), days(40, 300), at(120))).toBe(109 + 90);
    expect(enoughDay(days(100, 12), days(500, 10), at(520))).toBe(509 + 90);
  });

  test('does not depend on the order of the leads, and leaves it as it was', () => {
    const shuffled = [105, 101, 109, 100, 104, 108, 102, 107, 103, 106];
    const before = [...shuffled];
    expect(enoughDay(shuffled, days(0, 10), at(110, 30))).toBe(139);
    expect(shuffled).toEqual(before);
  });

  test('where a group has fewer than 10, it grows as it did over the last 90 days', () => {
    // 7 there, of which 3 came within 90 days: 3 more take 90 days, and mature 90 days later.
    const seven = [10, 20, 30, 40, 400, 430, 460];
    expect(enoughDay(seven, days(0, 300), at(480))).toBe(480 + 90 + 90);
  });

  test('is not known where a group that is too small doesn’t grow, or hardly', () => {
    expect(enoughDay(days(100, 9), days(0, 300), at(480))).toBeUndefined();
    expect(enoughDay(days(100, 30), [], at(480))).toBeUndefined();
    expect(enoughDay([470], days(0, 300), at(480))).toBe(480 + 810 + 90);
    expect(enoughDay(days(100, 30), [...days(0, 2), 475], at(480, 2000))).toBe(480 + 630 + 2000);
  });

  test('leads without a date are old enough today', () => {
    expect(enoughDay(days(Number.NEGATIVE_INFINITY, 12), days(0, 12), at(480))).toBe(480);
  });
});
