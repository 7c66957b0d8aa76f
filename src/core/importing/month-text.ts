// What a month's list changes in an overlap tab, in sentences.

import { excerpt } from '../cells/text';
import { fewNames } from '../few-names';
import { countText } from '../figure-text';
import { inEnglish } from '../language/in-force';
import type { MonthReport, NamedPlace } from './month-plan';
import { rowCount, rowsText } from './rows-text';

/** Beyond these a new name is only counted. */
const MOST_RENAMES = 5;

const rowsOf = (places: readonly NamedPlace[]): string => rowsText(places.map(({ row }) => row));

const said = (places: readonly NamedPlace[], text: string): readonly string[] =>
  places.length === 0
    ? []
    : [`${rowCount(new Set(places.map(({ row }) => row)).size)} ${text}: ${rowsOf(places)}.`];

/** `60 rows in the list.`, then a sentence for each kind of change, and for what stays as it is. */
export const monthSentences = (report: MonthReport): readonly string[] =>
  inEnglish(() => sentencesOn(report));

function sentencesOn(report: MonthReport): readonly string[] {
  const { appended, overlapChanged, gone, back, kept, renames, notFilled } = report;
  const { filled, otherPartners, formulaCells } = report;
  const nothing =
    [appended, overlapChanged, gone, back].every(({ length }) => length === 0) && filled === 0;
  const others = otherPartners.reduce((sum, { rows }) => sum + rows, 0);
  return [
    `${rowCount(report.listRows)} in the list${nothing ? ', and nothing new' : ''}.`,
    ...said(appended, 'added behind the others'),
    ...said(overlapChanged, 'with another overlap'),
    ...said(gone, 'no longer in the list'),
    ...said(back, 'back in the list'),
    ...(filled === 0 ? [] : [`Blank cells filled in: ${countText(filled)}.`]),
    ...renames.slice(0, MOST_RENAMES).map(({ row, from, to, by }) => {
      return `Row ${row}, ${excerpt(from)}, may be called ${excerpt(to)} now: both have ${excerpt(by)}.`;
    }),
    ...(renames.length > MOST_RENAMES
      ? [`${rowCount(renames.length - MOST_RENAMES)} more may have a new name.`]
      : []),
    ...said(kept, 'left as filled in, though the list says something else'),
    ...notFilled.map(({ header, cells }) => {
      return `${countText(cells)} blank cells under “${excerpt(header)}” stay blank: too many to fill in one by one.`;
    }),
    ...(others === 0
      ? []
      : [
          `${rowCount(others)} left alone, since the list doesn’t name the partner: ` +
            `${fewNames(otherPartners.map(({ partner }) => partner || 'no partner'))}.`,
        ]),
    ...(formulaCells === 0
      ? []
      : [`Cells left as they are, since formulas fill them: ${countText(formulaCells)}.`]),
  ];
}
