import fc from 'fast-check';
import { kaplanMeier } from '../../../src/core/stats/kaplan-meier';
import { expectAgreement } from './agreement';
import reference from './reference/kaplan-meier.reference.json';
import { followUps, subjectsOf } from './subjects';

describe('the Kaplan-Meier curve', () => {
  test.each(
    reference.cases.map((known) => ({
      ...known,
      size: known.subjects.reduce(
        (sum, [, events = 0, censored = 0]) => sum + events + censored,
        0,
      ),
    })),
  )('a curve of $size subjects agrees with R at every step', (known) => {
    const curve = kaplanMeier(subjectsOf(known.subjects), known.confidence);
    expect(curve.steps.length).toBe(known.steps.length);
    curve.steps.forEach((step, index) => {
      expectAgreement({ ...step }, known.steps[index] ?? {});
    });
    const { median, medianLow, medianHigh } = curve;
    expectAgreement(
      { median, medianLow, medianHigh },
      { median: known.median, medianLow: known.medianLow, medianHigh: known.medianHigh },
    );
  });

  test('subjects that are alike may stand as one, with their number', () => {
    fc.assert(
      fc.property(followUps, fc.nat({ max: 3 }), (subjects, more) => {
        const alike = subjects.flatMap((each) => Array.from({ length: more + 1 }, () => each));
        const counted = subjects.map((each) => ({ ...each, count: more + 1 }));
        expect(kaplanMeier(counted)).toStrictEqual(kaplanMeier(alike));
      }),
    );
  });

  test('nobody at all makes no curve', () => {
    expect(kaplanMeier([])).toStrictEqual({ steps: [] });
  });

  test('without an event the curve has no step and no median, only an end', () => {
    expect(kaplanMeier([{ time: 12, event: false }])).toStrictEqual({
      steps: [],
      followedUntil: 12,
    });
  });

  test('once nobody is left there is no interval to give', () => {
    expect(kaplanMeier([{ time: 5, event: true }])).toStrictEqual({
      steps: [{ time: 5, atRisk: 1, events: 1, survival: 0 }],
      followedUntil: 5,
      median: 5,
    });
  });

  test('a curve that rests on exactly a half has its median in the middle of the rest', () => {
    const resting = [1, 2, 6, 9].map((time) => ({ time, event: true }));
    expect(kaplanMeier(resting).median).toBe(4);
  });

  test('it falls at every step, within its interval, and counts everybody once', () => {
    fc.assert(
      fc.property(followUps, (subjects) => {
        const { steps } = kaplanMeier(subjects);
        let above = 1;
        for (const { survival, low = 0, high = 1, events } of steps) {
          expect(survival).toBeLessThan(above);
          expect(0 <= low && low <= survival && survival <= high && high <= 1).toBe(true);
          expect(events).toBeGreaterThan(0);
          above = survival;
        }
        const events = steps.reduce((sum, step) => sum + step.events, 0);
        expect(events).toBe(subjects.filter((subject) => subject.event).length);
      }),
    );
  });

  test('with everybody followed to the end it is the plain share that is left', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (times) => {
        const { steps } = kaplanMeier(times.map((time) => ({ time, event: true })));
        for (const step of steps) {
          const left = times.filter((time) => time > step.time).length;
          expect(Math.abs(step.survival - left / times.length)).toBeLessThan(1e-12);
        }
      }),
    );
  });

  test('the order of the subjects does not matter, and more confidence is wider', () => {
    fc.assert(
      fc.property(followUps, (subjects) => {
        const curve = kaplanMeier(subjects);
        expect(kaplanMeier([...subjects].reverse())).toEqual(curve);
        kaplanMeier(subjects, 0.99).steps.forEach((surer, index) => {
          const step = curve.steps[index];
          expect(surer.low ?? 0).toBeLessThanOrEqual(step?.low ?? 0);
          expect(surer.high ?? 1).toBeGreaterThanOrEqual(step?.high ?? 1);
        });
      }),
    );
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('a time of %p is refused', (time) => {
    expect(() => kaplanMeier([{ time, event: true }])).toThrow(
      new RangeError(`time must be 0 or more, but is ${time}.`),
    );
  });
});
