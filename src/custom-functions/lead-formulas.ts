// The formulas about leads: what each one is and lacks. Their comments are Sheets' own help.
import type { Cell } from '../core/cells/cell';
import { domainKey } from '../core/cells/domain';
import type { Verdict } from '../core/qualification/qualification';
import { type Argument, sameShape } from './arguments';
import { assessedTable } from './assessed-table';
import { type Answer, judgedRanges } from './judged-ranges';

/**
 * Says what a lead is: EQL, Candidate, Poor fit, No overlap or Check data. Judges these four cells
 * alone: last touch, will introduce, owner and due date need EQL_ASSESS. Give whole columns of the
 * same height to one formula, and it fills a column; one formula a row makes Sheets wait or fail.
 * Sheets refuses cells with NOW() or RAND() in them; TODAY() is fine.
 *
 * @param {string|Array<Array<string>>} overlap Customer, open opportunity, prospect, none.
 * @param {string|Array<Array<string>>} warmth Hot, warm, lukewarm, cold, none, or a number.
 * @param {string|Array<Array<string>>} fit A to D, tier 1 to 4, or a number from 0 to 100.
 * @param {string|Array<Array<string>>} motion Route to rep, partner introduction, co-sell.
 * @param {Array<Array<string>>} settings Optional: EQL_SETTINGS, the settings tab's named range.
 * @return {string|Array<Array<string>>} The status, in the shape of the arguments.
 * @customfunction
 */
export function EQL_STATUS(
  overlap: Argument,
  warmth: Argument,
  fit: Argument,
  motion: Argument,
  settings?: Argument,
): Answer<string> {
  return judgedRanges([overlap, warmth, fit, motion], settings, 'state', ({ status }) => status);
}

/**
 * Scores a lead from 0 to 100. A score of 80 or more means EQL, and nothing else reaches 80. Judges
 * these four cells alone: last touch, will introduce, owner and due date need EQL_ASSESS. Give
 * whole columns of the same height to one formula, and it fills a column; one formula a row makes
 * Sheets wait or fail. Sheets refuses cells with NOW() or RAND() in them; TODAY() is fine.
 *
 * @param {string|Array<Array<string>>} overlap Customer, open opportunity, prospect, none.
 * @param {string|Array<Array<string>>} warmth Hot, warm, lukewarm, cold, none, or a number.
 * @param {string|Array<Array<string>>} fit A to D, tier 1 to 4, or a number from 0 to 100.
 * @param {string|Array<Array<string>>} motion Route to rep, partner introduction, co-sell.
 * @param {Array<Array<string>>} settings Optional: EQL_SETTINGS, the settings tab's named range.
 * @return {number|Array<Array<number>>} The score, in the shape of the arguments.
 * @customfunction
 */
export function EQL_SCORE(
  overlap: Argument,
  warmth: Argument,
  fit: Argument,
  motion: Argument,
  settings?: Argument,
): Answer<number> {
  return judgedRanges([overlap, warmth, fit, motion], settings, 'strength', ({ score }) => score);
}

/**
 * Lists what keeps a lead from being an EQL, such as "warmth, motion". Empty for an EQL. Judges
 * these four cells alone: last touch, will introduce, owner and due date need EQL_ASSESS. Give
 * whole columns of the same height to one formula, and it fills a column; one formula a row makes
 * Sheets wait or fail. Sheets refuses cells with NOW() or RAND() in them; TODAY() is fine.
 *
 * @param {string|Array<Array<string>>} overlap Customer, open opportunity, prospect, none.
 * @param {string|Array<Array<string>>} warmth Hot, warm, lukewarm, cold, none, or a number.
 * @param {string|Array<Array<string>>} fit A to D, tier 1 to 4, or a number from 0 to 100.
 * @param {string|Array<Array<string>>} motion Route to rep, partner introduction, co-sell.
 * @param {Array<Array<string>>} settings Optional: EQL_SETTINGS, the settings tab's named range.
 * @return {string|Array<Array<string>>} What isn't clear, in the shape of the arguments.
 * @customfunction
 */
export function EQL_MISSING(
  overlap: Argument,
  warmth: Argument,
  fit: Argument,
  motion: Argument,
  settings?: Argument,
): Answer<string> {
  const lists = ({ missing }: Verdict): string => missing.join(', ');
  return judgedRanges([overlap, warmth, fit, motion], settings, 'state', lists);
}

/**
 * Assesses a whole list, its columns found by their headers: status, score, what is missing and the
 * next step of every row. Reads last touch, will introduce, owner and due date too. A formula can't
 * ask: a column that its header and values don't make sure, such as Type or Last Activity, isn't
 * used. Head it Overlap, Warmth, Fit, Motion, Last touch, Will introduce, Owner or Due. Sheets
 * refuses cells with NOW() or RAND() in them; TODAY() is fine.
 *
 * @param {Array<Array<string>>} table The list, with its header row.
 * @param {Date} as_of Optional: the day at which stale and overdue are judged; TODAY(), never NOW().
 * @param {Array<Array<string>>} settings Optional: EQL_SETTINGS, the settings tab's named range.
 * @return {Array<Array<string>>} A header row, and one row for each row of the list.
 * @customfunction
 */
export function EQL_ASSESS(table: Argument, as_of?: Argument, settings?: Argument): Cell[][] {
  return assessedTable(table, as_of, settings);
}

/**
 * The domain that accounts are matched by: "https://www.Acme.com/about" gives "acme.com". Give a
 * single cell, or a range to fill a whole column. Sheets refuses cells with NOW() or RAND() in
 * them; TODAY() is fine.
 *
 * @param {string|Array<Array<string>>} website A website, a domain or an email address.
 * @return {string|Array<Array<string>>} The domain, in the shape of the argument.
 * @customfunction
 */
export function EQL_DOMAIN(website: Argument): Answer<string> {
  return sameShape([{ name: 'website', value: website }], ([cell = '']) => domainKey(cell));
}
