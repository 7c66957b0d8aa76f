// The add-on's five columns: known by their headers.
import { findScoreColumns } from '../../src/sheets/score-columns';

describe('the five columns are found by their headers', () => {
  test.each([
    [
      'in their order',
      ['Account', 'EQL status', 'EQL score', 'EQL missing', 'EQL next step', 'EQL since'],
      [1, 2, 3, 4, 5],
    ],
    [
      'moved apart',
      ['EQL since', 'Account', 'EQL score', 'Partner', 'EQL status'],
      [4, 2, undefined, undefined, 0],
    ],
    [
      'in other letters',
      [' eql  STATUS ', 'Account'],
      [0, undefined, undefined, undefined, undefined],
    ],
    ['nowhere', ['Status', 'Score'], [undefined, undefined, undefined, undefined, undefined]],
    [
      'twice: the first counts',
      ['EQL score', 'EQL score'],
      [undefined, 0, undefined, undefined, undefined],
    ],
  ])('%s', (_where, headers, columns) => {
    expect(findScoreColumns(headers)).toEqual(columns);
  });
});
