// Jobs that take longer than Google lets a script run: cut off at any block, they go on, and end as if
// nobody had stopped them.
import type { Host } from '../../host/node';
import type { Bootstrap, Done, Working } from '../../src/rpc';
import { choose, everything, openBook, type Rows } from './support/add-on-host';

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion'];
const KINDS: Rows = [
  ['Customer', 'Warm', 'A', 'Co-sell'],
  ['Prospect', '', 'A', ''],
  ['none', 'Hot', 'B', 'Co-sell'],
];
/** Three blocks of rows. */
const ROWS = 502;
const LIST: Rows = [
  HEADERS,
  ...Array.from({ length: ROWS }, (_row, index) => [
    ...[`Account ${index}`, `Partner ${index % 7}`],
    ...(KINDS[index % KINDS.length] ?? []),
  ]),
];

const FIVE_MINUTES = 5 * 60 * 1000;

/** A book in which writing a block takes five minutes, as often as `slow` says so. */
function open(slow: () => boolean = () => false): Host {
  return openBook({
    sheets: { Overlaps: LIST },
    minimumRows: ROWS + 5,
    minimumColumns: 12,
    beforeCall: (call) =>
      call.name === 'Range.setValues' && call.cells > HEADERS.length && slow()
        ? FIVE_MINUTES
        : undefined,
  });
}

type Answer = { readonly ok: true } & (Working | Done);
const step = (host: Host): Answer => host.run('runJob', { job: 'score', step: 0 }) as Answer;
const opening = (host: Host): Bootstrap => host.run('bootstrap', { worklist: null }) as Bootstrap;

/** Every cell, rule, format and note of the workbook; the cursor stands wherever it stood. */
const cells = (host: Host): unknown => everything(host);

const whole = (() => {
  const host = open();
  step(host);
  return { cells: cells(host), answer: step(host) };
})();

describe('scoring that is cut off', () => {
  test.each([
    ['after its first block', [0]],
    ['after its second block', [1]],
    ['after each of its blocks', [0, 1]],
  ])('%s ends in the same sheet, cell by cell, once it has gone on', (_when, blocks) => {
    let block = -1;
    const host = open(() => {
      block += 1;
      return blocks.includes(block);
    });
    const said: string[] = [];
    let answer = step(host);
    for (; answer.state === 'working'; answer = step(host)) {
      said.push(answer.said);
      expect(answer.rows?.of).toBe(ROWS);
      expect(answer.left).toMatch(/^About (\d+ minutes|a minute) left/);
      expect(opening(host).unfinished).toEqual({
        job: 'score',
        said: answer.said,
      });
    }
    expect(said).toHaveLength(blocks.length);
    expect(cells(host)).toEqual(whole.cells);
    expect(opening(host).unfinished).toBeNull();
    expect(answer.newMarks).toBe(Math.ceil(ROWS / KINDS.length));
    expect(answer.said).toContain('168 rows are newly marked EQL since.');
  });

  test('by Google itself is told as such at the next opening, and ends in the same sheet as well', () => {
    let calls = 0;
    const host = openBook({
      sheets: { Overlaps: LIST },
      minimumRows: ROWS + 5,
      minimumColumns: 12,
      beforeCall: (call, _number, execution) => {
        if (call.name !== 'Range.setValues' || call.cells <= HEADERS.length) return undefined;
        calls += 1;
        return calls === 2 ? execution.stop('Exceeded maximum execution time') : undefined;
      },
    });
    expect(() => step(host)).toThrow('Exceeded maximum execution time');
    expect(opening(host).unfinished?.said).toMatch(/^0 of 502 rows of Overlaps/);
    expect(step(host).state).toBe('done');
    expect(cells(host)).toEqual(whole.cells);
  });

  test('can be taken back whole: the marks of all its runs are kept together', () => {
    let block = 0;
    const host = open(() => {
      block += 1;
      return block === 1;
    });
    step(host);
    step(host);
    const { said } = host.run('runJob', { job: 'unmark', step: 0 }) as Answer;
    expect(said).toContain('taken back in 168 rows');
  });

  test('from the menu says how far it came, and a summary first scores the rest', () => {
    let block = 0;
    const host = open(() => {
      block += 1;
      return block === 1;
    });
    expect(choose(host, 'Score this sheet')).toBe(
      '250 of 502 rows of Overlaps are scored. Open the sidebar to go on.',
    );
    const first = host.run('runJob', { job: 'summary', step: 0 }) as Answer;
    expect(first).toMatchObject({ state: 'working', step: 1 });
    expect(host.sheet('Overlaps').shown[ROWS]?.[HEADERS.length]).not.toBe('');
  });
});

describe('a summary that is cut off', () => {
  test('has no headline, so that nobody takes it for a whole one, and says so at the next opening', () => {
    const isCut = { now: false };
    const host = openBook({
      sheets: { Overlaps: LIST.slice(0, 30) },
      beforeCall: (call, _number, execution) =>
        isCut.now && call.name === 'Range.setWraps'
          ? execution.stop('Exceeded maximum execution time')
          : undefined,
    });
    choose(host, 'Build summary');
    const before = host.sheet('EQL Summary').shown[1]?.[0];
    isCut.now = true;
    expect(() => host.run('runJob', { job: 'summary', step: 1 })).toThrow('Exceeded');
    expect(host.sheet('EQL Summary').shown[1]?.[0]).toMatch(/^This summary isn’t finished/);
    expect(opening(host).unfinished).toEqual({
      job: 'summary',
      said: 'The summary was begun, and its figures may be old.',
    });
    isCut.now = false;
    host.run('runJob', { job: 'summary', step: 0 });
    expect(host.sheet('EQL Summary').shown[1]?.[0]).toBe(before);
    expect(opening(host).unfinished).toBeNull();
  });
});
