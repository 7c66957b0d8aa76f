// Which columns of a tab one formula fills; asked for when somebody wants to know, and once.
import { type FilledColumns, filledColumns, ROWS_BELOW_HEADER } from '../../sheets/filled-columns';
import { readFormulas } from '../../sheets/row-cells';
import type { RecognisedTab } from '../../sheets/user-tabs';

/** Answers the columns that a formula fills, by the formulas of the tab's first rows, read in one call. */
export function filledOf({ sheet, table, headerRow }: RecognisedTab): () => FilledColumns {
  let known: FilledColumns | undefined;
  const columns = table[0]?.length ?? 0;
  const rows = Math.min(table.length, headerRow + 1 + ROWS_BELOW_HEADER);
  const top = { firstRow: 0, rows, firstColumn: 0, columns };
  return () => {
    known = known ?? filledColumns(readFormulas(sheet, top), headerRow, table);
    return known;
  };
}
