// Live scoring when Google fails: nobody is disturbed, no cell of the user's is touched, and the next edit
// makes up for it.
import type { FaultHook, Host } from '../../../host/node';
import { choose, column, contents, openBook, type Rows } from '../support/add-on-host';

const LIST: Rows = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Notes'],
  ['Acme', 'Northwind', 'Customer', 'Warm', 'A', '', ''],
  ['Globex', 'Northwind', 'Customer', 'Warm', 'B', '', ''],
  ['Initech', 'Contoso', 'Customer', 'Hot', 'A', 'Co-sell', ''],
];

/** A scored list whose triggers meet a fault at one of their calls, while `at` is set. */
function open(fault: FaultHook): { readonly host: Host; readonly set: (at: number) => void } {
  let at = 0;
  const beforeCall: FaultHook = (call, number, execution) =>
    execution.entry === 'simple-trigger' && number === at
      ? fault(call, number, execution)
      : undefined;
  const host = openBook({ sheets: { Overlaps: LIST }, beforeCall });
  choose(host, 'Score this sheet');
  return {
    host,
    set: (call) => {
      at = call;
    },
  };
}

const FAULTS: readonly (readonly [string, FaultHook])[] = [
  [
    'fails',
    () => {
      throw new Error('Service Spreadsheets failed while accessing document with id x.');
    },
  ],
  [
    'ends the run',
    (_call, _number, execution) => execution.stop('Exceeded maximum execution time'),
  ],
];

test.each(FAULTS)('where a call of Google’s %s, the next edit makes up for it', (what, fault) => {
  const { host, set } = open(fault);
  host.edit('Overlaps', 'F2', 'Co-sell');
  const calls = host.counts.calls;
  expect(calls).toBeGreaterThan(20);
  for (let at = 1; at <= calls; at += 3) {
    const isEven = at % 2 === 0;
    const motion = isEven ? 'Co-sell' : '';
    set(at);
    host.edit('Overlaps', 'F2', motion);
    expect(contents(host, 'Overlaps', 6)).toEqual(
      LIST.map((row, index) => (index === 1 ? [...row.slice(0, 5), motion] : row.slice(0, 6))),
    );
    set(0);
    host.edit('Overlaps', 'G3', `note ${at}`);
    const [first] = column(host, 'Overlaps', 'EQL status');
    expect(first).toBe(isEven ? 'EQL' : 'Candidate');
    expect(column(host, 'Overlaps', 'EQL since')).toEqual(['6/30/2026', '', '6/30/2026']);
  }
  const logged = host.log.map(({ text }) => text);
  expect(logged.filter((text) => what === 'fails' || !/maximum execution time/.test(text))).toEqual(
    [],
  );
});
