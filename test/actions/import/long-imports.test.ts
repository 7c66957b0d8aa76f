// Imports that take longer than Google lets a script run: cut off between any two blocks of rows, they go on,
// and end as if nobody had stopped them; so does undoing them.
import type { Host } from '../../../host/node';
import type { Answer, Bootstrap, Done, Imported, ImportPreview, Working } from '../../../src/rpc';
import { choose, everything, openBook, type Rows } from '../support/add-on-host';

/** A list and its export, of which most rows change, a few are gone and as many come as were there. */
const lists = (listed: number) => {
  const kept = listed - 10;
  const list: Rows = [
    ['Account', 'Partner', 'Overlap', 'Warmth', 'Region'],
    ...Array.from({ length: listed }, (_row, at) => [
      ...[`Account ${at}`, 'Northwind', at % 3 === 0 ? 'Prospect' : 'Customer'],
      ...[at % 2 === 0 ? 'Hot' : '', at % 5 === 0 ? 'North' : ''],
    ]),
  ];
  const fresh: Rows = [
    ['Account', 'Partner', 'Overlap', 'Region', 'Segment', 'Seen'],
    ...Array.from({ length: kept + listed }, (_row, at) => [
      ...[`Account ${at < kept ? at : at + listed}`, 'Northwind', 'Customer'],
      ...[`Region ${at % 7}`, `Segment ${at % 4}`],
      new Date(`2026-02-0${1 + (at % 9)}T00:00:00Z`),
    ]),
  ];
  return { list, fresh, written: 2 * listed, last: `Account ${kept + 2 * listed - 1}` };
};
/** Three blocks of rows, and two. */
const LONG = lists(510);
const SHORTER = lists(260);
const FIVE_MINUTES = 5 * 60 * 1000;

/** They take five minutes, or longer than Google lets a script run at all. */
type Landing = 'slow' | 'killed' | undefined;

interface Book {
  readonly host: Host;
  /** The list's tab, or `new`. */
  readonly into: 'Overlaps' | 'new';
  readonly of: typeof LONG;
  /** What happens while writes land; asked each time. */
  landing: () => Landing;
  day: string;
}

function open(into: Book['into'], of: Book['of']): Book {
  const book = { into, of, landing: (): Landing => undefined, day: '2026-06-30' };
  const host = openBook({
    sheets: { Overlaps: of.list, Export: of.fresh },
    minimumRows: of.written + 5,
    minimumColumns: 12,
    now: () => new Date(`${book.day}T09:30:00Z`),
    beforeCall: ({ name }, _number, execution) => {
      const landing = name === 'SpreadsheetApp.flush' ? book.landing() : undefined;
      return landing === 'killed'
        ? execution.stop('Exceeded maximum execution time')
        : landing && FIVE_MINUTES;
    },
  });
  host.select('Export', 'A1');
  return Object.assign(book, { host });
}

type Step = Answer<Working | Imported>;
const idOf = ({ host }: Book, tab: string): number =>
  host.eval(`SpreadsheetApp.getActive().getSheetByName('${tab}').getSheetId()`) as number;

function begin(book: Book): Step {
  const { host, into } = book;
  const request = { sheetIds: [], into: into === 'new' ? into : idOf(book, into) };
  const { check } = host.run('previewImport', request) as Answer<ImportPreview> & { check: string };
  return host.run('importExport', { ...request, rename: false, check }) as Step;
}

const goOn = ({ host }: Book, job: 'import' | 'undo' = 'import'): Answer<Working | Done> =>
  host.run('runJob', { job, step: 0 }) as Answer<Working | Done>;
const unfinished = ({ host }: Book): Bootstrap['unfinished'] =>
  (host.run('bootstrap', { worklist: null }) as Bootstrap).unfinished;
/** What stands in the list, which has grown by some blank rows and columns. */
const cells = ({ host }: Book): string =>
  host
    .sheet('Overlaps')
    .contents.map((row) => row.join('\t').trimEnd())
    .join('\n')
    .trimEnd();

/** What happens at some of the times when writes land; 1 is the first. */
function slowAt(book: Book, times: Readonly<Record<number, Landing>>): void {
  let time = 0;
  book.landing = () => {
    time += 1;
    return times[time];
  };
}

/** Every cell, format and mark; a tab's id is drawn anew each time. */
const picture = (book: Book, answer: Step): string =>
  JSON.stringify([answer, everything(book.host)])
    .replace(/gas-[\w-]{36}/g, 'a tab')
    .split(String(answer.ok && answer.state === 'done' && answer.sheetId))
    .join('7');
const whole = ({ into, of }: Book): string => {
  const book = open(into, of);
  return picture(book, begin(book));
};

describe('an import that is cut off', () => {
  test.each([
    ['a list', open('Overlaps', LONG)],
    ['a new tab', open('new', LONG)],
  ] as const)('after each block of %s ends in the same sheet, cell by cell, and is undone whole', (_tab, book) => {
    const { host, into } = book;
    const before = cells(book);
    // The first run stops in time; the second one is killed once it has written its block.
    slowAt(book, { 1: 'slow', 4: 'killed' });
    const stopped = begin(book);
    expect(stopped).toMatchObject({ state: 'working', rows: { done: 500 } });
    expect(stopped.ok && stopped.state === 'working' && stopped.left).toMatch(/^About .* left/);
    // The next day, and with the list in front: what was begun goes on as it was shown.
    book.day = '2026-07-01';
    host.select('Overlaps', 'B2');
    expect(() => goOn(book)).toThrow('Exceeded maximum execution time');
    expect(unfinished(book)).toEqual({ job: 'import', said: stopped.ok && stopped.said });
    const answer = goOn(book) as Step;
    expect(answer).toMatchObject({ ok: true, state: 'done' });
    expect(JSON.parse(picture(book, answer))).toEqual(JSON.parse(whole(book)));
    slowAt(book, { 1: 'slow' });
    const undone: (string | undefined)[] = [];
    let undo = goOn(book, 'undo');
    for (; undo.ok && undo.state === 'working'; undo = goOn(book, 'undo')) undone.push(undo.said);
    expect(undo).toMatchObject({ ok: true, state: 'done' });
    expect(undone).toEqual(
      into === 'new' ? [] : ['500 of 1,020 rows of Overlaps are as before the import.'],
    );
    expect(cells(book)).toEqual(before);
    expect(unfinished(book)).toBeNull();
  });
});

describe('an import that has stopped', () => {
  const stopped = (): Book => {
    const book = open('Overlaps', SHORTER);
    slowAt(book, { 1: 'slow' });
    begin(book);
    return book;
  };
  const lastOf = ({ host, of }: Book): string | undefined =>
    host.sheet('Overlaps').shown[of.written]?.[0];

  test('doesn’t go on where somebody has changed its tabs meanwhile, says so, and nothing is lost', () => {
    const book = stopped();
    const { host, of } = book;
    for (const [tab, cell] of [
      ['Overlaps', 'D7'],
      ['Export', 'E3'],
    ] as const) {
      host.edit(tab, cell, 'typed by somebody');
      const before = cells(book);
      expect(goOn(book)).toMatchObject({
        ok: false,
        message: expect.stringMatching(
          `^${tab} has changed since the import stopped, .* Look at the import again to write what is missing, or undo it.$`,
        ),
      });
      expect(cells(book)).toBe(before);
    }
    host.select('Export', 'A1');
    expect(begin(book)).toMatchObject({ ok: true, state: 'done' });
    expect(host.sheet('Overlaps').shown[6]?.[3]).toBe('typed by somebody');
    expect(lastOf(book)).toBe(of.last);
  });

  test('is undone as far as it came, or gone on with in the menu, also once scores stand beside it', () => {
    const book = stopped();
    const { host, of } = book;
    expect(choose(host, 'Undo last import')).toBe(
      'The import is undone: Overlaps is as it was before.',
    );
    expect(cells(book)).toBe(of.list.map((row) => row.join('\t').trimEnd()).join('\n'));
    slowAt(book, { 1: 'slow' });
    begin(book);
    host.select('Overlaps', 'A1');
    choose(host, 'Score this sheet');
    expect(choose(host, 'Import overlap export')).toMatch(
      /^500 of 520 rows are imported into Overlaps. Choose OK to go on, .* Imported into Overlaps./,
    );
    expect(lastOf(book)).toBe(of.last);
  });
});
