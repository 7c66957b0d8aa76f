import fc from 'fast-check';
import type { FollowUp } from '../../../src/core/stats/follow-up';
import { survivalDifference } from '../../../src/core/stats/survival-difference';
import { expectAgreement } from './agreement';
import { ROUNDING } from './draws';
import reference from './reference/survival-difference.reference.json';
import { followUps, subjectsOf } from './subjects';

const WINDOW = 90;
const converted = (time: number): FollowUp => ({ time, event: true });
const open = (time: number): FollowUp => ({ time, event: false });

describe('the difference between the shares that converted by a day', () => {
  test.each(
    reference.cases.map((known, place) => ({ ...known, place: place + 1 })),
  )('case $place at $time agrees with its derivation', ({
    a,
    b,
    time,
    confidence,
    ...expected
  }) => {
    const found = survivalDifference(subjectsOf(a), subjectsOf(b), time, confidence);
    const { estimate, low, high } = expected;
    expectAgreement({ ...found }, { estimate, low, high });
  });

  test('where everybody was followed to the end it is the plain difference of two rates', () => {
    const eqls = [...[5, 20, 60].map(converted), ...[90, 90, 90].map(open)];
    const others = [...[30].map(converted), ...[90, 90, 90].map(open)];
    expect(survivalDifference(eqls, others, WINDOW)?.estimate).toBeCloseTo(0.5 - 0.25, 12);
  });

  test('nobody at all, or nobody followed so long, leaves nothing to compare', () => {
    const followed = [converted(10), open(90)];
    expect(survivalDifference([], followed, WINDOW)).toBeUndefined();
    expect(survivalDifference(followed, [], WINDOW)).toBeUndefined();
    expect(survivalDifference([converted(10), open(89)], followed, WINDOW)).toBeUndefined();
    expect(survivalDifference(followed, [converted(10), open(89)], WINDOW)).toBeUndefined();
    expect(survivalDifference(followed, [open(0)], WINDOW)).toBeUndefined();
    expect(survivalDifference(followed, [converted(10), open(90)], WINDOW)).toBeDefined();
  });

  test('where nobody converted there is a difference, but no interval', () => {
    const none = [open(90), open(120)];
    const half = [converted(10), open(90)];
    expect(survivalDifference(half, none, WINDOW)).toStrictEqual({ estimate: 0.5 });
    expect(survivalDifference(none, half, WINDOW)).toStrictEqual({ estimate: -0.5 });
    expect(survivalDifference(none, none, WINDOW)).toStrictEqual({ estimate: 0 });
    // A conversion after the day is none yet.
    const late = [converted(100), open(120)];
    expect(survivalDifference(half, late, WINDOW)).toStrictEqual({ estimate: 0.5 });
  });

  test('where all had converted before, nobody need be followed further; no interval either', () => {
    const all = [converted(10), converted(40)];
    const half = [converted(10), open(90)];
    expect(survivalDifference(all, half, WINDOW)).toStrictEqual({ estimate: 0.5 });
    expect(survivalDifference(all, all, WINDOW)).toStrictEqual({ estimate: 0 });
    expect(survivalDifference(all, half, 20)?.low).toBeLessThan(0);
  });

  test('a conversion on the day itself counts, and so does who is followed up to it', () => {
    const onTheDay = [converted(90), open(90)];
    const none = [converted(1), open(90), open(90), open(90)];
    expect(survivalDifference(onTheDay, none, WINDOW)?.estimate).toBeCloseTo(0.25, 12);
  });

  test('its interval holds it, keeps within -1 to 1, and turns round with the groups', () => {
    fc.assert(
      fc.property(followUps, followUps, fc.integer({ min: 0, max: 40 }), (a, b, time) => {
        const there = survivalDifference(a, b, time);
        const back = survivalDifference(b, a, time);
        expect(back === undefined).toBe(there === undefined);
        if (!there || !back) return;
        expect(Math.abs(there.estimate + back.estimate)).toBeLessThan(ROUNDING);
        const { estimate, low = estimate, high = estimate } = there;
        expect(-1 <= low && low <= estimate && estimate <= high && high <= 1).toBe(true);
        if (there.low === undefined || back.high === undefined) return;
        expect(Math.abs(there.low + back.high)).toBeLessThan(ROUNDING);
      }),
    );
  });

  test.each([
    [-1, 0.95, 'time must be 0 or more, but is -1.'],
    [Number.POSITIVE_INFINITY, 0.95, 'time must be 0 or more, but is Infinity.'],
    [90, 1, 'confidence must be above 0 and below 1, but is 1.'],
  ])('a day of %p at %p is refused', (time, confidence, sentence) => {
    expect(() => survivalDifference([open(90)], [open(90)], time, confidence)).toThrow(
      new RangeError(sentence),
    );
  });
});
