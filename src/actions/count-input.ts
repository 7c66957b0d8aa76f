// Both lists read for counting: the overlap tab, and the leads tab where there is one.
import type { Day } from '../core/cells/cell';
import { readLeadsTable, type SheetLeads } from '../core/columns/leads-table';
import { readOverlapTable, type SheetOverlap } from '../core/columns/overlap-table';
import type { CountInput } from '../core/conversion/counting/accounts';
import type { Settings } from '../core/settings/settings';
import type { RecognisedTab } from '../sheets/user-tabs';

export interface ListTabs {
  readonly overlap: RecognisedTab;
  readonly leads: RecognisedTab | undefined;
}

export const readLeads = (
  { table, recognition, headerRow }: RecognisedTab,
  { dateOrder }: Settings,
): SheetLeads => readLeadsTable(table, recognition, headerRow, dateOrder);

export function countInput(
  { overlap, leads }: ListTabs,
  settings: Settings,
  asOf: Day,
): CountInput & { readonly overlap: SheetOverlap } {
  const { table, recognition, headerRow } = overlap;
  return {
    overlap: readOverlapTable(table, recognition, headerRow, settings.dateOrder),
    leads: leads && readLeads(leads, settings),
    settings,
    asOf,
  };
}
