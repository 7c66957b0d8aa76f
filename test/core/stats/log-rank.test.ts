import fc from 'fast-check';
import { logRank } from '../../../src/core/stats/log-rank';
import { expectAgreement, relativeError } from './agreement';
import reference from './reference/log-rank.reference.json';
import { followUps, subjectsOf } from './subjects';

describe('the log-rank test', () => {
  test.each(
    reference.cases.map((known, index) => ({ ...known, index })),
  )('reference case $index agrees with R', ({ a, b, chiSquared, pValue }) => {
    expectAgreement({ ...logRank(subjectsOf(a), subjectsOf(b)) }, { chiSquared, pValue });
  });

  test.each([
    ['nobody in one group', [], [{ time: 3, event: true }]],
    ['no event at all', [{ time: 4, event: false }], [{ time: 3, event: false }]],
    [
      'an event after the other group has left',
      [{ time: 9, event: true }],
      [{ time: 3, event: false }],
    ],
  ])('with %s nothing can be told', (_case, a, b) => {
    expect(logRank(a, b)).toEqual({});
  });

  test('a group does not differ from itself', () => {
    fc.assert(
      fc.property(followUps, (a) => {
        expect(logRank(a, a).chiSquared ?? 0).toBeLessThan(1e-20);
      }),
    );
  });

  test('it is the same both ways round, and in other units of time', () => {
    fc.assert(
      fc.property(followUps, followUps, (a, b) => {
        const there = logRank(a, b);
        const back = logRank(b, a);
        const hours = (subjects: typeof a) =>
          subjects.map(({ time, event }) => ({ time: 24 * time, event }));
        expect(relativeError(back.pValue, there.pValue)).toBeLessThan(1e-9);
        expect(logRank(hours(a), hours(b))).toEqual(there);
      }),
    );
  });
});
