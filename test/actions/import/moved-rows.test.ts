// Somebody sorts the list, or puts a row in, while an import writes: no row loses what is its own.
import type { Host } from '../../../host/node';
import { openBook, type Rows } from '../support/add-on-host';

const PASTE: Rows = [
  ['Account', 'Partner', 'Overlap', 'Warmth'],
  ['Acme', 'Northwind', 'Prospect', 'Hot'],
  ['Birch', 'Northwind', 'Customer', ''],
  ['Cedar', 'Contoso', 'Prospect', 'Cold'],
];
const FEBRUARY: Rows = [
  ['Account', 'Partner', 'Overlap'],
  ['Acme', 'Northwind', 'Customer'],
  ['Cedar', 'Contoso', 'Customer'],
  ['Dogwood', 'Contoso', 'Customer'],
  ['Elm', 'Contoso', 'Prospect'],
];

interface Disturbance {
  readonly at: number;
  /** Whether it is imported once more afterwards. */
  readonly again?: boolean;
  readonly edit: (host: Host) => void;
}

/** The list after an import that somebody disturbs before one of its calls. */
const imported = (disturbance?: Disturbance): { list: Record<string, string>; calls: number } => {
  let call = 0;
  let isOn = false;
  let host: Host | undefined;
  const book = openBook({
    sheets: { Overlaps: PASTE, February: FEBRUARY },
    minimumRows: 30,
    beforeCall: () => {
      if (isOn) call += 1;
      if (isOn && host && call === disturbance?.at) disturbance.edit(host);
      return undefined;
    },
  });
  host = book;
  const sheetId = book.eval("SpreadsheetApp.getActive().getSheetByName('Overlaps').getSheetId()");
  book.select('February', 'A1');
  const request = { sheetIds: [], into: sheetId };
  const { check } = book.run('previewImport', request) as { check: string };
  isOn = true;
  let answer = book.run('importExport', { ...request, check, rename: false });
  isOn = false;
  if (disturbance?.again) {
    book.select('February', 'A1');
    const { check: now } = book.run('previewImport', request) as { check: string };
    answer = book.run('importExport', { ...request, check: now, rename: false });
  }
  const { shown } = book.sheet('Overlaps');
  const list = Object.fromEntries(
    shown
      .slice(1)
      .filter((row) => row.some((cell) => cell !== ''))
      .map(([account = '', ...rest]) => [account, rest.filter((cell) => cell !== '').join(' ')]),
  );
  const ok = (answer as { ok: boolean }).ok;
  return { list: { ...list, answered: ok ? 'yes' : JSON.stringify(answer) }, calls: call };
};

const sorts = (host: Host): void => {
  const { workbook } = host;
  const sheetId = workbook.sheets.idOf('Overlaps') ?? '';
  const zone = { top: 1, bottom: 3, left: 0, right: 7 };
  workbook.sorting.sort(sheetId, zone, [{ column: 0, ascending: false }]);
};
const inserts = (host: Host): void => {
  const { workbook } = host;
  const sheetId = workbook.sheets.idOf('Overlaps') ?? '';
  workbook.grid.insert(sheetId, 'ROW', 1, 1);
  workbook.cells.write(sheetId, [[1, 0, 'Inserted', undefined]]);
};

const { list: undisturbed, calls } = imported();
/** Every fifth: all of them would take longer than they tell. */
const everyCall = Array.from({ length: Math.floor(calls / 5) }, (_call, at) => 5 * at + 1);

it('undisturbed, every row has what the list says', () => {
  expect(undisturbed).toEqual({
    Acme: 'Northwind Customer Hot Prospect until 30 June 2026',
    Birch: 'Northwind Customer 6/30/2026',
    Cedar: 'Contoso Customer Cold Prospect until 30 June 2026',
    Dogwood: 'Contoso Customer',
    Elm: 'Contoso Prospect',
    answered: 'yes',
  });
});

const untouched = Object.fromEntries(
  PASTE.slice(1).map(([account, ...rest]) => [
    account,
    rest.filter((cell) => cell !== '').join(' '),
  ]),
);

it.each([
  ['sorted', sorts, []],
  ['given a row', inserts, [['Inserted', '']]],
])('a list that is %s meanwhile has every row whole, or says that nothing was written', (_, edit, more) => {
  const wrong = everyCall.flatMap((at) => {
    const { list } = imported({ at, edit });
    const isDone = list.answered === 'yes';
    const { answered: _answered, ...rows } = list;
    const { answered: _as, ...whole } = undisturbed;
    const expected = { ...(isDone ? whole : untouched), ...Object.fromEntries(more) };
    const same =
      JSON.stringify(Object.entries(rows).sort()) ===
      JSON.stringify(Object.entries(expected).sort());
    return same ? [] : [{ at, list }];
  });
  expect(wrong).toEqual([]);
});

it('a call of Google’s that fails leaves a list that the next import makes whole', () => {
  const edit = (): void => {
    throw new Error('Service Spreadsheets failed while accessing document with id 1x.');
  };
  for (const at of everyCall) expect(imported({ at, edit, again: true }).list).toEqual(undisturbed);
});
