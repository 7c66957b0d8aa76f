// The EQLs' dates, over all EQLs: those that count, and those that are left out.
import { countAccounts } from '../../../../src/core/conversion/counting/accounts';
import { countOf, dayOf, figures, inputOf } from '../tabs';

const OVERLAP = ['Account', 'Partner', 'Overlap', 'EQL since'];
const LEADS = ['Company', 'Lead type', 'Qualified date', 'Converted date'];
const eql = (account: string, since: string): string[] => [account, 'Northwind', 'Customer', since];
const mql = (account: string, since: string, converted = ''): string[] => [
  account,
  'MQL',
  since,
  converted,
];

describe('the dates of the EQLs are', () => {
  it('their commonest day, and how many converted before they qualified', () => {
    const { eqlDates } = countOf(
      [OVERLAP, eql('Acme', '2026-02-10'), eql('Bolt', '2026-02-10'), eql('Cog', '2026-06-29')],
      [LEADS, mql('Acme', '2026-01-02', '2026-02-01')],
    );
    expect(eqlDates).toEqual({
      qualified: { eqls: 0, others: 0, asEqls: { leads: 0, converted: 0 } },
      eqls: 3,
      convertedBefore: 1,
      commonest: { day: dayOf('2026-02-10'), eqls: 2 },
    });
  });

  it('the earlier of two days that are as common', () => {
    const days = ['2026-03-01', '2026-02-10'];
    const { eqlDates } = countOf(
      [OVERLAP, ...days.map((day, place) => eql(`A${place}`, day))],
      undefined,
    );
    expect(eqlDates.commonest).toEqual({ day: dayOf('2026-02-10'), eqls: 1 });
  });

  it('none where only the leads tab calls them EQLs', () => {
    const { eqlDates, facts } = countOf(undefined, [
      ['Company', 'Lead type', 'Converted date'],
      ['Acme', 'EQL', ''],
      ['Bolt', 'EQL', '#N/A'], // left out
      ['Cog', 'MQL', ''],
      ['Dot', 'EQL', ''],
    ]);
    expect(eqlDates).toMatchObject({ eqls: 0, convertedBefore: 0 });
    expect(eqlDates).not.toHaveProperty('commonest');
    expect(facts.calledEqls).toEqual({ accounts: 2, withOverlap: 0 });
  });

  it('how many of the accounts with a qualified date are EQLs since that date', () => {
    const headers = ['Account', 'Partner', 'Overlap', 'Qualified date', 'EQL since'];
    const { eqlDates } = countOf(
      [
        headers,
        ['Same', 'P', 'Customer', '2026-01-10', '2026-01-10'],
        ['Same', 'Q', 'Customer', '', '2026-02-10'], // one row is enough
        ['Later', 'P', 'Customer', '2026-01-10', '2026-01-12'],
        ['Only', 'P', 'Customer', '2026-01-10', ''],
        ['Only', 'Q', 'Customer', '', ''],
        ['Gone', 'P', 'no', '2026-01-10', ''],
        ['Undated', 'P', 'Customer', '', '2026-01-10'],
        ['Unread', 'P', 'Customer', 'soon', ''],
        ['Own', 'Rival', 'Customer', '2026-01-10', ''],
      ],
      undefined,
      { excludedPartners: ['Rival'] },
    );
    expect(eqlDates.qualified).toEqual({
      eqls: 2,
      others: 2,
      asEqls: { leads: 2, converted: 0 },
    });
  });

  it('EQLs that converted before they qualified, and no other that is left out', () => {
    const { eqlDates } = countOf(
      [OVERLAP, eql('Acme', '2026-02-10')],
      [LEADS, mql('Acme', '2026-01-02', '2027-01-01')],
    );
    expect(eqlDates).toMatchObject({ eqls: 1, convertedBefore: 0 });
  });
});

describe('since when a row is an EQL', () => {
  const CLEARS = ['Customer', 'Warm', 'A', 'Co-sell'];
  const FELL = ['Customer', 'Cold', 'A', 'Co-sell'];
  const GONE = ['Former customer', '', 'A', ''];
  const tab = (header: string, ...rows: (readonly [string, readonly string[], string])[]) => [
    ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', header, 'Overlap date', 'Created'],
    ...rows.map(([account, cells, day]) => [
      account,
      'P',
      ...cells,
      day,
      '2026-01-01',
      '2026-01-01',
    ]),
  ];
  const rows = [
    ['Clears', CLEARS, '2026-01-10'],
    ['Fell', FELL, '2026-01-10'],
    ['Gone', GONE, '2026-01-10'],
    ['Never', FELL, ''],
  ] as const;

  it.each([
    ['EQL since', '3/3/0'],
    ['EQL date', '3/3/0'],
    ['EQL qualified date', '3/3/0'],
    ['Became an EQL', '3/3/0'],
    ['Qualified date', '1/1/0'], // which doesn't say as what
    ['Matched date', undefined],
    ['Some date', undefined],
  ])('“%s” dates EQLs: %p', (header, expected) => {
    expect(figures(countOf(tab(header, ...rows), undefined)).EQL).toBe(expected);
  });

  it('how many of them don’t clear all four any more is told', () => {
    const { facts, eqlDates } = countOf(tab('EQL date', ...rows), undefined);
    expect(facts.fallenEqls).toBe(2);
    expect(eqlDates).not.toHaveProperty('qualified');
  });

  it('and of a plain date how the others would have converted', () => {
    const leads = [LEADS, mql('Fell', '2026-01-02', '2026-02-01'), mql('Gone', '2026-01-02')];
    expect(countOf(tab('Qualified date', ...rows), leads).eqlDates.qualified).toEqual({
      eqls: 1,
      others: 2,
      asEqls: { leads: 2, converted: 1 },
    });
  });
});

describe('the first scoring', () => {
  const overlap = [
    OVERLAP,
    eql('Acme', '2026-02-10'),
    eql('Bolt', '2026-02-10'),
    eql('Cog', '2026-03-01'),
    eql('Dot', '2026-03-01'),
  ];
  const leads = [
    LEADS,
    mql('Acme', '2026-01-02', '2026-02-01'),
    mql('Cog', '2026-01-02', '2026-02-01'),
  ];
  const datesOf = (firstScored: string | undefined) =>
    countAccounts({
      ...inputOf(overlap, leads),
      firstScored: firstScored === undefined ? undefined : dayOf(firstScored),
    }).eqlDates;

  it('is the day that EQLs count from, whatever they were before', () => {
    expect(datesOf('2026-02-10')).toMatchObject({
      convertedBefore: 1, // Cog; of Acme nobody knows when it qualified
      firstScoring: { day: dayOf('2026-02-10'), eqls: 1, leftOut: 1 },
    });
  });

  it('is no bulk load, and hides none: the commonest of the other days is told', () => {
    expect(datesOf('2026-02-10').commonest).toEqual({ day: dayOf('2026-03-01'), eqls: 2 });
    expect(datesOf('2026-03-01').commonest).toEqual({ day: dayOf('2026-02-10'), eqls: 2 });
  });

  it.each([[undefined], ['2026-01-01']])('is nothing to tell of where it was on %p', (day) => {
    expect(datesOf(day)).toMatchObject({ convertedBefore: 2 });
    expect(datesOf(day)).not.toHaveProperty('firstScoring');
  });
});

it('EQLs that were MQLs first are told with the days of both', () => {
  const { facts } = countOf(
    [OVERLAP, eql('Acme', '2026-02-10'), eql('Bolt', '2026-02-10'), eql('Cog', '2026-02-10')],
    [
      LEADS,
      mql('Acme', '2026-01-02', '2026-03-01'),
      mql('Acme', '2026-01-09'),
      mql('Bolt', '2026-02-10'),
      mql('Cog', '2026-03-01'),
    ],
  );
  expect(facts.eqlsAlsoBaseline).toBe(3);
  expect(facts.becameEqls).toEqual([
    {
      baselineSince: dayOf('2026-01-02'),
      eqlSince: dayOf('2026-02-10'),
      conversion: { kind: 'on', day: dayOf('2026-03-01') },
    },
  ]);
});
