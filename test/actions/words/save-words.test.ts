// What texts mean, asked once, in the built add-on: listed, tried, saved into EQL Settings, undone.
import type { Host } from '../../../host/node';
import type { Answer, WordAnswer, Words, WordsPreview, WordsSaved } from '../../../src/rpc';
import { choose, column, everything, openBook } from '../support/add-on-host';

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Will introduce', 'Fit', 'Motion'];

/** Three rows that a word keeps from being EQLs, one that is one. */
const LIST = [
  HEADERS,
  ['Acme', 'Northwind', 'Customer', 'Champ', 'Yes', 'A', 'Co-sell'],
  ['Birch', 'Northwind', 'Customer', ' champ', 'Yes', 'B', 'Co-sell'],
  ['Cedar', 'Contoso', 'Customer', 'Hot', 'Yes', 'A', 'ABM play'],
  ['Dune', 'Contoso', 'Customer', 'Hot', 'Yes', 'A', 'Co-sell'],
  ['Elm', 'Contoso', 'Customer, paused', 'Cold', 'Yes', 'A', '#N/A'],
];

const open = (rows = LIST, more = {}): Host => openBook({ sheets: { Overlaps: rows, ...more } });

const words = (host: Host): Words => {
  const answer = host.run('words', {}) as Answer<Words>;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

const CHAMP: WordAnswer = { field: 'warmth', text: 'Champ', meaning: 'hot' };
const ABM: WordAnswer = { field: 'motion', text: 'ABM play', meaning: 'ours' };

const save = (host: Host, ...answers: readonly WordAnswer[]): Answer<WordsSaved> =>
  host.run('saveWords', { answers, scales: [] }) as Answer<WordsSaved>;

const saved = (host: Host, ...answers: readonly WordAnswer[]): WordsSaved => {
  const answer = save(host, ...answers);
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

const refused = (answer: Answer<WordsSaved>): string => {
  if (answer.ok) throw new Error(`It was done: ${answer.said}`);
  return answer.message;
};

const setting = (host: Host, label: string): string | undefined => {
  const row = host.sheet('EQL Settings').shown.find(([name]) => name === label);
  return row?.[1];
};

const statuses = (host: Host): readonly string[] => {
  choose(host, 'Score this sheet');
  return column(host, 'Overlaps', 'EQL status');
};

test('each text that can’t be read is listed once, with its count, the most frequent first', () => {
  const { words: listed, more, sheetName } = words(open());
  expect(sheetName).toBe('Overlaps');
  expect(listed.map(({ label, text, count }) => [label, text, count])).toEqual([
    ['Warmth', 'Champ', 2],
    ['Motion', 'ABM play', 1],
    ['Overlap', 'Customer, paused', 1],
  ]);
  expect(more).toEqual({ texts: 0, cells: 0 });
});

test('what a text means stands in EQL Settings, and all rows with it are read', () => {
  const host = open();
  expect(statuses(host)).toEqual(['Check data', 'Check data', 'Check data', 'EQL', 'Check data']);
  const { said, words: left } = saved(host, CHAMP, ABM);
  expect(said).toBe(
    '2 answers are kept from now on. Score the sheet to bring its columns in line.',
  );
  expect(left.words.map(({ text }) => text)).toEqual(['Customer, paused']);
  expect(setting(host, 'Warmth: hot')).toMatch(/^hot, strong, .*, champion, .*, Champ$/);
  expect(setting(host, 'Motion: ours')).toBe('ABM play');
  expect(statuses(host)).toEqual(['EQL', 'EQL', 'EQL', 'EQL', 'Check data']);
});

test('a text that holds marks counts where it is the whole cell, in quotation marks', () => {
  const host = open();
  saved(host, { field: 'overlap', text: 'Customer, paused', meaning: 'former' });
  expect(setting(host, 'Overlap: former')).toMatch(/, inactive, .*, "Customer, paused"$/);
  expect(words(host).words.map(({ text }) => text)).toEqual(['Champ', 'ABM play']);
  expect(statuses(host)[4]).toBe('No overlap');
});

test.each([
  ['warmth', 'Warm, but he left', 'lukewarm', 'Warmth: lukewarm', '"Warm, but he left"'],
  ['motion', 'Co-sell?', 'coSell', 'Motion: co-sell', '"Co-sell?"'],
  ['motion', 'Not sure', 'ours', 'Motion: ours', '"Not sure"'],
  [
    'motion',
    'She said "soon"; we\nwait',
    'asleep',
    'Any column: asleep',
    '"She said ""soon""; we wait"',
  ],
  ['motion', '=Plan B', 'ours', 'Motion: ours', '=Plan B'],
  ['motion', '3/4', 'ours', 'Motion: ours', '3/4'],
  ['motion', 'ABM play', 'blank', 'Any column: blank', 'ABM play'],
])('a %s of “%s” said to be %s survives its list', (field, text, meaning, label, word) => {
  const at = HEADERS.findIndex((header) => header.toLowerCase() === field);
  const row = LIST[4]?.map((cell, place) => (place === at ? text : cell)) ?? [];
  const host = open([HEADERS, row, ...LIST.slice(4)]);
  expect(words(host).words.map((each) => each.field)).toContain(field);
  saved(host, { field, text, meaning });
  expect(setting(host, label)?.endsWith(word)).toBe(true);
  expect(words(host).words.map((each) => each.field)).not.toContain(field);
});

describe('before it is saved', () => {
  const effect = (host: Host, ...answers: readonly WordAnswer[]): string => {
    const preview = host.run('previewWords', { answers, scales: [] }) as Answer<WordsPreview>;
    return preview.ok ? preview.said : preview.message;
  };

  test('says how many EQLs there are then, and how they convert; nothing is written', () => {
    const host = open();
    choose(host, 'Score this sheet');
    const before = everything(host);
    expect(effect(host, CHAMP, ABM)).toBe('1 EQL becomes 4; none old enough to judge yet.');
    expect(effect(host, { ...CHAMP, meaning: 'cold' })).toBe(
      'Still 1 EQL (none old enough to judge yet).',
    );
    expect(everything(host)).toEqual(before);
  });

  test('asks for a scoring where none has noted since when each row is an EQL', () => {
    expect(effect(open(), CHAMP)).toBe('1 EQL becomes 3; score the sheet to see how they convert.');
  });
});

describe('a save can be undone', () => {
  test('in one step, and the lists are as they were', () => {
    const host = open();
    choose(host, 'Open settings');
    const before = host.sheet('EQL Settings').contents;
    const { undo } = saved(host, CHAMP, ABM);
    expect(undo?.says).toBe('2 answers');
    const undone = host.run('undoWords', { undo }) as Answer<WordsSaved>;
    expect(undone).toMatchObject({ ok: true, said: 'Undone: 2 answers.' });
    expect(host.sheet('EQL Settings').contents).toEqual(before);
    // An answer that was lost on its way is asked for again.
    expect(host.run('undoWords', { undo })).toMatchObject({ ok: true });
    expect(words(host).words).toHaveLength(3);
  });

  test('but not where somebody has changed one of the lists since', () => {
    const host = open();
    const { undo } = saved(host, CHAMP, ABM);
    const at = host.sheet('EQL Settings').shown.findIndex(([name]) => name === 'Motion: ours');
    host.type('EQL Settings', `B${at + 1}`, 'ABM play, roadshow');
    const before = everything(host);
    expect(refused(host.run('undoWords', { undo }) as Answer<WordsSaved>)).toBe(
      '“Motion: ours” of EQL Settings was changed since, so nothing was undone. Take the words out there yourself.',
    );
    expect(everything(host)).toEqual(before);
  });
});

describe('nobody’s work is lost', () => {
  test('a list keeps what the user wrote there, as it was written', () => {
    const host = open();
    choose(host, 'Open settings');
    const at = host.sheet('EQL Settings').shown.findIndex(([name]) => name === 'Warmth: hot');
    host.type('EQL Settings', `B${at + 1}`, 'Hot;  on fire\nchampion');
    saved(host, CHAMP);
    expect(setting(host, 'Warmth: hot')).toBe('Hot;  on fire\nchampion, Champ');
  });

  test('a list that is a formula is left alone, and named', () => {
    const host = open();
    choose(host, 'Open settings');
    const at = host.sheet('EQL Settings').shown.findIndex(([name]) => name === 'Warmth: hot');
    host.type('EQL Settings', `B${at + 1}`, '="hot, "&"burning"');
    const before = everything(host);
    expect(refused(save(host, CHAMP, ABM))).toBe(
      `“Warmth: hot” stands in EQL Settings!B${at + 1}, where a formula of yours is. Nothing was ` +
        'saved. Change that formula in the sheet.',
    );
    expect(everything(host)).toEqual(before);
  });

  test('a word that somebody else has explained meanwhile isn’t explained twice', () => {
    const host = open();
    saved(host, { ...CHAMP, meaning: 'cold' });
    const before = everything(host);
    expect(refused(save(host, ABM, CHAMP))).toBe(
      'Somebody has said meanwhile what “Champ” means. Nothing was saved. Look at the words again.',
    );
    expect(everything(host)).toEqual(before);
  });

  test('an answer that was saved before is saved once', () => {
    const host = open();
    saved(host, CHAMP);
    const before = everything(host);
    expect(saved(host, CHAMP).undo).toBeNull();
    expect(everything(host)).toEqual(before);
  });

  test('a row of the settings that was deleted comes back with its words and the new one', () => {
    const host = open();
    choose(host, 'Open settings');
    const at = host.sheet('EQL Settings').shown.findIndex(([name]) => name === 'Warmth: hot');
    host.workbook.grid.remove(host.workbook.sheets.idOf('EQL Settings') ?? '', 'ROW', at, 1);
    saved(host, CHAMP);
    expect(setting(host, 'Warmth: hot')).toMatch(/^hot, .*, Champ$/);
  });

  test('a broken setting is named, and nothing is saved', () => {
    const host = open();
    choose(host, 'Open settings');
    const at = host.sheet('EQL Settings').shown.findIndex(([name]) => name === 'Fresh for');
    host.type('EQL Settings', `B${at + 1}`, 'soon');
    expect(refused(save(host, CHAMP))).toContain("“Fresh for” can't be “soon”.");
  });
});

test('of very many texts the first 50 are asked about, and the others counted', () => {
  const rows = Array.from({ length: 120 }, (_, at) => {
    const [, , ...rest] = LIST[1] ?? [];
    return [`Account ${at}`, 'Northwind', ...rest.slice(0, 1), `Word ${at % 60}`, ...rest.slice(2)];
  });
  const { words: listed, more } = words(open([HEADERS, ...rows]));
  expect(listed).toHaveLength(50);
  expect(more).toEqual({ texts: 10, cells: 20 });
});
