// The tables of what becomes of overlap, as the tab shows them.
import { byPartnerSection, dropOffSection } from '../../../src/actions/summary/overlap-sections';
import type { Cell } from '../../../src/core/cells/cell';
import { buildSummaryModel } from '../../../src/core/conversion/summary';
import { inputOf } from '../../core/conversion/tabs';

const HEADER = ['Account', 'Partner', 'Overlap', 'Fit', 'EQL since', 'Converted date', 'Told on'];

const eqls = (partner: string, fit: string, count: number, converted: number): Cell[][] =>
  Array.from({ length: count }, (_, place) => [
    `${partner} ${fit} ${place}`,
    partner,
    'Customer',
    fit,
    `2026-01-${String(1 + (place % 28)).padStart(2, '0')}`,
    place < converted ? '2026-02-01' : '',
    '',
  ]);
const modelOf = (rows: readonly Cell[][]) =>
  buildSummaryModel(inputOf([HEADER, ...rows], undefined));

it('a partner’s gap stands beside its rate, and below it the gap within the same tier', () => {
  const { columns, rows } = byPartnerSection(
    modelOf([
      ...eqls('Northwind', 'A', 90, 30),
      ...eqls('Northwind', 'B', 30, 2),
      ...eqls('Kestrel', 'A', 60, 20),
      ...eqls('Kestrel', 'B', 300, 30),
    ]),
  );
  expect(columns).toHaveLength(12);
  const [plain, alike] = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(3)) : cell)),
  );
  expect(plain).toEqual([
    'Northwind',
    120,
    120,
    120,
    32,
    0.267,
    0.187,
    0.365,
    12.778,
    3.578,
    23.263,
    'Higher',
  ]);
  expect(alike).toEqual([
    'of the same fit tier',
    ...Array<string>(7).fill(''),
    -1.437,
    -12.621,
    9.748,
  ]);
  for (const { header, note } of columns.slice(1)) expect([header, note]).not.toContain('');
});

it('shows 20 partners, and counts the others without their EQLs', () => {
  const rows = Array.from({ length: 40 }, (_, place) =>
    eqls(`Partner ${place}`, 'A', 1 + (place % 3), 0),
  ).flat();
  const section = byPartnerSection(modelOf(rows));
  expect(section.rows).toHaveLength(21);
  const [name, overlap, ...rest] = section.rows[20] ?? [];
  const shown = section.rows.slice(0, 20).reduce((sum, row) => sum + Number(row[1]), 0);
  expect([name, Number(overlap) + shown, rest]).toEqual(['20 more partners', rows.length, []]);
  expect(section.notes?.join(' ')).toMatch(
    /^Outcomes that the partner hasn’t been told: (?:Partner \d+ 3, ){4}Partner \d+ 3 and 35 more\. Partner Feedback/,
  );
});

it('the drop-off’s headers say which count rows and which accounts', () => {
  const { columns, rows } = dropOffSection(modelOf(eqls('Northwind', 'A', 12, 4)));
  const noteOf = (header: string) => columns.find((each) => each.header === header)?.note ?? '';
  expect(noteOf('Remain')).toMatch(/^Rows/);
  expect(noteOf('Accounts')).toMatch(/^Accounts/);
  expect(rows[0]?.slice(0, 8)).toEqual(['Overlap', 12, 12, 1, 12, 12, 4, 4 / 12]);
});
