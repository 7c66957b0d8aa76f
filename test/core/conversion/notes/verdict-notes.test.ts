// What is said right below the verdict.
import type { Verdict } from '../../../../src/core/conversion/comparing/verdict';
import { verdictNotes } from '../../../../src/core/conversion/notes/verdict-notes';
import { flat } from '../truths/tiers';
import { modelOf } from '../truths/workbook';

const HIGHER = modelOf(flat([18, 60], [45, 300])).verdict;
const CLOSE = modelOf(flat([2, 60], [36, 300])).verdict;
const TOO_EARLY: Verdict = modelOf(flat([1, 5], [45, 300])).verdict;
const NOTHING = { baseline: 'MQL', quick: undefined, first: undefined };
const first = (eqls: number, allEqls: number) => ({
  eqls,
  allEqls,
  difference: { estimate: 0.3, low: 0.2, high: 0.41 },
});
const quick = (ones: number, of: number) => ({
  eql: { quick: ones, conversions: of },
  baseline: { quick: 0, conversions: 30 },
});

it('nothing, where nothing weighs on it', () => {
  expect(verdictNotes(HIGHER, NOTHING)).toEqual([]);
});

it('that it is close, where interval and test disagree', () => {
  expect(verdictNotes(CLOSE, NOTHING)).toEqual([
    'It is close: of the interval of the gap and Fisher’s exact test, one sees a difference and the other doesn’t, so none is claimed.',
  ]);
  expect(modelOf(flat([2, 60], [36, 300])).headline).toBe(
    'No clear difference: 3% (2 of 60) against 12% (36 of 300); the gap could be under 1 to 13 points lower.',
  );
});

it.each<[number, number, string]>([
  [
    12,
    18,
    '12 of 18 conversions of EQLs came within 7 days of qualifying, 0 of 30 of MQLs: warmth may have been filled in when the deal was known.',
  ],
  [
    1,
    1,
    '1 of 1 conversion of EQLs came within 7 days of qualifying, 0 of 30 of MQLs: warmth may have been filled in when the deal was known.',
  ],
])('that %p of %p conversions were quick', (ones, of, expected) => {
  expect(verdictNotes(HIGHER, { ...NOTHING, quick: quick(ones, of) })).toEqual([expected]);
});

it.each<[string, number, number, readonly string[]]>([
  ['MQL', 10, 100, []], // a tenth of them
  [
    'MQL',
    11,
    100,
    [
      '11 EQLs were MQLs first: with them among the MQLs until then, the gap is 20 to 41 points higher (Kaplan-Meier), and the verdict is the same.',
    ],
  ],
  [
    'Webinar',
    1,
    5,
    [
      '1 EQL was a Webinar lead first: with it among the Webinar leads until then, the gap is 20 to 41 points higher (Kaplan-Meier), and the verdict is the same.',
    ],
  ],
])('%ss that became EQLs, %p of %p', (baseline, eqls, all, expected) => {
  expect(verdictNotes(HIGHER, { ...NOTHING, baseline, first: first(eqls, all) })).toEqual(expected);
});

it('nothing of a verdict that isn’t given', () => {
  const all = { baseline: 'MQL', quick: quick(12, 18), first: first(11, 100) };
  expect(verdictNotes(TOO_EARLY, all)).toEqual([]);
});
