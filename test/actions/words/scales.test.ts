// What a column's numbers are out of, asked once, in the built add-on: tried, kept, undone.
import type { Host } from '../../../host/node';
import type {
  Answer,
  AskedScale,
  ScaleAnswer,
  Words,
  WordsPreview,
  WordsSaved,
} from '../../../src/rpc';
import { choose, column, everything, openBook } from '../support/add-on-host';

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'ICP Fit', 'Motion'];
const LIST = [
  HEADERS,
  ['Acme', 'Northwind', 'Customer', 'Hot', 4, 'Co-sell'],
  ['Birch', 'Northwind', 'Customer', 'Hot', 5, 'Co-sell'],
  ['Cedar', 'Contoso', 'Customer', 'Hot', 2, 'Co-sell'],
];
const LEADS = [
  ['Account', 'Lead type', 'Qualified date', 'Converted', 'Fit'],
  ['Acme', 'MQL', new Date('2026-01-10T00:00:00Z'), 'yes', 3],
  ['Dune', 'MQL', new Date('2026-01-10T00:00:00Z'), 'no', 5],
];

const open = (leads = LEADS): Host => openBook({ sheets: { Overlaps: LIST, Leads: leads } });

const granted = <Result>(answer: Answer<Result & object>): Result => {
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

const words = (host: Host): Words => granted(host.run('words', {}) as Answer<Words>);
const scales = (host: Host): readonly AskedScale[] => words(host).scales;

const FIT: ScaleAnswer = { kind: 'overlap', field: 'fit', scale: '0-5' };

const save = (host: Host, ...answers: readonly ScaleAnswer[]): WordsSaved =>
  granted(host.run('saveWords', { answers: [], scales: answers }) as Answer<WordsSaved>);

const statuses = (host: Host): readonly string[] => {
  host.select('Overlaps', 'A1');
  choose(host, 'Score this sheet');
  return column(host, 'Overlaps', 'EQL status');
};

test('a column of numbers is one question, however many numbers it holds, and no word', () => {
  const host = open();
  expect(words(host).words).toEqual([]);
  expect(scales(host)).toEqual([
    {
      kind: 'overlap',
      field: 'fit',
      label: 'Fit',
      header: 'ICP Fit',
      question: '“ICP Fit”: is 4 out of 5, of 10 or of 100?',
      chosen: '',
    },
    {
      kind: 'leads',
      field: 'fit',
      label: 'Fit',
      header: 'Fit',
      question: '“Fit”: is 3 out of 5, of 10 or of 100?',
      chosen: '',
    },
  ]);
});

test('a list of leads that can’t be told from another hides no word of the overlap list', () => {
  const host = openBook({ sheets: { Overlaps: LIST, Leads: LEADS, 'Leads 2': LEADS } });
  expect(scales(host).map(({ kind }) => kind)).toEqual(['overlap']);
});

test('its effect is told before anything is kept', () => {
  const host = open();
  choose(host, 'Score this sheet');
  const before = everything(host);
  const request = { answers: [], scales: [FIT] };
  const { said } = granted(host.run('previewWords', request) as Answer<WordsPreview>);
  expect(said).toBe('2 EQLs (none old enough to judge yet), where there was none.');
  expect(everything(host)).toEqual(before);
  expect(scales(host).map(({ chosen }) => chosen)).toEqual(['', '']);
});

test('what was said holds for these headers, and can be changed', () => {
  const host = open();
  expect(statuses(host)).toEqual(['Check data', 'Check data', 'Check data']);
  const { said, words: left } = save(host, FIT);
  expect(said).toBe(
    'The numbers under “ICP Fit” are read from 0 to 5 from now on. Score the sheet to bring its ' +
      'columns in line.',
  );
  expect(left.scales[0]).toMatchObject({
    question: 'What are the numbers under “ICP Fit” out of?',
    chosen: '0-5',
  });
  expect(statuses(host)).toEqual(['EQL', 'EQL', 'Poor fit']);
  save(host, { ...FIT, scale: '0-100' });
  expect(statuses(host)).toEqual(['Poor fit', 'Poor fit', 'Poor fit']);
  save(host, { ...FIT, scale: '' });
  expect(statuses(host)).toEqual(['Check data', 'Check data', 'Check data']);
});

test('one row alone is read on it too', () => {
  const host = open();
  statuses(host);
  save(host, FIT);
  host.select('Overlaps', 'A2');
  const { selected } = host.run('selection', { known: null }) as {
    selected: { details: { status: string } };
  };
  expect(selected.details.status).toBe('EQL');
});

test('the columns that were chosen for these headers stay chosen', () => {
  const host = open();
  const setup = granted(
    host.run('setup', {}) as Answer<{
      overlap: { sheetId: number; signature: string; columns: readonly object[] };
    }>,
  );
  const { sheetId, signature, columns } = setup.overlap;
  const chosen = columns.map((each) => ({
    ...each,
    ...('field' in each && each.field === 'motion' && { column: null }),
  }));
  granted(
    host.run('saveSetup', {
      kind: 'overlap',
      sheetId,
      signature,
      columns: chosen,
    }) as Answer<object>,
  );
  save(host, FIT);
  expect(statuses(host)).toEqual(['Candidate', 'Candidate', 'Poor fit']);
});

test('an undo takes it back, unless it was changed since', () => {
  const host = open();
  const { undo } = save(host, FIT, { kind: 'leads', field: 'fit', scale: '1-5' });
  expect(undo?.says).toBe('2 answers');
  expect(scales(host).map(({ chosen }) => chosen)).toEqual(['0-5', '1-5']);
  granted(host.run('undoWords', { undo }) as Answer<WordsSaved>);
  expect(scales(host).map(({ chosen }) => chosen)).toEqual(['', '']);
  granted(host.run('undoWords', { undo }) as Answer<WordsSaved>);
  const again = save(host, FIT);
  save(host, { ...FIT, scale: '1-5' });
  expect(host.run('undoWords', { undo: again.undo })).toMatchObject({
    ok: false,
    message:
      'What a column’s numbers are out of was changed since, so nothing was undone. Choose it anew.',
  });
});

test.each([
  [{ ...FIT, scale: '0-7' }, 'There is no such scale.'],
  [{ ...FIT, field: 'motion' }, 'The column Motion is gone.'],
])('what isn’t there can’t be said: %p', (answer, sentence) => {
  const host = openBook({ sheets: { Overlaps: LIST.map((row) => row.slice(0, 5)) } });
  const refused = host.run('saveWords', { answers: [], scales: [answer] }) as Answer<WordsSaved>;
  expect(refused.ok ? '' : refused.message).toContain(sentence);
});
