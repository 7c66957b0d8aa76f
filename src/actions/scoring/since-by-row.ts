// Since when each row is an EQL, known by the row's own cells, so that a sort in between loses none.
import type { Cell } from '../../core/cells/cell';
import { sameCell } from '../../sheets/block';
import type { RecognisedTab } from '../../sheets/user-tabs';
import { rowFingerprint } from './row-fingerprint';

/** The `EQL since` of a tab's rows, top down below the header: whose it is, and what it is. */
export type SinceByRow = readonly { readonly key: string; readonly since: Cell }[];

/** What a round of scoring has settled; `users` are the user's own columns, `since` goes top down. */
export function sinceByRow(
  { table, headerRow }: Pick<RecognisedTab, 'table' | 'headerRow'>,
  users: readonly number[],
  since: readonly Cell[],
): SinceByRow {
  return table
    .slice(headerRow + 1)
    .map((row, below) => ({ key: rowFingerprint(row, users), since: since[below] ?? '' }));
}

/** Rows that are alike in all their own cells have one date each, top down. */
function datesByKey(rows: SinceByRow): Map<string, Cell[]> {
  const dates = new Map<string, Cell[]>();
  for (const { key, since } of rows) {
    const alike = dates.get(key);
    if (alike) alike.push(since);
    else dates.set(key, [since]);
  }
  return dates;
}

/**
 * A reader of the tab's rows, 0-based and top down: since when a row is an EQL, where `written` is
 * what stands in the tab by now and `settled` what a round before this one has settled. A row that was
 * there then has its date of then, wherever it stands by now; any other has what stands in its cell.
 *
 * The edge: a row that came in between may stand where another row's date was written. Where that
 * other row is still in the tab, the date is the other's, and the new row has none.
 */
export function sinceReader(written: SinceByRow, settled: SinceByRow): (below: number) => Cell {
  const dates = datesByKey(settled);
  const standing = new Set(written.map(({ key }) => key));
  return (below) => {
    const { key, since } = written[below] ?? { key: '', since: '' };
    const known = dates.get(key)?.shift();
    if (known !== undefined) return known;
    const other = settled[below];
    const isOthers = other !== undefined && standing.has(other.key) && sameCell(other.since, since);
    return isOthers ? '' : since;
  };
}
