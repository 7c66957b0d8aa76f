// Rows that the settings leave out: own companies, investors, competitors.
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { exclusionsOf } from '../../core/conversion/counting/exclusions';
import { say } from '../../core/language/say';
import { labelAt } from '../../core/settings/rows';
import type { Settings } from '../../core/settings/settings';

/** A reader of rows: why a row is left out, as its next step says it; '' where it isn't. */
export function leftOutReader(settings: Settings): (row: SheetOverlapRow) => string {
  const exclusions = exclusionsOf(settings);
  const setting = labelAt(['excludedPartners']);
  return ({ row, partners }) => {
    if (exclusions.account(row.account, row.domain))
      return say('Left out: this account stands under “{setting}” in EQL Settings.', { setting });
    const isOut = partners.length > 0 && partners.every(({ name }) => exclusions.partner(name));
    return isOut
      ? say('Left out: this partner stands under “{setting}” in EQL Settings.', { setting })
      : '';
  };
}
