// What an import changed, told in the next row of EQL History, and in no other.
import type { Host } from '../../../host/node';
import { choose, openBook } from '../support/add-on-host';

const HISTORY = 'EQL History';
const IMPORT = 'Import overlap export';
const HEADER = ['Company Name', 'Website', 'Partner Name', 'Partner Populations'];
const JANUARY = [
  HEADER,
  ['Acme', 'acme.example', 'Northwind', 'Prospects'],
  ['Birch', 'birch.example', 'Northwind', 'Customers'],
];
const FEBRUARY = [
  HEADER,
  ['Acme', 'acme.example', 'Northwind', 'Customers'],
  ['Cedar', 'cedar.example', 'Northwind', 'Customers'],
];

interface Book {
  readonly host: Host;
  /** Does on a day, with a tab in front, what a menu item does. */
  readonly on: (day: string, tab: string, item: string) => string;
}

const open = (more: object = {}): Book => {
  let day = '2026-06-30';
  const host = openBook({
    sheets: { January: JANUARY, February: FEBRUARY },
    now: () => new Date(`${day}T09:30:00Z`),
    ...{ minimumRows: 20, minimumColumns: 30, ...more },
  });
  return {
    host,
    on: (date, tab, item) => {
      day = date;
      host.select(tab, 'A1');
      return choose(host, item);
    },
  };
};

const told = (host: Host): readonly string[] => {
  const [header = [], ...rows] = host.sheet(HISTORY).shown;
  const [date, imported] = ['Date', 'Imported since the row before'].map((name) =>
    header.indexOf(name),
  );
  return rows
    .filter((row) => row[date ?? -1] !== '')
    .map((row) => `${row[date ?? -1]}: ${row[imported ?? -1]}`);
};

it('each import stands in the row of the next summary, with its day, and in none after it', () => {
  const { host, on } = open();
  on('2026-06-01', 'January', IMPORT);
  on('2026-06-02', 'January clean', 'Build summary');
  on('2026-07-01', 'January clean', 'Build summary');
  on('2026-07-05', 'February', IMPORT);
  on('2026-07-06', 'February', 'Undo last import');
  on('2026-07-07', 'February', IMPORT);
  on('2026-07-31', 'January clean', 'Build summary');
  const february =
    'February into January clean: 2 rows in, 2 out. 2 rows in the list. 1 row added behind the ' +
    'others: row 4. 1 row with another overlap: row 2. 1 row no longer in the list: row 3.';
  expect(told(host)).toEqual([
    '2 Jun 2026: 1 June 2026, January into January clean: 2 rows in, 2 out.',
    '1 Jul 2026: ',
    `31 Jul 2026: 5 July 2026, ${february} 6 July 2026: the import into January clean was undone. ` +
      `7 July 2026, ${february}`,
  ]);
});

it('an import after the day’s summary waits for the next day’s', () => {
  const { host, on } = open();
  on('2026-06-01', 'January', IMPORT);
  on('2026-06-01', 'January clean', 'Build summary');
  on('2026-06-01', 'February', IMPORT);
  on('2026-06-01', 'January clean', 'Build summary');
  expect(told(host)).toEqual([expect.stringMatching(/^1 Jun 2026: 1 June 2026, January into/)]);
  on('2026-06-02', 'January clean', 'Build summary');
  expect(told(host)[1]).toMatch(/^2 Jun 2026: 1 June 2026, February into January clean: 2 rows in/);
});
