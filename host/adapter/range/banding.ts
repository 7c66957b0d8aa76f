// Range: alternating colours of its rows.

import { applyRowBanding, bandings } from '../rules/banding';
import type { EnumMember } from '../service/enumeration';
import { act, lookup } from '../service/method';
import { BOOLEAN, member, optional } from '../service/signature';
import type { Block } from './block';

export const rangeBanding = {
  applyRowBanding: act(
    [[optional(member('BandingTheme'))], [member('BandingTheme'), BOOLEAN, BOOLEAN]],
    (block: Block, theme?: EnumMember, header: boolean = true, footer: boolean = false) =>
      applyRowBanding(block, theme, header, footer),
  ),
  getBandings: lookup([[]], (block: Block) => bandings(block.sheetId, block)),
};
