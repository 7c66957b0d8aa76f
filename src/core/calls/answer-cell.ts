// One answer of a call sheet, as the cell that the overlap list would hold for it.
import { type Cell, type Day, isDate } from '../cells/cell';
import { type DateOrder, dayToDate, MS_PER_DAY, readDay } from '../cells/day';
import { LONGEST_CELL } from '../cells/sheet-text';
import { excerpt, foldText, isBlankCell, isSheetError, plainText } from '../cells/text';
import { formatDay } from '../day-text';
import { say } from '../language/say';
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

/** A day to write one like: 14 March 2026. */
const SOME_DAY: Day = Date.UTC(2026, 2, 14) / MS_PER_DAY;

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
  const where = { answer: excerpt(filled), header: answerLabel(field) };
  const unreadable = (why: string): AnswerCell => ({ kind: 'unreadable', why });
  if (isSheetError(filled)) {
    return unreadable(
      say('“{answer}” under “{header}” is an error. Type the answer instead.', where),
    );
  }
  const text = plainText(filled).trim();
  if (text.length > LONGEST_CELL) {
    return unreadable(
      say('“{answer}” under “{header}” is too long for a cell. Shorten it.', where),
    );
  }
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
        : unreadable(
            say('“{answer}” under “{header}” is no relationship. Choose one of {choices}.', {
              ...where,
              choices,
            }),
          );
    }
    case 'lastTouch': {
      const day = readDay(filled, dateOrder);
      if (day === undefined) {
        const like = { ...where, day: formatDay(SOME_DAY) };
        return unreadable(
          say('“{answer}” under “{header}” is no date. Write one such as {day}.', like),
        );
      }
      return day > today
        ? unreadable(
            say(
              '“{answer}” under “{header}” is {day}, which hasn’t come yet. Write the day of the last talk.',
              { ...where, day: formatDay(day) },
            ),
          )
        : { kind: 'cell', cell: dayToDate(day) };
    }
    case 'willing': {
      const meaning = willingMeaning(filled, terms.settings);
      const isKnown = !isDate(filled) && readWilling(filled, terms.settings) !== 'unreadable';
      if (!isKnown) {
        const choices = INTRODUCE_CHOICES.join(', ');
        return unreadable(
          say('“{answer}” under “{header}” is no answer. Choose {choices}.', { ...where, choices }),
        );
      }
      if (!marks)
        return {
          kind: 'cell',
          cell: typeof filled === 'string' ? text : meaning === 'yes' ? 'Yes' : 'No',
        };
      const [yes, no] = marks;
      if (meaning === 'yes') return { kind: 'cell', cell: yes };
      return meaning === 'no'
        ? { kind: 'cell', cell: no }
        : unreadable(
            say(
              '“{answer}” under “{header}” finds no room in a column of ticks. Write Yes or No, or leave it blank.',
              where,
            ),
          );
    }
    default:
      return { kind: 'cell', cell: text };
  }
}
