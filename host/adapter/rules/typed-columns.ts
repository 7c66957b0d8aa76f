// Cells of a table (Format > Convert to table): their looks and rules are the table's, their values are not.

import type { EngineZone } from '../../engine/engine';
import { overlap } from '../../engine/overlap';
import { Exception } from '../service/exception';
import { book } from '../service/world';

const REFUSED = 'This operation is not allowed on cells in typed columns.';

export function requireUntyped(sheetId: string, zone: EngineZone): void {
  const isTyped = book()
    .annotations.list('table', sheetId)
    .some(({ place }) => {
      const { top = 0, left = 0, bottom = Infinity, right = Infinity } = place;
      return overlap({ top, left, bottom, right }, zone);
    });
  if (isTyped) throw new Exception(REFUSED);
}
