// Asked about a list: which number of its written dates is the month, where none of them tells.
import { dateOrderEvidence, isEitherWay } from '../cells/day';
import { plainText } from '../cells/text';
import { quoted } from '../few-names';
import { say } from '../language/say';
import { labelAt } from '../settings/rows';
import { DATE_FIELDS } from './column-dates';
import type { ColumnJudge } from './column-judge';
import type { Mapping } from './mapping';
import { DATE_ORDER_ANSWER, type Question } from './recognition';

const choices = () =>
  [
    { value: 'month-day', text: say('The month, as in the United States') },
    { value: 'day-month', text: say('The day') },
  ] as const;

/**
 * A list whose dates are all like 3/4/2026 doesn't say whether that is March or April: it is asked
 * once, for the whole list. One date such as 25/3/2026 in any of its columns answers for all, and
 * then nothing is asked.
 */
export function dateQuestions(
  mapping: Mapping,
  headers: readonly string[],
  judge: ColumnJudge,
  answers: Readonly<Record<string, string>>,
): Question[] {
  if (answers[DATE_ORDER_ANSWER] !== undefined) return [];
  let first: { header: string; date: string } | undefined;
  for (const field of DATE_FIELDS) {
    const column = mapping.columns.get(field);
    if (column === undefined) continue;
    const cells = judge.filled(column);
    const { monthDay, dayMonth } = dateOrderEvidence(cells);
    if (monthDay + dayMonth > 0) return [];
    const date = first === undefined ? cells.find(isEitherWay) : undefined;
    if (date !== undefined) first = { header: headers[column] ?? '', date: plainText(date) };
  }
  if (first === undefined) return [];
  const text = say(
    '{date} under {column} can be read in two ways, and no date of this list tells. Which comes first? Until you say so, it is what {setting} in EQL Settings says.',
    {
      date: quoted(first.date),
      column: quoted(first.header),
      setting: labelAt(['dateOrder']),
    },
  );
  return [{ code: 'date-order', text, choices: choices() }];
}
