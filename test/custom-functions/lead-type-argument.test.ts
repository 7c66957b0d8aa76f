// A lead type that a formula names: there, or an error that says so; never quietly another one.
import * as fc from 'fast-check';
import { EQL_COMPARE, EQL_LIKE_FOR_LIKE, EQL_RATE } from '../../src/custom-functions';

const TYPES = [['EQL'], ['EQL'], ['MQL'], ['MQL'], ['SQL']];
const CONVERTED = [[true], [false], ['won'], [''], [0]];
const STRATA = [['A'], ['B'], ['A'], ['B'], ['A']];

/** Everything that says nothing; '' is also what a reference to a blank cell arrives as. */
const SAYS_NOTHING = ['', ' ', '-', '–', '—', 'n/a', 'N/A', 'na', 'tbd', 'unknown', 'Unknown', '?'];

describe.each(SAYS_NOTHING)('a lead type given as %j', (blank) => {
  test.each([
    ['lead_type', () => EQL_RATE(TYPES, CONVERTED, blank)],
    ['baseline', () => EQL_COMPARE(TYPES, CONVERTED, blank)],
    ['lead_type', () => EQL_LIKE_FOR_LIKE(TYPES, CONVERTED, STRATA, blank)],
    ['baseline', () => EQL_LIKE_FOR_LIKE(TYPES, CONVERTED, STRATA, 'EQL', blank)],
    ['baseline', () => EQL_COMPARE(TYPES, CONVERTED, [[blank]])], // a range of one cell
  ])('as %s is an error that says so, and never the default', (name, formula) => {
    expect(formula).toThrow(new RegExp(`^${name} is .*name a lead type, such as "(EQL|MQL)"`));
  });
});

test('the error says what was found and what to do', () => {
  const check = (formula: () => unknown, expected: string): void => {
    expect(formula).toThrow(expected);
  };
  check(
    () => EQL_RATE(TYPES, CONVERTED, ''),
    'lead_type is blank: name a lead type, such as "EQL".',
  );
  check(
    () => EQL_COMPARE(TYPES, CONVERTED, ''),
    'baseline is blank: name a lead type, such as "MQL", or leave baseline out for MQL.',
  );
  check(
    () => EQL_COMPARE(TYPES, CONVERTED, 'n/a'),
    'baseline is "n/a", which is no lead type: name a lead type, such as "MQL"',
  );
  check(() => EQL_RATE(TYPES, CONVERTED, '#REF!'), 'lead_type is "#REF!", which is no lead type');
  check(() => EQL_RATE(TYPES, CONVERTED, undefined), 'lead_type is left out: name a lead type');
});

test('left out, the default holds', () => {
  expect(EQL_COMPARE(TYPES, CONVERTED)).toEqual(EQL_COMPARE(TYPES, CONVERTED, 'MQL'));
  expect(EQL_LIKE_FOR_LIKE(TYPES, CONVERTED, STRATA)).toEqual(
    EQL_LIKE_FOR_LIKE(TYPES, CONVERTED, STRATA, 'EQL', 'MQL'),
  );
});

test.each([
  ['lead_type', () => EQL_RATE(TYPES, CONVERTED, 'PQL')],
  ['baseline', () => EQL_COMPARE(TYPES, CONVERTED, 'PQL')],
  ['lead_type', () => EQL_LIKE_FOR_LIKE(TYPES, CONVERTED, STRATA, 'PQL')],
  ['baseline', () => EQL_LIKE_FOR_LIKE(TYPES, CONVERTED, STRATA, 'EQL', 'PQL')],
])('as %s, a lead type that no row has is an error in every formula', (name, formula) => {
  expect(formula).toThrow(
    `${name}: no row has the lead type "PQL". The lead types are EQL, MQL, SQL.`,
  );
});

test('an error names five lead types at most, and counts the rest', () => {
  const many = Array.from({ length: 17 }, (_row, index) => [`Type ${index + 1}`]);
  const outcomes = many.map(() => [false]);
  expect(() => EQL_RATE(many, outcomes, 'EQL')).toThrow(
    /The lead types are Type 1, Type 2, Type 3, Type 4, Type 5 and 12 more\.$/,
  );
});

test('where no lead has any stratum there is nothing to compare like for like', () => {
  const none = STRATA.map(() => ['n/a']);
  expect(() => EQL_LIKE_FOR_LIKE(TYPES, CONVERTED, none)).toThrow('strata is blank in every row');
  const some = [['A'], ['unknown'], ['A'], ['-'], ['']];
  expect(EQL_LIKE_FOR_LIKE(TYPES, CONVERTED, some).map(([stratum]) => stratum)).toEqual([
    'Stratum',
    'A',
    '(blank)',
    'Like for like',
  ]);
});

test('whatever the case and spelling of a type that is there, it is found', () => {
  const spelling = fc.constantFrom(
    'mql',
    'MQLs',
    'Marketing Qualified Lead',
    'marketing-qualified',
  );
  fc.assert(
    fc.property(spelling, (baseline) => {
      expect(EQL_COMPARE(TYPES, CONVERTED, baseline)).toEqual(EQL_COMPARE(TYPES, CONVERTED));
    }),
  );
});
