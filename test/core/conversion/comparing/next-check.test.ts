import { nextCheckDay } from '../../../../src/core/conversion/comparing/next-check';

const days = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

describe('when to look again', () => {
  test('is when the tenth lead of the slower group has grown old enough', () => {
    expect(nextCheckDay(days(100, 12), days(40, 300), 90)).toBe(109 + 90);
    expect(nextCheckDay(days(100, 12), days(500, 10), 90)).toBe(509 + 90);
  });

  test('does not depend on the order of the leads, and leaves it as it was', () => {
    const shuffled = [105, 101, 109, 100, 104, 108, 102, 107, 103, 106];
    const before = [...shuffled];
    expect(nextCheckDay(shuffled, days(0, 10), 30)).toBe(139);
    expect(shuffled).toEqual(before);
  });

  test('is not known while a group has fewer than 10 leads, young ones included', () => {
    expect(nextCheckDay(days(100, 9), days(0, 300), 90)).toBeUndefined();
    expect(nextCheckDay(days(100, 30), [], 90)).toBeUndefined();
  });
});
