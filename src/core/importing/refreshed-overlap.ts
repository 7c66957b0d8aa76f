// The overlap of a row that was there, as the new list has it.

import type { Day } from '../cells/cell';
import { readDay } from '../cells/day';
import { excerpt, foldText, isBlankCell, plainText } from '../cells/text';
import { formatDay } from '../day-text';
import { say } from '../language/say';
import { type CleanRow, cellAt, columnOf } from './clean-list';
import type { Changes, Merging } from './merging';
import type { OverlapChange } from './month-plan';
import type { StandingRow } from './standing-rows';

export interface RefreshedOverlap {
  /** Undefined where nothing that stood there has changed. */
  readonly change?: OverlapChange;
  /** Blank cells that got the partner's own words. */
  readonly filled: number;
}

/** `3 de febrero de 2026`. */
const MOST_WORDS_OF_A_DAY = 5;

/** Whether the last words of a text are a day, in any language that days are read in. */
function endsOn(text: string, day: Day): boolean {
  const words = text.split(' ').slice(-MOST_WORDS_OF_A_DAY);
  return words.some((_word, at) => readDay(words.slice(at).join(' ')) === day);
}

/**
 * The overlap, and the partner's own words for it, as the list has them; what stood there before is
 * noted with its last day. `Prospect (Prospects - Tier 1) until 3 February 2026`: words that go are
 * told beside the overlap that they were said of. The edge: of two changes on one day the first is noted.
 */
export const refreshOverlap = (
  { standing, list, columns, overlapOf, terms, sheet }: Merging,
  { sheetRow, what }: StandingRow,
  row: CleanRow,
  changes: Changes,
): RefreshedOverlap => {
  const { index } = sheetRow;
  const { overlap: column, partnerPopulation } = sheet.recognition.columns;
  if (row.rank === 0 || column === undefined) return { filled: 0 };
  const old = overlapOf(sheetRow.row.overlap ?? '');
  const word = plainText(cellAt(row.cells, columnOf(list, 'overlap')));
  const isOther = foldText(old.word) !== foldText(word) && changes.put(index, column, word);
  const population = partnerPopulation === column ? undefined : partnerPopulation;
  const [were, are] = [
    cellAt(standing.table[index] ?? [], population),
    cellAt(row.cells, columnOf(list, 'partnerPopulation')),
  ];
  const isSaidAnew =
    population !== undefined &&
    foldText(were) !== foldText(are) &&
    (isOther || !isBlankCell(are)) &&
    changes.put(index, population, are);
  const areGone = isSaidAnew && !isBlankCell(were);
  const filled = isSaidAnew && !areGone ? 1 : 0;
  if (!isOther && !areGone) return { filled };
  const words = (overlap: string, own: typeof were): string =>
    [overlap, isBlankCell(own) ? '' : `(${plainText(own)})`].join(' ').trim();
  const [before, after] = areGone ? [words(old.word, were), words(word, are)] : [old.word, word];
  if (old.rank > 0 || areGone) {
    const place = columns.ownPlace('overlapBefore');
    const earlier = standing.table[index]?.[place] ?? '';
    const note = say('{overlap} until {day}', {
      overlap: excerpt(before),
      day: formatDay(terms.day),
    });
    const text = isBlankCell(earlier) ? note : `${plainText(earlier)}; ${note}`;
    // An import that was cut off has noted it already, in whatever language.
    if (!endsOn(plainText(earlier), terms.day)) changes.put(index, place, text);
  }
  return { change: { row: index + 1, what, before, after }, filled };
};
