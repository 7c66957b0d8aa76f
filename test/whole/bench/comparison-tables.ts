// An overlap table and a table of leads of any size, for the comparison's bench.
import type { Cell, Table } from '../../../src/core/cells/cell';
import { dayToDate } from '../../../src/core/cells/day';
import { between, type Chance, pick } from '../../../src/core/sample/chance';
import { AS_OF, OVERLAP_HEADERS } from '../../core/conversion/tabs';

const PARTNERS = 40;

const daysAgo = (chance: Chance, most: number): number => AS_OF - between(chance, 0, most);

/** As many accounts as three quarters of the rows, at 40 partners. */
export const overlapTable = (chance: Chance, rows: number): Table => [
  OVERLAP_HEADERS,
  ...Array.from({ length: rows }, (_row, place): Cell[] => {
    const account = between(chance, 0, Math.round(rows * 0.75));
    const isEql = chance() < 0.4;
    return [
      `Account ${account} Inc`,
      chance() < 0.8 ? `www.account${account}.com` : '',
      `Partner ${place % PARTNERS}`,
      'Customer',
      dayToDate(daysAgo(chance, 500)),
      isEql ? 'Warm' : '',
      pick(chance, ['A', 'B', 'C']),
      isEql ? 'Co-sell' : '',
      isEql ? dayToDate(daysAgo(chance, 400)) : '',
    ];
  }),
];

/** A fifth of their accounts has several leads; of the first ones some stand in the overlap table. */
export const leadsTable = (chance: Chance, leads: number): Table => [
  ['Account', 'Website', 'Lead type', 'Qualified date', 'Converted date', 'Fit'],
  ...Array.from({ length: leads }, (): Cell[] => {
    const account = between(chance, 0, Math.round(leads * 1.2));
    const since = daysAgo(chance, 500);
    return [
      `Account ${account}, Inc.`,
      chance() < 0.8 ? `https://account${account}.com/` : '',
      pick(chance, ['MQL', 'MQL', 'SQL', 'PQL']),
      dayToDate(since),
      chance() < 0.2 ? dayToDate(Math.min(AS_OF, since + between(chance, 0, 150))) : '',
      pick(chance, ['A', 'B', 'C']),
    ];
  }),
];
