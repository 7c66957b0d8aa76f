// The overlap tab, from cells to rows.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { isoDay, readDay } from '../../../src/core/cells/day';
import {
  readOverlapRow,
  readOverlapTable,
  type SheetOverlap,
} from '../../../src/core/columns/overlap-table';
import {
  findHeaderRow,
  type RememberedColumns,
  recogniseTableAt,
} from '../../../src/core/columns/recognise';
import { readFixture } from './fixture';

const read = (table: Table, said: RememberedColumns = {}): SheetOverlap => {
  const headerRow = findHeaderRow(table) ?? 0;
  return readOverlapTable(table, recogniseTableAt(table, headerRow, 'overlap', said), headerRow);
};

const dayText = (cell: Cell | undefined): string => {
  const day = cell === undefined ? undefined : readDay(cell);
  return day === undefined ? String(cell) : isoDay(day);
};

describe('each layout gives rows', () => {
  it('Crossbeam: the standard population, else the partner’s own; the lead’s account', () => {
    const { rows } = read(readFixture('01-crossbeam-v2.csv'));
    expect(rows.map(({ row }) => [row.account, row.domain, row.partner, row.overlap])).toEqual([
      ['Brightwater Foods', 'https://www.brightwater.example/', 'Northwind Cloud', 'Customers'],
      ['Harbour Lane', 'harbourlane.example', 'Northwind Cloud', 'Open Opportunities'],
      ['Field & Sons', 'fieldandsons.example', 'Kestrel Data', 'ICP list'],
    ]);
  });

  it('wide: the strongest column, whoever it names, and everybody else beside', () => {
    const { rows } = read(readFixture('03-crossbeam-list-wide.csv'));
    expect(rows.map(({ row }) => [row.account, row.overlap, row.partner])).toEqual([
      ['Brightwater Foods', 'Customer', 'Northwind Cloud'],
      ['Harbour Lane', 'Open opportunity', 'Orbit Pay, Fieldstone, Inc.'],
      ['Quiet Pines', 'none', ''],
      ['Empty Bay', '', ''],
    ]);
    expect(rows[0]?.partners).toEqual([
      { name: 'Northwind Cloud', overlap: 'Customer' }, // a prospect of theirs as well
      { name: 'Orbit Pay', overlap: 'Open opportunity' },
      { name: 'Kestrel Data', overlap: 'Prospect' },
    ]);
    expect(rows[1]?.partners.map(({ name }) => name)).toEqual([
      'Orbit Pay',
      'Fieldstone, Inc.', // a legal form is no partner
      'Kestrel Data',
    ]);
  });

  it.each([
    ['ticks name nobody', [true, '', ''], 'Customer', ''],
    ['counts name nobody', ['', 2, 5], 'Open opportunity', ''],
    ['a count of 0 is nobody', [0, 0, 1], 'Prospect', ''],
    ['an unticked box is no', [false, false, false], 'none', ''],
    ['an error shows where nothing better stands', ['#N/A', '', 'NONE'], '#N/A', ''],
    ['an error gives way to a name', ['#N/A', 'Kestrel', ''], 'Open opportunity', 'Kestrel'],
    ['blanks stay blank', ['-', 'n/a', ''], '', ''],
  ])('wide: %s', (_, cells, overlap, partner) => {
    const header = [
      'Account',
      'Is a customer of',
      'Is an open opportunity for',
      'Is a prospect of',
    ];
    const { rows } = read([header, ['Acme', ...cells]]);
    expect(rows[0]?.row.overlap).toBe(overlap);
    expect(rows[0]?.row.partner).toBe(partner);
  });

  it('Reveal: a ticked open deal is an open opportunity', () => {
    const { rows } = read(readFixture('05-reveal.csv'));
    expect(rows.map(({ row }) => row.overlap)).toEqual([
      'Customer',
      'Prospect; Open opportunity',
      'Prospect',
    ]);
  });

  it('Kiflo: the second block is the partner’s, once the user says so', () => {
    const said = { overlap: 'Type (2)', partnerContact: 'Owner (2)' };
    const { rows } = read(readFixture('06-kiflo.csv'), said);
    expect(rows.map(({ row }) => [row.overlap, row.owner, row.partnerContact])).toEqual([
      ['Customer', 'Sam Reed', 'Ada Kowalski'],
      ['Opportunity', 'Sam Reed', 'Ben Osei'],
    ]);
  });

  it('Snowflake: the partner’s record names the account', () => {
    const { rows } = read(readFixture('04-snowflake-overlaps.csv'));
    expect(rows.map(({ row }) => [row.account, row.domain])).toEqual([
      ['Brightwater Foods', 'brightwater.example'],
      ['Harbour Lane', 'www.harbourlane.example'],
    ]);
  });

  it('takes text that looks like a formula as text', () => {
    const { rows } = read(readFixture('18-formula-like.csv'));
    expect(rows.map(({ row }) => [row.account, row.partner])).toEqual([
      ['=HYPERLINK("https://x.example")', '+Northwind'],
      ['@SUM(A1)', '-Kestrel'],
    ]);
  });

  it('keeps names in other scripts', () => {
    const { rows } = read(readFixture('15-rtl-devanagari.csv'));
    expect(rows[1]?.row.account).toBe('हिंद फूड्स');
  });

  it('splits partners on semicolons and lines, not on the comma in a name', () => {
    const table = [
      ['Account', 'Partner', 'Overlap'],
      ['Acme', 'Foo, Inc.; Bar\nBaz;Foo, Inc.', 'Customer'],
      ['Bolt', 'Smith, Jones and Partners', 'Customer'],
    ];
    expect(read(table).rows.map(({ partners }) => partners.map(({ name }) => name))).toEqual([
      ['Foo, Inc.', 'Bar', 'Baz'],
      ['Smith, Jones and Partners'],
    ]);
  });
});

describe('each column is read into its field', () => {
  it('all of them, in a sheet that has them all', () => {
    const columns: readonly [string, Cell][] = [
      ['Account', 'Acme'],
      ['Website', 'acme.example'],
      ['Partner', 'Globex'],
      ['Overlap', 'Customer'],
      ['Warmth', 'Hot'],
      ['Last touch', '2026-06-01'],
      ['Will introduce', 'yes'],
      ['Fit', 'A'],
      ['Motion', 'Co-sell'],
      ['Owner', 'Sam'],
      ['Due', '2026-07-01'],
      ['Motion status', 'open'],
      ['Next step', 'Call'],
      ['Partner contact', 'Ada'],
      ['EQL since', '2026-05-01'],
    ];
    const cells = columns.map(([, cell]) => cell);
    const [first] = read([columns.map(([header]) => header), cells]).rows;
    expect(first).toEqual({
      index: 1,
      cells,
      row: {
        account: 'Acme',
        domain: 'acme.example',
        partner: 'Globex',
        overlap: 'Customer',
        warmth: 'Hot',
        lastTouch: new Date(Date.UTC(2026, 5, 1)),
        willing: 'yes',
        fit: 'A',
        motion: 'Co-sell',
        owner: 'Sam',
        due: new Date(Date.UTC(2026, 6, 1)),
        motionStatus: 'open',
        nextStep: 'Call',
        partnerContact: 'Ada',
      },
      partners: [{ name: 'Globex', overlap: 'Customer' }],
      since: new Date(Date.UTC(2026, 4, 1)),
    });
  });

  it('the partner’s record names the website where there is no other', () => {
    const header = ['Account', 'Website', 'Partner', 'Partner record website'];
    const { rows } = read([
      header,
      ['Acme', '', 'Globex', 'acme.example'],
      ['Bolt', 'bolt.example', 'Globex', 'other.example'],
    ]);
    expect(rows.map(({ row }) => row.domain)).toEqual(['acme.example', 'bolt.example']);
  });

  it.each<[Cell, Cell, Cell]>([
    ['Customer', 'yes', 'Customer; Open opportunity'],
    ['', true, 'Open opportunity'],
    ['-', '1', 'Open opportunity'],
    ['Customer', 'open', 'Customer; Open opportunity'],
    ['Customer', 'Reopen', 'Customer'], // no tick, though it ends as one
    ['Customer', 'Yesterday', 'Customer'],
    ['Customer', '', 'Customer'],
  ])('an overlap of %p with an open deal of %p is %p', (overlap, deal, read_) => {
    const { rows } = read([
      ['Account', 'Partner', 'Overlap', 'Open deal'],
      ['Acme', 'Globex', overlap, deal],
    ]);
    expect(rows[0]?.row.overlap).toBe(read_);
  });

  it('a ticked open deal is an overlap where no column says what the overlap is', () => {
    const { rows } = read([
      ['Account', 'Partner', 'Open deal'],
      ['Acme', 'Globex', 'x'],
      ['Bolt', 'Globex', ''],
    ]);
    expect(rows.map(({ row }) => row.overlap)).toEqual(['Open opportunity', undefined]);
    expect(rows.map(({ partners }) => partners)).toEqual([
      [{ name: 'Globex', overlap: 'Open opportunity' }],
      [{ name: 'Globex', overlap: '' }],
    ]);
  });

  it('one wide column makes a wide layout', () => {
    const { rows } = read([
      ['Account', 'Is a prospect of'],
      ['Acme', 'Globex'],
    ]);
    expect(rows[0]?.row).toMatchObject({ overlap: 'Prospect', partner: 'Globex' });
  });

  it('a blank partner in a sheet that is not wide names nobody', () => {
    const { rows } = read([
      ['Account', 'Partner', 'Overlap'],
      ['Acme', '', 'Customer'],
    ]);
    expect(rows[0]?.partners).toEqual([]);
  });
});

describe('a column that isn’t there differs from a blank cell', () => {
  it('gives undefined for the one and empty text for the other', () => {
    const row = read([
      ['Account', 'Partner', 'Warmth'],
      ['Acme', 'P'],
    ]).rows[0]?.row;
    expect(row?.warmth).toBe('');
    expect(row?.lastTouch).toBeUndefined();
    expect(row?.overlap).toBeUndefined();
  });
});

describe('dates are read in the order that their column shows', () => {
  it('reads every spelling, and keeps what is no date', () => {
    const { rows } = read(readFixture('16-dates.csv'));
    expect(rows.map(({ row }) => dayText(row.lastTouch))).toEqual([
      '2025-03-04',
      '2025-03-04', // 5/25/2025 below says: month first
      '2026-03-05',
      '2026-03-05',
      '2026-03-05',
      '2026-03-05',
      'TBD',
      '2026-03-05',
      '2025-05-25',
    ]);
  });

  it('lets each column tell for itself, and a silent one follow the others', () => {
    const header = ['Account', 'Partner', 'Last touch', 'Due', 'Overlap date'];
    const sheet = read([
      header,
      ['A', 'P', '25/3/2026', '3/25/2026', '3/4/2026'],
      ['B', 'P', '3/4/2026', '3/4/2026', ''],
      ['C', 'P', '26/3/2026', '', ''],
    ]);
    expect(sheet.dateOrders).toEqual({
      lastTouch: 'day-month',
      due: 'month-day',
      overlapDate: 'day-month',
    });
    expect(dayText(sheet.rows[1]?.row.lastTouch)).toBe('2026-04-03');
    expect(dayText(sheet.rows[1]?.row.due)).toBe('2026-03-04');
    expect(sheet.mixed).toEqual([]);
  });

  it('names a column that mixes both orders', () => {
    const table = [
      ['Account', 'Partner', 'Due'],
      ['A', 'P', '25/3/2026'],
      ['B', 'P', '3/25/2026'],
    ];
    expect(read(table).mixed).toEqual(['due']);
  });
});

it('dates that tell no order are read month first, unless the reader says otherwise', () => {
  const table = [
    ['Account', 'Partner', 'Due'],
    ['A', 'P', '3/4/2026'],
  ];
  expect(read(table).dateOrder).toBe('month-day');
  expect(read(table).rows[0]?.row.due).toEqual(new Date(Date.UTC(2026, 2, 4)));
  const recognition = recogniseTableAt(table, 0, 'overlap');
  const dayFirst = readOverlapTable(table, recognition, 0, 'day-month');
  expect(dayFirst.rows[0]?.row.due).toEqual(new Date(Date.UTC(2026, 3, 3)));
});

describe('rows that are no accounts are skipped, with the reason', () => {
  it('skips blank rows between and above', () => {
    const sheet = read(readFixture('13-blank-rows-above.csv'));
    expect(sheet.rows.map(({ index }) => index)).toEqual([5, 7]);
    expect(sheet.skipped).toEqual([{ index: 6, why: 'blank' }]);
  });

  it.each([
    [['Grand Totals (12 records)'], 'footer'],
    [['Total', 12], 'footer'],
    [['Total', '', ''], 'footer'],
    [['', 'Total (3 records)'], 'footer'],
    [['Confidential Information - Do Not Distribute'], 'footer'],
    [['Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.'], 'footer'],
    [['© 2026 Northwind'], 'footer'],
    [['ACCOUNT', 'partner', 'Overlap'], 'repeated header'],
    [['', false, ' '], 'blank'],
    [['Grand Total'], 'footer'],
    [['Average', 4.5], 'footer'],
    [['Sum:', 45], 'footer'],
    [['record count', '12'], 'footer'],
    [['COUNT', 12], 'footer'],
    [['©2026 Northwind'], 'footer'],
    [['Copyright © Northwind'], 'footer'],
    [['Total records: 12'], 'footer'],
    [['Report generated on 1 June'], 'footer'],
    [['Report run by Sam'], 'footer'],
    [['Generated by Orbit'], 'footer'],
    [['Generated on 1 June'], 'footer'],
    [['Generated at noon'], 'footer'],
    [['Exported by Sam'], 'footer'],
    [['Exported on 1 June'], 'footer'],
    [['Exported from Orbit'], 'footer'],
    [['Subtotal (12 records)'], 'footer'],
    [['Totals(3 records)'], 'footer'],
    [['Total (1 record)'], 'footer'],
    [['Subtotals:', 3, '4'], 'footer'],
    [['The Grand Total Group', 'P', ''], undefined],
    [['© 2 Ltd', 'P', ''], undefined],
    [['Acme Total', 12, ''], undefined],
    [['Total Energies', 12, ''], undefined],
    [['', 5, ''], undefined], // a number is something
    [[3, 'P', ''], undefined], // and no footer
    [['Account', 'P', 'Customer'], undefined], // an account of that name
    [['Total', 'Northwind', 'Customer'], undefined], // an account of that name
    [['Totally Fresh', '', ''], undefined],
    [['Copyright Clearance Center', 'P', ''], undefined],
    [['', 'P', ''], undefined], // no account, but not nothing
  ])('%j: %p', (cells, why) => {
    const sheet = read([['Account', 'Partner', 'Overlap'], cells]);
    expect(sheet.skipped.map((row) => row.why)).toEqual(why === undefined ? [] : [why]);
    expect(sheet.rows).toHaveLength(why === undefined ? 1 : 0);
  });

  it("doesn't take the add-on's own cells for a filled row", () => {
    const sheet = read([
      ['Account', 'Partner', 'EQL status', 'EQL since'],
      ['', '', 'EQL', 46000],
    ]);
    expect(sheet.skipped).toEqual([{ index: 1, why: 'blank' }]);
  });
});

test('a row read alone has its dates in the order that the whole column showed', () => {
  const shape = read([
    ['Account', 'Partner', 'Due', 'Qualified date'],
    ['Acme', 'Northwind', '25/3/2026', '3/4/2026'],
  ]);
  const row = readOverlapRow(['Initech', 'Northwind', '3/4/2026', '3/4/2026'], 7, shape);
  expect([row?.index, dayText(row?.row.due), dayText(row?.qualified)]).toEqual([
    7,
    '2026-04-03',
    '2026-04-03', // a column that doesn't tell is read as those that do
  ]);
});

describe('laws', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('', 'Total', 'Grand Totals (2 records)', 'Acme', '#N/A', 'NONE', '3/4/2026'),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
  );
  const header = [
    'Account',
    'Partner',
    'Overlap',
    'Is a customer of',
    'Due',
    'Open deal',
    'EQL since',
  ];

  it('keeps or skips every row, once, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 })), (body) => {
        const sheet = read([header, ...body]);
        const indexes = [...sheet.rows, ...sheet.skipped]
          .map(({ index }) => index)
          .sort((a, b) => a - b);
        expect(indexes).toEqual(body.map((_, index) => index + 1));
      }),
    );
  });

  it('reads a row alone as it reads it among all others', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 })), (body) => {
        const table = [[...header, 'Qualified date'], ...body];
        const sheet = read(table);
        const alone = body.map((cells, below) => readOverlapRow(cells, below + 1, sheet));
        expect(alone.filter((row) => row !== undefined)).toEqual(sheet.rows);
        for (const { index } of sheet.skipped) expect(alone[index - 1]).toBeUndefined();
      }),
    );
  });

  it('leaves the table as it was', () => {
    const table = Object.freeze([Object.freeze(header), Object.freeze(['Acme', 'P', 'Customer'])]);
    expect(() => read(table as Table)).not.toThrow();
  });
});
