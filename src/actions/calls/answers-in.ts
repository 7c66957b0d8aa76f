// The answers that stand on a tab, against the list as it is now.

import { filledSheet } from '../../core/calls/filled-sheet';
import { type AnsweredRow, readAnswers } from '../../core/calls/read-answers';
import type { Table } from '../../core/cells/cell';
import { say } from '../../core/language/say';
import { Refusal } from '../../sheets/refusal';
import { type OverlapView, rowTerms } from '../row/overlap-view';

export interface AnswersRead {
  readonly partner: string;
  readonly answeredBy: string;
  readonly rows: readonly AnsweredRow[];
}

/** Undefined where the table is no call sheet. Refuses one whose head can't be read. */
export function answersIn(view: OverlapView, table: Table): AnswersRead | undefined {
  const { overlap, workbook, settings } = view;
  const sheet = filledSheet(table, settings.dateOrder);
  if (!sheet) return undefined;
  if (sheet.problem !== '')
    throw new Refusal('not-valid', `${sheet.problem} ${say('Nothing was written.')}`);
  const rows = readAnswers(sheet, { overlap, terms: rowTerms(view), today: workbook.today });
  return { partner: sheet.partner, answeredBy: sheet.answeredBy, rows };
}
