// How the count came about, told to a sceptical reader.
import type { Cell, Table } from '../../../../src/core/cells/cell';
import { likeForLike } from '../../../../src/core/conversion/comparing/like-for-like';
import { countAccounts } from '../../../../src/core/conversion/counting/accounts';
import { countNotes, lostNote } from '../../../../src/core/conversion/notes/count-notes';
import { readFixture } from '../../columns/fixture';
import { inputOf } from '../tabs';

const OVERLAP = [
  'Account',
  'Website',
  'Partner',
  'Overlap',
  'Overlap date',
  'EQL since',
  'Converted',
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
  const { weighing, others } = countNotes(input, countAccounts(input));
  return [...weighing, ...others];
};
const overlapOf = (...rows: Cell[][]): Table => [OVERLAP, ...rows];
const leadsOf = (...rows: Cell[][]): Table => [LEADS, ...rows];
const EQL_ROW = ['Acme', '', 'P', 'Customer', '2026-01-01', '2026-01-05', '', 'A'];

it('has nothing to say about a clean workbook', () => {
  const overlap = [
    [...OVERLAP, 'Warmth', 'Motion'],
    [...EQL_ROW, 'Warm', 'Co-sell'],
  ];
  expect(notes(overlap, leadsOf(['Bolt', '', 'MQL', '2026-01-05', '', '', 'A']))).toEqual([]);
});

it('tells of accounts that were EQLs once, by their own date, and are none as they were scored', () => {
  const header = [...OVERLAP, 'Qualified date'];
  const rows = [
    ['Acme', '', 'P', 'Customer', '2026-01-01', '2026-01-05', '', 'A', '2026-01-05'],
    ['Bolt', '', 'P', 'Customer', '2026-01-01', '', '', 'A', '2026-01-05'],
    ['Cog', '', 'P', 'Customer', '2026-01-01', '2026-02-05', '', 'A', ''],
  ];
  expect(notes([header, ...rows], leadsOf())).toContainEqual(
    '1 of 2 accounts with a qualified date doesn’t clear all four today, so it is no EQL. If it was one on that day, the EQLs’ rate may be too high: call the column “EQL date”.',
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
    'No row says whether these converted, so they count as not converted: 1 EQL. Add a converted date to their rows, or add them to the leads tab.',
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
    '1 account with overlap only is in the leads tab as MQL too, and counts in both rows.',
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
    'No conversion has a date, so all conversions so far count, of every lead type, and older leads have had longer. To judge within a window, add a column “Converted date”.',
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
      ['B', 'c.example', 'MQL', '2026-01-05', '', '', ''],
      ['B', '', 'MQL', '2026-01-05', '', '', ''],
    ),
    '1 row could mean one of several accounts and was matched to none of them: say which in a column “Match as”.',
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
    'No window can be applied to the Overlap only leads, which have no dates to count from: they have no rate. Add a column “Overlap date”.',
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

describe('more than one is told in the plural', () => {
  const eql = (name: string, more: Cell[] = ['', 'A']): Cell[] => [
    name,
    '',
    'P',
    'Customer',
    '2026-01-01',
    '2026-01-05',
    ...more,
  ];
  const only = (name: string): Cell[] => [name, '', 'P', 'Customer', '2026-01-01', '', '', ''];
  const mql = (name: string, website = '', converted = ''): Cell[] => [
    name,
    website,
    'MQL',
    '2026-01-05',
    '',
    converted,
    '',
  ];

  it.each<[string, Table | undefined, Table | undefined, string]>([
    [
      'EQLs that were MQLs',
      overlapOf(eql('A'), eql('B')),
      leadsOf(mql('A'), mql('B')),
      '2 EQLs are in the leads tab as MQLs too: an account that was both counts as an EQL.',
    ],
    [
      'MQLs with overlap',
      overlapOf(only('A'), only('B')),
      leadsOf(mql('A'), mql('B')),
      '2 accounts with overlap only are in the leads tab as MQLs too, and count in both rows.',
    ],
    [
      'a created date, in the singular',
      overlapOf(EQL_ROW),
      leadsOf(['B', '', 'MQL', '', '2026-01-05', '', '']),
      '1 lead has no qualification date: the date of creation stands for it.',
    ],
    [
      'conversions without a date',
      overlapOf(EQL_ROW),
      leadsOf(mql('B', '', 'yes'), mql('C', '', 'yes')),
      'No conversion has a date, so all conversions so far count, of every lead type, and older leads have had longer. To judge within a window, add a column “Converted date”.',
    ],
    [
      'tabs that disagree',
      overlapOf(eql('A', ['Closed Won', 'A']), eql('B', ['Closed Won', 'A'])),
      leadsOf(mql('A'), mql('B')),
      '2 accounts converted by the overlap tab and not by the leads tab: the leads tab counts.',
    ],
    [
      'names beside several websites',
      overlapOf(EQL_ROW),
      leadsOf(mql('B', 'b.example'), mql('B', 'c.example'), mql('B'), mql('b')),
      '2 rows could mean one of several accounts and were matched to none of them: say which in a column “Match as”.',
    ],
    [
      'types from the stage, in the singular',
      overlapOf(EQL_ROW),
      [
        ['Company', 'Lifecycle stage', 'Create date', 'Fit'],
        ['Bolt', 'MQL', '2026-01-05', 'A'],
      ],
      "1 lead has its type from the current lifecycle stage alone. A stage moves on when a lead converts, so the baseline's rate may be too low: add the Became … Date columns.",
    ],
    [
      'overlap without dates beside leads without any',
      [
        ['Account', 'Partner', 'Overlap', 'Fit'],
        ['B', 'P', 'Customer', 'A'],
      ],
      [
        ['Company', 'Lead type', 'Fit'],
        ['C', 'MQL', 'A'],
      ],
      'No row says when it qualified, so all conversions so far count, of every lead type, and older leads have had longer. To judge within a window, add a column “Qualified date”.',
    ],
    [
      'dates of both orders on the overlap tab',
      overlapOf(
        eql('A'),
        [...only('B').slice(0, 4), '25/1/2026', '', '', ''],
        [...only('C').slice(0, 4), '1/25/2026', '', '', ''],
      ),
      leadsOf(mql('D')),
      "The overlap tab's “Overlap date” column mixes day-first and month-first dates, so some may be read wrongly: write them all as 2026-03-14.",
    ],
    [
      'two types of which nobody says whether they converted',
      [OVERLAP.slice(0, 6), EQL_ROW.slice(0, 6), only('Bolt').slice(0, 6)],
      leadsOf(mql('Cog')),
      'No row says whether these converted, so they have no rate: 1 EQL, 1 Overlap only lead. Add a converted date to their rows, or add them to the leads tab.',
    ],
    [
      'types that converted before they qualified, by name',
      overlapOf(EQL_ROW),
      [
        [...LEADS, 'Converted date'],
        [...mql('B'), '2025-12-01'],
        ['C', '', 'Event', '2026-01-05', '', '', '', '2025-12-01'],
        ['D', '', 'Event', '2026-01-05', '', '', '', '2026-02-01'],
        ['E', '', 'Event', '2027-01-05', '', '', '', '2026-02-01'], // left out for its date
      ],
      'Left out, having converted before they qualified: 1 Event lead, 1 MQL.',
    ],
    [
      'young leads beside mature ones',
      overlapOf(EQL_ROW),
      leadsOf(mql('B'), mql('C'), ['D', '', 'MQL', '2026-06-05', '', '', '']),
      'Too young for the rates, having qualified less than 90 days before the as-of date: 1 MQL.',
    ],
  ])('%s', (_, overlap, leads, expected) => {
    expect(notes(overlap, leads)).toContain(expected);
  });
});

describe('a note that does not apply is not there', () => {
  const all = (overlap: Table | undefined, leads: Table | undefined): string =>
    notes(overlap, leads).join('\n');
  const typed = ['Bolt', '', 'MQL', '2026-01-05', '', '', 'A'];

  it.each<[string, string, RegExp]>([
    [
      'an empty leads tab lacks no dates',
      all(overlapOf(EQL_ROW), leadsOf()),
      /No window|says when it qualified/,
    ],
    [
      'nor has it untyped leads',
      all(overlapOf(EQL_ROW), [['Company', 'Stage']]),
      /lead type column/,
    ],
    [
      'a type called “Lead” is one where the tab has a column for it',
      all(overlapOf(EQL_ROW), leadsOf(['Bolt', '', 'Lead', '2026-01-05', '', '', 'A'])),
      /lead type column/,
    ],
    [
      'nor is a stage called “Lead” untyped',
      all(overlapOf(EQL_ROW), [
        ['Company', 'Lifecycle stage', 'Create date'],
        ['Bolt', 'Lead', '2026-01-05'],
      ]),
      /lead type column/,
    ],
    [
      'EQLs without overlap dates have their own',
      all(
        [
          ['Account', 'Partner', 'Overlap', 'EQL since', 'Fit'],
          ['Acme', 'P', 'Customer', '2026-01-05', 'A'],
        ],
        leadsOf(typed),
      ),
      /dates to count from/,
    ],
    [
      'without an overlap tab there are none to lack',
      all(undefined, leadsOf(typed)),
      /dates to count from/,
    ],
    [
      'accounts with overlap only that the leads tab dates have one',
      all(
        [
          ['Account', 'Partner', 'Overlap', 'Fit'],
          ['Bolt', 'P', 'Customer', 'A'],
        ],
        leadsOf(typed),
      ),
      /dates to count from/,
    ],
    [
      'all that qualified by their own date are EQLs',
      all(
        [
          [...OVERLAP, 'Qualified date'],
          [...EQL_ROW, '2026-01-05'],
        ],
        leadsOf(typed),
      ),
      /no EQLs/,
    ],
    [
      'or none of them is',
      all(
        [
          [...OVERLAP, 'Qualified date'],
          ['Acme', '', 'P', 'Customer', '2026-01-01', '', '', 'A', '2026-01-05'],
        ],
        leadsOf(typed),
      ),
      /no EQLs/,
    ],
  ])('%s', (_, said, note) => {
    expect(said).not.toMatch(note);
  });

  it('names the header that like for like asks for and no tab has', () => {
    const input = inputOf(overlapOf(EQL_ROW), leadsOf(typed), { stratifyBy: 'Region' });
    expect(countNotes(input, countAccounts(input)).weighing).toContain(
      'No tab has a column “Region”, so nothing can be compared like for like: correct “Like for like by” in EQL Settings.',
    );
  });
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

  it('on the day that most share, with the number of the others', () => {
    const load = (day: string, count: number): Cell[][] =>
      Array.from({ length: count }, (_, place) => [`${day} ${place}`, '', 'MQL', day, '', '', '']);
    const ordinary = Array.from({ length: 40 }, (_, place) =>
      load(`2026-02-${String(1 + (place % 28)).padStart(2, '0')}`, 1).map(([name, ...rest]) => [
        `${place} ${name}`,
        ...rest,
      ]),
    ).flat();
    const said = (...loads: Cell[][][]): string[] =>
      notes(overlapOf(EQL_ROW), leadsOf(...ordinary, ...loads.flat())).filter((note) =>
        /bulk/.test(note),
      );
    expect(said(load('2026-01-10', 60), load('2026-01-12', 70))).toEqual([
      '70 MQLs share one qualification date, 12 January 2026, and 1 other day likewise: probably a bulk load, not the day they qualified.',
    ]);
    expect(said(load('2026-01-14', 70), load('2026-01-10', 60), load('2026-01-12', 70))).toEqual([
      '70 MQLs share one qualification date, 12 January 2026, and 2 other days likewise: probably a bulk load, not the day they qualified.',
    ]);
  });

  it('where it has more than three times as many as an ordinary day', () => {
    const days = (one: number, other: number, next = '2026-01-11'): number => {
      const rows = Array.from({ length: one + other }, (_, place): Cell[] => [
        `L${place}`,
        '',
        'MQL',
        place < one ? '2026-01-10' : next,
        '',
        '',
        '',
      ]);
      return notes(overlapOf(EQL_ROW), leadsOf(...rows)).filter((note) => /bulk/.test(note)).length;
    };
    expect([days(30, 10), days(31, 10), days(30, 9)]).toEqual([0, 1, 1]);
    // Two loads, a week apart: nobody qualified in between.
    expect([days(100, 100), days(100, 100, '2026-01-17')]).toEqual([0, 1]);
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
