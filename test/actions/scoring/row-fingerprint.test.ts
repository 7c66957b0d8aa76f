// Rows known again by their own cells, after a sort or a new column.
import { rowFingerprint } from '../../../src/actions/scoring/row-fingerprint';

const date = (text: string): Date => new Date(`${text}T00:00:00Z`);

test('a row is known again by its own cells, blank columns that were added since aside', () => {
  const cells = ['Acme', '', date('2026-01-01')];
  const before = rowFingerprint(cells, [0, 1, 2]);
  expect(rowFingerprint([...cells, ''], [0, 1, 2, 3])).toBe(before);
  expect(rowFingerprint(['Acme', 'x', date('2026-01-01')], [0, 1, 2])).not.toBe(before);
});
