// What is asked about a tab, with what its spreadsheet's locale proposes.
import { withProposedOrder } from '../core/columns/locale-order';
import type { Question, Recognition } from '../core/columns/recognition';
import { googleSheet } from './google';
import type { Sheet } from './workbook';

/** The locale is asked for only where a question needs it. */
export function askedQuestions(sheet: Sheet, { questions }: Recognition): readonly Question[] {
  if (!questions.some(({ code }) => code === 'date-order')) return questions;
  const locale = googleSheet(sheet).getParent().getSpreadsheetLocale() ?? '';
  return questions.map((question) => withProposedOrder(question, locale));
}
