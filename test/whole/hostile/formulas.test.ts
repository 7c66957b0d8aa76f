// The formulas with naughty arguments: a value, a table of cells, or an error that names the argument.
import * as fc from 'fast-check';
import {
  EQL_ASSESS,
  EQL_COMPARE,
  EQL_COMPARE_COUNTS,
  EQL_DOMAIN,
  EQL_INTERVAL,
  EQL_LIKE_FOR_LIKE,
  EQL_LIKE_FOR_LIKE_COUNTS,
  EQL_MISSING,
  EQL_RATE,
  EQL_SAMPLE_SIZE,
  EQL_SCORE,
  EQL_STATUS,
  EQL_WHAT_IF,
} from '../../../src/custom-functions';
import { naughtyCell, naughtyRow } from './naughty-cells';

type Formula = (...args: readonly unknown[]) => unknown;

/** Each formula with the names of its arguments, one of which an error has to say. */
const FORMULAS: readonly (readonly [string, Formula, readonly string[]])[] = [
  ['EQL_STATUS', EQL_STATUS as Formula, ['overlap', 'warmth', 'fit', 'motion', 'settings']],
  ['EQL_SCORE', EQL_SCORE as Formula, ['overlap', 'warmth', 'fit', 'motion', 'settings']],
  ['EQL_MISSING', EQL_MISSING as Formula, ['overlap', 'warmth', 'fit', 'motion', 'settings']],
  ['EQL_ASSESS', EQL_ASSESS as Formula, ['table', 'as_of', 'settings']],
  ['EQL_RATE', EQL_RATE as Formula, ['lead_types', 'converted', 'lead_type']],
  ['EQL_INTERVAL', EQL_INTERVAL as Formula, ['converted', 'leads', 'confidence']],
  ['EQL_COMPARE', EQL_COMPARE as Formula, ['lead_types', 'converted', 'baseline', 'confidence']],
  [
    'EQL_LIKE_FOR_LIKE',
    EQL_LIKE_FOR_LIKE as Formula,
    ['lead_types', 'converted', 'strata', 'lead_type', 'baseline'],
  ],
  [
    'EQL_COMPARE_COUNTS',
    EQL_COMPARE_COUNTS as Formula,
    ['lead_types', 'leads', 'converted', 'baseline', 'confidence'],
  ],
  [
    'EQL_LIKE_FOR_LIKE_COUNTS',
    EQL_LIKE_FOR_LIKE_COUNTS as Formula,
    ['lead_types', 'leads', 'converted', 'strata', 'lead_type', 'baseline'],
  ],
  [
    'EQL_SAMPLE_SIZE',
    EQL_SAMPLE_SIZE as Formula,
    ['rate', 'baseline_rate', 'power', 'confidence', 'ratio'],
  ],
  ['EQL_DOMAIN', EQL_DOMAIN as Formula, ['website']],
  ['EQL_WHAT_IF', EQL_WHAT_IF as Formula, ['table', 'bars', 'as_of', 'settings']],
];

const column = fc
  .integer({ min: 1, max: 4 })
  .chain((height) => fc.array(naughtyRow(1), { minLength: height, maxLength: height }));
const block = fc.array(naughtyRow(3), { minLength: 1, maxLength: 4 });
/** A cell, a range, or nothing, as Sheets hands them over. */
const argument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: naughtyCell },
  { weight: 3, arbitrary: column },
  { weight: 1, arbitrary: block },
  { weight: 1, arbitrary: fc.constantFrom(undefined, null, '', [[]], [['']]) },
);

const isCell = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value instanceof Date ||
  (typeof value === 'number' && Number.isFinite(value));

const isAnswer = (value: unknown): boolean =>
  isCell(value) ||
  (Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell)));

/** What the formula answers, or says in its error. */
const outcome = (formula: Formula, args: readonly unknown[]): unknown => {
  try {
    return { answer: formula(...args) };
  } catch (error) {
    return error;
  }
};

const faultIn = (found: unknown, names: readonly string[]): unknown => {
  if (!(found instanceof Error)) {
    return isAnswer((found as { answer: unknown }).answer) ? undefined : found;
  }
  const isPlain = found.name === 'Error' && names.some((name) => found.message.startsWith(name));
  return isPlain && /[.!?"]$/.test(found.message) ? undefined : found;
};

it.each(FORMULAS)('%s answers, or says which argument is wrong', (_, formula, names) => {
  fc.assert(
    fc.property(fc.array(argument, { maxLength: names.length }), (args) => {
      expect(faultIn(outcome(formula, args), names)).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

it.each(FORMULAS)('%s takes ranges of equal shape, whatever they hold', (_, formula, names) => {
  const ranges = fc.integer({ min: 1, max: 5 }).chain((height) =>
    fc.array(fc.array(naughtyRow(1), { minLength: height, maxLength: height }), {
      minLength: names.length,
      maxLength: names.length,
    }),
  );
  fc.assert(
    fc.property(ranges, fc.integer({ min: 1, max: 5 }), (args, given) => {
      expect(faultIn(outcome(formula, args.slice(0, given)), names)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
