// What the summary says has changed since an earlier day.
import * as fc from 'fast-check';
import { sinceLast } from '../../../src/core/history/since-last';
import { type Terms, withoutWindow } from '../../../src/core/history/terms';
import { rowOn, termsWith } from './rows';

type Counts = readonly [converted: number | undefined, mature: number];
const THEN = '2026-10-28';
const NOW = '2026-11-28';

describe('how the counts and rates moved', () => {
  const check = (then: [Counts, Counts], now: [Counts, Counts], expected: string): void => {
    const said = sinceLast(rowOn(NOW, ...now), rowOn(THEN, ...then));
    expect(said).toBe(
      `Since 28 October 2026: ${expected} The verdict is still No clear difference.`,
    );
  };

  test('more are old enough, more have converted: with both rates and their counts', () => {
    check(
      [
        [13, 48],
        [40, 280],
      ],
      [
        [18, 60],
        [45, 300],
      ],
      '12 more EQLs are old enough to judge, 5 more have converted: 30% (18 of 60), was 27% (13 of 48); ' +
        'MQLs 15% (45 of 300), was 14% (40 of 280).',
    );
  });

  test('rates that would round alike have the decimals that tell them apart', () => {
    check(
      [
        [145, 480],
        [40, 280],
      ],
      [
        [146, 481],
        [40, 280],
      ],
      '1 more EQL is old enough to judge, 1 more has converted: 30.4% (146 of 481), was 30.2% (145 of 480); ' +
        'MQLs still 14.3% (40 of 280).',
    );
  });

  test('one more of each is told in the singular', () => {
    check(
      [
        [13, 48],
        [40, 280],
      ],
      [
        [14, 49],
        [40, 280],
      ],
      '1 more EQL is old enough to judge, 1 more has converted: 29% (14 of 49), was 27% (13 of 48); ' +
        'MQLs still 14% (40 of 280).',
    );
  });

  test('fewer, where rows were deleted', () => {
    check(
      [
        [13, 48],
        [40, 280],
      ],
      [
        [11, 45],
        [40, 280],
      ],
      '3 fewer EQLs are old enough to judge, 2 fewer have converted: 24% (11 of 45), was 27% (13 of 48); ' +
        'MQLs still 14% (40 of 280).',
    );
  });

  test('the same as before', () => {
    check(
      [
        [13, 48],
        [40, 280],
      ],
      [
        [13, 48],
        [40, 280],
      ],
      'still 48 EQLs are old enough to judge, still 13 have converted: still 27% (13 of 48); ' +
        'MQLs still 14% (40 of 280).',
    );
  });

  test('under 10 on either day there are counts and no rate', () => {
    check(
      [
        [2, 7],
        [40, 280],
      ],
      [
        [3, 9],
        [45, 300],
      ],
      '2 more EQLs are old enough to judge (9, was 7), 1 more has converted (3, was 2); ' +
        'MQLs 15% (45 of 300), was 14% (40 of 280).',
    );
    check(
      [
        [2, 7],
        [0, 5],
      ],
      [
        [3, 12],
        [1, 9],
      ],
      '5 more EQLs are old enough to judge, 1 more has converted: 25% (3 of 12), too few to tell then.',
    );
    check(
      [
        [3, 12],
        [0, 5],
      ],
      [
        [2, 7],
        [1, 9],
      ],
      '5 fewer EQLs are old enough to judge, 1 fewer has converted: too few to tell now, was 25% (3 of 12).',
    );
  });

  test('none yet, and nothing known of conversions', () => {
    check(
      [
        [undefined, 0],
        [0, 0],
      ],
      [
        [undefined, 0],
        [0, 0],
      ],
      'still no EQL is old enough to judge.',
    );
    check(
      [
        [0, 1],
        [0, 0],
      ],
      [
        [0, 1],
        [0, 0],
      ],
      'still 1 EQL is old enough to judge, still none has converted.',
    );
  });

  test('counts that were not kept are not made up', () => {
    const blank = rowOn(THEN, [0, 0], [0, 0], { eql: {}, baseline: {} });
    expect(sinceLast(rowOn(NOW, [3, 12], [0, 5]), blank)).toBe(
      'Since 28 October 2026: 25% (3 of 12), too few to tell then.'.replace(': ', ': EQLs ') +
        ' The verdict is still No clear difference.',
    );
    expect(sinceLast(blank, blank)).toMatch(/no counts of both days to compare\. The verdict/);
  });
});

test('without an earlier day there is nothing to compare with', () => {
  expect(sinceLast(rowOn(NOW, [18, 60], [45, 300]), undefined)).toBe(
    'No earlier summary to compare with yet.',
  );
});

test('a verdict that has changed is told with what it was', () => {
  const then = rowOn(THEN, [13, 48], [40, 280]);
  const now = rowOn(NOW, [18, 60], [40, 280], { verdict: 'Higher' });
  expect(sinceLast(now, then)).toMatch(/The verdict is Higher, was No clear difference\.$/);
});

describe('settings that changed in between', () => {
  const said = (now: Terms, then: Terms = termsWith()): string =>
    sinceLast(
      rowOn(NOW, [18, 60], [45, 300], { terms: now }),
      rowOn(THEN, [13, 48], [40, 280], { terms: then }),
    );

  test('where rates rest on them, nothing is called more or fewer', () => {
    expect(said(termsWith({ windowDays: 60, warmthBar: 0.5 }))).toBe(
      'Since 28 October 2026 settings have changed: Conversion window 60 days (was 90 days); ' +
        "Warmth clears at 0.5 (was 0.6). So the figures can't be compared. EQLs: 30% (18 of 60) now, " +
        '27% (13 of 48) then. The verdict is still No clear difference.',
    );
  });

  test('three are named, and the rest counted', () => {
    const changes = { windowDays: 60, warmthBar: 0.5, fitBar: 0.8, staleDays: 90, freshDays: 10 };
    expect(said(termsWith(changes))).toMatch(
      /settings have changed: [^;]+; [^;]+; Fit clears at 0\.8 \(was 0\.7\); 2 more on EQL History\./,
    );
  });

  test('under 10, both days have counts and no rate', () => {
    const row = (day: string, mature: number, terms: Terms) =>
      rowOn(day, [1, mature], [0, 20], { terms });
    expect(
      sinceLast(row(NOW, 9, termsWith({ window: 'none' })), row(THEN, 7, termsWith())),
    ).toMatch(/EQLs: 9 now, 7 then\./);
  });

  test('the confidence alone leaves the rates as they are', () => {
    expect(said(termsWith({ confidence: 0.99 }))).toMatch(
      /12 more EQLs .* The verdict is still No clear difference, judged anew: Confidence 0\.99 \(was 0\.95\)\.$/,
    );
  });

  test('weights of the score change no rate and no verdict', () => {
    const { weights } = { weights: { overlap: 1, warmth: 1, fit: 1, motion: 1 } };
    expect(said(termsWith({ weights }))).toBe(said(termsWith()));
  });

  test('tabs by other names may hold the same list: it is compared, and they are named', () => {
    expect(said(termsWith({}, ['Overlaps Nov', 'Leads']))).toMatch(
      /12 more EQLs .* Tabs read Overlaps Nov, Leads \(was Overlaps, Leads\)\.$/,
    );
  });

  test('a window that cannot be applied any more is another rule', () => {
    expect(said(withoutWindow(termsWith()))).toMatch(
      /Conversion window 90 days, not applied: too few dates \(was 90 days\)/,
    );
    expect(said(withoutWindow(termsWith()), withoutWindow(termsWith()))).toMatch(
      /12 more EQLs are counted, 5 more have converted/,
    );
  });
});

test('every number that it says stands in one of the two rows', () => {
  const counts = fc
    .tuple(fc.nat(400), fc.nat(400))
    .map(([one, other]): Counts => [Math.min(one, other), Math.max(one, other)]);
  fc.assert(
    fc.property(fc.array(counts, { minLength: 4, maxLength: 4 }), (groups) => {
      const [a = [0, 0], b = [0, 0], c = [0, 0], d = [0, 0]] = groups;
      const said = sinceLast(rowOn(NOW, a, b), rowOn(THEN, c, d)).replace('28 October 2026', '');
      const gaps = [(a[0] ?? 0) - (c[0] ?? 0), a[1] - c[1]].map(Math.abs);
      const known = [...groups.flat(), ...gaps].map(String);
      const numbers = said.replace(/(?:under |over )?[\d.]+%/g, '').match(/\d+/g) ?? [];
      expect(numbers.filter((number) => !known.includes(number))).toEqual([]);
      expect(said).not.toMatch(/undefined|NaN/);
      for (const [, rate, converted, mature] of said.matchAll(/([\d.]+)% \((\d+) of (\d+)\)/g)) {
        expect(Number(mature)).toBeGreaterThanOrEqual(10);
        expect(Math.abs(Number(rate) / 100 - Number(converted) / Number(mature))).toBeLessThan(
          0.011,
        );
      }
    }),
  );
});
