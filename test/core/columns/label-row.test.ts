// Whether a row looks like a row of headers.
import type { Row, Table } from '../../../src/core/cells/cell';
import { isLabelRow } from '../../../src/core/columns/label-row';

const BELOW: Table = [
  ['Alfa', 'Prospect', 'Trade fair', 'Warm', 'A'],
  ['Beta', 'Customer', 'Partner', 'Hot', 'A'],
  ['Gamma', 'Customer', 'Partner', 'Warm', 'B'],
];

it.each<[string, Row, boolean]>([
  ['labels in any language', ['Firma', 'Typ', 'Quelle', 'Beziehung', 'Eignung'], true],
  ['labels in any script', ['اسم العميل', 'الشريك', 'الحالة', 'قوة العلاقة', 'الملاءمة'], true],
  ['a row of the list', ['Beta', 'Customer', 'Partner', 'Hot', 'A'], false],
  ['a row that the list doesn’t repeat', ['Delta', 'Alumni', 'Podcast', 'Icy', 'Z'], true], // its place has to tell
  ['numbers', ['2024', '2025', '2026', '7', '8'], false],
  ['a date among labels', ['Account', 'Partner', 'Overlap', 'Warmth', '2026-01-02'], true],
  ['mostly dates', ['Account', '2026-01-02', '2026-01-03', '2026-01-04', 'x'], false],
  ['addresses', ['https://a.example', 'mia@a.example', 'Acme', 'Warm', 'A'], false],
  ['ticks', ['x', 'x', 'x', 'y', 'n'], false],
  ['the same text throughout', ['Total', 'Total', 'Total', 'Total', 'Total'], false],
  ['the same headers for two sides', ['Name', 'Type', 'Owner', 'Name', 'Type', 'Owner'], true],
  ['a title', ['Partner overlaps', '', '', '', ''], false],
  ['a long note', ['Account', 'x'.repeat(200), '', '', ''], false],
  ['nothing', ['', '', '', '', ''], false],
])('%s: %j is %p', (_, row, expected) => {
  expect(isLabelRow(row, BELOW)).toBe(expected);
});

it('the header said again below is no sign against it', () => {
  const header = ['Account', 'Partner', 'Overlap'];
  expect(isLabelRow(header, [['Acme', 'Orbit', 'Customer'], header, ['Birch', 'Orbit', '']])).toBe(
    true,
  );
});
