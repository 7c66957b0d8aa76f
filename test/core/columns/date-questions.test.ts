// Asked once which number of a list's dates is the month, where none of them tells.
import type { Cell, Table } from '../../../src/core/cells/cell';
import { isoDay, readDay } from '../../../src/core/cells/day';
import { readLeadsTable } from '../../../src/core/columns/leads-table';
import { recogniseTableAt } from '../../../src/core/columns/recognise';
import type { Recognition } from '../../../src/core/columns/recognition';

const HEADERS = ['Company', 'Created Date', 'Converted Date'];

const list = (...rows: readonly Cell[][]): Table => [HEADERS, ...rows];

const asked = (table: Table, answers: Readonly<Record<string, string>> = {}): Recognition =>
  recogniseTableAt(table, 0, 'leads', { answers });

const texts = ({ questions }: Recognition): readonly string[] =>
  questions.filter(({ code }) => code === 'date-order').map(({ text }) => text);

it.each<[string, Cell[][], boolean]>([
  ['no date tells', [['Alder', '3/4/2026', '']], true],
  ['the one column tells for the other', [['Alder', '3/4/2026', '25/4/2026']], false],
  ['the same day both ways', [['Alder', '4/4/2026', '']], false],
  ['full stops put the day first', [['Alder', '3.4.2026', '']], false],
  ['the year first', [['Alder', '2026-04-03', '2026/05/06']], false],
  ['dates of the sheet', [['Alder', new Date(Date.UTC(2026, 2, 4)), '']], false],
  ['two columns that contradict each other', [['Alder', '25/3/2026', '3/25/2026']], false],
])('%s', (_, rows, isAsked) => {
  expect(texts(asked(list(...rows)))).toHaveLength(isAsked ? 1 : 0);
});

it('names a date and its column, and asks once for all of them', () => {
  const recognition = asked(list(['Alder', '3/4/2026', '5/6/2026'], ['Birch', '7/8/2026', '']));
  expect(texts(recognition)).toEqual([
    '“3/4/2026” under “Created Date” can be read in two ways, and no date of this list tells. ' +
      'Which comes first? Until you say so, it is what Date order in EQL Settings says.',
  ]);
});

it.each([
  ['day-month', '2026-04-03'],
  ['month-day', '2026-03-04'],
  ['whatever', '2026-03-04'], // an answer of another version is none
])('the answer %s is remembered, read by and not asked for again', (order, day) => {
  const table = list(['Alder', '3/4/2026', '']);
  const recognition = asked(table, { 'date-order': order });
  expect(texts(recognition)).toEqual([]);
  const created = readLeadsTable(table, recognition, 0).rows[0]?.row.created ?? '';
  expect(isoDay(readDay(created) ?? 0)).toBe(day);
});

it('a date that tells goes before the answer', () => {
  const table = list(['Alder', '3/4/2026', ''], ['Birch', '4/25/2026', '']);
  const recognition = asked(table, { 'date-order': 'day-month' });
  const created = readLeadsTable(table, recognition, 0).rows[0]?.row.created ?? '';
  expect(isoDay(readDay(created) ?? 0)).toBe('2026-03-04');
});
