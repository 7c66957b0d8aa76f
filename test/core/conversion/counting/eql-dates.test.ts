// The EQLs' dates, over all EQLs: those that count, and those that are left out.
import { countOf, dayOf } from '../tabs';

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
      qualified: { eqls: 0, others: 0 },
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

  it('EQLs without any date, those that count', () => {
    const { eqlDates } = countOf(undefined, [
      ['Company', 'Lead type', 'Converted date'],
      ['Acme', 'EQL', ''],
      ['Bolt', 'EQL', '#N/A'],
      ['Cog', 'MQL', ''],
      ['Dot', 'EQL', ''],
    ]);
    expect(eqlDates).toMatchObject({ eqls: 2, convertedBefore: 0 });
    expect(eqlDates).not.toHaveProperty('commonest');
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
    expect(eqlDates.qualified).toEqual({ eqls: 1, others: 2 });
  });

  it('EQLs that converted before they qualified, and no other that is left out', () => {
    const { eqlDates } = countOf(
      [OVERLAP, eql('Acme', '2026-02-10')],
      [LEADS, mql('Acme', '2026-01-02', '2027-01-01')],
    );
    expect(eqlDates).toMatchObject({ eqls: 1, convertedBefore: 0 });
  });
});
