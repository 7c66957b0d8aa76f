// How the count came about, told to a sceptical reader.
import type { Cell, Table } from '../../../src/core/cell';
import { countAccounts } from '../../../src/core/conversion/accounts';
import { countNotes, lostNote } from '../../../src/core/conversion/count-notes';
import { likeForLike } from '../../../src/core/conversion/like-for-like';
import { readFixture } from '../columns/fixture';
import { inputOf } from './tabs';

const OVERLAP = [
  'Account',
  'Website',
  'Partner',
  'Overlap',
  'Overlap date',
  'EQL since',
  'Stage',
  'Fit',
];
const LEADS = [
  'Company',
  'Website',
  'Lead type',
  'Qualified date',
  'Created date',
  'Converted',
  'Fit',
];

const notes = (overlap: Table | undefined, leads: Table | undefined): string[] => {
  const input = inputOf(overlap, leads);
  return countNotes(input, countAccounts(input));
};
const overlapOf = (...rows: Cell[][]): Table => [OVERLAP, ...rows];
const leadsOf = (...rows: Cell[][]): Table => [LEADS, ...rows];
const EQL_ROW = ['Acme', '', 'P', 'Customer', '2026-01-01', '2026-01-05', '', 'A'];

it('has nothing to say about a clean workbook', () => {
  expect(
    notes(overlapOf(EQL_ROW), leadsOf(['Bolt', '', 'MQL', '2026-01-05', '', '', 'A'])),
  ).toEqual([]);
});

it('tells of accounts that were EQLs once, by their own date, and are none as they were scored', () => {
  const header = [...OVERLAP, 'Qualified date'];
  const rows = [
    ['Acme', '', 'P', 'Customer', '2026-01-01', '2026-01-05', '', 'A', '2026-01-05'],
    ['Bolt', '', 'P', 'Customer', '2026-01-01', '', '', 'A', '2026-01-05'],
    ['Cog', '', 'P', 'Customer', '2026-01-01', '2026-02-05', '', 'A', ''],
  ];
  expect(notes([header, ...rows], leadsOf())).toContainEqual(
    expect.stringMatching(/^1 of 2 accounts with a qualified date didn’t qualify when they were/),
  );
});

it.each<[string, Table | undefined, Table | undefined, string]>([
  [
    'accounts of which nobody says whether they converted',
    [OVERLAP.slice(0, 6), EQL_ROW.slice(0, 6)],
    leadsOf(['B', '', 'MQL', '2026-01-05', '', '', '']),
    'No row says whether these converted, so they have no rate: 1 EQL. Add a converted date to their rows, or add them to the leads tab.',
  ],
  [
    'some of a type of which nobody says it',
    [OVERLAP.slice(0, 6), EQL_ROW.slice(0, 6), ['Bolt', ...EQL_ROW.slice(1, 6)]],
    leadsOf(['Bolt', '', 'MQL', '2026-01-05', '', 'yes', '']),
    'No row says whether these converted, so they count as not converted: 1 EQL.',
  ],
  [
    'young leads',
    overlapOf(EQL_ROW),
    leadsOf(
      ['B', '', 'MQL', '2026-06-05', '', '', ''],
      ['C', '', 'SQL', '2026-06-05', '', '', ''],
      ['D', '', 'SQL', '2026-06-05', '', '', ''],
    ),
    'Too young for the rates, having qualified less than 90 days before the as-of date: 1 MQL, 2 SQLs.',
  ],
  [
    'an EQL that was an MQL',
    overlapOf(EQL_ROW),
    leadsOf(['Acme', '', 'MQL', '2026-01-05', '', '', '']),
    '1 EQL is in the leads tab as MQL too: an account that was both counts as an EQL.',
  ],
  [
    'an MQL with overlap',
    overlapOf(['B', '', 'P', 'Customer', '2026-01-01', '', '', '']),
    leadsOf(['B', '', 'MQL', '2026-01-05', '', '', '']),
    '1 account with overlap only is in the leads tab as MQL too: such an account counts as overlap only.',
  ],
  [
    'created dates',
    overlapOf(EQL_ROW),
    leadsOf(['B', '', 'MQL', '', '2026-01-05', '', ''], ['C', '', 'MQL', '', '2026-01-05', '', '']),
    '2 leads have no qualification date: the date of creation stands for it.',
  ],
  [
    'conversions without a date',
    overlapOf(EQL_ROW),
    leadsOf(['B', '', 'MQL', '2026-01-05', '', 'yes', '']),
    '1 conversion has no date: counted as within the window, and left out of the time to convert.',
  ],
  [
    'tabs that disagree',
    overlapOf(['Acme', '', 'P', 'Customer', '2026-01-01', '2026-01-05', 'Closed Won', 'A']),
    leadsOf(['Acme', '', '', '2026-01-05', '', '', '']),
    '1 account converted by the overlap tab and not by the leads tab: the leads tab counts.',
  ],
  [
    'a name beside two websites',
    overlapOf(EQL_ROW),
    leadsOf(
      ['B', 'b.example', 'MQL', '2026-01-05', '', '', ''],
      ['B', 'b.test', 'MQL', '2026-01-05', '', '', ''],
      ['B', '', 'MQL', '2026-01-05', '', '', ''],
    ),
    '1 row has no website and a name that stands beside several: matched to none of them.',
  ],
  [
    'no lead type column',
    overlapOf(EQL_ROW),
    readFixture('08-salesforce-leads-report.csv'),
    'The leads tab has no lead type column, so its leads count as “Lead”. Add a column “Lead type” with MQL in it.',
  ],
  [
    'types from the current stage',
    overlapOf(EQL_ROW),
    readFixture('11-hubspot-companies-utf16.tsv'),
    "2 leads have their type from the current lifecycle stage alone. A stage moves on when a lead converts, so the baseline's rate may be too low: add the Became … Date columns.",
  ],
  [
    'overlap without dates',
    [
      ['Account', 'Partner', 'Overlap', 'Fit'],
      ['B', 'P', 'Customer', 'A'],
    ],
    leadsOf(['C', '', 'MQL', '2026-01-05', '', '', '']),
    'The overlap tab has no overlap dates, so accounts with overlap only count as mature unless the leads tab dates them.',
  ],
  [
    'dates of both orders',
    overlapOf(EQL_ROW),
    leadsOf(['B', '', 'MQL', '25/1/2026', '', '', ''], ['C', '', 'MQL', '1/25/2026', '', '', '']),
    "The leads tab's “Qualified date” column mixes day-first and month-first dates, so some may be read wrongly: write them all as 2026-03-14.",
  ],
])('%s', (_, overlap, leads, expected) => {
  expect(notes(overlap, leads)).toContain(expected);
});

describe('a bulk load is flagged', () => {
  const sharing = (count: number, others: number): string[] => {
    const rows = Array.from({ length: count + others }, (_, place): Cell[] => {
      const day = place < count ? 28 : 1 + (place % 27);
      return [`L${place}`, '', 'MQL', `2026-01-${String(day).padStart(2, '0')}`, '', '', ''];
    });
    return notes(overlapOf(EQL_ROW), leadsOf(...rows)).filter((note) => /bulk/.test(note));
  };

  it('where more than 20 share a date', () => {
    expect(sharing(20, 0)).toEqual([]);
    expect(sharing(21, 0)).toEqual([
      '21 MQLs share one qualification date, 28 January 2026: probably a bulk load, not the day they qualified.',
    ]);
    expect(sharing(200, 270)).toHaveLength(1);
  });

  it('but not where every day has as many', () => {
    expect(sharing(30, 27 * 30)).toEqual([]);
  });
});

it('tells how many leads like for like loses', () => {
  const comparison = likeForLike([
    { stratum: 'A', group: { leads: 3, converted: 1 }, baseline: { leads: 0, converted: 0 } },
    { stratum: '', group: { leads: 1, converted: 0 }, baseline: { leads: 2, converted: 0 } },
  ]);
  expect(lostNote(comparison, 'MQL', 'fit tier')).toEqual([
    'Like for like leaves out 4 EQLs and 2 MQLs, with no fit tier or one that the other group lacks.',
  ]);
  expect(lostNote(undefined, 'MQL', 'fit tier')).toEqual([]);
});
