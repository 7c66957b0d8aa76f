// The partners of one account, and which of them is the best way in.
import { waysIn } from '../../../src/core/introduction/ways-in';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { daysBefore, termsWith } from '../qualification/samples';

const at = (partner: string, changes: OverlapRow = {}): OverlapRow => ({
  account: 'Acme',
  partner,
  overlap: 'Customer',
  fit: 'A',
  ...changes,
});
const ways = (row: OverlapRow, ...others: OverlapRow[]) =>
  waysIn(row, [row, ...others], termsWith());

describe('the best way in', () => {
  it.each<[string, OverlapRow, OverlapRow[], string]>([
    [
      'is the warmest partner',
      at('Globex', { warmth: 'Warm' }),
      [at('Initech', { warmth: 'Hot' })],
      'The best way into Acme is Initech.',
    ],
    [
      'may be the row’s own',
      at('Globex', { warmth: 'Hot' }),
      [at('Initech', { warmth: 'Warm' })],
      'The best way into Acme is Globex.',
    ],
    [
      'is the one that said yes, of two that are alike',
      at('Globex', { warmth: 'Hot' }),
      [at('Initech', { warmth: 'Hot', willing: 'Yes' })],
      'The best way into Acme is Initech.',
    ],
    [
      'is several that nothing tells apart',
      at('Globex', { warmth: 'Hot' }),
      [at('Initech', { warmth: 'Hot' })],
      'Equally good ways into Acme: Globex, Initech.',
    ],
    [
      'is nobody whose warmth isn’t known, or isn’t enough',
      at('Globex', { warmth: '' }),
      [at('Initech', { warmth: 'Cold', willing: 'Yes' }), at('Umbrella', { warmth: 'who knows' })],
      'No way into Acme is known: ask those of its partners that haven’t said no.',
    ],
    [
      'is nobody who said no',
      at('Globex', { warmth: 'Warm' }),
      [
        at('Initech', { warmth: 'Hot', willing: 'No' }),
        at('Umbrella', { warmth: 'Hot', introductionDeclined: daysBefore(3) }),
        at('Hooli', { warmth: 'Hot', motion: 'Declined' }),
      ],
      'The best way into Acme is Globex.',
    ],
  ])('%s', (_, row, others, best) => {
    expect(ways(row, ...others).best).toBe(best);
  });
});

it('says of each other partner what is known, the best way in first', () => {
  const { others } = ways(
    at('Globex', { warmth: 'Medium' }),
    at('Umbrella', { warmth: '' }),
    at('Initech', { warmth: 'Hot', willing: 'Yes', introductionRequested: daysBefore(1) }),
  );
  expect(others.map(({ row, says }) => [row.partner, says])).toEqual([
    [
      'Initech',
      'Hot is warm enough. They said that they will introduce you. Asked on 29 June 2026, chase from 2 July 2026.',
    ],
    ['Umbrella', 'No warmth is filled in.'],
  ]);
});

it.each<[string, OverlapRow]>([
  ['another account', at('Initech', { account: 'Birch' })],
  ['another row of the same partner', at(' GLOBEX', { warmth: 'Hot' })],
  ['a former customer', at('Initech', { overlap: 'Former customer', warmth: 'Hot' })],
])('no other partner of the account: %s', (_, other) => {
  expect(ways(at('Globex'), other)).toEqual({ others: [], best: '' });
});
