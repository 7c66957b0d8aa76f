// `--column "Last touch=Last Activity"`: which field is in which column of which list.

import { OptionProblem } from '../option-problem';
import type { ListSetup } from './list-setup';

/** What stands on either side of the sign; no header means that no column holds the field. */
export interface ColumnAnswer {
  readonly field: string;
  readonly header: string;
}

export interface FieldPlace {
  readonly field: string;
  /** From 0, or null for no column. */
  readonly column: number | null;
}

/** Case, blanks and `_` make no difference, as in the add-on. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

const MOST_NAMED = 12;

const named = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown;
};

/**
 * The answers' places in each list. An answer goes to every list that has such a field and such a
 * header; one that fits none is refused, with what there is to choose from.
 */
export function placesOf(
  answers: readonly ColumnAnswer[],
  lists: readonly ListSetup[],
): ReadonlyMap<ListSetup, readonly FieldPlace[]> {
  const places = new Map<ListSetup, FieldPlace[]>();
  for (const answer of answers) {
    const having = lists.filter((list) => fieldIn(list, answer) !== undefined);
    if (having.length === 0) {
      const labels = [
        ...new Set(lists.flatMap(({ columns }) => columns.map(({ label }) => label))),
      ];
      throw new OptionProblem(
        `--column "${answer.field}=${answer.header}": there is no field ${answer.field}; there are ${named(labels)}.`,
      );
    }
    const fitting = having.filter((list) => answer.header === '' || placeIn(list, answer) >= 0);
    if (fitting.length === 0) {
      const headers = having.map(
        ({ tab, headers: all }) => `${tab} has ${named(all.filter(Boolean))}`,
      );
      throw new OptionProblem(
        `--column "${answer.field}=${answer.header}": no column is headed ${answer.header}; ${headers.join('; ')}.`,
      );
    }
    for (const list of fitting) {
      const field = fieldIn(list, answer) ?? '';
      const column = answer.header === '' ? null : placeIn(list, answer);
      places.set(list, [...(places.get(list) ?? []), { field, column }]);
    }
  }
  return places;
}

function fieldIn({ columns }: ListSetup, answer: ColumnAnswer): string | undefined {
  const wanted = folded(answer.field);
  return columns.find(({ field, label }) => [field, label].map(folded).includes(wanted))?.field;
}

function placeIn({ headers }: ListSetup, answer: ColumnAnswer): number {
  return headers.map(folded).indexOf(folded(answer.header));
}
