// A motion typed into the row's form in words of one's own: a motion of ours by that, and said so.
import type { Host } from '../../../host/node';
import type { Answer, FieldChange, RowDetails, Saved, SelectionAnswer } from '../../../src/rpc';
import { choose, column, openBook } from '../support/add-on-host';

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Owner'];
const LIST = [
  HEADERS,
  ['Acme', 'Northwind', 'Customer', 'Hot', 'A', '', 'Sam'],
  ['Birch', 'Northwind', 'Customer', 'Hot', 'A', 'abm  PLAY', 'Sam'],
  ['Cedar', 'Northwind', 'Customer', 'Hot', 'A', 'Co-sell', 'Sam'],
];

const open = (rows = LIST): Host => {
  const host = openBook({ sheets: { Overlaps: rows } });
  choose(host, 'Score this sheet');
  return host;
};

const select = (host: Host, a1: string): RowDetails => {
  host.select('Overlaps', a1);
  const answer = host.run('selection', { known: null }) as SelectionAnswer;
  if (!answer.ok || !answer.changed || answer.selected.kind !== 'row') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.selected.details;
};

const save = (host: Host, a1: string, motion: string): Saved => {
  const { key, form } = select(host, a1);
  const shown = form.find(({ field }) => field === 'motion')?.shown;
  const changes = [{ field: 'motion', shown, value: motion }] as FieldChange[];
  const request = { key, changes, addColumns: [], confirmedBy: '', next: null, cursor: null };
  const answer = host.run('saveRow', request) as Answer<Saved>;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

const undo = (host: Host, { undo: token }: Saved): Saved => {
  const answer = host.run('undoSave', { token }) as Answer<Saved>;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

const ours = (host: Host): string | undefined =>
  host.sheets().includes('EQL Settings')
    ? host.sheet('EQL Settings').shown.find(([name]) => name === 'Motion: ours')?.[1]
    : undefined;

test('words that nobody knows become a motion of ours, which is said', () => {
  const host = open(LIST.filter(([account]) => account !== 'Birch'));
  const { said, row } = save(host, 'A2', 'ABM play, second wave');
  expect(said).toBe(
    'Saved. Acme is an EQL now. “ABM play, second wave” is a motion of ours from now on.',
  );
  expect(row.status).toBe('EQL');
  expect(ours(host)).toBe('"ABM play, second wave"');
  choose(host, 'Score this sheet');
  expect(column(host, 'Overlaps', 'EQL status')).toEqual(['EQL', 'EQL']);
});

test('how many other rows are read by it is said too', () => {
  expect(save(open(), 'A2', 'ABM play').said).toBe(
    'Saved. Acme is an EQL now. “ABM play” is a motion of ours from now on, in 1 other row too.',
  );
});

test.each([
  ['Partner introduction', 'EQL'],
  ['Workshop in May', 'EQL'],
  ['Rejected', 'Candidate'],
  ['ABM play rejected', 'Candidate'],
  // What asks, or isn't sure, is no motion: it stays to be explained.
  ['ABM play?', 'Check data'],
  ['Not sure', 'Check data'],
  ['', 'Candidate'],
])('“%s” adds nothing to our motions, and the row is %s', (motion, status) => {
  const host = open();
  expect(save(host, 'A4', motion).row.status).toBe(status);
  expect(ours(host)).toBeUndefined();
});

test('an undo takes the motion back with its row', () => {
  const host = open(LIST.filter(([account]) => account !== 'Birch'));
  choose(host, 'Open settings');
  const contents = () => host.sheets().map((name) => host.sheet(name).contents);
  const before = contents();
  const saved = save(host, 'A2', 'ABM play');
  expect(contents()).not.toEqual(before);
  expect(undo(host, saved).row.status).toBe('Candidate');
  expect(contents()).toEqual(before);
});

test('but leaves it where another row has it by now', () => {
  const host = open();
  const saved = save(host, 'A2', 'ABM play');
  undo(host, saved);
  expect(ours(host)).toBe('ABM play');
});

test('a save that can’t be made adds nothing', () => {
  const host = open();
  const { key } = select(host, 'A2');
  const shown = { kind: 'text', value: 'Something else' };
  const changes = [{ field: 'motion', shown, value: 'ABM play' }];
  const request = { key, changes, addColumns: [], confirmedBy: '', next: null, cursor: null };
  expect(host.run('saveRow', request)).toMatchObject({ ok: false, code: 'conflict' });
  expect(ours(host)).toBeUndefined();
});
