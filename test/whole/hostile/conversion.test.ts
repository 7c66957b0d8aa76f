// Naughty names, and counts at the ends of their range, in every figure and sentence of the
// comparison; and naughty tabs, counted from their cells to the headline.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { readLeadsTable } from '../../../src/core/columns/leads-table';
import { readOverlapTable } from '../../../src/core/columns/overlap-table';
import { recogniseColumns } from '../../../src/core/columns/recognise';
import { compareLeadTypes } from '../../../src/core/conversion/comparing/comparison';
import { likeForLike } from '../../../src/core/conversion/comparing/like-for-like';
import { planning } from '../../../src/core/conversion/comparing/planning';
import { judge } from '../../../src/core/conversion/comparing/verdict';
import { headline } from '../../../src/core/conversion/headline';
import { buildSummaryModel } from '../../../src/core/conversion/summary';
import { timeToConvert } from '../../../src/core/conversion/tables/time-to-convert';
import { EQL, type LeadTypeCount } from '../../../src/core/lead-types';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { naughtyCell, naughtyText } from './naughty-cells';
import { NAUGHTY_STRINGS, PROPERTY_NAMES } from './naughty-strings';
import { sentenceFault } from './plain-sentence';

/** 30 June 2026. */
const AS_OF = Date.UTC(2026, 5, 30) / 86_400_000;
const RUNS = { numRuns: 300 };
/** A note may list every lead type of a tab. */
const LONGEST_NOTE = 3000;

/** Counts from none to more leads than any company has. */
const outcome = fc
  .tuple(
    fc.oneof(fc.nat(40), fc.nat(100_000), fc.constantFrom(0, 1, 10, 30, 2 ** 31)),
    fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)),
  )
  .map(([leads, share]) => ({ leads, converted: Math.round(leads * share) }));
const confidence = fc.constantFrom(0.5, 0.8, 0.95, 0.999);
const counted = (leadType: fc.Arbitrary<string>): fc.Arbitrary<LeadTypeCount> =>
  fc.tuple(leadType, outcome).map(([name, counts]) => ({ leadType: name, ...counts }));

/** Every number and text in a result. */
const leavesOf = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leavesOf);
};

/** Numbers that no cell can show; none, as a rule. */
const brokenNumbers = (value: unknown): unknown[] =>
  leavesOf(value).filter((leaf) =>
    typeof leaf === 'number' ? !Number.isFinite(leaf) : leaf === undefined,
  );

it('lead types with any names are compared, each in one row', () => {
  fc.assert(
    fc.property(
      fc.array(counted(naughtyText), { maxLength: 8 }),
      naughtyText,
      confidence,
      (groups, baseline, level) => {
        const rows = compareLeadTypes(groups, baseline, level);
        expect(rows.map(({ leadType }) => leadType).sort()).toEqual(
          groups.map(({ leadType }) => leadType).sort(),
        );
        expect(brokenNumbers(rows)).toEqual([]);
      },
    ),
    RUNS,
  );
});

it('the names that every object has are lead types like any other', () => {
  const groups = PROPERTY_NAMES.map((leadType) => ({ leadType, leads: 100, converted: 10 }));
  for (const baseline of PROPERTY_NAMES) {
    const rows = compareLeadTypes(groups, baseline);
    expect(rows).toHaveLength(groups.length);
    expect(rows[rows.length - 1]?.leadType).toBe(baseline);
  }
});

it.each([
  ['a part of a lead', { leads: 10.5, converted: 1 }],
  ['more conversions than leads', { leads: 10, converted: 11 }],
  ['leads below nothing', { leads: -1, converted: 0 }],
  ['no number', { leads: Number.NaN, converted: 0 }],
  ['no end of leads', { leads: Number.POSITIVE_INFINITY, converted: 0 }],
  ['more leads than can be counted', { leads: 1e308, converted: 1 }],
])('%s is refused, saying which count it is', (_, counts) => {
  const compare = (): unknown => compareLeadTypes([{ leadType: 'MQL', ...counts }], 'SQL');
  expect(compare).toThrow(RangeError);
  expect(compare).toThrow(/^(?:trials|successes) must be .+, but is .+\.$/);
});

it('strata with any names are pooled, and no figure is one that no cell can show', () => {
  const stratum = fc
    .tuple(naughtyText, outcome, outcome)
    .map(([name, group, baseline]) => ({ stratum: name, group, baseline }));
  fc.assert(
    fc.property(fc.array(stratum, { maxLength: 8 }), confidence, (strata, level) => {
      const { rows, pooled, lost } = likeForLike(strata, level);
      expect(rows).toHaveLength(strata.length);
      expect(brokenNumbers([rows, pooled ?? 0, lost])).toEqual([]);
    }),
    RUNS,
  );
});

it('every verdict has a headline that is a sentence, whatever the baseline and the strata are called', () => {
  const dates = fc.record({ eqls: fc.nat(200), convertedBefore: fc.nat(60) });
  fc.assert(
    fc.property(
      ...[counted(fc.constant(EQL)), counted(naughtyText), dates, naughtyText],
      ...[fc.option(outcome, { nil: undefined }), confidence],
      (eql, baseline, eqlDates, stratum, alike, level) => {
        const like =
          alike &&
          likeForLike(
            ['A', stratum].map((name) => ({ stratum: name, group: alike, baseline: alike })),
          );
        const grounds = { eql, baseline, baselineName: baseline.leadType, dates: eqlDates };
        const verdict = judge(like ? { ...grounds, likeForLike: like } : grounds, level);
        const sentence = headline(verdict, {
          windowDays: 90,
          stratum,
          asOf: AS_OF,
          enoughOn: AS_OF,
        });
        const said = [baseline.leadType, stratum, `${stratum}`.replace(/ tier$/i, '')];
        expect([sentenceFault(sentence, said)]).toEqual([undefined]);
      },
    ),
    { numRuns: 1000 },
  );
});

it('what it takes to know more is said in sentences, or not at all', () => {
  fc.assert(
    fc.property(
      counted(fc.constant(EQL)),
      counted(naughtyText),
      confidence,
      (eql, baseline, level) => {
        const { lines } = planning({
          ...{ eql, baseline, confidence: level, asOf: AS_OF, windowDays: 90 },
          gaps: [5, 10, 15],
          eqlDays: [AS_OF - 10, AS_OF - 200],
        });
        const faults = lines.map((line) => sentenceFault(line, [baseline.leadType]));
        expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
      },
    ),
    RUNS,
  );
});

it('time to convert is told for any names, and for days from none to ten thousand years', () => {
  const days = fc.oneof(fc.nat(400), fc.constantFrom(0, 3_650_000));
  const lead = fc.record({ days, converted: fc.boolean() });
  const history = fc.record({ leadType: naughtyText, leads: fc.array(lead, { maxLength: 12 }) });
  fc.assert(
    fc.property(fc.array(history, { maxLength: 5 }), naughtyText, (histories, baseline) => {
      expect(brokenNumbers(timeToConvert(histories, baseline))).toEqual([]);
    }),
    RUNS,
  );
});

const OVERLAP = ['Account', 'Domain', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'EQL since'];
const LEADS = [
  'Account',
  'Email',
  'Lead type',
  'Qualified date',
  'Converted',
  'Converted date',
  'Stage',
];

/** Naughty cells beside good ones, so that rows get far enough to be counted. */
const rowOf = (headers: readonly string[]): fc.Arbitrary<readonly Cell[]> => {
  const good: Readonly<Record<string, readonly Cell[]>> = {
    Account: ['Acme', 'Bolt'],
    Partner: ['Globex', 'Initech'],
    Overlap: ['Customer'],
    Warmth: ['Hot'],
    Fit: ['A', 'B'],
    Motion: ['Co-sell'],
    'Lead type': ['MQL', 'SQL'],
    'EQL since': ['2026-01-05', '2026-05-05'],
    'Qualified date': ['2026-01-05', '2026-05-05'],
    Converted: [true, false],
    'Converted date': ['', '2026-02-01'],
  };
  const cells = headers.map((header) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom<Cell>(...(good[header] ?? [''])) },
      naughtyCell,
    ),
  );
  return fc.tuple(...cells);
};

const tabOf = (headers: readonly string[]): fc.Arbitrary<Table> =>
  fc.array(rowOf(headers), { maxLength: 20 }).map((rows) => [headers, ...rows]);

it('any tabs are summed up: a headline and notes in sentences, and figures that a cell can show', () => {
  fc.assert(
    fc.property(tabOf(OVERLAP), tabOf(LEADS), naughtyText, (overlap, leads, stratifyBy) => {
      const model = buildSummaryModel({
        overlap: readOverlapTable(overlap, recogniseColumns(OVERLAP, 'overlap'), 0),
        leads: readLeadsTable(leads, recogniseColumns(LEADS, 'leads'), 0),
        settings: { ...DEFAULT_SETTINGS, stratifyBy },
        asOf: AS_OF,
      });
      const cells = [...overlap, ...leads].flatMap((row) => row.slice());
      const sentences = [model.headline, ...model.notes];
      const faults = sentences.map((each) =>
        sentenceFault(each, [...cells, stratifyBy], LONGEST_NOTE),
      );
      expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
      const { byLeadType, dropOff, byPartner, byQuarter, timeToConvert: times } = model;
      expect(brokenNumbers([byLeadType, dropOff, byPartner, byQuarter, times])).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('a partner with any name has its own row', () => {
  const partners = NAUGHTY_STRINGS.filter((name) => /^[a-z_]+$/i.test(name));
  const table = [OVERLAP, ...partners.map((name, at) => [`Account ${at}`, '', name, 'Customer'])];
  const { byPartner } = buildSummaryModel({
    overlap: readOverlapTable(table, recogniseColumns(OVERLAP, 'overlap'), 0),
    leads: undefined,
    settings: DEFAULT_SETTINGS,
    asOf: AS_OF,
  });
  for (const name of PROPERTY_NAMES) {
    expect(byPartner.map(({ partner }) => partner)).toContain(name);
  }
});
