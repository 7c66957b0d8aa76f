// What the scored columns of a list are out of, flags, and what is asked where nobody can tell.
import type { Cell, Table } from '../../../src/core/cells/cell';
import { scaleQuestions } from '../../../src/core/columns/column-scales';
import { readOverlapTable } from '../../../src/core/columns/overlap-table';
import { recogniseColumns } from '../../../src/core/columns/recognise';
import { assess } from '../../../src/core/qualification/qualification';
import type { ChosenScales } from '../../../src/core/qualification/scale';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const HEADER = ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion'];

const listOf = (rows: Table, header: readonly string[] = HEADER, scales: ChosenScales = {}) =>
  readOverlapTable([header, ...rows], { ...recogniseColumns(header, 'overlap'), scales }, 0);

const row = (warmth: Cell, fit: Cell, overlap: Cell = 'Customer'): Cell[] => [
  'Acme',
  'Globex',
  overlap,
  warmth,
  fit,
  'Co-sell',
];

const statuses = (list: ReturnType<typeof listOf>) =>
  list.rows.map((one) => assess(one.row, DEFAULT_SETTINGS, undefined, list.terms).status);

it('a column of whole numbers up to 10 is asked about, and none of its numbers is read', () => {
  const list = listOf([row('Hot', 4), row('Hot', 5), row('Hot', 1)]);
  expect(statuses(list)).toEqual(['Check data', 'Check data', 'Check data']);
  expect(scaleQuestions(list.terms, list.recognition, list.rows, DEFAULT_SETTINGS)).toEqual([
    {
      code: 'scale',
      field: 'fit',
      column: 4,
      text: '“Fit”: is 4 out of 5, of 10 or of 100?',
      choices: ['0-100', '0-10', '1-10', '0-5', '1-5', 'tiers'],
    },
  ]);
});

it('a header that says the scale is asked nothing', () => {
  const header = ['Account', 'Partner', 'Overlap', 'Warmth', 'ICP Fit (1-5)', 'Motion'];
  const list = listOf([row('Hot', 5), row('Hot', 4), row('Hot', 1)], header);
  expect(statuses(list)).toEqual(['EQL', 'EQL', 'Poor fit']);
  expect(scaleQuestions(list.terms, list.recognition, list.rows, DEFAULT_SETTINGS)).toEqual([]);
});

it('nor is a column that the user or the settings have answered for', () => {
  const chosen = listOf([row('Hot', 4), row('Hot', 2)], HEADER, { fit: '1-5' });
  expect(statuses(chosen)).toEqual(['EQL', 'Poor fit']);
  expect(scaleQuestions(chosen.terms, chosen.recognition, chosen.rows, DEFAULT_SETTINGS)).toEqual(
    [],
  );
  const list = listOf([row('Hot', 4)]);
  const settings = { warmthScale: '', fitScale: '0-5' } as const;
  expect(scaleQuestions(list.terms, list.recognition, list.rows, settings)).toEqual([]);
});

it('numbers from 11 to 100 say themselves what they are out of', () => {
  expect(statuses(listOf([row(80, 90), row(20, 90), row(0.8, 5)]))).toEqual([
    'EQL',
    'Candidate',
    'Poor fit',
  ]);
});

it('1 and 0 are a tick and none in a column of nothing else', () => {
  const flags = listOf([row('Hot', 'A', 1), row('Hot', 'A', 0), row('Hot', 'A', '')]);
  expect(statuses(flags)).toEqual(['EQL', 'No overlap', 'No overlap']);
  expect(flags.rows.map((one) => one.row.overlap)).toEqual([true, false, '']);
  const counts = listOf([row('Hot', 'A', 1), row('Hot', 'A', 3)]);
  expect(statuses(counts)).toEqual(['Check data', 'Check data']);
});
