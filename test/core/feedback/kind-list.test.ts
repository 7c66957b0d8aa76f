// Each kind of news with its accounts: how many, and which, up to 25 of them.
import { kindLabel } from '../../../src/core/feedback/kind-list';
import { NEWS_KINDS } from '../../../src/core/feedback/news';
import { EQL, feedback } from './feedback-tabs';

const accounts = (count: number, cells: Record<string, string> = {}) =>
  Array.from({ length: count }, (_, index) => ({
    Account: `Account ${String(index).padStart(2, '0')}`,
    ...cells,
  }));

it('won, lost and what closed without saying how have a list each', () => {
  const stages = ['Closed won', 'Closed lost', 'Closed'];
  const { blocks } = feedback(
    accounts(19),
    accounts(19).map((lead, index) => ({
      ...lead,
      Stage: stages[index % 3] ?? '',
      'Lost reason': index % 3 === 1 ? 'Price' : '',
    })),
  );
  const lists = blocks[0]?.lists.map(({ label, count, names }) => [label, count, names[0]]);
  expect(lists).toEqual([
    ['Received', 19, 'Account 02'], // by how far it came, then by name
    ['Won', 7, 'Account 00'],
    ['Lost', 6, 'Account 01 (Price)'],
    ['Closed, not said how', 6, 'Account 02'],
  ]);
});

it.each([
  [25, 25, 'Account 24'],
  [26, 26, '1 more'],
  [1030, 26, '1,005 more'],
])('of %p accounts %p entries stand there, and the last is %p', (count, entries, last) => {
  const { blocks } = feedback(accounts(count));
  const [received] = blocks[0]?.lists ?? [];
  expect(received).toMatchObject({ count });
  expect(received?.names).toHaveLength(entries);
  expect(received?.names[entries - 1]).toBe(last);
});

it('an account that progressed is named with where it stands', () => {
  const { blocks } = feedback(
    [
      { Account: 'Acme', ...EQL },
      { Account: 'Hooli', ...EQL },
    ],
    [
      { Account: 'Acme', Stage: 'Proposal', 'Stage changed on': '2026-06-01' },
      { Account: 'Hooli', 'Converted date': '2026-03-01' },
    ],
  );
  const progressed = blocks[0]?.lists.find(({ kind }) => kind === 'progressed');
  expect(progressed?.names).toEqual(['Hooli (converted)', 'Acme (Proposal)']);
});

it('a kind that there is no news of has no list', () => {
  expect(feedback([{}]).blocks[0]?.lists.map(({ kind }) => kind)).toEqual(['received']);
  expect(new Set(NEWS_KINDS.map(kindLabel)).size).toBe(7);
});
