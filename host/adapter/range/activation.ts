// Range: making it the user's selection.

import { isLocked } from '../rules/protected-cells';
import { act, type MethodTable, read, SELF } from '../service/method';
import { book } from '../service/world';
import { type Block, zoneOf } from './block';
import type { GoogleRange } from './range';

export const rangeActivation: MethodTable<
  Block,
  Pick<GoogleRange, 'activate' | 'activateAsCurrentCell' | 'canEdit'>
> = {
  activate: act([[]], (block) => {
    book().sheets.select(block.sheetId, zoneOf(block));
    return SELF;
  }),
  activateAsCurrentCell: act([[]], (block) => {
    book().sheets.select(block.sheetId, zoneOf(block));
    return SELF;
  }),
  canEdit: read([[]], (block) => !isLocked(block.sheetId, zoneOf(block))),
};
