// Rows that the settings leave out: own companies, investors, competitors.
import { once } from '../../core/cells/once';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { exclusionsOf } from '../../core/conversion/counting/exclusions';
import { say } from '../../core/language/say';
import { labelAt } from '../../core/settings/rows';
import type { Settings } from '../../core/settings/settings';

/** A reader of rows: why a row is left out, as its next step says it; '' where it isn't. */
export function leftOutReader(settings: Settings): (row: SheetOverlapRow) => string {
  const exclusions = exclusionsOf(settings);
  // Few lists leave a row out, and the labels of settings come with all that may stand in them.
  const setting = once(() => labelAt(['excludedPartners']));
  return ({ row, partners }) => {
    if (exclusions.account(row.account, row.domain))
      return say('Left out: this account stands under “{setting}” in EQL Settings.', {
        setting: setting(),
      });
    const isOut = partners.length > 0 && partners.every(({ name }) => exclusions.partner(name));
    return isOut
      ? say('Left out: this partner stands under “{setting}” in EQL Settings.', {
          setting: setting(),
        })
      : '';
  };
}
