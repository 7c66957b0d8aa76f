// The rows that the sidebar's tests work on.
import type { FormField } from '../../../src/rpc';
import type { FakeRow } from './fake-row';
import { FakeWorkbook } from './fake-workbook';

export const ALL_COLUMNS: readonly FormField[] = [
  'warmth',
  'partnerContact',
  'lastTouch',
  'willing',
  'note',
  'motion',
  'owner',
  'nextStep',
  'due',
];

const SEVEN: readonly FakeRow[] = [
  { account: 'Acme', partner: 'Northwind', cells: { warmth: 'Warm', owner: 'Ines', motion: '' } },
  { account: 'Birch & Sons', partner: 'Northwind', cells: { warmth: '', owner: '', motion: '' } },
  {
    account: 'Cobalt Software',
    partner: 'Contoso',
    cells: { warmth: 'Warm', lastTouch: '2025-03-14', owner: 'Ines', motion: 'Co-sell' },
  },
  {
    account: 'Dune Logistics',
    partner: 'Contoso',
    cells: { warmth: '', owner: 'Tom', motion: 'Route to rep', due: '2026-06-01' },
  },
  {
    account: 'Elm Street Bank',
    partner: 'Northwind',
    cells: { warmth: 'Hot', owner: 'Ines', motion: 'Partner introduction' },
  },
  { account: 'Fjord Energy', partner: 'Northwind', fit: 'C', cells: { warmth: 'Hot', motion: '' } },
  { account: 'Gale Airlines', partner: 'Contoso', cells: { warmth: '', owner: '', motion: '' } },
];

/** Seven rows: one EQL, one poor fit, and five candidates. */
export function sevenRows(columns: readonly FormField[] = ALL_COLUMNS): FakeWorkbook {
  return new FakeWorkbook(SEVEN, columns);
}

/** That many candidates, all missing warmth and motion, at two partners. */
export function manyRows(count: number): FakeWorkbook {
  const rows = Array.from({ length: count }, (_, at) => ({
    account: `Account ${String(at + 1).padStart(5, '0')}`,
    partner: at % 3 === 0 ? 'Contoso' : 'Northwind',
    cells: { warmth: '', owner: '', motion: '' },
  }));
  return new FakeWorkbook(rows, ALL_COLUMNS);
}

/** The seven rows, for somebody who has said who they are. */
export function namedRows(): FakeWorkbook {
  const workbook = sevenRows();
  workbook.me = 'Dana Cole';
  return workbook;
}
