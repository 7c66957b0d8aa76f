// Unsaved text that outlives the sidebar.
import fc from 'fast-check';
import { typed } from '../../../sidebar/state/drafts';
import { type Kept, keptText, NOTHING_KEPT, newestKept } from '../../../sidebar/state/kept';
import type { FormCell, UndoToken } from '../../../src/rpc';
import { manyRows, sevenRows } from '../support/sample-rows';

const acme = sevenRows().details(0);
const owner = acme.form.find(({ field }) => field === 'owner') as FormCell;

const undoOf = (value: string): UndoToken => ({
  key: acme.key,
  says: 'Owner of Acme',
  cells: [
    {
      column: 6,
      header: 'Owner',
      before: { kind: 'blank', value: '' },
      after: { kind: 'text', value },
    },
  ],
});

const withOwner = (value: string): Kept => ({
  ...NOTHING_KEPT,
  drafts: typed({}, acme, owner, value),
  letters: { acme: { body: `Dear ${value}` } },
  undo: undoOf(value),
});

describe('what was typed and not saved', () => {
  test('comes back as it was', () => {
    expect(newestKept([keptText(withOwner('Tom'), 5)])).toMatchObject(withOwner('Tom'));
  });

  test('comes back with what was changed in Setup', () => {
    const change = { label: 'Warmth bar', shown: '0.6', value: '0.5' };
    const answer = { field: 'warmth', text: 'Champ', meaning: 'hot' };
    const setup = {
      settingChanges: { 'Warmth bar': change },
      wordChoices: { answers: { 'warmth Champ': answer }, scales: {} },
    };
    expect(newestKept([keptText({ ...NOTHING_KEPT, ...setup }, 5)])).toMatchObject(setup);
  });

  test('comes back from the newer of two memories', () => {
    const texts = [keptText(withOwner('Tom'), 5), keptText(withOwner('Kim'), 6)];
    expect(newestKept(texts)).toMatchObject(withOwner('Kim'));
    expect(newestKept(texts.reverse())).toMatchObject(withOwner('Kim'));
  });

  // Everything was saved here; the server's copy is from before.
  test('doesn’t come back from an older memory once it was saved', () => {
    const texts = [keptText(NOTHING_KEPT, 6), keptText(withOwner('Tom'), 5)];
    expect(newestKept(texts)).toMatchObject(NOTHING_KEPT);
  });

  test('fits what the server keeps, with the drafts before the letters', () => {
    const { drafts } = withOwner('Tom');
    const letters = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`row ${at}`, { body: 'x'.repeat(5000) }]),
    );
    const text = keptText({ ...NOTHING_KEPT, drafts, letters, undo: undoOf('Tom') }, 5);
    expect(text.length).toBeLessThanOrEqual(90000);
    expect(newestKept([text]).drafts).toEqual(drafts);
    expect(newestKept([text]).letters).toHaveProperty('row 39');
  });

  // A cell holds up to 50,000 characters, and an undo has them twice.
  test('leaves out an undo that is too long to be kept, and keeps what was typed', () => {
    const { drafts, letters } = withOwner('Tom');
    const text = keptText(
      { ...NOTHING_KEPT, drafts, letters, undo: undoOf('x'.repeat(100_000)) },
      5,
    );
    expect(newestKept([text])).toMatchObject({ drafts, letters, undo: null });
  });

  test('fits it also with half-typed forms of a thousand rows', () => {
    const workbook = manyRows(1000);
    const drafts = Array.from({ length: 1000 }, (_, at) => workbook.details(at)).reduce(
      (all, row) => typed(all, row, row.form[4] as FormCell, `Note on ${row.account}`),
      {},
    );
    const text = keptText({ ...NOTHING_KEPT, drafts, letters: {}, undo: null }, 5);
    expect(text.length).toBeLessThanOrEqual(90000);
    expect(Object.keys(newestKept([text]).drafts).length).toBeGreaterThan(100);
  });
});

describe('a memory that can’t be read counts as nothing', () => {
  const broken = [
    ['an empty one', ''],
    ['no JSON', '{"version":1,'],
    ['another version', '{"version":2,"at":1,"drafts":{},"letters":{}}'],
    ['no date', '{"version":1,"drafts":{},"letters":{}}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a draft without a key', '{"version":1,"at":1,"drafts":{"a":{"fields":{}}},"letters":{}}'],
    ['a draft that is text', '{"version":1,"at":1,"drafts":{"a":"b"},"letters":{}}'],
    ['an undo without cells', '{"version":1,"at":1,"drafts":{},"letters":{},"undo":{"key":{}}}'],
    [
      'settings and words that are none',
      '{"version":1,"at":1,"drafts":{},"letters":{},"settingChanges":{"a":{"label":3}},"wordChoices":{"answers":[1]}}',
    ],
    ['a letter with a number', '{"version":1,"at":1,"drafts":{},"letters":{"a":{"body":3}}}'],
  ] as const;
  test.each(broken)('%s', (_what, text) => {
    expect(newestKept([text])).toMatchObject(NOTHING_KEPT);
  });

  test('whatever stands in it', () => {
    const text = fc.oneof(fc.string(), fc.json());
    fc.assert(
      fc.property(text, (anything) => {
        const { drafts, letters } = newestKept([anything]);
        expect([typeof drafts, typeof letters]).toEqual(['object', 'object']);
      }),
    );
  });
});
