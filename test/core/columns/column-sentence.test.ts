// What a job says of the columns that it didn't use.
import { proposalsSentence, unplacedSentence } from '../../../src/core/columns/column-sentence';
import { recogniseColumns } from '../../../src/core/columns/recognise';

it('names filled columns without a place once, five at most', () => {
  const headers = ['Logo', '', 'Region', 'a', 'b', 'c', 'd'];
  expect(unplacedSentence({ headers, unplaced: [0, 1, 2] })).toBe(
    'Not used, having no place here: “Logo”, column 2, “Region”.',
  );
  expect(unplacedSentence({ headers, unplaced: [0, 1, 2, 3, 4, 5, 6] })).toBe(
    'Not used, having no place here: “Logo”, column 2, “Region”, “a”, “b” and 2 more.',
  );
  expect(unplacedSentence({ headers, unplaced: [] })).toBe('');
});

it('names columns that wait for a yes, with what they may be', () => {
  const headers = ['Account', 'Partner', 'Overlap', 'Last Activity'];
  expect(proposalsSentence(recogniseColumns(headers, 'overlap'))).toBe(
    'Not used until you confirm it in Setup: “Last Activity” as Last touch.',
  );
  expect(proposalsSentence(recogniseColumns(headers.slice(0, 3), 'overlap'))).toBe('');
});

it('a blank column is no filled one, and neither is one that is used or waits', () => {
  const headers = ['Account', 'Partner', 'Overlap', 'Logo', 'Season', 'Type'];
  const rows = [['Acme', 'Orbit', 'Customer', '', 'North', 'Customer']];
  expect(recogniseColumns(headers, 'overlap', {}, rows).unplaced).toEqual([4, 5]);
  expect(recogniseColumns(headers, 'overlap').unplaced).toEqual([]); // nothing is known of its cells
});
