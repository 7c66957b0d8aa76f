// One row's five cells: what is written into them, and what is kept.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { assess } from '../../../src/core/qualification/qualification';
import { type RowToScore, rowScores } from '../../../src/core/qualification/row-scores';
import { AS_OF, anyCell, anyRow, daysBefore, likelyRow, termsWith } from './samples';

const TERMS = { ...termsWith(), asOf: AS_OF };
const EQL = { account: 'Acme', overlap: 'Customer', warmth: 'Warm', fit: 'A', motion: 'Co-sell' };

const scores = (changes: Partial<RowToScore> = {}) =>
  rowScores({ row: EQL, since: '', leftOut: '', ...changes }, TERMS);

test('a row gets its status, score, what is missing, its next step and since when', () => {
  expect(scores({ row: { ...EQL, partner: 'Northwind', warmth: '' } })).toEqual({
    eqlStatus: 'Candidate',
    eqlScore: 73, // 3 x 20 for what is clear, and 13 for the 65% of the weight that isn’t warmth’s
    eqlMissing: 'warmth',
    eqlNextStep: 'Ask Northwind how well they know Acme, and when they last spoke with them.',
    eqlSince: '',
  });
});

describe('a row that qualifies for the first time is an EQL', () => {
  test.each<[string, Cell | undefined, Cell]>([
    ['since the as-of date where it has no qualified date', undefined, daysBefore(0)],
    ['since the as-of date where its qualified date is blank', '', daysBefore(0)],
    ['since the as-of date where its qualified date says that nobody knows', 'tbd', daysBefore(0)],
    ['since its own qualified date', daysBefore(147), daysBefore(147)],
    ['since its own qualified date, in words', '2026-06-30', daysBefore(0)],
    ['but waits for its date while that is still to come', daysBefore(-1), ''],
    ["but waits for its date while that can't be read", 'soon', ''],
    ['but waits for its date while that is an error', '#N/A', ''],
  ])('%s', (_, qualified, since) => {
    expect(scores({ qualified }).eqlSince).toEqual(since);
  });
});

describe('what stands under EQL since is kept', () => {
  test.each<[string, Partial<RowToScore>]>([
    ['when the row still qualifies', {}],
    ['whatever its qualified date says', { qualified: daysBefore(200) }],
    ['when the row has fallen back', { row: { ...EQL, warmth: 'Cold' } }],
    ['when the row is left out', { leftOut: 'Left out: a competitor.' }],
  ])('%s', (_, changes) => {
    expect(scores({ since: daysBefore(10), ...changes }).eqlSince).toEqual(daysBefore(10));
    expect(scores({ since: 'March', ...changes }).eqlSince).toBe('March');
  });
});

test('a row that is left out is not scored down: its cells are blank, and its next step says why', () => {
  expect(scores({ leftOut: 'Left out: a competitor.' })).toEqual({
    eqlStatus: '',
    eqlScore: '',
    eqlMissing: '',
    eqlNextStep: 'Left out: a competitor.',
    eqlSince: '',
  });
});

describe('laws', () => {
  const toScore = fc.record<RowToScore>({
    row: fc.oneof(anyRow, likelyRow),
    since: fc.oneof(fc.constant(''), anyCell),
    qualified: fc.option(anyCell, { nil: undefined }),
    leftOut: fc.constant(''),
  });

  test('the cells say what the assessment says', () => {
    fc.assert(
      fc.property(toScore, (each) => {
        const assessment = assess(each.row, TERMS.settings, AS_OF);
        const { status, score, missing, nextStep } = assessment;
        const scored = rowScores(each, TERMS);
        const { eqlStatus, eqlScore, eqlMissing, eqlNextStep } = scored;
        expect([eqlStatus, eqlScore, eqlNextStep]).toEqual([status, score, nextStep]);
        expect(eqlMissing === '' ? [] : eqlMissing.split(', ')).toEqual(missing);
        expect(rowScores(each, TERMS, assessment)).toEqual(scored);
      }),
    );
  });

  test('scoring a row twice changes nothing', () => {
    fc.assert(
      fc.property(toScore, (each) => {
        const once = rowScores(each, TERMS);
        expect(rowScores({ ...each, since: once.eqlSince }, TERMS)).toEqual(once);
      }),
    );
  });
});
