import { inflowPerDay, matureDay } from '../../../../src/core/conversion/comparing/mature-day';

const TERMS = { asOf: 480, windowDays: 90 };
const days = (from: number, count: number, step = 1) =>
  Array.from({ length: count }, (_, place) => from + place * step);

describe('when a group will have so many mature leads', () => {
  test.each<[string, number[], number, number | undefined]>([
    ['the fifth of ten is as old as it takes', days(400, 10, 5), 5, 420 + 90],
    ['it has been so for long', days(100, 10), 5, 104 + 90],
    ['30 came in 90 days, so 15 more take 45', days(391, 30, 3), 45, 480 + 45 + 90],
    ['leads without a date count today', days(Number.NEGATIVE_INFINITY, 12), 5, 480],
    ['nobody came lately', days(100, 10), 11, undefined],
    ['one in 90 days takes more than five years for 30', [450], 30, undefined],
    ['one in 90 days takes five years for 20', [450], 21, 480 + 1800 + 90],
    ['nobody is there', [], 1, undefined],
  ])('%s', (_title, some, needed, expected) => {
    expect(matureDay(some, needed, TERMS)).toBe(expected);
  });

  test('the pace is that of the last 90 days, today included and nothing later', () => {
    expect(inflowPerDay([390, 391, 480, 481], 480)).toBeCloseTo(2 / 90, 12);
  });
});
