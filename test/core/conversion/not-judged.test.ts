// Why nothing is judged, in the words that a leader reads.
import type { Fault } from '../../../src/core/conversion/comparing/faults';
import { notJudgedText } from '../../../src/core/conversion/not-judged';
import { dayOf } from './tabs';

type Counts = readonly [converted: number, leads: number];

const named = (leadType: string, [converted, leads]: Counts) => ({ leadType, converted, leads });

const unknown = (
  eql: Counts,
  mql: Counts,
  [silent, undated]: readonly [number, number],
  [mqlSilent, mqlUndated]: readonly [number, number] = [0, 0],
): Fault => ({
  kind: 'unknown-outcomes',
  eql: { ...named('EQL', eql), silent, undated },
  baseline: { ...named('MQL', mql), silent: mqlSilent, undated: mqlUndated },
});

it.each<[string, [Fault, ...Fault[]], string]>([
  [
    'bad dates, all of them together',
    [
      { kind: 'circular', convertedBefore: 19, eqls: 60 },
      { kind: 'bulk', day: dayOf('2026-03-03'), sharing: 40, eqls: 60 },
    ],
    'Not judged: 32% of EQLs converted before they qualified, and 40 of 60 share one qualification date, 3 March 2026. Mend the dates first.',
  ],
  [
    'EQLs of whom nobody says it',
    [unknown([50, 300], [100, 400], [135, 0])],
    'Not judged: nobody says whether 135 of 300 EQLs converted. If none did, 17%; of those known, 30%; MQLs 25%. Add them to the leads tab.',
  ],
  [
    'MQLs of whom nobody says it',
    [unknown([75, 300], [20, 200], [0, 0], [120, 0])],
    'Not judged: nobody says whether 120 of 200 MQLs converted. If none did, 10%; of those known, 25%; EQLs 25%. Add them to the leads tab.',
  ],
  [
    'both, some without a date',
    [unknown([50, 300], [40, 400], [100, 20], [80, 0])],
    'Not judged: nobody says whether or when 120 of 300 EQLs and 80 of 400 MQLs converted. If none did in time, 17% against 10%; of those known, 28% against 13%. Add them to the leads tab. Add their converted dates.',
  ],
  [
    'conversions without a date',
    [unknown([50, 300], [100, 400], [0, 40])],
    'Not judged: nobody says when 40 of 300 EQLs converted. If none did in time, 17%; of those known, 19%; MQLs 25%. Add their converted dates.',
  ],
  [
    'EQLs that may be missing',
    [
      {
        kind: 'fallen',
        fallen: 40,
        accounts: 100,
        eql: named('EQL', [18, 60]),
        withFallen: named('EQL', [20, 100]),
      },
    ],
    'Not judged: 40 of 100 accounts with a qualified date don’t clear all four today, so EQLs that fell back may be missing. Without them 30% (18 of 60) of the EQLs converted, with them 20% (20 of 100). Call the column “EQL date” instead of “Qualified date” if it says since when they were EQLs.',
  ],
  [
    'too few of them for a rate',
    [
      {
        kind: 'fallen',
        fallen: 8,
        accounts: 12,
        eql: named('EQL', [1, 4]),
        withFallen: named('EQL', [2, 12]),
      },
    ],
    'Not judged: 8 of 12 accounts with a qualified date don’t clear all four today, so EQLs that fell back may be missing. Without them 1 of 4 of the EQLs converted, with them 17% (2 of 12). Call the column “EQL date” instead of “Qualified date” if it says since when they were EQLs.',
  ],
  [
    'no qualified dates',
    [
      {
        kind: 'no-common-window',
        lacking: [
          {
            leadType: 'MQL',
            why: 'no qualified dates',
            leads: 200,
            conversions: 20,
            undated: 0,
          },
        ],
      },
    ],
    'Not judged: the MQLs have no qualified dates, so no window can be applied to both groups. Add them in a column “Qualified date” on the leads tab, or set Window to none in EQL Settings.',
  ],
  [
    'undated conversions of one group',
    [
      {
        kind: 'no-common-window',
        lacking: [
          {
            leadType: 'MQL',
            why: 'undated conversions',
            leads: 200,
            conversions: 40,
            undated: 30,
          },
        ],
      },
    ],
    'Not judged: 30 of 40 conversions of MQLs have no date, so no window can be applied to both groups. Add them in a column “Converted date” on the leads tab, or set Window to none in EQL Settings.',
  ],
])('%s', (_, faults, expected) => {
  expect(notJudgedText(faults, undefined)).toBe(expected);
});

it('says where the EQLs’ dates stand', () => {
  const circular = { kind: 'circular', convertedBefore: 31, eqls: 100 } as const;
  expect(notJudgedText([circular], 'column Q of Overlaps')).toBe(
    'Not judged: 31% of EQLs converted before they qualified. Mend the dates first: column Q of Overlaps.',
  );
  const few = { kind: 'circular', convertedBefore: 1, eqls: 3 } as const;
  expect(notJudgedText([few], undefined)).toBe(
    'Not judged: 1 of 3 EQLs converted before qualifying. Mend the dates first.',
  );
  const lost = {
    kind: 'conversions-lost',
    leadType: 'MQL',
    conversions: 4,
    unreadable: 1,
    future: 0,
  } as const;
  expect(notJudgedText([lost], 'column Q of Overlaps')).toMatch(/Mend the dates first\.$/);
});

it.each<[number, object, string]>([
  [
    460,
    { low: -0.03, high: 0.05 },
    'Not judged: 460 EQLs were MQLs first. Left out of the MQLs, EQLs are 2 to 11 points lower; counted as MQLs until then, 3 lower to 5 higher.',
  ],
  [
    1,
    { low: 0.02, high: 0.3 },
    'Not judged: 1 EQL was an MQL first. Left out of the MQLs, EQLs are 2 to 11 points lower; counted as MQLs until then, 2 to 30 higher.',
  ],
  [
    7,
    {},
    'Not judged: 7 EQLs were MQLs first. Left out of the MQLs, EQLs are 2 to 11 points lower; counted as MQLs until then, it can’t be told.',
  ],
])('%p EQLs that were MQLs first, and both gaps', (eqls, difference, expected) => {
  const apart = { low: -0.11, high: -0.02 };
  const fault = { kind: 'baseline-first', baseline: 'MQL', eqls, allEqls: 900, apart } as const;
  expect(notJudgedText([{ ...fault, difference }], undefined)).toBe(expected);
});

it('one of a kind, and kinds with another article, read as well', () => {
  const apart = { low: -0.01, high: 0.2 };
  const first = { kind: 'baseline-first', eqls: 1, allEqls: 9, apart, difference: apart } as const;
  expect(notJudgedText([{ ...first, baseline: 'Webinar' }], undefined)).toBe(
    'Not judged: 1 EQL was a Webinar lead first. Left out of the Webinar leads, EQLs are 1 point lower to 20 higher; counted as Webinar leads until then, 1 lower to 20 higher.',
  );
  const lacks = { leadType: 'SQL', why: 'undated conversions', leads: 20 } as const;
  const lacking = [{ ...lacks, conversions: 1, undated: 1 }] as const;
  expect(notJudgedText([{ kind: 'no-common-window', lacking }], undefined)).toMatch(
    /^Not judged: 1 of 1 conversion of SQLs has no date, so /,
  );
  const eqlsLack = { ...lacks, leadType: 'EQL', conversions: 18, undated: 9 } as const;
  const none = { ...lacks, leadType: 'MQL', why: 'no qualified dates', leads: 9 } as const;
  const both = [eqlsLack, { ...none, conversions: 0, undated: 0 }] as const;
  expect(notJudgedText([{ kind: 'no-common-window', lacking: both }], undefined)).toBe(
    'Not judged: 9 of 18 conversions of EQLs have no date and the MQLs have no qualified dates, so no window can be applied to both groups. Add them in a column “Converted date” and in “Qualified date” on the leads tab, or set Window to none in EQL Settings.',
  );
  const eql = named('EQL', [18, 60]);
  const fallen = { kind: 'fallen', fallen: 1, accounts: 2, eql, withFallen: eql } as const;
  expect(notJudgedText([fallen], undefined)).toMatch(
    /^Not judged: 1 of 2 accounts with a qualified date doesn’t clear all four today/,
  );
});
