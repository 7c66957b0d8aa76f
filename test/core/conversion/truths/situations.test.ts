// What workbooks have in them besides counts, and what becomes of the sentence.
import type { SummaryModel } from '../../../../src/core/conversion/summary';
import { AS_OF } from '../tabs';
import { flat, tiers } from './tiers';
import { type Case, type Cohort, calledEqls, eqls, modelOf, mqls, overlapOnly } from './workbook';

const SO_FAR = ' That is so far: looked at again and again, chance alone can show as much.';
const ONE_TIER =
  ' There is too little common ground to say whether the gap holds within the same fit tier.';
/** 18 of 60 against 45 of 300, of one fit tier. */
const USUAL = `EQLs convert better: 30% (18 of 60) against 15% (45 of 300) within 90 days, 4 to 28 points higher.${ONE_TIER}${SO_FAR}`;
const USUAL_MQLS = mqls({ leads: 300, converted: 45 });
const NEVER: Case = { settings: { window: 'none' } };

const countsOf = ({ byLeadType }: SummaryModel): Record<string, string> =>
  Object.fromEntries(
    byLeadType.map(({ leadType, converted = '?', mature }) => [leadType, `${converted}/${mature}`]),
  );

/** A workbook, what its sentence is, its counts by lead type, and what weighs on it. */
const check = (
  [cohorts, given = {}]: readonly [readonly Cohort[], Case?],
  expected: string,
  counts: Readonly<Record<string, string>>,
  weighing: readonly RegExp[] = [],
): void => {
  const model = modelOf(cohorts, given);
  expect(model.headline).toBe(expected);
  expect(countsOf(model)).toEqual(counts);
  expect(model.weighing).toEqual(weighing.map((part) => expect.stringMatching(part)));
};

describe('fit', () => {
  it('the same mix in both groups is never the reason of a gap', () => {
    check(
      [tiers(['A', [15, 30], [50, 150]], ['B', [6, 30], [15, 150]])],
      `EQLs convert better: 35% (21 of 60) against 22% (65 of 300) within 90 days, 1 to 27 points higher, and the gap holds within the same fit tier.${SO_FAR}`,
      { EQL: '21/60', MQL: '65/300' },
    );
  });

  it('numbers on either side of the bar are never one tier', () => {
    const model = modelOf([
      eqls({ fit: 0.9, leads: 30, converted: 12 }),
      eqls({ fit: 0.7, leads: 30, converted: 6 }),
      mqls({ fit: 0.875, leads: 100, converted: 25 }),
      mqls({ fit: 0.874, leads: 100, converted: 10 }),
      mqls({ fit: 0.69, leads: 100, converted: 10 }),
    ]);
    expect(
      model.likeForLike?.rows.map(({ stratum, leads, baselineLeads }) => [
        stratum,
        leads,
        baselineLeads,
      ]),
    ).toEqual([
      ['A', 30, 100],
      ['B', 30, 100],
      ['C', 0, 100],
    ]);
    expect(model.headline).toMatch(/, and the gap holds within the same fit tier\./);
    expect(model.notes).toContain(
      'Like for like leaves out 100 MQLs, with no fit tier or one that the other group lacks.',
    );
  });

  it('a workbook without it says so', () => {
    check(
      [flat([18, 60], [45, 300]), { hasFit: false }],
      `EQLs convert better: 30% (18 of 60) against 15% (45 of 300) within 90 days, 4 to 28 points higher. No tab says the fit tier, so whether the gap holds within the same fit tier isn't known.${SO_FAR}`,
      { EQL: '18/60', MQL: '45/300' },
      [
        /^60 EQLs don’t clear all four any more/,
        /^No tab has a fit column, so nothing can be compared like for like\.$/,
      ],
    );
  });
});

describe('conversions without a date', () => {
  const lacking = (counts: string): string =>
    `Not judged: ${counts} have no date, so no window can be applied to both groups. Add them in a column “Converted date” on the leads tab, or set Window to none in EQL Settings.`;

  it('most of the MQLs’', () => {
    check(
      [[eqls({ leads: 60, converted: 18 }), mqls({ leads: 300, converted: 45, undated: 30 })]],
      lacking('30 of 45 conversions of MQLs'),
      { EQL: '18/60', MQL: '?/300' },
      [/^30 of 45 conversions of MQLs have no date/],
    );
  });

  it('a fifth of them is unknown outcomes, and told', () => {
    check(
      [[eqls({ leads: 60, converted: 18 }), mqls({ leads: 300, converted: 50, undated: 10 })]],
      `EQLs convert better: 30% (18 of 60) against 13% (40 of 300) within 90 days, 6 to 30 points higher.${ONE_TIER}${SO_FAR}`,
      { EQL: '18/60', MQL: '40/300' },
      [/^These converted on a day that nobody wrote down, .*: 10 MQLs\./],
    );
  });

  it('some of both groups’', () => {
    check(
      [
        [
          eqls({ leads: 60, converted: 18, undated: 9 }),
          mqls({ leads: 300, converted: 45, undated: 20 }),
        ],
      ],
      lacking('9 of 18 conversions of EQLs have no date and 20 of 45 conversions of MQLs'),
      { EQL: '?/60', MQL: '?/300' },
      [/^9 of 18 conversions of EQLs/, /^20 of 45 conversions of MQLs/],
    );
  });

  it('all of both groups’: all conversions so far count', () => {
    check(
      [
        [
          eqls({ leads: 60, converted: 18, undated: 18 }),
          mqls({ leads: 300, converted: 45, undated: 45 }),
        ],
      ],
      `EQLs convert better: 30% (18 of 60) against 15% (45 of 300) so far, 4 to 28 points higher.${ONE_TIER} Looked at again and again, chance alone can show as much. Older leads have had longer.`,
      { EQL: '18/60', MQL: '45/300' },
      [/^No conversion has a date, so all conversions so far count/],
    );
  });

  it('and with Window set to none late ones count too', () => {
    check(
      [[eqls({ leads: 60, converted: 18, after: 95 }), USUAL_MQLS], NEVER],
      `EQLs convert better: 30% (18 of 60) against 15% (45 of 300) so far, 4 to 28 points higher.${ONE_TIER} Looked at again and again, chance alone can show as much. Older leads have had longer.`,
      { EQL: '18/60', MQL: '45/300' },
      [/^Window is set to none/],
    );
  });
});

describe('EQLs that fell back', () => {
  const cohorts = [
    eqls({ leads: 40, converted: 18 }),
    eqls({ leads: 20, hasFallen: true }),
    USUAL_MQLS,
  ];

  it.each(['EQL since', 'EQL date'])('stay EQLs by “%s”', (dateHeader) => {
    check([cohorts, { dateHeader }], USUAL, { EQL: '18/60', MQL: '45/300' }, [
      /^20 EQLs don’t clear all four any more/,
    ]);
  });

  it('may be missing where the date doesn’t say as what', () => {
    check(
      [cohorts, { dateHeader: 'Qualified date' }],
      'Not judged: 20 of 60 accounts with a qualified date don’t clear all four today, so EQLs that fell back may be missing. Without them 45% (18 of 40) of the EQLs converted, with them 30% (18 of 60). Call the column “EQL date” instead of “Qualified date” if it says since when they were EQLs.',
      { EQL: '18/40', 'Overlap only': '0/20', MQL: '45/300' },
      [/^20 of 60 accounts with a qualified date don’t clear all four today/],
    );
  });
});

describe('who is who', () => {
  it('MQLs with overlap stay in the baseline', () => {
    check(
      [
        [
          eqls({ leads: 60, converted: 18 }),
          mqls({ leads: 200, converted: 20 }),
          mqls({ leads: 20, converted: 15, overlapAgo: 120, name: 'shared' }),
          mqls({ leads: 80, converted: 10, name: 'more' }),
        ],
      ],
      USUAL,
      { EQL: '18/60', 'Overlap only': '15/20', MQL: '45/300' },
    );
  });

  it('leads that only the leads tab calls EQL have a row of their own', () => {
    check(
      [[eqls({ leads: 60, converted: 18 }), USUAL_MQLS, calledEqls({ leads: 40, converted: 30 })]],
      USUAL,
      { EQL: '18/60', MQL: '45/300', 'Called EQL': '30/40' },
      [/^40 accounts are EQLs by the leads tab alone/],
    );
  });

  it('an account at four partners is one EQL', () => {
    const model = modelOf([eqls({ leads: 60, converted: 18, partners: 4 }), USUAL_MQLS]);
    expect(model.headline).toBe(USUAL);
    expect(
      model.byPartner.map(({ eqls: own, mature, converted }) => [own, mature, converted]),
    ).toEqual(Array.from({ length: 4 }, () => [60, 60, 18]));
    expect(model.dropOff[0]?.rows).toBe(240);
  });

  it('overlap that was found before it counted dates no EQL', () => {
    check(
      [
        [
          eqls({ leads: 60, converted: 18 }),
          overlapOnly({ leads: 30, converted: 5, ago: 300, fit: 'A' }),
          USUAL_MQLS,
        ],
      ],
      USUAL,
      { EQL: '18/60', 'Overlap only': '5/30', MQL: '45/300' },
    );
  });
});

describe('MQLs that became EQLs later', () => {
  it('and the verdict is the same with them among the MQLs until then', () => {
    check(
      [
        [
          eqls({ leads: 60, converted: 24 }),
          eqls({ leads: 40, converted: 18, first: { type: 'MQL', days: 30 } }),
          mqls({ leads: 300, converted: 40 }),
        ],
      ],
      `EQLs convert better: 42% (42 of 100) against 13% (40 of 300) within 90 days, 19 to 39 points higher.${ONE_TIER}`,
      { EQL: '42/100', MQL: '40/300' },
      [
        /^40 EQLs were MQLs first: .* 20 to 41 points higher \(Kaplan-Meier\), and the verdict is the same\.$/,
      ],
    );
  });

  it('up to a tenth of the EQLs it isn’t asked', () => {
    check(
      [
        [
          eqls({ leads: 90, converted: 24 }),
          eqls({ leads: 10, converted: 3, first: { type: 'MQL', days: 30 } }),
          mqls({ leads: 300, converted: 40 }),
        ],
      ],
      `EQLs convert better: 27% (27 of 100) against 13% (40 of 300) within 90 days, 5 to 24 points higher.${ONE_TIER}${SO_FAR}`,
      { EQL: '27/100', MQL: '40/300' },
    );
  });
});

describe('EQLs of which nobody says whether they converted', () => {
  it.each([6, 12])('%p of 60: the verdict is the same without them', (silent) => {
    check(
      [[eqls({ leads: 60, converted: 18, silent }), USUAL_MQLS]],
      USUAL,
      { EQL: '18/60', MQL: '45/300' },
      [new RegExp(`so they count as not converted: ${silent} EQLs\\.`)],
    );
  });

  const half = (silent: number): readonly Cohort[] => [
    eqls({ leads: 100, converted: 20, silent }),
    mqls({ leads: 300, converted: 45 }),
  ];

  it('exactly a tenth of them is told and no more', () => {
    check(
      [half(10)],
      'No clear difference: 20% (20 of 100) against 15% (45 of 300); the gap could be 3 points lower or 15 points higher.',
      { EQL: '20/100', MQL: '45/300' },
      [/10 EQLs/],
    );
  });

  it('above it, where the verdict isn’t the same, nothing is judged', () => {
    check(
      [half(40)],
      'Not judged: nobody says whether 40 of 100 EQLs converted. If none did, 20%; of those known, 33%; MQLs 15%. Add them to the leads tab.',
      { EQL: '20/100', MQL: '45/300' },
      [/40 EQLs/],
    );
  });
});

describe('days', () => {
  it('conversions within a day of qualifying are told beside the verdict', () => {
    check(
      [
        [
          eqls({ leads: 60, converted: 12, after: 1 }),
          eqls({ leads: 40, converted: 6, name: 'slow' }),
          mqls({ leads: 300, converted: 30, after: 30 }),
        ],
      ],
      `EQLs convert better: 18% (18 of 100) against 10% (30 of 300) within 90 days, 1 to 17 points higher.${ONE_TIER}${SO_FAR}`,
      { EQL: '18/100', MQL: '30/300' },
      [/^12 of 18 conversions of EQLs came within 7 days of qualifying, 0 of 30 of MQLs/],
    );
  });

  const first = (ago: number): SummaryModel =>
    modelOf([eqls({ leads: 60, converted: 18, ago, over: 1 }), USUAL_MQLS], {
      more: { firstScored: AS_OF - ago },
    });

  it.each([
    [
      89,
      'Just begun: 60 EQLs count from 2 April 2026, when this list was first scored. The first look is worth making on 1 July 2026.',
    ],
    [90, USUAL],
  ])('%p days after the first scoring', (ago, expected) => {
    expect(first(ago).headline).toBe(expected);
    expect(first(ago).weighing).toContainEqual(
      expect.stringMatching(
        /when this list was first scored: they may have been EQLs for longer\.$/,
      ),
    );
  });

  it('EQLs that converted before the first scoring aren’t told as counting from it', () => {
    const model = modelOf(
      [
        eqls({ leads: 40, ago: 0, over: 1 }),
        eqls({ leads: 20, converted: 20, ago: 0, over: 1, after: -30, name: 'customer' }),
        USUAL_MQLS,
      ],
      { more: { firstScored: AS_OF } },
    );
    expect(model.headline).toMatch(/^Just begun: 40 EQLs count from 30 June 2026/);
    expect(model.weighing).toContain('Left out, having converted before they qualified: 20 EQLs.');
  });

  it('too early has a day by the present pace: 7 of which 3 came in 90 days', () => {
    const model = modelOf([
      eqls({ leads: 4, converted: 2 }),
      eqls({ leads: 3, ago: 27, over: 1, name: 'young' }),
      mqls({ leads: 400, converted: 40 }),
    ]);
    expect(model.headline).toBe(
      'Too early to say: 4 EQLs are old enough to judge, and 10 are needed. At the present pace that is around 27 December.',
    );
  });

  it('and none where nobody comes', () => {
    expect(modelOf(flat([2, 7], [40, 400])).headline).toBe(
      'Too early to say: 7 EQLs are old enough to judge, and 10 are needed.',
    );
  });
});

it('rates that round alike have as many places as tell them apart', () => {
  check(
    [flat([123, 1000], [118, 1000])],
    'No clear difference: 12.3% (123 of 1,000) against 11.8% (118 of 1,000); the gap could be 2 points lower or 3 points higher.',
    { EQL: '123/1000', MQL: '118/1000' },
  );
});
