// What a spreadsheet's locale would make of 3/4/2026: proposed where that is asked, and never more.
import type { DateOrder } from '../cells/day';
import { say } from '../language/say';
import type { Question } from './recognition';

/** Where the month is said before the day: the United States, the Philippines and East Asia. */
const MONTH_LEADS = /^(?:en|ja|ko|zh)$|^(?:ja|ko|zh)[_-]|[_-](?:US|PH)$/;

/** `en_US` and `ja_JP` -> the month; `en_GB`, `de_DE` and all others -> the day. */
export const orderOfLocale = (locale: string): DateOrder =>
  MONTH_LEADS.test(locale) ? 'month-day' : 'day-month';

/**
 * The question which number is the month, with what the spreadsheet's locale says as its first
 * choice. Until somebody chooses, it changes no date; all other questions stay as they are.
 */
export function withProposedOrder(question: Question, locale: string): Question {
  if (question.code !== 'date-order' || locale === '') return question;
  const proposed = orderOfLocale(locale);
  const isProposed = ({ value }: { readonly value: string }): boolean => value === proposed;
  const choices = question.choices ?? [];
  const values = { question: question.text, locale };
  return {
    ...question,
    text:
      proposed === 'month-day'
        ? say('{question} This spreadsheet’s locale, {locale}, proposes the month.', values)
        : say('{question} This spreadsheet’s locale, {locale}, proposes the day.', values),
    choices: [...choices.filter(isProposed), ...choices.filter((one) => !isProposed(one))],
  };
}
