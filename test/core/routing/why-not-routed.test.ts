// Which rows wait for somebody to own them.

import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { qualify } from '../../../src/core/qualification/qualification';
import { whyNotRouted } from '../../../src/core/routing/why-not-routed';
import { daysBefore, termsWith } from '../qualification/samples';

const ROW: OverlapRow = {
  account: 'Acme',
  partner: 'Globex',
  overlap: 'Customer',
  warmth: 'Warm',
  fit: 'A',
};

const why = (changes: OverlapRow): string => {
  const row = { ...ROW, ...changes };
  const terms = termsWith({});
  return whyNotRouted(row, qualify(row, terms.settings, terms.asOf, terms), terms);
};

it.each<[string, OverlapRow]>([
  ['a candidate without a motion', {}],
  ['a candidate whose warmth nobody knows', { warmth: '' }],
  ['a motion that nobody owns', { motion: 'Co-sell', owner: '' }],
  ['an owner that is none', { motion: 'Co-sell', owner: 'Unassigned' }],
  ['an EQL in a list without owners', { motion: 'Co-sell' }],
  [
    'a request that has expired',
    { motion: 'Intro', introductionRequested: daysBefore(30), owner: '' },
  ],
])('waits for an owner: %s', (_, changes) => {
  expect(why(changes)).toBe('');
});

it.each<[string, OverlapRow, string]>([
  ['is owned', { owner: 'Dana' }, 'Dana owns it already.'],
  ['fits poorly', { fit: 'D' }, 'It is no candidate: Poor fit.'],
  ['has no overlap', { overlap: 'no' }, 'It is no candidate: No overlap.'],
  ['has data to check', { warmth: 'purple' }, 'It is no candidate: Check data.'],
  ['was declined', { motion: 'Declined', owner: '' }, 'Refused: “Declined”.'],
  [
    'has ended',
    { motion: 'Co-sell', motionStatus: 'Lost', owner: '' },
    'Ended: the motion status is “Lost”.',
  ],
  [
    'has ended before it had a motion',
    { motionStatus: 'Lost' },
    'Ended: the motion status is “Lost”.',
  ],
  ['rests', { motion: 'On hold' }, 'On hold: “On hold”.'],
  [
    'had its introduction declined',
    { introductionDeclined: daysBefore(3) },
    'The partner declined.',
  ],
  ['is done', { motion: 'Co-sell', motionStatus: 'Done' }, 'Its motion is done.'],
])('waits for nobody: one that %s', (_, changes, sentence) => {
  expect(why(changes)).toBe(sentence);
});

it('waits for nobody: one whose partner won’t introduce us', () => {
  expect(why({ willing: 'no' })).not.toBe('');
});
