// The amounts of a tab's rows: how much, in which currency, and how the deal stands.
import { decimalMarkOf, readAmount } from '../../cells/amount';
import type { Cell, Row } from '../../cells/cell';
import { currencyIn, isSharedSign } from '../../cells/currency';
import { excerpt, isBlankCell } from '../../cells/text';
import { dealStands } from './conversion-evidence';
import { type OutcomeColumns, type OutcomeTab, outcomeColumns } from './outcome-columns';
import type { CellOutcome, ConvertedStages } from './outcomes';

/** One row's amount. */
export interface RowDeal {
  readonly amount: number;
  /** `EUR`; a sign that several share, such as `$`, as it is; '' where nothing says. */
  readonly currency: string;
  /** By its stage and status; undefined where no column says. */
  readonly stands: CellOutcome | undefined;
}

/** A row whose amount holds something that can't be read. */
export interface UnreadAmount {
  /** 0-based in the table, as the column is. */
  readonly index: number;
  readonly column: number;
  readonly text: string;
}

/** By the row's place in the table; rows with a blank amount aren't in it. */
export type TabDeals = ReadonlyMap<number, RowDeal | UnreadAmount>;

/** Those of both tabs; undefined for a tab without such a column. */
export type BothDeals = Readonly<Record<'overlap' | 'leads', TabDeals | undefined>>;

type DealTab = OutcomeTab & {
  readonly rows: readonly { readonly index: number; readonly cells: Row }[];
};

const CURRENCY_LENGTH = 12;

/** A column of currencies may name one that nobody here knows: it is one of its own. */
const namedIn = (cell: Cell): string | undefined =>
  isBlankCell(cell) ? undefined : (currencyIn(cell) ?? excerpt(cell, CURRENCY_LENGTH));

/** Reads how a row's deal stands; lists repeat the same few stages. */
const dealReader = (
  { recognition: { columns } }: OutcomeTab,
  stages: ConvertedStages,
  { lists, statusFirst }: OutcomeColumns,
): ((cells: Row) => CellOutcome | undefined) => {
  const cellAt = (field: 'stage' | 'leadStatus', cells: Row): Cell | undefined => {
    const column = columns[field];
    return column === undefined || !lists.has(field) ? undefined : (cells[column] ?? '');
  };
  const known = new Map<string, CellOutcome | undefined>();
  return (cells) => {
    const [stage, leadStatus] = [cellAt('stage', cells), cellAt('leadStatus', cells)];
    const key = `${stage}\n${leadStatus}`;
    if (!known.has(key)) known.set(key, dealStands({ stage, leadStatus }, { stages, statusFirst }));
    return known.get(key);
  };
};

/**
 * The amounts of a tab, which is undefined without such a column. The currency is that of the cell
 * (`EUR 500`); else, and where the cell has a sign that several share (`$500`), that of the row's
 * currency column, of the header (`Amount (EUR)`), or the sign itself. What a cell's number format
 * shows can't be seen.
 */
export function tabDeals(
  tab: DealTab,
  stages: ConvertedStages,
  outcomes: OutcomeColumns = outcomeColumns(tab, stages),
): TabDeals | undefined {
  const { columns, headers } = tab.recognition;
  const { amount: column, currency: currencyColumn } = columns;
  if (column === undefined) return undefined;
  const decimal = decimalMarkOf(tab.rows.map(({ cells }) => cells[column] ?? ''));
  const ofHeader = currencyIn(headers[column] ?? '');
  const standsAt = dealReader(tab, stages, outcomes);
  const known = new Map<Cell, ReturnType<typeof readAmount>>();
  const byRow = new Map<number, RowDeal | UnreadAmount>();
  for (const { index, cells } of tab.rows) {
    const cell = cells[column] ?? '';
    if (cell === '') continue;
    const read = known.get(cell) ?? readAmount(cell, decimal);
    known.set(cell, read);
    if (read === 'blank') continue;
    if (read === 'unreadable') {
      byRow.set(index, { index, column, text: excerpt(cell) });
      continue;
    }
    const { value, currency: own = '' } = read;
    const said = currencyColumn === undefined ? undefined : namedIn(cells[currencyColumn] ?? '');
    byRow.set(index, {
      amount: value,
      currency: own !== '' && !isSharedSign(own) ? own : (said ?? ofHeader ?? own),
      stands: standsAt(cells),
    });
  }
  return byRow;
}
