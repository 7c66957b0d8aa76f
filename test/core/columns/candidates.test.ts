// Which of several headers gets a field.
import { candidatesOf } from '../../../src/core/columns/candidates';
import type { Field } from '../../../src/core/columns/fields';

const columnsFor = (headers: readonly string[], wanted: Field): number[] =>
  candidatesOf(headers, 'overlap')
    .filter(({ field }) => field === wanted)
    .map(({ column }) => column);

const confidenceOf = (header: string): string | undefined =>
  candidatesOf([header], 'overlap')[0]?.confidence;

describe('the most faithful header stands first', () => {
  it.each<[string, readonly string[], Field, number[]]>([
    [
      'certain before likely before a guess',
      ['Strength', 'Relationship', 'Warmth'],
      'warmth',
      [2, 1, 0],
    ],
    ['the better alias', ['Our owner', 'Rep', 'Owner'], 'owner', [2, 0, 1]],
    ['the leftmost of equals', ['x', 'Owner', 'owner', 'OWNER'], 'owner', [1, 2, 3]],
    ['whole before unbracketed', ['Owner (x)', 'Owner'], 'owner', [1, 0]],
    ['unbracketed before unprefixed', ['Deal: Deadline', 'Deadline (x)'], 'due', [1, 0]],
    ['whole before unprefixed', ['Deal: Deadline', 'Deadline'], 'due', [1, 0]],
    ['unprefixed before words', ['Warmth in words', 'CRM: Strength'], 'warmth', [1, 0]],
    ['whole before words', ['Last meeting held', 'Last activity'], 'lastTouch', [1, 0]],
    ['its own meaning before a second one', ['Created', 'Overlap date'], 'overlapDate', [1, 0]],
    ['certain before words', ['Their domain', 'Company URL'], 'domain', [1, 0]],
  ])('%s: %j', (_, headers, field, columns) => {
    expect(columnsFor(headers, field)).toEqual(columns);
  });

  it('a second meaning stands last, behind the guesses at other columns', () => {
    const found = candidatesOf(['Partner populations', 'Type'], 'overlap');
    expect(found.map(({ field }) => field)).toEqual(['overlap', 'overlap', 'partnerPopulation']);
  });
});

describe('what stands before a colon makes a certain header likely, and no other less sure', () => {
  it.each([
    ['Owner', 'certain'],
    ['Owner (EMEA)', 'certain'],
    ['CRM: Owner', 'likely'],
    ['Deal: Deadline', 'likely'],
    ['Deal: Strength', 'guess'],
  ])('%s is %s', (header, confidence) => {
    expect(confidenceOf(header)).toBe(confidence);
  });
});

it('a word that makes it something else takes a header away, unless it is one of the words', () => {
  expect(confidenceOf('Fit in words')).toBe('guess');
  expect(confidenceOf('Fit by whom')).toBeUndefined();
  expect(confidenceOf('Fit url')).toBeUndefined();
  expect(confidenceOf('Status that the partner has')).toBe('guess'); // "partner status" are the words
});
