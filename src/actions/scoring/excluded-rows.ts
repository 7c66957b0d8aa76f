// Rows that the settings leave out: own companies, investors, competitors.
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { exclusionsOf } from '../../core/conversion/counting/exclusions';
import { say } from '../../core/language/say';
import type { Settings } from '../../core/settings/settings';

/** A reader of rows: why a row is left out, as its next step says it; '' where it isn't. */
export function leftOutReader(settings: Settings): (row: SheetOverlapRow) => string {
  const exclusions = exclusionsOf(settings);
  return ({ row, partners }) => {
    if (exclusions.account(row.account, row.domain))
      return say('Left out: this account stands under “Partners left out” in EQL Settings.');
    const isOut = partners.length > 0 && partners.every(({ name }) => exclusions.partner(name));
    return isOut
      ? say('Left out: this partner stands under “Partners left out” in EQL Settings.')
      : '';
  };
}
