// What a list lacks, in a sentence that names the row of its headers.
import type { Row } from '../../../src/core/cells/cell';
import type { TabKind } from '../../../src/core/columns/fields';
import { lackingSentence, lacksOf } from '../../../src/core/columns/lacking';
import { type RememberedColumns, recogniseColumns } from '../../../src/core/columns/recognise';

const said = (headers: Row, kind: TabKind, remembered: RememberedColumns = {}): string =>
  lackingSentence('Liste', 0, recogniseColumns(headers, kind, remembered));

it.each<[Row, TabKind, readonly string[]]>([
  [['Account', 'Partner', 'Overlap'], 'overlap', []],
  [['Account', 'Is a customer of'], 'overlap', []],
  [['Account', 'Open deal'], 'overlap', []],
  [['Account', 'Partner'], 'overlap', ['overlap']],
  [['Account', 'Partner', 'Type'], 'overlap', ['overlap']], // which may be it
  [['Name', 'Partner', 'Overlap'], 'overlap', ['account']],
  [['Partner'], 'overlap', ['account', 'overlap']],
  [['Email', 'Stage'], 'leads', []],
  [['Stage', 'Created'], 'leads', ['account']],
])('%j on the %s tab lacks %j', (headers, kind, lacks) => {
  expect(lacksOf(recogniseColumns(headers, kind))).toEqual(lacks);
});

it('a list of which the user said what all accounts are lacks nothing', () => {
  const answers = { 'every-row-overlap': 'Customer' };
  expect(said(['Account', 'Partner'], 'overlap', { answers })).toBe('');
});

it('names headers that nobody knows, and how to say which is which', () => {
  expect(said(['Yritys', 'Tyyppi', 'Lähde'], 'overlap')).toBe(
    'Row 1 of Liste holds its headers, and none of them is known: “Yritys”, “Tyyppi”, “Lähde”. Say which column is which: under Setup in the sidebar, or with --column on the command line. Nothing was written.',
  );
});

it('names the column that may be what is lacking', () => {
  expect(said(['Account', 'Partner', 'Type', 'Warmth', 'Fit', 'Motion'], 'overlap')).toBe(
    'Row 1 of Liste holds its headers, and no column says what each account is to the partner (overlap). “Type” may be it: confirm it under Setup in the sidebar, or on the command line with --column "Overlap=Type". Nothing was written.',
  );
});

it('names headers that have no place, since one of them may be meant', () => {
  expect(said(['Account', 'Partner', 'Beziehung', 'Warmth', 'Fit', 'Motion'], 'overlap')).toContain(
    ' Not used: “Beziehung”. Nothing was written.',
  );
});

it('names the columns to add', () => {
  expect(said(['Account', 'Website'], 'overlap')).toBe(
    'Row 1 of Liste holds its headers, and no column says what each account is to the partner (overlap). Head a column Overlap, or say under Setup as what all of these accounts are shared. It has no column for Partner, Warmth, Fit, Motion either. Nothing was written.',
  );
});
