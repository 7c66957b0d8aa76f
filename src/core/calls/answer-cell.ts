// One answer of a call sheet, as the cell that the overlap list would hold for it.
import { type Cell, type Day, isDate } from '../cells/cell';
import { type DateOrder, dayToDate, readDay } from '../cells/day';
import { LONGEST_CELL } from '../cells/sheet-text';
import { excerpt, foldText, isBlankCell, isSheetError, plainText } from '../cells/text';
import { englishDay } from '../day-text';
import type { Terms } from '../qualification/terms';
import { readWarmth } from '../qualification/warmth';
import { warmthChoices } from '../qualification/warmth-choices';
import { readWilling, saysYes } from '../qualification/willing';
import type { Settings } from '../settings/settings';
import { type AnswerField, answerLabel, INTRODUCE_CHOICES } from './call-columns';

export type AnswerCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'unreadable'; readonly why: string };

export interface AnswerTerms {
  readonly terms: Terms;
  readonly dateOrder: DateOrder;
  /** No call was held after it. */
  readonly today: Day;
  /** How the list's column of willing partners says yes and no, where it doesn't in words. */
  readonly marks: readonly [Cell, Cell] | undefined;
}

const BLANK: AnswerCell = { kind: 'blank' };

/** What an answer to the question of introducing us says, for whoever compares two. */
export function willingMeaning(cell: Cell, settings: Settings): string {
  if (saysYes(cell, settings)) return 'yes';
  return readWilling(cell, settings) === 'no' ? 'no' : foldText(cell);
}

/**
 * Reads one answer. A relationship is one of the levels, since nobody knows what a bare number of a
 * partner's is out of; a day is a date that has come; an introduction is an answer that the list
 * understands. The edge: a list of ticked boxes has no room for `Maybe`.
 */
export function answerCell(field: AnswerField, filled: Cell, given: AnswerTerms): AnswerCell {
  const { terms, dateOrder, today, marks } = given;
  if (isBlankCell(filled)) return BLANK;
  const unreadable = (why: string): AnswerCell => ({
    kind: 'unreadable',
    why: `“${excerpt(filled)}” under “${answerLabel(field)}” ${why}`,
  });
  if (isSheetError(filled)) return unreadable('is an error. Type the answer instead.');
  const text = plainText(filled).trim();
  if (text.length > LONGEST_CELL) return unreadable('is too long for a cell. Shorten it.');
  switch (field) {
    case 'warmth': {
      const { level, cause } = readWarmth(
        { warmth: filled },
        { settings: terms.settings, dateOrder, asOf: undefined },
      );
      const isNone = cause === 'denied' || cause === 'declined' || cause === 'ended';
      const choices = warmthChoices(terms.settings).join(', ');
      return typeof filled === 'string' && (level !== undefined || isNone)
        ? { kind: 'cell', cell: text }
        : unreadable(`is no relationship. Choose one of ${choices}.`);
    }
    case 'lastTouch': {
      const day = readDay(filled, dateOrder);
      if (day === undefined) return unreadable('is no date. Write one such as 14 March 2026.');
      return day > today
        ? unreadable(
            `is ${englishDay(day)}, which hasn’t come yet. Write the day of the last talk.`,
          )
        : { kind: 'cell', cell: dayToDate(day) };
    }
    case 'willing': {
      const meaning = willingMeaning(filled, terms.settings);
      const isKnown = !isDate(filled) && readWilling(filled, terms.settings) !== 'unreadable';
      if (!isKnown) return unreadable(`is no answer. Choose ${INTRODUCE_CHOICES.join(', ')}.`);
      if (!marks)
        return {
          kind: 'cell',
          cell: typeof filled === 'string' ? text : meaning === 'yes' ? 'Yes' : 'No',
        };
      const [yes, no] = marks;
      if (meaning === 'yes') return { kind: 'cell', cell: yes };
      return meaning === 'no'
        ? { kind: 'cell', cell: no }
        : unreadable('finds no room in a column of ticks. Write Yes or No, or leave it blank.');
    }
    default:
      return { kind: 'cell', cell: text };
  }
}
