// The overlap tab and the leads tab together: each one's keys in the columns that the other one meets.
import { withMetKeys } from '../core/columns/met-keys';
import type { Recognition } from '../core/columns/recognise';
import {
  findLeadsTab,
  findOverlapTab,
  headedTab,
  type RecognisedTab,
  withTable,
} from './user-tabs';
import type { Workbook } from './workbook';

export interface BothTabs {
  readonly overlap: RecognisedTab;
  readonly leads: RecognisedTab | undefined;
}

const withColumns = (tab: RecognisedTab, recognition: Recognition): RecognisedTab => {
  const { sheet, sheetId, table, headerRow, remembered } = tab;
  return withTable(headedTab(sheet, sheetId, { headerRow, recognition, remembered }), table);
};

/** Both lists, read whole, the overlap list where it isn't yet. Refuses as each one's own search does. */
export function findBothTabs(
  workbook: Workbook,
  overlap: RecognisedTab = findOverlapTab(workbook),
): BothTabs {
  const leads = findLeadsTab(workbook);
  if (!leads) return { overlap, leads };
  const met = withMetKeys(overlap, leads);
  return {
    overlap: withColumns(overlap, met.overlap),
    leads: withColumns(leads, met.leads),
  };
}
