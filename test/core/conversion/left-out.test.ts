// What was left out, in words.
import { type LeftOut, leftOutGroups } from '../../../src/core/conversion/left-out';

const row = (tab: LeftOut['tab'], index: number, reason: LeftOut['reason']): LeftOut => ({
  tab,
  index,
  account: 'Acme',
  reason,
});

it('tells each reason once, with its rows on both tabs', () => {
  const groups = leftOutGroups([
    row('leads', 3, 'no-date'),
    row('overlap', 1, 'immature'),
    row('leads', 1, 'immature'),
  ]);
  expect(groups).toEqual([
    {
      reason: 'immature',
      label: 'Too recent',
      overlapRows: 1,
      leadsRows: 1,
      sentence: '2 rows qualified too recently to judge; they count once the window has passed.',
    },
    {
      reason: 'no-date',
      label: 'No date',
      overlapRows: 0,
      leadsRows: 1,
      sentence: '1 row has no qualification date.',
    },
  ]);
});

it('says so in the singular', () => {
  expect(leftOutGroups([row('leads', 1, 'converted-before')])[0]?.sentence).toBe(
    '1 row converted before it qualified: check its dates.',
  );
});

it('says nothing where nothing was left out', () => {
  expect(leftOutGroups([])).toEqual([]);
});
