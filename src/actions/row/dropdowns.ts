// The dropdowns of a tab's own columns; asked for when somebody wants to know, and once.
import { type Dropdowns, readDropdowns } from '../../sheets/dropdowns';
import type { RecognisedTab } from '../../sheets/user-tabs';

export function dropdownsOf({ sheet, table, headerRow }: RecognisedTab): () => Dropdowns {
  let known: Dropdowns | undefined;
  const size = { rows: table.length - headerRow - 1, columns: table[0]?.length ?? 0 };
  return () => {
    known = known ?? readDropdowns(sheet, headerRow, size);
    return known;
  };
}
