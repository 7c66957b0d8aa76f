// How long importing a large export takes in the built add-on, in the local host's Node shell, in a
// process of its own. Times are this machine's; nothing is asserted.

import { quietly } from '../../../host/engine/quietly';
import { createHost, sheetData, workbookData } from '../../../host/node';
import { excerpt } from '../../../src/core/cells/text';

const ROWS = 20_000;
const COLUMNS = 40;
const MILLISECONDS_PER_SECOND = 1000;
const MICROSECONDS_PER_SECOND = 1e6;
const BYTES_PER_MEGABYTE = 1024 * 1024;

type Cells = Parameters<typeof sheetData>[1];

/** The first makes a tab, the second is merged into it. */
const MONTHS = ['January', 'February'];
const HEADER = [
  'Account Name',
  'Website',
  'Partner Name',
  'Partner Populations',
  'Populations',
  'Partner Record Owner Name',
  'Partner Record Owner Email',
  'Create Date',
  'Last Modified Date',
  'Amount',
];
const OVERLAPS = ['Customers', 'Open Opportunities', 'Prospects', 'Customers; Prospects'];
const PARTNERS = 40;
const DAYS = 400;
const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2025, 0, 1);

/**
 * An export as systems give it: text but for dates and amounts, most of its columns nobody's field. In
 * the next month's every tenth overlap is another, and every twentieth account.
 */
function exported(rows: number, month: number): Cells {
  const others = Array.from(
    { length: COLUMNS - HEADER.length },
    (_column, at) => `Custom ${at + 1}`,
  );
  const row = (place: number): Cells[number] => {
    const number = place % 20 === 0 ? place + rows * month : place;
    const overlap = OVERLAPS[(number + (place % 10 === 0 ? month : 0)) % OVERLAPS.length];
    const day = new Date(FIRST_DAY + (number % DAYS) * DAY_MS);
    const own = [
      `Account ${number} Inc.`,
      `https://www.account${number}.example/about`,
      `Partner ${number % PARTNERS}`,
      overlap,
      'Prospects',
      `Dana ${number % 100}`,
      `dana${number % 100}@partner${number % PARTNERS}.example`,
      day,
      day.toISOString(),
      number * 10,
    ];
    return [
      ...own,
      ...others.map((_header, at) => (at % 3 === 2 ? '' : `Value ${at} of ${number}`)),
    ];
  };
  return [[...HEADER, ...others], ...Array.from({ length: rows }, (_row, at) => row(at + 1))];
}

interface Figures {
  readonly calls: number;
  readonly seconds: number;
  readonly processor: number;
}

function measured(work: () => void, calls: () => number): Figures {
  const before = process.cpuUsage();
  const started = performance.now();
  work();
  const seconds = (performance.now() - started) / MILLISECONDS_PER_SECOND;
  const { user, system } = process.cpuUsage(before);
  return { calls: calls(), seconds, processor: (user + system) / MICROSECONDS_PER_SECOND };
}

const told = (what: string, { calls, seconds, processor }: Figures): string =>
  `  ${what}: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor time, ${calls} calls`;

function figures(rows: number): readonly string[] {
  const sheets = MONTHS.map((name, month) => sheetData(name, exported(rows, month)));
  const data = workbookData(sheets);
  const host = quietly(() => createHost({ data, now: () => new Date('2026-06-30T09:30:00Z') }));
  const ask = (call: string, request: object): Record<string, unknown> => {
    const answer = quietly(() => host.run(call, request)) as Record<string, unknown>;
    if (answer.ok !== true) throw new Error(JSON.stringify(answer));
    return answer;
  };
  return MONTHS.flatMap((name) => {
    quietly(() => host.select(name, 'A1'));
    const request = { sheetIds: [], into: 'auto' };
    const calls = (): number => host.counts.calls;
    let check: unknown;
    let said: unknown;
    const preview = measured(() => {
      ({ check } = ask('previewImport', request));
    }, calls);
    const written = measured(() => {
      let answer = ask('importExport', { ...request, rename: false, check });
      while (answer.state === 'working') answer = ask('runJob', { job: 'import', step: 0 });
      ({ said } = answer);
    }, calls);
    const about = excerpt(String(said), 300);
    return [told(`${name}, preview`, preview), told(`${name}, import`, written), `  ${about}`];
  });
}

function main(sizes: readonly number[]): void {
  for (const rows of sizes) {
    console.log(`An import of ${rows.toLocaleString('en')} rows of ${COLUMNS} columns`);
    for (const line of figures(rows)) console.log(line);
  }
  const most = process.memoryUsage().rss / BYTES_PER_MEGABYTE;
  console.log(`  ${most.toFixed(0)} MB`);
}

const [sizes] = process.argv.slice(2);
main(sizes === undefined ? [200, ROWS] : sizes.split(',').map(Number));
