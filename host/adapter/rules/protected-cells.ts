// Whether the user may change cells: a script runs as its user and obeys other people's protections.

import type { EngineZone } from '../../engine/engine';
import { overlap } from '../../engine/overlap';
import { Exception } from '../service/exception';
import { book } from '../service/world';

const PROTECTED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whose protection it is: the user's own never stops the user. */
export function isLocked(sheetId: string, zone: EngineZone): boolean {
  return book()
    .annotations.list('protection', sheetId)
    .some(({ place, data }) => {
      if (!data.byAnotherUser || data.warningOnly) return false;
      const { top = 0, left = 0, bottom = Infinity, right = Infinity } = place;
      return overlap({ top, left, bottom, right }, zone);
    });
}

export function requireEditable(sheetId: string, zone: EngineZone): void {
  if (isLocked(sheetId, zone)) throw new Exception(PROTECTED);
}
