// Lists as people and systems keep them, each with what must come out of the count.
import type { Cell, Table } from '../../../src/core/cells/cell';
import { readLeadsTable } from '../../../src/core/columns/leads-table';
import { type RememberedColumns, recogniseColumns } from '../../../src/core/columns/recognise';
import { countAccounts } from '../../../src/core/conversion/counting/accounts';
import { buildSummaryModel, type SummaryModel } from '../../../src/core/conversion/summary';
import { dayOf, figures, inputOf } from './tabs';

const AS_OF = dayOf('2026-06-30');
const OVERLAP = ['Account', 'Website', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion'];
const CLEARS = ['Northwind', 'Customer', 'Warm', 'A', 'Co-sell'];

/** A list in which every row clears all four, with its dates behind. */
const overlapOf = (
  dates: readonly string[],
  ...rows: readonly (readonly [account: string, website: string, ...dates: Cell[]])[]
): Table => [
  [...OVERLAP, ...dates],
  ...rows.map(([account, website, ...cells]) => [account, website, ...CLEARS, ...cells]),
];

const many = <Row>(count: number, row: (place: number) => Row): Row[] =>
  Array.from({ length: count }, (_, place) => row(place));

const day = (place: number): string => `2026-01-${String(1 + (place % 28)).padStart(2, '0')}`;

const summaryOf = (overlap: Table, leads: Table, remembered?: RememberedColumns): SummaryModel => {
  const input = inputOf(overlap, leads);
  const recognition = recogniseColumns(leads[0] ?? [], 'leads', remembered);
  return buildSummaryModel({
    ...input,
    leads: remembered ? readLeadsTable(leads, recognition, 0) : input.leads,
  });
};

const told = (overlap: Table, leads: Table, remembered?: RememberedColumns) => {
  const { byLeadType } = summaryOf(overlap, leads, remembered);
  return Object.fromEntries(
    byLeadType
      .filter(({ leads: count }) => count > 0)
      .map(({ leadType, converted, mature }) => [leadType, `${converted}/${mature}`]),
  );
};

describe('flags', () => {
  it('Y and N are read, and without any date all conversions so far count', () => {
    const overlap = overlapOf(
      ['Qualified date'],
      ...many(40, (place) => [`Alder ${place}`, `alder${place}.example`, day(place)] as const),
    );
    const leads = [
      ['Company', 'Website', 'Lead type', 'Qualified date', 'Converted'],
      ...many(40, (place) => [
        `Alder ${place}`,
        `alder${place}.example`,
        'SQL',
        day(place),
        place % 2 ? 'N' : 'Y',
      ]),
      ...many(60, (place) => [`Birch ${place}`, '', 'MQL', day(place), place < 6 ? 'Y' : 'N']),
    ];
    const { headline } = summaryOf(overlap, leads);
    expect(headline).toMatch(
      /^EQLs convert better: 50% \(20 of 40\) against 10% \(6 of 60\) so far, /,
    );
  });
});

describe('who is who', () => {
  const EQL = ['EQL date', 'Converted date'];
  const LEADS = ['Company', 'Website', 'Email', 'Lead type', 'Qualified date', 'Converted date'];

  it('leads that name no account are left out, and said so', () => {
    const leads = [
      LEADS,
      ...many(60, (place) => [
        '[[Unknown]]',
        '',
        `p${place}@gmail.com`,
        'MQL',
        day(place),
        place === 3 ? '2026-02-10' : '',
      ]),
      ...many(36, (place) => [
        `Birch ${place}`,
        '',
        '',
        'MQL',
        day(place),
        place < 6 ? '2026-02-10' : '',
      ]),
    ];
    const model = summaryOf(overlapOf(EQL, ['Alder', '', '2026-01-05', '']), leads);
    expect(model.byLeadType.find(({ leadType }) => leadType === 'MQL')).toMatchObject({
      mature: 36,
      converted: 6,
    });
    expect(model.leftOut.groups).toContainEqual(
      expect.objectContaining({ reason: 'no-account', leadsRows: 60 }),
    );
    expect(model.notes.join('\n')).toMatch(
      /60 rows have a placeholder for a name: \[\[Unknown\]\]/,
    );
  });

  it.each<[string, Table, Table, Record<string, string>]>([
    [
      'profile pages unite nobody',
      overlapOf(
        EQL,
        ['Alder Mills', 'https://de.linkedin.com/company/alder', '2026-01-10', ''],
        ['Birch Foods', 'https://de.linkedin.com/company/birch', '2026-01-10', '2026-02-10'],
      ),
      [
        LEADS,
        [
          'Cedar Tools',
          'https://fr.linkedin.com/company/cedar',
          '',
          'MQL',
          '2026-01-10',
          '2026-02-01',
        ],
        ['Dogwood Labs', 'https://fr.linkedin.com/company/dogwood', '', 'MQL', '2026-01-10', ''],
        ['Elm Media', 'https://github.com/elm', '', 'MQL', '2026-01-10', ''],
        ['Fir Energy', 'https://github.com/fir', '', 'MQL', '2026-01-10', ''],
        ['Gum Retail', 'https://www.xing.com/companies/gum', '', 'MQL', '2026-01-10', ''],
        ['Holly Bank', 'https://www.xing.com/companies/holly', '', 'MQL', '2026-01-10', ''],
      ],
      { EQL: '1/2', MQL: '1/6' },
    ],
    [
      'an invisible character parts nobody',
      overlapOf(
        EQL,
        ['Alder Mills Holding', '\u200balder.example', '2026-01-10', '2026-02-01'],
        ['Birch Group', 'https://birch.example\u200e', '2026-01-11', '2026-02-01'],
      ),
      [
        LEADS,
        ['Alder', 'alder.example', '', 'MQL', '2026-01-05', '2026-02-01'],
        ['Birch', 'birch.example', '', 'MQL', '2026-01-05', '2026-02-01'],
      ],
      { EQL: '2/2' },
    ],
    [
      'a city in Colorado is no other city',
      overlapOf(
        EQL,
        ['City of Aurora, CO', '', '2026-01-10', '2026-02-10'],
        ['Port of Newton, KS', '', '2026-01-11', '2026-02-10'],
      ),
      [
        LEADS,
        ['City of Aurora', '', '', 'MQL', '2026-01-05', ''],
        ['Port of Newton', '', '', 'MQL', '2026-01-05', ''],
        ['City of Lakewood', '', '', 'MQL', '2026-01-05', ''],
      ],
      { EQL: '2/2', MQL: '0/3' },
    ],
    [
      'an agency’s e-mail domain unites nobody',
      overlapOf(
        ['EQL date'],
        ['Alpha', '', '2026-01-15'],
        ['Beta', '', '2026-01-15'],
        ['Gamma', '', '2026-01-15'],
      ),
      [
        LEADS,
        ['Alpha', '', 'a@a.com', 'MQL', '2026-01-02', ''],
        ['Beta', '', 'b@a.com', 'MQL', '2026-01-02', '2026-02-10'],
        ['Gamma', '', 'x@agency.com', 'MQL', '2026-01-02', ''],
        ['Delta', '', 'y@agency.com', 'MQL', '2026-01-02', ''],
        ['Epsilon', '', 'z@agency.com', 'MQL', '2026-01-02', '2026-02-01'],
        ['Zeta', '', 'info@zeta.example', 'MQL', '2026-01-02', ''],
      ],
      { EQL: '1/3', MQL: '1/3' },
    ],
    [
      'two account IDs are two accounts of one name',
      [
        ['Account ID', 'Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'EQL date'],
        ['001A', 'Metro', ...CLEARS, '2026-01-10'],
      ],
      [
        ['Account ID', 'Account', 'Lead type', 'MQL date', 'Converted date'],
        ['001A', 'Metro', 'MQL', '2026-01-02', ''],
        ['001B', 'Metro', 'MQL', '2026-01-05', '2026-02-01'],
      ],
      { EQL: '0/1', MQL: '1/1' },
    ],
  ])('%s', (_, overlap, leads, expected) => {
    expect(told(overlap, leads)).toEqual(expected);
  });

  it('an account without a name is shown by its domain', () => {
    const headers = ['partner', 'domain', 'status'];
    const table = [
      headers,
      ['Northwind', 'https://www.acmefreight.example/', 'customer'],
      ['Northwind', 'bluepeak.example', 'customer'],
    ];
    const { overlap } = inputOf(table, undefined);
    expect(overlap?.rows.map(({ row }) => row.account)).toEqual([
      'acmefreight.example',
      'bluepeak.example',
    ]);
    expect(
      countAccounts(inputOf(table, undefined)).accounts.map(({ account }) => account.key),
    ).toEqual(['site acmefreight.example', 'site bluepeak.example']);
  });
});

describe('dates that only one side has', () => {
  it('no window does for both, and nothing is judged', () => {
    const overlap = overlapOf(
      ['EQL date'],
      ...many(40, (place) => [`E${place}`, '', day(place)] as const),
    );
    const leads = [
      ['Account', 'Lead type', 'Engage date', 'Converted date'],
      ...many(240, (place) => [
        place < 40 ? `E${place}` : `M${place}`,
        'MQL',
        day(place),
        place % 2 ? '2026-05-01' : '',
      ]),
    ];
    const { headline, byLeadType } = summaryOf(overlap, leads);
    expect(headline).toMatch(/^Not judged: the MQLs have no qualified dates/);
    expect(byLeadType.find(({ leadType }) => leadType === 'MQL')).toEqual({
      leadType: 'MQL',
      leads: 200,
      mature: 200,
    });
  });
});

describe('nobody says whether they converted', () => {
  it('of 135 of 300 EQLs, and the verdict rests on them', () => {
    const overlap = overlapOf(
      ['EQL date'],
      ...many(300, (place) => [`Eco ${place}`, '', day(place)] as const),
    );
    const lead = (name: string, type: string, place: number, won: number): Cell[] => [
      `${name} ${place}`,
      type,
      day(place),
      place < won ? '2026-02-20' : '',
      place < won ? 'Closed won' : 'Working',
    ];
    const leads = [
      ['Company', 'Lead type', 'Qualified date', 'Converted date', 'Stage'],
      ...many(165, (place) => lead('Eco', 'EQL', place, 50)),
      ...many(400, (place) => lead('Lead', 'MQL', place, 100)),
    ];
    expect(summaryOf(overlap, leads).headline).toBe(
      'Not judged: nobody says whether 135 of 300 EQLs converted. If none did, 17%; of those known, 30%; MQLs 25%. Add them to the leads tab.',
    );
  });
});

describe('the first scoring dates a whole list', () => {
  it('which is neither a bulk load nor a list that converted before it qualified', () => {
    const overlap = overlapOf(
      ['EQL since'],
      ...many(60, (place) => [`Eco ${place}`, '', '2026-06-30'] as const),
    );
    const leads = [
      ['Company', 'Lead type', 'Qualified date', 'Converted date'],
      ...many(60, (place) => [`Eco ${place}`, 'MQL', day(place), place < 18 ? '2026-03-01' : '']),
      ...many(300, (place) => [`Lead ${place}`, 'MQL', day(place), place < 38 ? '2026-03-01' : '']),
    ];
    const model = buildSummaryModel({ ...inputOf(overlap, leads), firstScored: AS_OF });
    expect(model.headline).toBe(
      'Just begun: 42 EQLs count from 30 June 2026, when this list was first scored. The first look is worth making on 28 September 2026.',
    );
    expect(model.firstScoring).toEqual({ day: AS_OF, eqls: 42, leftOut: 18 });
    const forgotten = buildSummaryModel(inputOf(overlap, leads));
    expect(forgotten.headline).toMatch(/^Not judged: 30% of EQLs converted before/);
  });
});

describe('systems that keep the outcome in a status', () => {
  const overlap = overlapOf(
    ['EQL date'],
    ['Alder Foods', '', '2026-01-10'],
    ['Birch Labs', '', '2026-01-12'],
    ['Cedar Bank', '', '2026-01-15'],
    ['Dogwood Media', '', '2026-01-20'],
  );
  const NAMES = [
    'Alder Foods',
    'Birch Labs',
    'Cedar Bank',
    'Dogwood Media',
    'Gum',
    'Hazel',
    'Iris',
  ];
  const STATUS = ['Won', 'Won', 'Open', 'Lost', 'Won', 'Lost', 'Open'];
  const STAGE = [
    'Qualified',
    'Proposal',
    'Negotiation',
    'Contract',
    'Proposal',
    'Demo',
    'Qualified',
  ];
  const CLOSED = ['2/20/2026', '3/5/2026', '', '3/30/2026', '3/11/2026', '4/2/2026', ''];
  const FORECAST = '9/30/2026';
  const rows = (cells: (place: number) => Cell[]): Cell[][] => many(7, cells);

  it.each<[string, Table, RememberedColumns]>([
    [
      'with a close date that is a forecast of open deals',
      [
        ['Company', 'Stage', 'Status', 'Close date', 'Created date'],
        ...rows((at) => [
          NAMES[at] ?? '',
          STAGE[at] ?? '',
          STATUS[at] ?? '',
          CLOSED[at] || FORECAST,
          '1/5/2026',
        ]),
      ],
      {},
    ],
    [
      'with a date that is filled for lost deals too',
      [
        ['Company', 'Outcome', 'Date won', 'Created date'],
        ...rows((at) => [
          NAMES[at] ?? '',
          (STATUS[at] ?? '').toLowerCase().replace('open', 'active'),
          CLOSED[at] ?? '',
          '1/5/2026',
        ]),
      ],
      { leadStatus: 'Outcome', convertedAt: 'Date won' },
    ],
  ])('%s', (_, leads, remembered) => {
    expect(told(overlap, leads, remembered)).toMatchObject({ EQL: '2/4', Lead: '1/3' });
  });
});

it('every row of both tabs is in a count or named, whatever stands in it', () => {
  const overlap = overlapOf(['EQL date'], ['Alder', 'a.example', '2026-01-10'], ['', '', '']);
  const leads = [
    ['Company', 'Lead type', 'Qualified date'],
    ['Alder', 'EQL', ''],
    ['n/a', 'MQL', '2026-01-05'],
    ['Bolt', '', ''],
    ['Cog', 'EQL', '2026-01-05'],
  ];
  const count = countAccounts(inputOf(overlap, leads));
  expect(figures(count)).toEqual({ EQL: '1/1/0', 'Called EQL': '1/1/0' });
  const leftOut = (tab: string): number => count.leftOut.filter((row) => row.tab === tab).length;
  expect(count.countedRows.overlap + leftOut('overlap')).toBe(2);
  expect(count.countedRows.leads + leftOut('leads')).toBe(4);
});
