// The overlap of a row that was there, as the new list has it.

import { formatDay } from '../cells/day';
import { excerpt, foldText, isBlankCell, plainText } from '../cells/text';
import { type CleanRow, cellAt, columnOf } from './clean-list';
import type { Changes, Merging } from './merging';
import type { OverlapChange } from './month-plan';
import type { StandingRow } from './standing-rows';

/** The overlap as the list has it; what stood there before is noted with its last day. */
export const refreshOverlap = (
  { standing, list, columns, overlapOf, terms, sheet }: Merging,
  { sheetRow, what }: StandingRow,
  row: CleanRow,
  changes: Changes,
): OverlapChange | undefined => {
  const column = sheet.recognition.columns.overlap;
  if (row.rank === 0 || column === undefined) return undefined;
  const old = overlapOf(sheetRow.row.overlap ?? '');
  const after = plainText(cellAt(row.cells, columnOf(list, 'overlap')));
  const changed =
    foldText(old.word) !== foldText(after) && changes.put(sheetRow.index, column, after);
  const population = sheet.recognition.columns.partnerPopulation;
  const words = cellAt(row.cells, columnOf(list, 'partnerPopulation'));
  if (population !== undefined && population !== column && (changed || !isBlankCell(words))) {
    changes.put(sheetRow.index, population, words);
  }
  if (!changed) return undefined;
  if (old.rank > 0) {
    const place = columns.ownPlace('overlapBefore');
    const earlier = standing.table[sheetRow.index]?.[place] ?? '';
    const note = `${excerpt(old.word)} until ${formatDay(terms.day)}`;
    const text = isBlankCell(earlier) ? note : `${plainText(earlier)}; ${note}`;
    changes.put(sheetRow.index, place, text);
  }
  return { row: sheetRow.index + 1, what, before: old.word, after };
};
