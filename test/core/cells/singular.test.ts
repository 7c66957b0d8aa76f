// The singular of a word, and the forms that have it.
import { formsOf, singular } from '../../../src/core/cells/singular';

test.each([
  ['opportunities', 'opportunity'],
  ['prospects', 'prospect'],
  ['branches', 'branch'],
  ['losses', 'loss'],
  ['business', 'business'],
  ['nos', 'nos'], // too short for a plural
])('%s is of %s, and each is a form of the other', (word, one) => {
  expect(singular(word)).toBe(one);
  expect(formsOf(one)).toContain(word);
  expect(formsOf(word)).toContain(one);
});
