// What a partner may read of our own words: nothing that names somebody else.
import { discretionOf } from '../../../src/core/feedback/discretion';

const shown = discretionOf([
  { key: 'globex', name: 'Globex, Inc.', accounts: [{ name: 'Acme' }] },
  { key: 'initech', name: 'Initech', accounts: [{ name: 'Hooli GmbH' }, { name: 'Acme' }] },
  { key: '', name: 'Left Out Ltd', accounts: [] }, // a partner that the settings leave out
]);

it.each([
  ['globex', 'Price', 'Price'],
  ['globex', 'Lost to Initech', ''],
  ['globex', 'went with INITECH, cheaper', ''],
  ['globex', 'Bought by Hooli', ''],
  ['globex', 'Left Out made a better offer', ''],
  ['globex', 'Globex has no champion', 'Globex has no champion'], // its own name
  ['globex', 'Acme pilot', 'Acme pilot'], // its own account, also at another partner
  ['initech', 'Lost to Initech', 'Lost to Initech'],
  ['initech', 'Globex was faster', ''],
  ['globex', 'Initechnology', 'Initechnology'], // a longer word is another word
  ['globex', '', ''],
])('%s reads %p as %p', (partner, text, expected) => {
  expect(shown(partner, text)).toBe(expected);
});

it('a long name is known by its first words', () => {
  const read = discretionOf([
    { key: 'a', name: 'A', accounts: [{ name: 'The Royal Society for the Protection of Birds' }] },
    { key: 'b', name: 'B', accounts: [] },
  ]);
  expect(read('b', 'Chose the Royal Society for the Protection of Birds')).toBe('');
});
