// Whom the comparison counts, and who is left out and why.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../../src/core/cells/cell';
import { countAccounts } from '../../../../src/core/conversion/counting/accounts';
import { readFixture } from '../../columns/fixture';
import { countOf, dayOf, figures, inputOf, leftOut } from '../tabs';

const OVERLAP = ['Account', 'Website', 'Partner', 'Overlap', 'Overlap date', 'EQL since'];
const LEADS = ['Company', 'Website', 'Lead type', 'Qualified date', 'Converted date'];

/** `leads/mature/converted` per type, from overlap rows and leads rows without their headers. */
const counted = (
  overlap: Cell[][],
  leads: Cell[][],
  ...rest: [] | [Parameters<typeof countOf>[2]]
): Record<string, string> => figures(countOf([OVERLAP, ...overlap], [LEADS, ...leads], ...rest));

const eql = (name: string, since: Cell, partner = 'Northwind'): Cell[] => [
  name,
  '',
  partner,
  'Customer',
  '2026-01-01',
  since,
];
const overlapOnly = (name: string, found: Cell = '2026-01-01', partner = 'Northwind'): Cell[] => [
  name,
  '',
  partner,
  'Customer',
  found,
  '',
];
const lead = (name: string, type: string, since: Cell, converted: Cell = ''): Cell[] => [
  name,
  '',
  type,
  since,
  converted,
];

describe('an account counts once per lead type', () => {
  it.each([
    ['an EQL with no lead', [eql('Acme', '2026-01-10')], [], { EQL: '1/1/0' }],
    [
      'an EQL whose lead converted',
      [eql('Acme', '2026-01-10')],
      [lead('Acme', 'MQL', '2026-01-02', '2026-02-01')],
      { EQL: '1/1/1' },
    ],
    [
      'an EQL at three partners',
      [
        eql('Acme', '2026-01-10'),
        eql('Acme', '2026-01-05', 'Kestrel'),
        overlapOnly('Acme', '', 'Orbit'),
      ],
      [],
      { EQL: '1/1/0' },
    ],
    [
      'overlap that never qualified',
      [overlapOnly('Acme')],
      [lead('Acme', 'MQL', '2026-01-02')],
      { 'Overlap only': '1/1/0', MQL: '1/1/0' }, // it stays in the baseline
    ],
    [
      'an SQL with overlap',
      [overlapOnly('Acme')],
      [lead('Acme', 'SQL', '2026-01-02')],
      { 'Overlap only': '1/1/0' },
    ],
    [
      'no overlap',
      [['Acme', '', 'Northwind', 'no', '', '']],
      [lead('Acme', 'MQL', '2026-01-02')],
      { MQL: '1/1/0' },
    ],
    [
      'two MQLs at one account',
      [],
      [lead('Acme', 'MQL', '2026-01-09'), lead('ACME Inc.', 'mql', '2026-01-02', '2026-04-05')],
      { MQL: '1/1/0' },
    ], // 93 days after the first
    [
      'an MQL that became an SQL',
      [],
      [lead('Acme', 'MQL', '2026-01-02', '2026-02-01'), lead('Acme', 'SQL', '2026-01-20')],
      { MQL: '1/1/1', SQL: '1/1/1' },
    ],
    [
      'a type of one’s own',
      [],
      [
        lead('Acme', 'Webinar', '2026-01-02'),
        lead('Bolt', 'webinar', '2026-01-02'),
        lead('Cog', 'webinar', '2026-01-02'),
      ],
      { webinar: '3/3/0' },
    ],
    [
      'an EQL by the leads tab alone',
      [],
      [lead('Acme', 'EQL', '2026-01-02')],
      { 'Called EQL': '1/1/0' },
    ],
    [
      'an EQL by the leads tab, with overlap that never qualified',
      [overlapOnly('Acme')],
      [lead('Acme', 'EQL', '2026-01-02')],
      { 'Overlap only': '1/1/0', 'Called EQL': '1/1/0' },
    ],
    [
      'an EQL by both',
      [eql('Acme', '2026-01-10')],
      [lead('Acme', 'EQL', '2026-01-02')],
      { EQL: '1/1/0' },
    ],
  ])('%s', (_, overlap, leads, expected) => {
    expect(counted(overlap, leads)).toEqual(expected);
  });

  it('counts the earliest qualification, at whatever partner', () => {
    const { groups } = countOf(readFixture('22-three-partners.csv'), undefined);
    expect(groups.map(({ leadType, leads }) => [leadType, leads])).toEqual([['EQL', 1]]);
    expect(groups[0]?.accounts[0]?.since).toBe(dayOf('2026-01-05'));
  });

  it('counts an account that was an EQL and an MQL as an EQL, and says how many were both', () => {
    const count = countOf(
      readFixture('23-eql-and-mql-overlap.csv'),
      readFixture('23-eql-and-mql-leads.csv'),
    );
    expect(figures(count)).toEqual({ EQL: '1/1/1', 'Overlap only': '1/1/0', MQL: '1/1/0' });
    expect(count.facts.eqlsAlsoBaseline).toBe(1);
  });

  it('keeps an EQL an EQL when its row has fallen back', () => {
    const header = [...OVERLAP, 'Fit', 'Warmth'];
    const table = [
      header,
      [...eql('Acme', '2026-01-10'), 'D', 'Cold'],
      ['Bolt', '', 'P', 'no', '', '2026-01-10', 'D', ''],
    ];
    expect(figures(countOf(table, undefined))).toEqual({ EQL: '2/2/0' });
  });

  it('leaves an account that qualifies but isn’t dated out of both groups', () => {
    const header = [...OVERLAP, 'Warmth', 'Fit', 'Motion'];
    const table = [
      header,
      [...overlapOnly('Acme'), 'Hot', 'A', 'Co-sell'],
      [...overlapOnly('Bolt'), '', 'A', ''],
    ];
    const count = countOf(table, undefined);
    expect(figures(count)).toEqual({ 'Overlap only': '1/1/0' });
    expect(leftOut(count)).toEqual(['overlap 1 not-dated-yet']);
  });
});

describe('time zero', () => {
  it.each([
    [
      'overlap only: the overlap’s date',
      [overlapOnly('Acme', '2026-01-07')],
      [lead('Acme', 'MQL', '2026-01-02')],
      '2026-01-07',
    ],
    [
      'overlap only: the earliest of two',
      [overlapOnly('Acme', '2026-01-07'), overlapOnly('Acme', '2026-01-04', 'Kestrel')],
      [],
      '2026-01-04',
    ],
    [
      'overlap only: the lead’s where the overlap has none',
      [overlapOnly('Acme', ''), overlapOnly('Bolt')],
      [lead('Acme', 'MQL', '2026-01-02')],
      '2026-01-02',
    ],
  ])('%s', (_, overlap, leads, expected) => {
    const { accounts } = countOf([OVERLAP, ...overlap], [LEADS, ...leads]);
    const acme = accounts.find(({ account }) => account.key === 'name acme');
    expect(acme?.entries[0]?.since).toBe(dayOf(expected));
  });

  it('counts everything as mature where a tab has no dates at all', () => {
    const count = countOf(
      [
        ['Account', 'Partner', 'Overlap'],
        ['Acme', 'P', 'Customer'],
      ],
      [
        ['Company', 'Lead type', 'Converted'],
        ['Bolt', 'MQL', 'yes'],
        ['Cog', 'MQL', ''],
      ],
    );
    expect(figures(count)).toEqual({ 'Overlap only': '1/1/0', MQL: '2/2/1' });
    expect(count.groups[0]?.accounts[0]?.lead.history).toBeUndefined();
  });
});

describe('what is left out is named', () => {
  it.each([
    [
      'an EQL that converted before it qualified',
      [eql('Acme', '2026-02-10')],
      [lead('Acme', 'MQL', '2026-01-02', '2026-02-01')],
      ['leads 1 converted-before', 'overlap 1 converted-before'],
    ],
    ['an EQL since that can’t be read', [eql('Acme', 'soon')], [], ['overlap 1 unreadable-date']],
    [
      'one of two that can’t be read',
      [eql('Acme', 'soon'), eql('Acme', '2026-01-10', 'Kestrel')],
      [],
      ['overlap 1 unreadable-date'],
    ],
    ['an EQL of the future', [eql('Acme', '2027-01-01')], [], ['overlap 1 future-date']],
    ['a young EQL', [eql('Acme', '2026-06-01')], [], ['overlap 1 immature']],
    [
      'one account and partner twice',
      [eql('Acme', '2026-01-10'), eql('ACME, Inc.', '2026-01-12')],
      [],
      ['overlap 2 duplicate'],
    ],
    ['overlap that is denied', [['Acme', '', 'P', 'no', '', '']], [], ['overlap 1 no-overlap']],
    [
      'overlap with no date, on a tab that has dates',
      [overlapOnly('Acme', ''), overlapOnly('Bolt')],
      [],
      ['overlap 1 no-date'],
    ],
    [
      'an overlap’s date that can’t be read',
      [overlapOnly('Acme', 'Q1'), overlapOnly('Bolt')],
      [],
      ['overlap 1 unreadable-date'],
    ],
    [
      'no account',
      [['', '', 'Northwind', 'Customer', '', '']],
      [['', '', 'MQL', '2026-01-01', '']],
      ['leads 1 no-account', 'overlap 1 no-account'],
    ],
    [
      'a lead with no type',
      [],
      [lead('Acme', '', '2026-01-02'), lead('Bolt', 'MQL', '2026-01-02')],
      [], // it is a Lead
    ],
    [
      'a lead with no date',
      [],
      [lead('Acme', 'MQL', ''), lead('Bolt', 'MQL', '2026-01-02')],
      ['leads 1 no-date'],
    ],
    [
      'a lead with a date that can’t be read',
      [],
      [lead('Acme', 'MQL', '13/13/2026'), lead('Bolt', 'MQL', '2026-01-02')],
      ['leads 1 unreadable-date'],
    ],
    [
      'a converted date that can’t be read',
      [],
      [lead('Acme', 'MQL', '2026-01-02', '#N/A')],
      ['leads 1 unreadable-conversion'],
    ],
    [
      'a converted date in the future',
      [],
      [lead('Acme', 'MQL', '2026-01-02', '2027-01-01')],
      ['leads 1 future-conversion'],
    ],
    [
      'the second of two leads',
      [],
      [lead('Acme', 'MQL', '2026-01-09'), lead('Acme', 'MQL', '2026-01-02')],
      ['leads 1 duplicate'],
    ],
    ['a young lead', [], [lead('Acme', 'MQL', '2026-06-01')], ['leads 1 immature']],
  ])('%s', (_, overlap, leads, expected) => {
    expect(leftOut(countOf([OVERLAP, ...overlap], [LEADS, ...leads]))).toEqual(expected);
  });

  it('reads fixture 21: converted before, on, and not', () => {
    const count = countOf(undefined, readFixture('21-converted-before-qualified.csv'));
    expect(figures(count)).toEqual({ MQL: '2/2/1' });
    expect(leftOut(count)).toEqual(['leads 1 converted-before']);
  });

  it('reads fixture 19: a conversion needs no opportunity', () => {
    const count = countOf(undefined, readFixture('19-converted-without-opportunity.csv'));
    // Of the two conversions one has no date, so that no window can be applied.
    expect(figures(count)).toEqual({ MQL: '3/3/1' });
    expect(count.groups[0]).toMatchObject({ undated: 1, isRated: false });
    expect(count.facts.undatedConversions).toBe(1);
  });
});

describe('partners and companies that the settings leave out', () => {
  it('leaves out the partner’s rows and the company itself, and scores nobody down', () => {
    const count = countOf(
      readFixture('24-own-partners-and-competitors.csv'),
      [LEADS, lead('Rival Works', 'MQL', '2026-01-02'), lead('Harbour Lane', 'MQL', '2026-01-02')],
      { excludedPartners: ['Rival Works'] },
    );
    expect(figures(count)).toEqual({ EQL: '1/1/0', MQL: '1/1/0' });
    expect(leftOut(count)).toEqual([
      'leads 1 excluded',
      'overlap 2 excluded',
      'overlap 3 excluded',
    ]);
  });

  it('keeps an account that another partner has too', () => {
    const header = ['Account', 'Is a customer of', 'Is a prospect of', 'EQL since'];
    const table = [
      header,
      ['Acme', 'Rival Works; Northwind', '', ''],
      ['Bolt', 'Rival Works', 'Northwind', ''],
      ['Cog', 'Rival Works', 'NONE', ''],
    ];
    const count = countOf(table, undefined, { excludedPartners: ['rival works inc'] });
    expect(figures(count)).toEqual({ 'Overlap only': '2/2/0' });
    expect(leftOut(count)).toEqual(['overlap 3 excluded']);
  });
});

describe('the conversion comes from the leads tab, else from the overlap tab', () => {
  const header = [...OVERLAP, 'Stage', 'Close date'];
  const table = [
    header,
    [...eql('Acme', '2026-01-10'), 'Closed Won', '2026-02-10'],
    [...eql('Bolt', '2026-01-10'), 'Closed Won', '2026-02-10'],
  ];

  it('takes the overlap tab’s own columns where the account is no lead', () => {
    expect(figures(countOf(table, undefined))).toEqual({ EQL: '2/2/2' });
  });

  it('takes the leads tab where the account is there, and counts where the two disagree', () => {
    const count = countOf(table, [LEADS, lead('Acme', 'MQL', '2026-01-02', '')]);
    expect(figures(count)).toEqual({ EQL: '2/2/1' });
    expect(count.facts.tabsDisagree).toBe(1);
  });

  it('takes the overlap tab where the leads tab has no column for it', () => {
    const count = countOf(table, [
      ['Company', 'Lead type'],
      ['Acme', 'MQL'],
    ]);
    expect(figures(count)).toEqual({ EQL: '2/2/2' });
  });
});

describe('vendors’ own columns work as they come', () => {
  it('HubSpot: what a contact became, and when', () => {
    const count = countOf(undefined, readFixture('10-hubspot-contacts.csv'));
    expect(figures(count)).toEqual({ MQL: '2/2/1', SQL: '1/1/1', Subscriber: '1/1/0' });
    expect(leftOut(count)).toEqual(['leads 3 already-converted']);
  });

  it('Salesforce: converted leads, by report and by Data Loader', () => {
    expect(figures(countOf(undefined, readFixture('08-salesforce-leads-report.csv')))).toEqual({
      Lead: '3/3/1',
    });
    expect(figures(countOf(undefined, readFixture('09-salesforce-data-loader.csv')))).toEqual({
      Lead: '2/2/1',
    });
  });

  it('PartnerTap: epoch seconds', () => {
    const count = countOf(undefined, readFixture('07-partnertap.csv'));
    expect(figures(count)).toEqual({ Lead: '2/2/2' });
  });
});

describe('laws', () => {
  const name = fc.constantFrom('Acme', 'ACME Inc', 'Bolt', 'Cog', '', 'n/a');
  const site = fc.constantFrom('', 'acme.example', 'bolt.example', 'x@gmail.com', '#N/A');
  const date = fc.constantFrom(
    '',
    '2026-01-05',
    '2026-02-10',
    '2026-06-20',
    '2027-01-01',
    'soon',
    '3/4/2026',
  );
  const overlapRow = fc.tuple(
    name,
    site,
    fc.constantFrom('Northwind', 'Kestrel', 'Rival', ''),
    fc.constantFrom('Customer', 'no', '', '?!'),
    date,
    date,
    fc.constantFrom('A', 'B', 'D', ''),
    fc.constantFrom('', 'Closed Won'),
  );
  const leadsRow = fc.tuple(
    name,
    site,
    fc.constantFrom('MQL', 'mql', 'SQL', 'Webinar', 'webinar', 'EQL', ''),
    date,
    date,
    date,
    fc.constantFrom('A', 'C', ''),
  );
  const overlapHeader = [...OVERLAP, 'Fit', 'Stage'];
  const leadsHeader = [...LEADS, 'Became a Sales Qualified Lead Date', 'Fit'];
  const rows = fc.tuple(
    fc.array(overlapRow, { maxLength: 12 }),
    fc.array(leadsRow, { maxLength: 12 }),
  );
  const changes = { excludedPartners: ['Rival'] };
  const count = (overlap: Table, leads: Table) =>
    countOf([overlapHeader, ...overlap], [leadsHeader, ...leads], changes);

  it('counts or names every row, once', () => {
    fc.assert(
      fc.property(rows, ([overlap, leads]) => {
        const input = inputOf([overlapHeader, ...overlap], [leadsHeader, ...leads], changes);
        const result = countAccounts(input);
        const seen = result.leftOut.map(({ tab, index }) => `${tab} ${index}`);
        expect(new Set(seen).size).toBe(seen.length);
        const left = (tab: string): number =>
          result.leftOut.filter((row) => row.tab === tab).length;
        const skipped = (tab: 'overlap' | 'leads'): number => input[tab]?.skipped.length ?? 0;
        expect(result.countedRows.overlap + left('overlap') + skipped('overlap')).toBe(
          overlap.length,
        );
        expect(result.countedRows.leads + left('leads') + skipped('leads')).toBe(leads.length);
      }),
      { numRuns: 300 },
    );
  });

  it('counts the same whatever the order of the rows', () => {
    const shuffled = rows.chain(([overlap, leads]) =>
      fc.tuple(
        fc.constant([overlap, leads] as const),
        fc.tuple(
          fc.shuffledSubarray(overlap, { minLength: overlap.length }),
          fc.shuffledSubarray(leads, { minLength: leads.length }),
        ),
      ),
    );
    /** Everything that is counted, without where it stood. */
    const essence = (result: ReturnType<typeof count>): unknown => {
      const { groups, facts, eqlDates, countedRows } = result;
      const reasons = result.leftOut.map(({ tab, account, reason }) =>
        `${tab} ${account} ${reason}`.replace(/ .* /, ' '),
      );
      const accounts = groups.map(({ accounts: all, ...group }) => [
        group,
        all.map((account) => JSON.stringify(account)).sort(),
      ]);
      return [
        accounts.map((each) => JSON.stringify(each)).sort(),
        { ...facts, becameEqls: facts.becameEqls.map((each) => JSON.stringify(each)).sort() },
        eqlDates,
        countedRows,
        reasons.sort(),
      ];
    };
    fc.assert(
      fc.property(shuffled, ([[overlap, leads], [otherOverlap, otherLeads]]) => {
        expect(essence(count(otherOverlap, otherLeads))).toEqual(essence(count(overlap, leads)));
      }),
      { numRuns: 300 },
    );
  });

  it('counts each account once per lead type, and none both as an EQL and as something else', () => {
    fc.assert(
      fc.property(rows, ([overlap, leads]) => {
        const { groups, accounts } = count(overlap, leads);
        for (const { accounts: all, leads: number, mature, converted } of groups) {
          expect(number).toBe(all.length);
          expect(converted).toBeLessThanOrEqual(mature);
          expect(mature).toBeLessThanOrEqual(number);
        }
        for (const { overlapEntry, entries } of accounts) {
          expect(new Set(entries.map(({ leadType }) => leadType)).size).toBe(entries.length);
          const others = entries.filter((entry) => entry !== overlapEntry);
          const types = others.map(({ leadType }) => leadType);
          if (overlapEntry?.leadType === 'EQL') expect(types).toEqual([]);
          // Overlap only shares accounts with the baseline, and with those called EQL.
          else if (overlapEntry)
            expect(['MQL', 'Called EQL']).toEqual(expect.arrayContaining(types));
        }
      }),
    );
  });

  it('throws for nothing that a cell can hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
    );
    const table = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, table, (overlap, leads) => {
        expect(() => count(overlap, leads)).not.toThrow();
      }),
    );
  });
});
