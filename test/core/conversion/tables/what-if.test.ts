// What if the warmth bar moved: how many EQLs there would be, and how they would convert.
import * as fc from 'fast-check';
import { scoreTable } from '../../../../src/actions/scoring/scored-table';
import type { Cell, Row, Table } from '../../../../src/core/cells/cell';
import { fieldLabel, OWN_FIELDS } from '../../../../src/core/columns/fields';
import { recogniseColumns } from '../../../../src/core/columns/recognise';
import { type CountInput, countAccounts } from '../../../../src/core/conversion/counting/accounts';
import {
  barsToTry,
  WARMTH_BARS,
  type WhatIf,
  whatIf,
} from '../../../../src/core/conversion/tables/what-if';
import { sampleWorkbook } from '../../../../src/core/sample/sample-workbook';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { wilsonInterval } from '../../../../src/core/stats/wilson';
import { inputOf, leadsTab, overlapTab } from '../tabs';

const HEADERS: Row = [
  'Account',
  'Partner',
  'Overlap',
  'Overlap date',
  'Warmth',
  'Last touch',
  'Fit',
  'Motion',
  'Converted date',
  'EQL since',
];

type Cells = Partial<Record<string, Cell>>;

/** A row that clears everything but, it may be, the warmth. */
const row = (cells: Cells): Row => {
  const usual: Cells = {
    Account: 'Acme',
    Partner: 'Globex',
    Overlap: 'Customer',
    'Overlap date': '2026-01-10',
    Warmth: 'Warm',
    'Last touch': '2026-06-20',
    Fit: 'A',
    Motion: 'Co-sell',
  };
  return HEADERS.map((header) => ({ ...usual, ...cells })[String(header)] ?? '');
};

const askedOf = (input: CountInput, bars?: readonly number[]): WhatIf =>
  whatIf(input, countAccounts(input), bars);

const asked = (rows: readonly Cells[], leads?: Table, bars?: readonly number[]): WhatIf =>
  askedOf(inputOf([HEADERS, ...rows.map(row)], leads), bars);

/** `rows/EQLs/mature/converted`, per bar. */
const told = ({ rows }: WhatIf): Record<string, string> => {
  const figures: Record<string, string> = {};
  for (const { bar, rows: lines, eqls, mature, converted } of rows) {
    figures[String(bar)] = `${lines}/${eqls}/${mature}/${converted ?? '-'}`;
  }
  return figures;
};

describe('a candidate that lacks warmth', () => {
  it.each<[string, Cells, number | undefined]>([
    ['lukewarm would qualify up to 0.4', { Warmth: 'Lukewarm' }, 0.4],
    ['warm qualifies up to 0.7', { Warmth: 'Warm' }, 0.7],
    ['a number up to itself', { Warmth: 58 }, 0.5],
    ['hot at every bar', { Warmth: 'Hot' }, 0.9],
    ['cold at none of these', { Warmth: 'Cold' }, undefined],
    ['blank warmth at none', { Warmth: '' }, undefined],
    ['a plain no at none', { Warmth: 'none' }, undefined],
    ['a stale one at none, however warm', { Warmth: 'Hot', 'Last touch': '2025-01-01' }, undefined],
    ['one that lacks a motion at none', { Warmth: 'Hot', Motion: '' }, undefined],
    ['a poor fit at none', { Warmth: 'Hot', Fit: 'C' }, undefined],
    ['without overlap at none', { Warmth: 'Hot', Overlap: 'none' }, undefined],
  ])('%s', (_, cells, highest) => {
    const reached = asked([cells]).rows.filter(({ eqls }) => eqls === 1);
    expect(reached.map(({ bar }) => bar)).toEqual(
      WARMTH_BARS.filter((bar) => highest !== undefined && bar <= highest),
    );
  });
});

describe('an account that qualified once', () => {
  it.each<[string, Cells, number]>([
    ['stays an EQL below the bar, though its warmth is cold by now', { Warmth: 'Cold' }, 0.6],
    ['though its warmth is blank by now', { Warmth: '' }, 0.6],
    ['though it is stale by now', { 'Last touch': '2025-01-01' }, 0.7], // it wasn't when it qualified
    ['though its motion is over', { Motion: 'declined' }, 0.7],
    ['and above the bar as far as its warmth reaches', { Warmth: 'Hot' }, 0.9],
  ])('%s', (_, cells, highest) => {
    const { rows } = asked([{ 'EQL since': '2026-02-01', ...cells }]);
    const reached = rows.filter(({ eqls }) => eqls === 1).map(({ bar }) => bar);
    expect(reached).toEqual(WARMTH_BARS.filter((bar) => bar <= highest));
  });
});

describe('the day that an account counts from', () => {
  it('is its EQL since date', () => {
    // 60 days after EQL since, 121 after the overlap was found
    const cells = {
      'Overlap date': '2026-01-01',
      'EQL since': '2026-03-03',
      'Converted date': '2026-05-02',
    };
    expect(told(asked([cells], undefined, [0.6]))).toEqual({ 0.6: '1/1/1/1' });
  });

  it('is the overlap’s date where it has none', () => {
    const cells = { Warmth: 'Lukewarm', 'Overlap date': '2026-01-01' };
    const late = { ...cells, 'Converted date': '2026-05-02' };
    expect(told(asked([late], undefined, [0.4]))).toEqual({ 0.4: '1/1/1/0' });
    const inTime = { ...cells, 'Converted date': '2026-03-02' };
    expect(told(asked([inTime], undefined, [0.4]))).toEqual({ 0.4: '1/1/1/1' });
  });

  it('is the qualified date of a sheet that wasn’t scored yet', () => {
    const headers = HEADERS.map((header) => (header === 'EQL since' ? 'Qualified date' : header));
    const cells = row({ 'EQL since': '2026-06-01', 'Overlap date': '2026-01-01' });
    const { rows } = askedOf(inputOf([headers, cells], undefined), [0.6]);
    expect(rows).toMatchObject([{ eqls: 1, mature: 0, presumed: 0 }]);
  });

  it('is the lead’s own where the overlap tab says nothing', () => {
    const leads = [
      ['Account', 'Lead type', 'Qualified date', 'Converted date'],
      ['Acme', 'MQL', '2026-02-01', '2026-03-01'],
    ];
    const cells = { Warmth: 'Lukewarm', 'Overlap date': '' };
    expect(told(asked([cells], leads, [0.4]))).toEqual({ 0.4: '1/1/1/1' });
  });

  describe('on a tab where other rows have dates', () => {
    const others: Cells = { Account: 'Bolt', Warmth: 'Cold', 'Overlap date': '2026-01-01' };
    const headers = ['Account', 'Lead type', 'Qualified date', 'Converted date'];

    it.each<[string, Cells, Cell, string]>([
      [
        'is the lead’s own for want of a better one',
        { 'Overlap date': '' },
        '2026-06-01',
        '1/1/0/-',
      ],
      ['is not the lead’s where the overlap has one', {}, '2026-06-01', '1/1/1/0'],
      ['is none where the lead has none either', { 'Overlap date': '' }, '', '1/0/0/-'],
      [
        'is none where an EQL since date can’t be read',
        { 'EQL since': 'soon' },
        '2026-02-01',
        '1/0/0/-',
      ],
      ['is none where an EQL since date is to come', { 'EQL since': '2027-01-01' }, '', '1/0/0/-'],
    ])('%s', (_, cells, qualified, figures) => {
      const leads = [headers, ['Acme', 'MQL', qualified, '']];
      const answer = asked([{ Warmth: 'Lukewarm', ...cells }, others], leads, [0.4]);
      expect(told(answer)).toEqual({ 0.4: figures });
      expect(answer.rows[0]?.leftOut).toBe(figures === '1/0/0/-' ? 1 : 0);
    });

    it('is none, be it only qualified dates that the others have', () => {
      const names = HEADERS.map((header) => (header === 'EQL since' ? 'Qualified date' : header));
      const table = [
        names,
        row({ 'Overlap date': '' }),
        row({ ...others, 'Overlap date': '', 'EQL since': '2026-01-01' }),
      ];
      expect(told(askedOf(inputOf(table, undefined), [0.6]))).toEqual({ 0.6: '1/0/0/-' });
    });
  });

  it('is none where the only date of the tab can’t be read', () => {
    for (const cells of [{ 'Overlap date': 'soon' }, { 'Overlap date': '', 'EQL since': 'soon' }]) {
      expect(told(asked([cells], undefined, [0.6]))).toEqual({ 0.6: '1/0/0/-' });
    }
  });

  it('is too young less than a window before the as-of date', () => {
    const cells = { Warmth: 'Lukewarm', 'Overlap date': '2026-04-02' };
    expect(told(asked([cells], undefined, [0.4]))).toEqual({ 0.4: '1/1/0/-' }); // 89 days
  });

  it('leaves out what converted before it, and says so', () => {
    const cells = {
      Warmth: 'Lukewarm',
      'Overlap date': '2026-03-01',
      'Converted date': '2026-02-01',
    };
    expect(asked([cells], undefined, [0.4]).rows).toMatchObject([
      { rows: 1, eqls: 0, mature: 0, leftOut: 1 },
    ]);
  });
});

describe('an account at several partners', () => {
  const rows = [
    { Partner: 'Globex', Warmth: 'Hot', 'Overlap date': '2026-02-01' },
    { Partner: 'Initech', Warmth: 'Lukewarm', 'Overlap date': '2026-01-01' },
  ];

  it('counts once, with all of its rows that qualify', () => {
    expect(told(asked(rows, undefined, [0.4, 0.6]))).toEqual({
      0.4: '2/1/1/0',
      0.6: '1/1/1/0',
    });
  });

  it('counts from an EQL since date, though another partner’s overlap is older', () => {
    const [hot = {}, lukewarm = {}] = rows;
    const stamped = [{ ...hot, 'EQL since': '2026-06-01' }, lukewarm];
    expect(asked(stamped, undefined, [0.4]).rows).toMatchObject([
      { eqls: 1, mature: 0, presumed: 0 },
    ]);
  });

  it('whose rows belong to somebody whom the settings leave out doesn’t count', () => {
    const input = inputOf([HEADERS, ...rows.map(row)], undefined, {
      excludedPartners: ['Globex', 'Initech'],
    });
    expect(told(askedOf(input, [0.4]))).toEqual({ 0.4: '0/0/0/-' });
  });

  it('nor does an EQL at somebody whom they leave out', () => {
    const stamped = row({ 'EQL since': '2026-01-20' });
    const input = inputOf([HEADERS, stamped], undefined, { excludedPartners: ['Globex'] });
    expect(told(askedOf(input, [0.4]))).toEqual({ 0.4: '0/0/0/-' });
  });
});

describe('what is not known is absent, never 0', () => {
  it('without mature accounts there is no rate', () => {
    const [figures] = asked([{ 'Overlap date': '2026-06-01' }], undefined, [0.6]).rows;
    expect(figures).toMatchObject({ eqls: 1, mature: 0 });
    expect(figures).not.toHaveProperty('rate');
  });

  it('without a column that says who converted there is neither a count nor a rate', () => {
    const headers = HEADERS.map((header) => (header === 'Converted date' ? 'Colour' : header));
    const { rows, notes } = askedOf(inputOf([headers, row({})], undefined), [0.6]);
    expect(rows).toMatchObject([{ eqls: 1, mature: 1 }]);
    expect(rows[0]).not.toHaveProperty('converted');
    expect(rows[0]).not.toHaveProperty('rate');
    expect(notes.join(' ')).toContain('no row says which accounts converted');
  });

  it('without an overlap tab there is nothing to say', () => {
    expect(askedOf(inputOf(undefined, undefined))).toEqual({ rows: [], notes: [] });
  });

  it('a tab without any dates counts everything as mature', () => {
    const bare = HEADERS.map((header) =>
      ['Overlap date', 'EQL since', 'Last touch'].includes(String(header)) ? '' : header,
    );
    const input = inputOf([bare, row({ 'Converted date': '2026-01-01' })], undefined);
    expect(told(askedOf(input, [0.6]))).toEqual({ 0.6: '1/1/1/1' });
  });
});

describe('the notes', () => {
  it.each([
    [
      1,
      '1 account has no EQL since date and is taken as its rows stand today, from the day its overlap was found: that can flatter the rate.',
    ],
    [
      1200,
      'Up to 1,200 accounts have no EQL since date and are taken as their rows stand today, from the day their overlap was found: that can flatter the rate.',
    ],
  ])('say how many are presumed: %i', (count, note) => {
    const cells = Array.from({ length: count }, (_, index) => ({ Account: `Acme ${index}` }));
    expect(asked(cells).notes[2]).toBe(note);
  });

  it('say that no row tells who converted, also where no account clears the higher bars', () => {
    const headers = HEADERS.map((header) => (header === 'Converted date' ? 'Colour' : header));
    const silent = askedOf(inputOf([headers, row({ Warmth: 'Lukewarm' })], undefined));
    expect(silent.notes.join(' ')).toContain('no row says which accounts converted');
    expect(asked([{ Warmth: 'Lukewarm' }]).notes.join(' ')).not.toContain('no row says');
  });

  it('say nothing of it where every EQL has its date', () => {
    const { notes } = asked([{ Warmth: 'Hot', 'EQL since': '2026-01-01' }]);
    expect(notes).toHaveLength(2);
  });
});

describe('the bars', () => {
  it('are 0.3 to 0.9 in steps of 0.1', () => {
    expect(barsToTry(DEFAULT_SETTINGS)).toEqual([0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
    expect(asked([{}]).rows.filter(({ isCurrent }) => isCurrent)).toMatchObject([{ bar: 0.6 }]);
  });

  it('take in the settings’ own where it is another', () => {
    expect(barsToTry({ warmthBar: 0.65 })).toEqual([0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9]);
  });
});

describe('the sample workbook, scored', () => {
  const { overlap, leads, asOf } = sampleWorkbook('simpson');
  const recognition = recogniseColumns(overlap[0] ?? [], 'overlap');
  const { cells } = scoreTable({
    table: overlap,
    headerRow: 0,
    recognition,
    settings: DEFAULT_SETTINGS,
    asOf,
  });
  const table = overlap.map((line, index) => [
    ...line,
    ...OWN_FIELDS.map((field) =>
      index === 0 ? fieldLabel(field) : (cells[field][index - 1] ?? ''),
    ),
  ]);
  const input: CountInput = {
    overlap: overlapTab(table),
    leads: leadsTab(leads),
    settings: DEFAULT_SETTINGS,
    asOf,
  };
  const count = countAccounts(input);
  const { rows } = whatIf(input, count);

  it('has at the settings’ own bar the figures of the comparison', () => {
    const eql = count.groups.find(({ leadType }) => leadType === 'EQL');
    expect(eql).toMatchObject({ mature: 120, converted: 32 });
    expect(rows.find(({ isCurrent }) => isCurrent)).toMatchObject({
      eqls: eql?.leads,
      mature: 120,
      converted: 32,
      presumed: 0,
    });
  });

  it('gives every rate with Wilson’s interval', () => {
    for (const { mature, converted = 0, rate, low, high } of rows) {
      expect(rate).toBeCloseTo(converted / mature, 12);
      expect({ low, high }).toEqual(wilsonInterval(converted, mature));
    }
  });
});

const anyCells: fc.Arbitrary<Cells> = fc.record(
  {
    Account: fc.constantFrom('Acme', 'Initech', 'Hooli', 'Umbrella', 'Stark'),
    Partner: fc.constantFrom('Globex', 'Initrode', 'Larkspur'),
    Overlap: fc.constantFrom('Customer', 'Prospect', 'none'),
    Warmth: fc.oneof(
      fc.constantFrom<Cell>('Hot', 'Warm', 'Lukewarm', 'Cold', 'none', '', '#N/A'),
      fc.integer({ min: 0, max: 100 }),
    ),
    'Overlap date': fc.constantFrom('2025-10-01', '2026-02-01', '2026-06-01', '', 'soon'),
    'Last touch': fc.constantFrom('2026-06-20', '2025-01-01', ''),
    'EQL since': fc.constantFrom('', '', '2026-01-01', '2026-06-15', '2027-01-01', 'soon'),
    'Converted date': fc.constantFrom('', '', '2026-02-15', '2025-01-01', '2026-06-20'),
  },
  { requiredKeys: ['Account', 'Partner'] },
);
const anyRows = fc.array(anyCells, { maxLength: 20 });

describe('laws', () => {
  it('a higher bar never lets more rows or accounts through', () => {
    fc.assert(
      fc.property(anyRows, (cells) => {
        const { rows } = asked(cells);
        for (let place = 1; place < rows.length; place += 1) {
          const [lower, higher] = [rows[place - 1], rows[place]];
          if (!lower || !higher) continue;
          expect(higher.rows).toBeLessThanOrEqual(lower.rows);
          expect(higher.eqls + higher.leftOut).toBeLessThanOrEqual(lower.eqls + lower.leftOut);
        }
      }),
    );
  });

  it('the EQLs of the comparison are among those of the settings’ own bar', () => {
    fc.assert(
      fc.property(anyRows, (cells) => {
        const input = inputOf([HEADERS, ...cells.map(row)], undefined);
        const count = countAccounts(input);
        const eqls = count.groups.find(({ leadType }) => leadType === 'EQL')?.leads ?? 0;
        const [own] = whatIf(input, count, [0.6]).rows;
        expect((own?.eqls ?? 0) - (own?.presumed ?? 0)).toBe(eqls);
      }),
    );
  });

  it('no rate stands on more than the mature, and no mature on more than the EQLs', () => {
    fc.assert(
      fc.property(anyRows, (cells) => {
        for (const { eqls, mature, converted = 0, presumed, rows } of asked(cells).rows) {
          expect(converted).toBeLessThanOrEqual(mature);
          expect(mature).toBeLessThanOrEqual(eqls);
          expect(presumed).toBeLessThanOrEqual(eqls);
          expect(eqls).toBeLessThanOrEqual(rows);
        }
      }),
    );
  });

  it('the order of the rows doesn’t matter', () => {
    fc.assert(
      fc.property(anyRows, (cells) => {
        expect(asked(cells.slice().reverse()).rows).toEqual(asked(cells).rows);
      }),
    );
  });
});

it('20,000 rows take under two seconds for all seven bars', () => {
  const cells = Array.from({ length: 20_000 }, (_, index) =>
    row({ Account: `Account ${index}`, Warmth: index % 101 }),
  );
  const input = inputOf([HEADERS, ...cells], undefined);
  const count = countAccounts(input);
  const started = process.cpuUsage();
  expect(whatIf(input, count).rows).toHaveLength(7);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(2);
});
