// A run that fails or is cut short at any of its writes: nothing of the user's is lost, and running the
// job again completes it.
import type { Host } from '../../host/node';
import { choose, openBook, type Rows } from './support/add-on-host';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const LIST: Rows = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'Fit', 'Motion'],
  ['Acme', 'Northwind', 'Customer', 'Warm', day('2026-06-10'), 'A', 'Co-sell'],
  ['Globex', 'Northwind', 'Prospect', '', '', 'B', ''],
];
const LEADS: Rows = [
  ['Account', 'Lead type', 'Qualified date', 'Converted date'],
  ['Initech', 'MQL', day('2026-01-10'), day('2026-02-10')],
];
const USERS_COLUMNS = 7;
const SEVEN_MINUTES = 7 * 60 * 1000;

type Fault = 'throws' | 'is cut off';
type Call = { readonly name: string; readonly kind: string };

/** A spreadsheet, and whoever decides at each call of the job what happens to it. */
function watchedHost(decide: (call: Call, number: number) => number | undefined): {
  host: Host;
  start: () => void;
} {
  let hasStarted = false;
  const host = openBook({
    sheets: { Overlaps: LIST, Leads: LEADS },
    beforeCall: (call, number) => (hasStarted ? decide(call, number) : undefined),
  });
  host.open();
  return {
    host,
    start: () => {
      hasStarted = true;
    },
  };
}

const changesSomething = ({ name, kind }: Call): boolean =>
  kind === 'write' || kind === 'flush' || /Property|Lock/.test(name);

const usersCells = (host: Host): readonly (readonly string[])[] => [
  ...host.sheet('Overlaps').contents.map((row) => row.slice(0, USERS_COLUMNS)),
  ...host.sheet('Leads').contents,
];
const everyTab = (host: Host): object =>
  Object.fromEntries(host.sheets().map((name) => [name, host.sheet(name).shown]));

/** What the job leaves when nothing goes wrong, and the numbers of its calls that change something. */
function undisturbed(job: string): { complete: object; calls: readonly number[] } {
  const calls: number[] = [];
  const { host, start } = watchedHost((call, number) => {
    if (changesSomething(call)) calls.push(number);
    return undefined;
  });
  start();
  choose(host, job);
  return { complete: everyTab(host), calls };
}

function fail(fault: Fault): number {
  if (fault === 'is cut off') return SEVEN_MINUTES;
  throw new Error('Service Spreadsheets failed while accessing document with id 1x.');
}

test.each([
  ['Score this sheet', 'throws'],
  ['Score this sheet', 'is cut off'],
  ['Build summary', 'is cut off'],
  ['Settings', 'throws'],
] as const)('%s, where any one of its writes %s', (job, fault) => {
  const { complete, calls } = undisturbed(job);
  expect(calls.length).toBeGreaterThan(4);
  for (const at of calls) {
    let isDone = false;
    const { host, start } = watchedHost((_call, number) => {
      if (isDone || number !== at) return undefined;
      isDone = true;
      return fail(fault);
    });
    const before = usersCells(host);
    start();
    try {
      choose(host, job);
    } catch {
      // Google ends a run without a word.
    }
    expect([at, isDone, usersCells(host)]).toEqual([at, true, before]);
    host.select('Overlaps', 'A1');
    choose(host, job);
    expect([at, usersCells(host)]).toEqual([at, before]);
    expect([at, everyTab(host)]).toEqual([at, complete]);
  }
});
