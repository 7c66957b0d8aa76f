// The worklist's filters over a sheet: which rows each has, in which order, counted within the others.
import type { Host } from '../../../host/node';
import type { Worklist, WorklistFilter, WorklistQuery } from '../../../src/rpc';
import { openBook } from '../support/add-on-host';

// It is Tuesday, 30 June 2026; the week ends on 5 July, and what was due before 23 June is overdue.
const HEADERS = [
  ...['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'Fit', 'Motion', 'Owner'],
  ...['Next step', 'Due', 'Introduction requested on', 'Motion status'],
];
const TOUCH = '2026-06-20';
const ROWS = [
  ['Blank warmth', 'Globex', 'Customer', '', '', 'A', '', '', '', '', '', ''],
  ['Cold', 'Globex', 'Customer', 'Cold', TOUCH, 'A', '', 'Sam Lee', '', '', '', ''],
  ['Refused', 'Globex', 'Customer', 'Declined', TOUCH, 'A', '', '', '', '', '', ''],
  ['Stale', 'Initech', 'Customer', 'Hot', '2025-06-20', 'A', '', 'Dana', '', '', '', ''],
  ['Undated', 'Initech', 'Customer', 'Hot', '', 'A', '', 'none', '', '', '', ''],
  [
    'Overdue',
    'Globex',
    'Customer',
    'Hot',
    TOUCH,
    'A',
    'Co-sell',
    'Dana',
    'Call',
    '2026-06-01',
    '',
    '',
  ],
  [
    'Longer overdue',
    'Globex',
    'Prospect',
    'Warm',
    TOUCH,
    'A',
    'Co-sell',
    'Dana',
    'Call',
    '2026-05-01',
    '',
    '',
  ],
  [
    'Due on Sunday',
    'Globex',
    'Customer',
    'Hot',
    TOUCH,
    'A',
    'Co-sell',
    'Dana',
    '',
    '2026-07-05',
    '',
    '',
  ],
  [
    'A bit late',
    'Globex',
    'Customer',
    'Hot',
    TOUCH,
    'A',
    'Co-sell',
    'sam lee',
    'Call',
    '2026-06-25',
    '',
    '',
  ],
  [
    'Due next week',
    'Globex',
    'Customer',
    'Hot',
    TOUCH,
    'A',
    'Co-sell',
    'Dana',
    'Call',
    '2026-07-06',
    '',
    '',
  ],
  [
    'Done',
    'Globex',
    'Customer',
    'Hot',
    TOUCH,
    'A',
    'Co-sell',
    'Dana',
    '',
    '2026-07-01',
    '',
    'done',
  ],
  [
    'Asked',
    'Globex',
    'Customer',
    'Hot',
    TOUCH,
    'A',
    'Intro',
    'Dana',
    'Wait',
    '2026-07-10',
    '2026-06-29',
    '',
  ],
  ['Asked before', 'Globex', 'Customer', '', '', 'A', 'Intro', 'Dana', '', '', '2026-06-24', ''],
  ['Poor fit', 'Globex', 'Customer', 'Hot', TOUCH, 'D', '', '', '', '', '', ''],
  ['Unread', 'Globex', 'Customer', 'who knows', '', 'A', '', '', '', '', '', ''],
];

let host: Host;
beforeAll(() => {
  host = openBook({ sheets: { Overlaps: [HEADERS, ...ROWS] } });
});

const ALL: WorklistQuery = { filter: 'all', partner: null, me: '', offset: 0, limit: 50 };
const list = (change: Partial<WorklistQuery> = {}): Worklist =>
  host.run('worklist', { ...ALL, ...change }) as Worklist;
const accounts = (change: Partial<WorklistQuery>): readonly string[] =>
  list(change).items.map(({ account }) => account);

test.each<[WorklistFilter, readonly string[]]>([
  ['missing-warmth', ['Blank warmth', 'Asked before']],
  ['cold', ['Cold', 'Refused']],
  ['stale', ['Stale']],
  ['undated', ['Undated']],
  ['missing-motion', ['Blank warmth', 'Cold', 'Refused', 'Stale', 'Undated']],
  ['check-data', ['Unread']],
])('%s has these candidates: %p', (filter, expected) => {
  expect([...accounts({ filter })].sort()).toEqual([...expected].sort());
});

test.each<[WorklistFilter, readonly string[]]>([
  ['overdue', ['Longer overdue', 'Overdue']],
  // EQLs as well, since they have to be worked; not those that are done.
  ['due-this-week', ['A bit late', 'Due on Sunday']],
  ['waiting', ['Asked before', 'Asked']],
])('%s has what comes first on top: %p', (filter, expected) => {
  expect(accounts({ filter })).toEqual(expected);
});

test('without a next step are the motions that nobody has written one for', () => {
  expect(accounts({ filter: 'no-next-step' })).toEqual(['Due on Sunday', 'Asked before']);
});

test('each filter’s count is the length of its list, within a partner and an owner as well', () => {
  for (const query of [{}, { partner: 'Globex' }, { partner: 'Globex', owner: 'Dana' }]) {
    const { counts } = list(query);
    for (const [filter, count] of Object.entries(counts)) {
      expect([filter, list({ ...query, filter: filter as WorklistFilter }).total]).toEqual([
        filter,
        count,
      ]);
    }
  }
});

test('owners are counted within the filter, however their name is written, nobody among them', () => {
  expect(list({ filter: 'due-this-week' }).owners).toEqual([
    { owner: 'Dana', count: 1 },
    { owner: 'sam lee', count: 1 },
  ]);
  expect(accounts({ owner: 'SAM LEE' })).toEqual(['Cold']);
  expect(accounts({ owner: '' })).toEqual(['Blank warmth', 'Refused', 'Undated']);
});

test('the list says which tab it is of, and when each motion is due', () => {
  const { tab, items } = list({ filter: 'overdue' });
  expect(tab.sheetName).toBe('Overlaps');
  expect(items.map(({ due }) => due)).toEqual(['2026-05-01', '2026-06-01']);
});

test('a partner that carries as many requests as it can is told of, with whom to ask about next', () => {
  const asked = ['Hot', TOUCH, 'A', 'Intro', 'Dana', '', '', '2026-06-29', ''];
  const rows = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => [
    name,
    'Globex',
    'Customer',
    ...asked,
  ]);
  const next = ['Next', 'Globex', 'Customer', 'Hot', TOUCH, 'A', '', '', '', '', '', ''];
  const full = openBook({ sheets: { Overlaps: [HEADERS, ...rows, next] } });
  const answer = full.run('worklist', { ...ALL, partner: 'Globex' }) as Worklist;
  expect(answer.load).toMatch(/^Globex has 5 requests .* Then ask about the best: Next\.$/);
  expect((full.run('worklist', ALL) as Worklist).load).toBe('');
});
