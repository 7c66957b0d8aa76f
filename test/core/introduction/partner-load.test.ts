// How many requests a partner carries, and which accounts are worth the next one.
import {
  bestToAsk,
  loadSentence,
  openRequestsAt,
} from '../../../src/core/introduction/partner-load';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { daysBefore, termsWith } from '../qualification/samples';

const READY: OverlapRow = { partner: 'Globex', overlap: 'Customer', fit: 'A', motion: '' };
const ready = (account: string, warmth: string, changes: OverlapRow = {}): OverlapRow => ({
  ...READY,
  account,
  warmth,
  ...changes,
});

it('counts the requests without an answer at one partner, whatever its name is written like', () => {
  const asked = (changes: OverlapRow): OverlapRow =>
    ready('Acme', 'Hot', {
      motion: 'Partner introduction',
      introductionRequested: daysBefore(2),
      ...changes,
    });
  const rows = [
    asked({}),
    asked({ partner: ' GLOBEX' }),
    asked({ introductionMade: daysBefore(1) }), // answered
    asked({ introductionRequested: daysBefore(30) }), // expired
    asked({ partner: 'Initech' }),
  ];
  expect(openRequestsAt('Globex', rows, termsWith())).toBe(2);
});

describe('whom to ask about next', () => {
  it('is the best by their score, of those that lack nothing but a motion', () => {
    const rows = [
      ready('Warm Ltd', 'Warm'),
      ready('Hot Ltd', 'Hot'),
      ready('Cold Ltd', 'Cold'),
      ready('Unrated Ltd', 'Hot', { fit: '' }),
      ready('Elsewhere Ltd', 'Hot', { partner: 'Initech' }),
      ready('Busy Ltd', 'Hot', { motion: 'Co-sell' }),
      ready('Unwilling Ltd', 'Hot', { willing: 'No' }),
    ];
    expect(bestToAsk('Globex', rows, termsWith())).toEqual(['Hot Ltd', 'Warm Ltd']);
  });

  it('is nobody whom the partner was asked about, until that has expired', () => {
    const asked = (days: number): OverlapRow =>
      ready('Acme', 'Hot', { introductionRequested: daysBefore(days) });
    expect(bestToAsk('Globex', [asked(2)], termsWith())).toEqual([]);
    expect(bestToAsk('Globex', [asked(30)], termsWith())).toEqual(['Acme']);
  });

  it('is three at most, in the list’s order where they are alike', () => {
    const rows = ['Dune', 'Acme', 'Cobalt', 'Birch'].map((account) => ready(account, 'Hot'));
    expect(bestToAsk('Globex', rows, termsWith())).toEqual(['Dune', 'Acme', 'Cobalt']);
  });
});

it.each<[number, string[], string]>([
  [
    1,
    [],
    'Globex has 1 request from you without an answer, and by your settings a partner can carry 1. Wait, or chase these first.',
  ],
  [
    6,
    ['Acme', 'Birch'],
    'Globex has 6 requests from you without an answer, and by your settings a partner can carry 5. Wait, or chase these first. Then ask about the best: Acme and Birch.',
  ],
])('%i requests with %p behind them', (open, best, sentence) => {
  expect(loadSentence('Globex', { open, limit: Math.min(open, 5), best })).toBe(sentence);
});
