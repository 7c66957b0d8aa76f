// What becomes of each row of an account: counted, or left out with the reason that says most.
import type { Cell } from '../../../../src/core/cells/cell';
import type { Settings } from '../../../../src/core/settings/settings';
import { countOf, dayOf, figures, leftOut } from '../tabs';

const OVERLAP = ['Account', 'Website', 'Partner', 'Overlap', 'Overlap date', 'EQL since'];
const LEADS = [
  'Company',
  'Website',
  'Lead type',
  'Qualified date',
  'MQL date',
  'SQL date',
  'Converted date',
];

const row = (partner: Cell, overlap: Cell, found: Cell, since: Cell, name = 'Acme'): Cell[] => [
  name,
  '',
  partner,
  overlap,
  found,
  since,
];
const eql = (partner: Cell, since: Cell): Cell[] => row(partner, 'Customer', '2026-01-01', since);
const overlapCount = (rows: Cell[][], changes: Partial<Settings> = {}) =>
  countOf([OVERLAP, ...rows], undefined, changes);

describe('the rows of one account on the overlap tab', () => {
  it.each<[string, Cell[][], string[]]>([
    [
      'a row at each partner counts',
      [eql('Northwind', '2026-01-10'), eql('Kestrel', '2026-01-12')],
      [],
    ],
    [
      'the same partners in another order are a duplicate',
      [eql('Northwind; Kestrel', '2026-01-10'), eql('Kestrel; Northwind', '2026-01-10')],
      ['overlap 2 duplicate'],
    ],
    [
      'partners whose names only read alike when joined are not',
      [eql('AB; C', '2026-01-10'), eql('A; BC', '2026-01-10')],
      [],
    ],
    [
      'a duplicate of a young EQL is one as well',
      [eql('Northwind', '2026-06-01'), eql('Northwind', '2026-06-02')],
      ['overlap 1 immature', 'overlap 2 duplicate'],
    ],
    [
      'what is left out for its date is no duplicate',
      [eql('Northwind', '2027-01-01'), eql('Northwind', '2027-01-01')],
      ['overlap 1 future-date', 'overlap 2 future-date'],
    ],
    [
      'a partner without overlap counts nothing, though another partner’s row is an EQL',
      [eql('Northwind', '2026-01-10'), row('Kestrel', 'no', '', '')],
      ['overlap 2 no-overlap'],
    ],
    [
      'a partner whose overlap is gone counts where it qualified before',
      [eql('Northwind', '2026-01-10'), row('Kestrel', 'no', '', '2026-01-12')],
      [],
    ],
    [
      'an overlap’s date that can’t be read is named, also on a tab without any other',
      [row('Northwind', 'Customer', 'Q1', '')],
      ['overlap 1 unreadable-date'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(leftOut(overlapCount(rows))).toEqual(expected);
  });

  it('of a partner that is left out neither count nor date the account', () => {
    const rows = [eql('Rival', '2026-01-02'), eql('Northwind', '2026-01-10')];
    const count = overlapCount(rows, { excludedPartners: ['Rival'] });
    expect(leftOut(count)).toEqual(['overlap 1 excluded']);
    expect(count.groups[0]?.accounts[0]?.since).toBe(dayOf('2026-01-10'));
  });

  it('without an account are named without one, and as left out where the partner is', () => {
    const rows = [row('Rival', 'Customer', '', '', ''), row('Northwind', 'Customer', '', '', '')];
    const count = overlapCount(rows, { excludedPartners: ['Rival'] });
    expect(count.leftOut).toEqual([
      { tab: 'overlap', index: 1, account: '', reason: 'excluded' },
      { tab: 'overlap', index: 2, account: '', reason: 'no-account' },
    ]);
  });
});

describe('a lead that was several types is left out only if none of them counts', () => {
  /** One lead: its type with its qualified date, its MQL and SQL dates, its conversion. */
  const counted = (type: Cell, qualified: Cell, mql: Cell, sql: Cell, converted: Cell = '') =>
    countOf(undefined, [
      LEADS,
      ['Acme', '', type, qualified, mql, sql, converted],
      ['Bolt', '', 'Event', '2026-01-02', '', '', ''],
    ]);

  it.each<[string, Parameters<typeof counted>, string[]]>([
    ['old as one, young as the other', ['', '', '2026-01-02', '2026-06-20'], []],
    ['young as one, old as the other', ['', '', '2026-06-20', '2026-01-02'], []],
    [
      'young as one, in the future as the other',
      ['', '', '2026-06-20', '2027-01-01'],
      ['immature'],
    ],
    [
      'in the future as one, young as the other',
      ['', '', '2027-01-01', '2026-06-20'],
      ['immature'],
    ],
    ['in the future as one, old as the other', ['', '', '2027-01-01', '2026-01-02'], []],
    ['with a date that is none as one, old as the other', ['', '', 'soon', '2026-01-02'], []],
    [
      'converted before the one, after the other',
      ['', '', '2026-03-01', '2026-01-02', '2026-02-01'],
      [],
    ],
    [
      'converted before the one, with a date that is none as the other',
      ['', '', '2026-03-01', 'soon', '2026-02-01'],
      ['converted-before'],
    ],
    [
      'with a date that is none as the one, converted before the other',
      ['', '', 'soon', '2026-03-01', '2026-02-01'],
      ['converted-before'],
    ],
    [
      'converting in the future as the one, in the future as the other',
      ['', '', '2026-01-02', '2027-01-01', '2026-12-01'],
      ['future-conversion'],
    ],
    [
      'in the future as the one, with a conversion that can’t be read as the other',
      ['', '', '2027-01-01', '2026-01-02', '#N/A'],
      ['unreadable-conversion'],
    ],
    [
      'in the future as the one, with a date that is none as the other',
      ['', '', '2027-01-01', 'soon'],
      ['unreadable-date'],
    ],
    [
      'without a date as the one, in the future as the other',
      ['PQL', '', '2027-01-01', ''],
      ['future-date'],
    ],
    ['without a date as the one, old as the other', ['PQL', '', '2026-01-02', ''], []],
    ['without a date', ['PQL', '', '', ''], ['no-date']],
  ])('%s', (_, lead, reasons) => {
    expect(leftOut(counted(...lead))).toEqual(reasons.map((reason) => `leads 1 ${reason}`));
  });
});

describe('the day on which a lead was created stands in for the one on which it qualified', () => {
  const header = ['Company', 'Lead type', 'Qualified date', 'Created date'];
  const byCreation = (...leads: Cell[][]): number =>
    countOf(undefined, [header, ...leads]).facts.datedByCreation;

  it.each<[string, Cell[][], number]>([
    ['where nothing else is filled in', [['Acme', 'MQL', '', '2026-01-02']], 1],
    ['not where it qualified on a day', [['Acme', 'MQL', '2026-01-02', '2026-01-01']], 0],
    [
      'not where another row of the account says so of that very day',
      [
        ['Acme', 'MQL', '2026-01-02', ''],
        ['Acme', 'MQL', '', '2026-01-02'],
      ],
      0,
    ],
    [
      'and only accounts that count are counted',
      [
        ['Acme', 'MQL', '', '2027-01-01'],
        ['Bolt', 'MQL', '', '2026-01-02'],
      ],
      1,
    ],
  ])('%s', (_, leads, count) => {
    expect(byCreation(...leads)).toBe(count);
  });
});

describe('what the notes are told of the count', () => {
  it('EQLs, and accounts with overlap only, that are leads of the baseline’s type as well', () => {
    const overlap = [
      OVERLAP,
      row('P', 'Customer', '2026-01-01', '2026-01-10', 'Eql'),
      row('P', 'Customer', '2026-01-01', '', 'Only'),
      row('P', 'Customer', '2026-01-01', '2026-03-01', 'Before'), // left out, so it isn't counted
      row('P', 'Customer', '2026-01-01', '2026-01-10', 'Other'),
    ];
    const leads = [
      LEADS,
      ['Eql', '', 'SQL', '', '2026-01-02', '', ''], // an MQL by its date
      ['Only', '', 'MQL', '2026-01-02', '', '', ''],
      ['Before', '', 'MQL', '2026-01-02', '', '', '2026-02-01'],
      ['Other', '', 'SQL', '2026-01-02', '', '', ''],
    ];
    expect(countOf(overlap, leads).facts).toMatchObject({
      eqlsAlsoBaseline: 1,
      overlapOnlyAlsoBaseline: 1,
    });
  });

  it('not by a row that the settings leave out', () => {
    const overlap = [OVERLAP, ['Acme', 'acme.example', 'P', 'Customer', '', '2026-01-10']];
    const leads = [LEADS, ['Rival', 'acme.example', 'MQL', '2026-01-02', '', '', '']];
    const { facts } = countOf(overlap, leads, { excludedPartners: ['Rival'] });
    expect(facts.eqlsAlsoBaseline).toBe(0);
  });

  it('rows whose type only the lifecycle stage says, those that have one', () => {
    const { facts } = countOf(undefined, [
      ['Company', 'Lifecycle stage'],
      ['Acme', 'Lead'],
      ['Bolt', 'Customer'], // nobody knows what it was before
    ]);
    expect(facts.typedByStage).toBe(1);
  });

  it.each([
    ['both tabs', ['Account', 'Partner', 'Fit'], ['Company', 'Lead type', 'Fit'], true],
    ['the overlap tab', ['Account', 'Partner', 'Fit'], ['Company', 'Lead type'], true],
    ['the leads tab', ['Account', 'Partner'], ['Company', 'Lead type', 'Fit'], true],
    ['neither', ['Account', 'Partner'], ['Company', 'Lead type'], false],
  ])('whether like for like can be told: %s', (_, overlap, leads, hasStratum) => {
    expect(countOf([overlap], [leads]).facts.hasStratum).toBe(hasStratum);
  });
});

describe('an account has one stratum from all its rows', () => {
  const header = ['Account', 'Partner', 'Overlap', 'EQL since', 'Fit', 'Region'];
  const table = [
    header,
    ['Acme', 'P', 'Customer', '2026-01-10', 'C', 'South'],
    ['Acme', 'Q', 'Customer', '2026-01-10', 'C', 'South'],
    ['Acme', 'R', 'Customer', '2026-01-10', 'B', 'North'],
  ];

  it('the best tier, or what most rows say', () => {
    const stratum = (stratifyBy: string): string | undefined =>
      countOf(table, undefined, { stratifyBy }).groups[0]?.accounts[0]?.stratum;
    expect(stratum('Fit Tier')).toBe('B');
    expect(stratum('region')).toBe('South');
  });
});

it('a lead type without any lead that counts has no group', () => {
  const count = countOf(undefined, [LEADS, ['Acme', '', 'MQL', '2027-01-01', '', '', '']]);
  expect(figures(count)).toEqual({});
});
