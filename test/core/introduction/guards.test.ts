// What speaks against asking for an introduction, in plain words.
import * as fc from 'fast-check';
import { introductionGuards } from '../../../src/core/introduction/guards';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { anyRow, daysBefore, termsWith } from '../qualification/samples';

const ROW: OverlapRow = {
  account: 'Acme',
  partner: 'Globex',
  overlap: 'Customer',
  warmth: 'Warm',
  fit: 'A',
};

const against = (changes: OverlapRow, settings = {}) =>
  introductionGuards({ row: { ...ROW, ...changes } }, termsWith(settings)).map(
    ({ sentence, isWarning }) => `${isWarning ? 'Warning' : 'Note'}: ${sentence}`,
  );

it.each<[string, OverlapRow]>([
  ['a candidate with overlap and fit', {}],
  ['whose warmth nobody knows', { warmth: '' }],
  ['with an introduction as its motion', { motion: 'Partner introduction' }],
  ['with a motion whose type isn’t said', { motion: 'yes' }],
  ['with a partner that may', { willing: 'maybe' }],
  [
    'that was asked for long ago, in vain',
    { motion: 'Intro', introductionRequested: daysBefore(30) },
  ],
])('nothing speaks against a row: %s', (_, changes) => {
  expect(against(changes)).toEqual([]);
});

it.each<[string, OverlapRow, string]>([
  ['no overlap', { overlap: 'No overlap' }, 'Warning: Nothing says that Globex has Acme. '],
  ['a blank overlap', { overlap: '' }, 'Warning: Nothing says that Globex has Acme. '],
  [
    'an overlap that can’t be read',
    { overlap: 'perhaps' },
    'Warning: Nothing says that Globex has Acme. “perhaps” can',
  ],
  ['a poor fit', { fit: 'D' }, "Warning: Acme isn't a good fit. "],
  ['a fit that nobody rated', { fit: '' }, 'Note: Nobody has rated the fit of Acme yet.'],
  [
    'a partner who won’t',
    { willing: 'No' },
    "Warning: Globex said that they won't introduce you to Acme.",
  ],
  [
    'a partner who declined',
    { introductionDeclined: '2026-06-02' },
    'Warning: Globex declined to introduce you to Acme on 2 June 2026.',
  ],
  [
    'a status that says no',
    { motion: 'Intro', introductionStatus: 'Declined' },
    'Warning: This was turned down, or is over. Refused: the introduction status is “Declined”.',
  ],
  [
    'a motion that ended',
    { motion: 'Intro requested, no reply' },
    'Warning: This was turned down, or is over. Ended: “Intro requested, no reply”.',
  ],
  ['another motion', { motion: 'Co-sell' }, 'Warning: Acme has another motion already: Co-sell.'],
  [
    'a request without an answer',
    { introductionRequested: '2026-06-29' },
    "Warning: Globex was asked about Acme on 29 June 2026 and hasn't answered yet. Chase from 2 July 2026 on.",
  ],
  [
    'one that was agreed to',
    { introductionAgreed: '2026-06-29' },
    'Warning: Globex has agreed to it on 29 June 2026, so there is nothing to ask.',
  ],
  [
    'a deal of the partner’s own',
    { overlap: 'Open opportunity' },
    'Note: Globex has an open deal with Acme: ask whether the moment suits them.',
  ],
])('%s is said', (_, changes, sentence) => {
  const said = against(changes);
  expect(said).toHaveLength(1);
  expect(said[0]?.startsWith(sentence)).toBe(true);
});

describe('what other rows say', () => {
  const standing = { state: 'asked', on: 20_000 } as const;
  const guards = (around: Parameters<typeof introductionGuards>[0]['around'], limit = 5) =>
    introductionGuards(
      { row: ROW, ...(around && { around }) },
      termsWith({ openRequestsLimit: limit }),
    );

  it('names every other partner that was asked about the account', () => {
    const elsewhere = [
      { partner: 'Initech', standing },
      { partner: '', standing: { state: 'agreed' } as const },
    ];
    expect(guards({ elsewhere, openAtPartner: 0 }).map(({ sentence }) => sentence)).toEqual([
      "Initech was asked about Acme on 4 October 2024 and hasn't answered yet. Ask one partner at a time.",
      'Another partner has agreed to introduce you to Acme. Two introductions at once confuse everybody.',
    ]);
  });

  it.each([
    [4, 5, false],
    [5, 5, true],
    [6, 5, true],
    [1, 1, true],
  ])('%i open requests at a partner that can carry %i', (openAtPartner, limit, isTooMany) => {
    const said = guards({ elsewhere: [], openAtPartner }, limit);
    expect(said.map(({ code }) => code)).toEqual(isTooMany ? ['load'] : []);
  });
});

it('a row of several partners has a letter that names none of them, which is said', () => {
  const row = { ...ROW, partner: 'Globex, Initech' };
  const [guard] = introductionGuards({ row, partners: 2 }, termsWith());
  expect(guard?.code).toBe('several-partners');
});

it('whatever stands in a row, it says each thing once, in a sentence of its own', () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const guards = introductionGuards({ row }, termsWith());
      expect(new Set(guards.map(({ code }) => code)).size).toBe(guards.length);
      for (const { sentence } of guards) expect(sentence).toMatch(/\.$/);
    }),
  );
});
