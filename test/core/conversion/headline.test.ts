import fc from 'fast-check';
import { readDay } from '../../../src/core/cells/day';
import { likeForLike } from '../../../src/core/conversion/comparing/like-for-like';
import { judge } from '../../../src/core/conversion/comparing/verdict';
import type { EqlDates } from '../../../src/core/conversion/counting/eql-dates';
import { type HeadlineContext, headline } from '../../../src/core/conversion/headline';

type Counts = readonly [converted: number, leads: number];

const MARCH_14 = readDay('2026-03-14') ?? 0;
const AS_OF = readDay('2026-01-10') ?? 0;
const UNDATED: HeadlineContext = { stratum: 'fit tier', asOf: AS_OF };
const CONTEXT: HeadlineContext = { ...UNDATED, windowDays: 90, enoughOn: MARCH_14 };

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
  /** Whether an earlier look has settled it. */
  readonly isSettled?: boolean;
}

const wayOf = ([a, m]: Counts, [b, n]: Counts = [0, 0]): 'higher' | 'lower' =>
  a * n > b * m ? 'higher' : 'lower';

const sentence = (
  { eql, mql, dates = {}, strata = [], baselineName = 'MQL', isSettled = true }: Case,
  context = CONTEXT,
): string =>
  headline(
    judge({
      eql: { leadType: 'EQL', converted: eql[0], leads: eql[1] },
      ...(mql ? { baseline: { leadType: baselineName, converted: mql[0], leads: mql[1] } } : {}),
      baselineName,
      dates: { eqls: Math.max(1, eql[1]), convertedBefore: 0, ...dates },
      likeForLike: likeForLike(strata),
      settledBefore: isSettled ? wayOf(eql, mql) : undefined,
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
      'Too early to say: 7 EQLs are old enough to judge, and 10 are needed. At the present pace that is around 14 March.',
    ],
    [
      [1, 1],
      [40, 400],
      'Too early to say: 1 EQL is old enough to judge, and 10 are needed. At the present pace that is around 14 March.',
    ],
    [
      [0, 0],
      [40, 400],
      'Too early to say: no EQL is old enough to judge, and 10 are needed. At the present pace that is around 14 March.',
    ],
    [
      [18, 60],
      [1, 1],
      'Too early to say: 1 MQL is old enough to judge, and 10 are needed. At the present pace that is around 14 March.',
    ],
    [
      [2, 7],
      [1, 3],
      'Too early to say: 7 EQLs and 3 MQLs are old enough to judge, and 10 of each are needed. At the present pace that is around 14 March.',
    ],
    [
      [1, 1],
      [0, 0],
      'Too early to say: 1 EQL and no MQL are old enough to judge, and 10 of each are needed. At the present pace that is around 14 March.',
    ],
    [
      [0, 0],
      [0, 0],
      'Too early to say: no EQL and no MQL is old enough to judge, and 10 of each are needed. At the present pace that is around 14 March.',
    ],
  ])('%p against %p names who is missing', (eql, mql, expected) => {
    expect(sentence({ eql, mql })).toBe(expected);
  });

  test('a day far ahead has its year', () => {
    const enoughOn = readDay('2027-03-14') ?? 0;
    expect(sentence({ eql: [2, 7], mql: [40, 400] }, { ...CONTEXT, enoughOn })).toMatch(
      /around 14 March 2027\.$/,
    );
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
    const context = { ...CONTEXT, windowDays: 1, stratum: 'Segment' };
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

describe('what like for like makes of it', () => {
  const EVEN = [tier('A', [18, 60], [18, 60]), tier('B', [6, 60], [30, 300])];
  const HARDER = [tier('A', [28, 35], [120, 210]), tier('B', [32, 145], [9, 150])];
  const EASIER = [tier('A', [80, 160], [70, 100]), tier('B', [2, 40], [60, 300])];
  const OPPOSITE = [tier('A', [36, 60], [20, 100]), tier('B', [3, 60], [27, 150])];
  const AGAINST = [
    tier('A', [30, 60], [20, 100]),
    tier('B', [20, 60], [20, 100]),
    tier('C', [2, 20], [12, 100]),
  ];

  test.each<[string, Counts, Counts, typeof SIMPSON, string]>([
    [
      'in Simpson’s case most of the gap comes from fit',
      [32, 120],
      [50, 360],
      SIMPSON,
      'EQLs convert more often (27%, 32 of 120, against 14%, 50 of 360), but most of the gap comes from fit: among accounts of the same fit it is -1 points (-11 to 8).',
    ],
    [
      'a pooled gap that holds 0 and may be as large isn’t settled',
      [5, 40],
      [5, 200],
      [tier('A', [3, 20], [3, 100]), tier('B', [2, 20], [2, 100])],
      'EQLs convert more often: 13% (5 of 40) against 3% (5 of 200). Among accounts of the same fit the gap is 10 points (0 to 20): not settled.',
    ],
    [
      'lower in the tiers too',
      [14, 120],
      [86, 360],
      [tier('A', [9, 60], [56, 180]), tier('B', [5, 60], [30, 180])],
      'EQLs convert less often: 12% (14 of 120) against 24% (86 of 360) within 90 days, 4 to 19 points lower, also within the same fit tier.',
    ],
    [
      'lower, and most of it fit',
      [24, 120],
      [150, 360],
      [tier('A', [18, 30], [140, 240]), tier('B', [6, 90], [10, 120])],
      'EQLs convert less often (20%, 24 of 120, against 42%, 150 of 360), but most of the gap comes from fit: among accounts of the same fit it is -1 points (-8 to 7).',
    ],
    [
      'better in each tier, and it doesn’t show overall',
      [60, 180],
      [129, 360],
      HARDER,
      "Within the same fit tier EQLs convert better, 11 to 25 points; overall it doesn't show (33% against 36%), because EQLs came from harder tiers.",
    ],
    [
      'less often in each tier, and more often overall',
      [82, 200],
      [130, 400],
      EASIER,
      'Within the same fit tier EQLs convert less often, 10 to 26 points; overall they convert more often (41% against 33%), because EQLs came from easier tiers.',
    ],
    [
      'tiers that point opposite ways',
      [39, 120],
      [47, 250],
      OPPOSITE,
      'It depends on fit: in tier A EQLs convert better (60% against 20%), in tier B less often (5% against 18%).',
    ],
    [
      'a gap that holds, but for a tier that points the other way by chance',
      [52, 140],
      [52, 300],
      AGAINST,
      'EQLs convert better: 37% (52 of 140) against 17% (52 of 300) within 90 days, 11 to 29 points higher. Among accounts of the same fit the gap is 17 points (8 to 27), but in tier C it points the other way.',
    ],
    [
      'no gap anywhere',
      [24, 120],
      [48, 360],
      EVEN,
      'No clear difference: 20% (24 of 120) against 13% (48 of 360); the gap could be 1 point lower or 15 points higher.',
    ],
  ])('%s', (_, eql, mql, strata, expected) => {
    expect(sentence({ eql, mql, strata })).toBe(expected);
  });

  test('a claim for all tiers leaves out a large one that points the other way', () => {
    const but = [
      tier('A', [35, 60], [100, 200]),
      tier('B', [19, 140], [10, 200]),
      tier('C', [1, 12], [14, 100]),
    ];
    expect(sentence({ eql: [55, 212], mql: [124, 500], strata: but })).toBe(
      "Within the same fit tier EQLs convert better, 1 to 14 points, but not in tier C; overall it doesn't show (26% against 25%), because EQLs came from harder tiers.",
    );
  });

  test('the mix is named as the reason only where the gap would show without it', () => {
    const slightly = [tier('A', [52, 80], [109, 200]), tier('B', [7, 90], [5, 203])];
    expect(sentence({ eql: [59, 170], mql: [114, 403], strata: slightly })).toBe(
      "Within the same fit tier EQLs convert better, 1 to 15 points; overall it doesn't show (35% against 28%).",
    );
  });

  test('the column that was chosen to compare by is named', () => {
    const context = { ...CONTEXT, stratum: 'Segment' };
    expect(sentence({ eql: [32, 120], mql: [50, 360], strata: SIMPSON }, context)).toContain(
      'most of the gap comes from Segment: among accounts of the same Segment it is',
    );
    expect(sentence({ eql: [39, 120], mql: [47, 250], strata: OPPOSITE }, context)).toBe(
      'It depends on Segment: in “A” EQLs convert better (60% against 20%), in “B” less often (5% against 18%).',
    );
    expect(sentence({ eql: [60, 180], mql: [129, 360], strata: HARDER }, context)).toMatch(
      /^Within the same Segment EQLs .*, because EQLs came from harder groups\.$/,
    );
  });

  test('an early signal says so too', () => {
    const fit = [tier('A', [9, 15], [60, 100]), tier('B', [1, 10], [30, 300])];
    expect(sentence({ eql: [10, 25], mql: [60, 400], strata: fit })).toMatch(/^Early signal: /);
    expect(sentence({ eql: [10, 25], mql: [90, 400], strata: fit })).not.toMatch(/better/);
    const mostly = [tier('A', [12, 18], [66, 100]), tier('B', [1, 10], [24, 300])];
    expect(sentence({ eql: [13, 28], mql: [90, 400], strata: mostly })).toBe(
      'Early signal: 13 of 28 EQLs converted (46%), against 90 of 400 MQLs (23%). Small numbers: the true EQL rate could be 30% to 64%. Most of the gap comes from fit: among accounts of the same fit it is 1 point (-15 to 17).',
    );
  });
});

describe('so far', () => {
  const SO_FAR = 'That is so far: looked at again and again, chance alone can show as much.';

  test('is said of a gap that doesn’t hold however often somebody looks', () => {
    expect(sentence({ eql: [18, 60], mql: [45, 300], strata: HELD, isSettled: false })).toBe(
      `EQLs convert better: 30% (18 of 60) against 15% (45 of 300) within 90 days, 4 to 28 points higher, and the gap holds within the same fit tier. ${SO_FAR}`,
    );
    expect(sentence({ eql: [10, 200], mql: [45, 300], isSettled: false })).toBe(
      `EQLs convert less often: 5% (10 of 200) against 15% (45 of 300) within 90 days, 5 to 15 points lower. There is too little common ground to say whether the gap holds within the same fit tier. ${SO_FAR}`,
    );
  });

  test('isn’t where it does', () => {
    expect(sentence({ eql: [60, 120], mql: [40, 360], isSettled: false })).not.toMatch(/so far/);
  });
});

describe('just begun', () => {
  const told = (eqls: number, firstLook?: number): string =>
    headline(
      { kind: 'just-begun', day: AS_OF, eqls, ...(firstLook === undefined ? {} : { firstLook }) },
      CONTEXT,
    );

  test.each<[number, number | undefined, string]>([
    [
      60,
      MARCH_14,
      'Just begun: 60 EQLs count from 10 January 2026, when this list was first scored. The first look is worth making on 14 March 2026.',
    ],
    [
      1,
      undefined,
      'Just begun: 1 EQL counts from 10 January 2026, when this list was first scored. A first look takes 10 of each that are old enough to judge: it is too few yet.',
    ],
  ])('%p EQLs', (eqls, firstLook, expected) => {
    expect(told(eqls, firstLook)).toBe(expected);
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
      'No clear difference: 0.25% (1 of 400) against 0.29% (2 of 700); the gap could be 1 point lower or 1 point higher.',
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

test('no sentence ever shows a p value, a proof, NaN or an empty figure', () => {
  const counts = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([leads, rate]): Counts => [Math.round(leads * rate), leads]);
  const strata = fc.tuple(counts, counts).map(([a, b]) => [tier('A', a, b), tier('B', b, a)]);
  fc.assert(
    fc.property(counts, fc.option(counts, { nil: undefined }), strata, (eql, mql, alike) => {
      const text = sentence({ eql, ...(mql ? { mql } : {}), strata: alike });
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/p value|p =|prove|NaN|undefined|Infinity|\s\s/i);
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
