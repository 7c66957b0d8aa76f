// What people do to the list between two imports: they fill in, correct, note, sort and add rows.
import type { Cell, Table } from '../../../src/core/cells/cell';
import { type Chance, pick, seededChance, shuffled } from '../../../src/core/sample/chance';
import { OVERLAPS } from './programme';

/** People's own columns, put there after the first import, one of them no field of ours. */
export const WORK_COLUMNS = [
  'Warmth',
  'Motion',
  'Owner',
  'Last touch',
  'Said on the phone',
] as const;

const TYPED: Readonly<Record<(typeof WORK_COLUMNS)[number], readonly Cell[]>> = {
  Warmth: ['Hot', 'Warm', 'Cold', 'they will ask'],
  Motion: ['Co-sell', 'Referral'],
  Owner: ['Ana Ruiz', 'Ben Ode'],
  'Last touch': ['2026-02-11', 'spring'],
  'Said on the phone': ['call again', 'n/a', '0', 'Renewal in May; budget is there'],
};

export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** What they type in a month: most of it into blank cells, some over what they or a list said. */
export function typedIn(table: Table, month: number, seed: number): readonly Typed[] {
  const chance = seededChance(seed * 1000 + month);
  const header = (table[0] ?? []).map(String);
  const typed = (row: number, name: string, cells: readonly Cell[]): Typed[] => {
    const column = header.indexOf(name);
    return column < 0 ? [] : [{ row, column, cell: pick(chance, cells) }];
  };
  return table.flatMap((cells, row) => {
    if (row === 0 || cells.every((cell) => cell === '')) return [];
    return [
      ...WORK_COLUMNS.flatMap((name) => {
        const isBlank = (cells[header.indexOf(name)] ?? '') === '';
        return chance() < (isBlank ? 0.3 : 0.03) ? typed(row, name, TYPED[name]) : [];
      }),
      ...(chance() < 0.03 ? typed(row, 'Overlap', OVERLAPS) : []),
      ...(chance() < 0.03 ? typed(row, 'Region', ['East']) : []),
    ];
  });
}

/** The order in which the rows stand once somebody has sorted them; the header stays. */
export function sortedOrder(table: Table, seed: number): readonly number[] {
  const chance: Chance = seededChance(seed);
  const rows = table.map((_row, index) => index).slice(1);
  return [0, ...shuffled(chance, rows)];
}

/** Rows that somebody adds by hand: one at a partner of the lists, one at a partner of no list. */
export const ADDED_BY_HAND = [
  { Account: 'Heard of at a fair', Partner: 'Northwind', Overlap: 'Prospect' },
  { Account: 'A friend’s firm', Partner: 'Nobody else’s', Overlap: 'Customer' },
] as const;
