import fc from 'fast-check';
import { readDay } from '../../../src/core/cells/day';
import { likeForLike } from '../../../src/core/conversion/comparing/like-for-like';
import { judge } from '../../../src/core/conversion/comparing/verdict';
import type { EqlDates } from '../../../src/core/conversion/counting/eql-dates';
import { type HeadlineContext, headline } from '../../../src/core/conversion/headline';

type Counts = readonly [converted: number, leads: number];

const MARCH_14 = readDay('2026-03-14') ?? 0;
const CONTEXT: HeadlineContext = { windowDays: 90, stratum: 'fit tier', nextCheck: MARCH_14 };
const UNDATED: HeadlineContext = { stratum: 'fit tier' };

const tier = (name: string, [a, m]: Counts, [b, n]: Counts) => ({
  stratum: name,
  group: { converted: a, leads: m },
  baseline: { converted: b, leads: n },
});

interface Case {
  readonly eql: Counts;
  readonly mql?: Counts;
  readonly dates?: Partial<EqlDates>;
  readonly strata?: readonly ReturnType<typeof tier>[];
  readonly baselineName?: string;
}

const sentence = (
  { eql, mql, dates = {}, strata = [], baselineName = 'MQL' }: Case,
  context = CONTEXT,
): string =>
  headline(
    judge({
      eql: { leadType: 'EQL', converted: eql[0], leads: eql[1] },
      ...(mql ? { baseline: { leadType: baselineName, converted: mql[0], leads: mql[1] } } : {}),
      baselineName,
      dates: { eqls: Math.max(1, eql[1]), convertedBefore: 0, ...dates },
      likeForLike: likeForLike(strata),
    }),
    context,
  );

const HELD = [tier('A', [12, 30], [25, 100]), tier('B', [6, 30], [20, 200])];
const SIMPSON = [tier('A', [30, 90], [20, 60]), tier('B', [2, 30], [30, 300])];

describe('too early', () => {
  test.each<[Counts, Counts, string]>([
    [
      [2, 7],
      [40, 400],
      'Too early to say: 7 EQLs are old enough to judge, and 10 are needed. The next check is worth making around 14 March.',
    ],
    [
      [1, 1],
      [40, 400],
      'Too early to say: 1 EQL is old enough to judge, and 10 are needed. The next check is worth making around 14 March.',
    ],
    [
      [0, 0],
      [40, 400],
      'Too early to say: no EQL is old enough to judge, and 10 are needed. The next check is worth making around 14 March.',
    ],
    [
      [18, 60],
      [1, 1],
      'Too early to say: 1 MQL is old enough to judge, and 10 are needed. The next check is worth making around 14 March.',
    ],
    [
      [2, 7],
      [1, 3],
      'Too early to say: 7 EQLs and 3 MQLs are old enough to judge, and 10 of each are needed. The next check is worth making around 14 March.',
    ],
    [
      [1, 1],
      [0, 0],
      'Too early to say: 1 EQL and no MQL are old enough to judge, and 10 of each are needed. The next check is worth making around 14 March.',
    ],
    [
      [0, 0],
      [0, 0],
      'Too early to say: no EQL and no MQL is old enough to judge, and 10 of each are needed. The next check is worth making around 14 March.',
    ],
  ])('%p against %p names who is missing', (eql, mql, expected) => {
    expect(sentence({ eql, mql })).toBe(expected);
  });

  test('where no date can be named, none is', () => {
    expect(sentence({ eql: [2, 7], mql: [40, 400] }, UNDATED)).toBe(
      'Too early to say: 7 EQLs are old enough to judge, and 10 are needed.',
    );
  });
});

describe('an early signal', () => {
  test('tells both counts and how far off the EQL rate could be', () => {
    expect(sentence({ eql: [4, 12], mql: [40, 400] })).toBe(
      'Early signal: 4 of 12 EQLs converted (33%), against 40 of 400 MQLs (10%). Small numbers: the true EQL rate could be 14% to 61%.',
    );
  });

  test('reads the same where EQLs convert less often, and with a single conversion', () => {
    expect(sentence({ eql: [1, 12], mql: [200, 400] })).toBe(
      'Early signal: 1 of 12 EQLs converted (8%), against 200 of 400 MQLs (50%). Small numbers: the true EQL rate could be 1% to 35%.',
    );
  });

  test('tells how far off the MQL rate could be where only the MQLs are few', () => {
    expect(sentence({ eql: [1200, 2400], mql: [2, 29] })).toBe(
      'Early signal: 1,200 of 2,400 EQLs converted (50%), against 2 of 29 MQLs (7%). Small numbers: the true MQL rate could be 2% to 22%.',
    );
  });
});

describe('higher', () => {
  test('says that the gap holds where it holds like for like', () => {
    expect(sentence({ eql: [18, 60], mql: [45, 300], strata: HELD })).toBe(
      'EQLs convert better: 30% (18 of 60) against 15% (45 of 300) within 90 days, 4 to 28 points higher, and the gap holds within the same fit tier.',
    );
  });

  test('does not say so where there is too little common ground', () => {
    expect(sentence({ eql: [18, 60], mql: [45, 300] })).toBe(
      'EQLs convert better: 30% (18 of 60) against 15% (45 of 300) within 90 days, 4 to 28 points higher. There is too little common ground to say whether the gap holds within the same fit tier.',
    );
  });

  test('names the column that was chosen to compare by, and a window of one day', () => {
    const context = { windowDays: 1, stratum: 'Segment' };
    expect(sentence({ eql: [18, 60], mql: [45, 300], strata: HELD }, context)).toBe(
      'EQLs convert better: 30% (18 of 60) against 15% (45 of 300) within 1 day, 4 to 28 points higher, and the gap holds within the same Segment.',
    );
  });

  test('says so far where no window applies, and who has had longer', () => {
    expect(sentence({ eql: [18, 60], mql: [45, 300], strata: HELD }, UNDATED)).toBe(
      'EQLs convert better: 30% (18 of 60) against 15% (45 of 300) so far, 4 to 28 points higher, and the gap holds within the same fit tier. Older leads have had longer.',
    );
    expect(sentence({ eql: [5, 20], mql: [20, 100] }, UNDATED)).toBe(
      'No clear difference: 25% (5 of 20) against 20% (20 of 100); the gap could be 11 points lower or 28 points higher. That is so far: older leads have had longer.',
    );
  });

  test('does not round a gap that is there to nothing', () => {
    expect(sentence({ eql: [25_500, 50_000], mql: [25_000, 50_000] })).toContain(
      ' within 90 days, under 1 to 2 points higher.',
    );
    expect(sentence({ eql: [502_000, 1_000_000], mql: [500_000, 1_000_000] })).toContain(
      ' within 90 days, under 1 point higher.',
    );
    expect(sentence({ eql: [600_000, 1_000_000], mql: [500_000, 1_000_000] })).toContain(
      ' within 90 days, about 10 points higher.',
    );
  });
});

describe('higher, but not like for like', () => {
  test("in Simpson's case the gap is said to come from fit", () => {
    expect(sentence({ eql: [32, 120], mql: [50, 360], strata: SIMPSON })).toBe(
      'EQLs convert more often (27%, 32 of 120, against 14%, 50 of 360), but not among accounts of the same fit. The gap comes from fit, not from the partner signal.',
    );
  });

  test('or from the column that was chosen to compare by', () => {
    const context = { windowDays: 90, stratum: 'Segment' };
    expect(sentence({ eql: [32, 120], mql: [50, 360], strata: SIMPSON }, context)).toBe(
      'EQLs convert more often (27%, 32 of 120, against 14%, 50 of 360), but not among accounts of the same Segment. The gap comes from Segment, not from the partner signal.',
    );
  });
});

describe('lower', () => {
  test('says by how much, and where to look', () => {
    expect(sentence({ eql: [10, 200], mql: [45, 300] })).toBe(
      'EQLs convert less often: 5% (10 of 200) against 15% (45 of 300) within 90 days, 5 to 15 points lower. Look at warmth and motion before sending more.',
    );
  });
});

describe('no clear difference', () => {
  test.each<[Counts, Counts, string]>([
    [
      [5, 20],
      [20, 100],
      'No clear difference: 25% (5 of 20) against 20% (20 of 100); the gap could be 11 points lower or 28 points higher.',
    ],
    [
      [0, 50], // nobody converted
      [0, 100],
      'No clear difference: 0% (0 of 50) against 0% (0 of 100); the gap could be 4 points lower or 7 points higher.',
    ],
    [
      [50, 50], // everybody did
      [100, 100],
      'No clear difference: 100% (50 of 50) against 100% (100 of 100); the gap could be 7 points lower or 4 points higher.',
    ],
    [
      [1, 400], // a rate that is not 0 is not called 0
      [2, 700],
      'No clear difference: under 1% (1 of 400) against under 1% (2 of 700); the gap could be 1 point lower or 1 point higher.',
    ],
    [
      [500_000, 1_000_000],
      [500_000, 1_000_000],
      'No clear difference: 50% (500,000 of 1,000,000) against 50% (500,000 of 1,000,000); the gap could be under 1 point either way.',
    ],
  ])('%p against %p tells how far the gap could go either way', (eql, mql, expected) => {
    expect(sentence({ eql, mql })).toBe(expected);
  });
});

describe('not judged', () => {
  test.each<[Partial<EqlDates>, string]>([
    [
      { eqls: 100, convertedBefore: 31 },
      'Not judged: 31% of EQLs converted before they qualified. Mend the dates first.',
    ],
    [
      { eqls: 60, commonest: { day: MARCH_14, eqls: 40 } },
      'Not judged: 40 of 60 EQLs share one qualification date, 14 March 2026. Mend the dates first.',
    ],
    [
      { eqls: 60, convertedBefore: 20, commonest: { day: MARCH_14, eqls: 40 } },
      'Not judged: 33% of EQLs converted before they qualified, and 40 of 60 share one qualification date, 14 March 2026. Mend the dates first.',
    ],
  ])('says what is wrong with the dates: %j', (dates, expected) => {
    expect(sentence({ eql: [18, 60], mql: [45, 300], dates })).toBe(expected);
  });
});

describe('nothing to compare', () => {
  test('without EQLs it says how to get the first', () => {
    expect(sentence({ eql: [0, 0], mql: [45, 300], dates: { eqls: 0 } })).toBe(
      'No EQLs yet, so there is nothing to compare. Fill in warmth and motion for the candidates first.',
    );
  });

  test.each<[Counts, string]>([
    [[18, 60], '18 of 60 EQLs converted (30%) within 90 days, but there'],
    [[2, 7], '2 of 7 EQLs converted within 90 days, but there'], // too few for a rate
    [[1, 1], '1 of 1 EQL converted within 90 days, but there'],
    [[0, 0], 'no EQL is old enough to judge, and there'],
  ])('without a baseline it says how %p EQLs did, and what is missing', (eql, found) => {
    expect(sentence({ eql })).toBe(
      `No comparison: ${found} are no MQLs to compare them with. Add them to the leads tab, or choose another baseline in EQL Settings.`,
    );
  });

  test('another baseline is named as it is written', () => {
    expect(sentence({ eql: [18, 60], baselineName: 'Web lead' })).toContain(
      'there are no Web leads',
    );
    expect(sentence({ eql: [2, 7], mql: [0, 0], baselineName: 'Webinar' })).toContain(
      '7 EQLs and no Webinar lead are old enough',
    );
  });
});

test('no sentence ever shows a p value, a proof, NaN, a negative number or an empty figure', () => {
  const counts = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([leads, rate]): Counts => [Math.round(leads * rate), leads]);
  const strata = fc.tuple(counts, counts).map(([a, b]) => [tier('A', a, b), tier('B', b, a)]);
  fc.assert(
    fc.property(counts, fc.option(counts, { nil: undefined }), strata, (eql, mql, alike) => {
      const text = sentence({ eql, ...(mql ? { mql } : {}), strata: alike });
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/p value|p =|prove|NaN|undefined|Infinity|-\d|\s\s/i);
      expect(text).not.toMatch(/\b1 (?:EQLs|MQLs|points|days)\b/);
    }),
  );
});

describe('what can’t be told from the rows', () => {
  const of = (leadType: string, [converted, leads]: Counts) => ({ leadType, converted, leads });
  type More = Partial<Parameters<typeof judge>[0]> & { readonly noBaseline?: true };
  const told = ({ noBaseline, ...more }: More): string =>
    headline(
      judge({
        eql: of('EQL', [0, 20]),
        ...(noBaseline ? {} : { baseline: of('MQL', [10, 50]) }),
        baselineName: 'MQL',
        dates: { eqls: 20, convertedBefore: 0 },
        ...more,
      }),
      CONTEXT,
    );
  const lost = (conversions: number, unreadable: number, future: number) => [
    { leadType: 'MQL', conversions, unreadable, future },
  ];
  const ADD = 'Add a converted date to their rows, or add them to the leads tab.';
  const SEE = '“What was left out, and why” on EQL Summary says what to mend.';

  test.each<[string, More, string]>([
    [
      'which EQLs converted',
      { silent: [of('EQL', [0, 20])] },
      `No comparison: no row says which of the 20 EQLs converted. ${ADD}`,
    ],
    [
      'whether the one did',
      { silent: [of('EQL', [0, 1])] },
      `No comparison: no row says whether the one EQL converted. ${ADD}`,
    ],
    [
      'which of either',
      { silent: [of('EQL', [0, 20]), of('MQL', [0, 1])] },
      `No comparison: no row says which of the 20 EQLs and the 1 MQL converted. ${ADD}`,
    ],
    [
      'which EQLs converted, and no MQLs either',
      { noBaseline: true, silent: [of('EQL', [0, 20])] },
      'No comparison: no row says which of the 20 EQLs converted, and there are no MQLs to compare them with. Add them to the leads tab, or choose another baseline in EQL Settings.',
    ],
    [
      'what the MQLs are worth, since none has a date of use',
      { eql: of('EQL', [6, 20]), noBaseline: true, uncounted: { eqls: 0, baseline: 50 } },
      `No comparison: 6 of 20 EQLs converted (30%) within 90 days, but none of the 50 MQLs can be counted. ${SEE}`,
    ],
    [
      'the one MQL',
      { eql: of('EQL', [6, 20]), noBaseline: true, uncounted: { eqls: 0, baseline: 1 } },
      `No comparison: 6 of 20 EQLs converted (30%) within 90 days, but the one MQL can't be counted. ${SEE}`,
    ],
    [
      'the EQLs',
      { dates: { eqls: 0, convertedBefore: 0 }, uncounted: { eqls: 20, baseline: 0 } },
      `No comparison: none of the 20 EQLs can be counted. ${SEE}`,
    ],
    [
      'when they converted',
      { conversionDates: lost(10, 10, 0) },
      "Not judged: 10 of 10 conversions of MQLs have a date that can't be read. Mend the dates first.",
    ],
    [
      'the future',
      { conversionDates: lost(4, 0, 1) },
      'Not judged: 1 of 4 conversions of MQLs has a date that lies after the as-of date. Mend the dates first.',
    ],
    [
      'both',
      { conversionDates: lost(1, 1, 0).concat(lost(9, 2, 2)) },
      "Not judged: 1 of 1 conversion of MQLs has a date that can't be read, and 4 of 9 conversions of MQLs have a date that can't be read or lies after the as-of date. Mend the dates first.",
    ],
  ])('%s', (_, more, expected) => {
    expect(told(more)).toBe(expected);
  });
});
