// What was left out, in words.
import { type LeftOut, leftOutGroups } from '../../../../src/core/conversion/counting/left-out';

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

it.each<[LeftOut['reason'], string, string, string]>([
  [
    'immature',
    'Too recent',
    '1 row qualified too recently to judge; it counts once the window has passed.',
    '2 rows qualified too recently to judge; they count once the window has passed.',
  ],
  [
    'duplicate',
    'Repeated',
    '1 row repeats an account that is counted already.',
    '2 rows repeat accounts that are counted already.',
  ],
  [
    'converted-before',
    'Converted before',
    '1 row converted before it qualified: check its dates.',
    '2 rows converted before they qualified: check their dates.',
  ],
  [
    'unreadable-date',
    'Unreadable date',
    "1 row has a qualification date that can't be read: write it as a date.",
    "2 rows have a qualification date that can't be read: write it as a date.",
  ],
  [
    'unreadable-conversion',
    'Unreadable date',
    "1 row has a converted date that can't be read: write it as a date.",
    "2 rows have a converted date that can't be read: write it as a date.",
  ],
  ['no-date', 'No date', '1 row has no qualification date.', '2 rows have no qualification date.'],
  [
    'future-date',
    'Date in the future',
    '1 row qualified after the as-of date: check the date.',
    '2 rows qualified after the as-of date: check the dates.',
  ],
  [
    'future-conversion',
    'Date in the future',
    '1 row converted after the as-of date: check the date.',
    '2 rows converted after the as-of date: check the dates.',
  ],
  [
    'excluded',
    'Excluded',
    '1 row belongs to a partner or company that EQL Settings leaves out.',
    '2 rows belong to partners or companies that EQL Settings leaves out.',
  ],
  [
    'no-account',
    'No account',
    '1 row names no account and no website.',
    '2 rows name no account and no website.',
  ],
  [
    'already-converted',
    'Type unknown',
    "1 row is a customer or an opportunity already and doesn't say what it was before: add the Became … Date columns.",
    "2 rows are customers or opportunities already and don't say what they were before: add the Became … Date columns.",
  ],
  [
    'no-overlap',
    'No overlap',
    '1 row has no overlap that counts.',
    '2 rows have no overlap that counts.',
  ],
  [
    'not-dated-yet',
    'Not scored',
    '1 row qualifies and has no EQL since date yet: choose Score this sheet, or mend its qualified date.',
    '2 rows qualify and have no EQL since date yet: choose Score this sheet, or mend their qualified dates.',
  ],
])('%s is called “%s”, and told in the singular and the plural', (reason, label, one, two) => {
  expect(leftOutGroups([row('leads', 1, reason)])).toMatchObject([{ label, sentence: one }]);
  const both = [row('leads', 1, reason), row('overlap', 1, reason)];
  expect(leftOutGroups(both)).toMatchObject([{ label, sentence: two }]);
});

it('says nothing where nothing was left out', () => {
  expect(leftOutGroups([])).toEqual([]);
});
