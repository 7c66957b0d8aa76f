// What a month's list changes in an overlap tab, in sentences.

import { excerpt } from '../cells/text';
import { fewNames } from '../few-names';
import { say } from '../language/say';
import type { MonthReport, NamedPlace } from './month-plan';
import { rowsText } from './rows-text';

/** Beyond these a new name is only counted. */
const MOST_RENAMES = 5;

const rowsOf = (places: readonly NamedPlace[]): string => rowsText(places.map(({ row }) => row));

interface Told {
  readonly rows: number;
  /** Which they are. */
  readonly places: string;
}

const said = (
  places: readonly NamedPlace[],
  sentence: (told: Told) => string,
): readonly string[] =>
  places.length === 0
    ? []
    : [sentence({ rows: new Set(places.map(({ row }) => row)).size, places: rowsOf(places) })];

/** `60 rows in the list.`, then a sentence for each kind of change, and for what stays as it is. */
export function monthSentences(report: MonthReport): readonly string[] {
  const { appended, overlapChanged, gone, back, kept, renames, notFilled } = report;
  const { filled, otherPartners, formulaCells } = report;
  const nothing =
    [appended, overlapChanged, gone, back].every(({ length }) => length === 0) && filled === 0;
  const others = otherPartners.reduce((sum, { rows }) => sum + rows, 0);
  return [
    nothing
      ? say('{rows} {rows|row|rows} in the list, and nothing new.', { rows: report.listRows })
      : say('{rows} {rows|row|rows} in the list.', { rows: report.listRows }),
    ...said(appended, (told) =>
      say('{rows} {rows|row|rows} added behind the others: {places}.', told),
    ),
    ...said(overlapChanged, (told) =>
      say('{rows} {rows|row|rows} with another overlap: {places}.', told),
    ),
    ...said(gone, (told) => say('{rows} {rows|row|rows} no longer in the list: {places}.', told)),
    ...said(back, (told) => say('{rows} {rows|row|rows} back in the list: {places}.', told)),
    ...(filled === 0 ? [] : [say('Blank cells filled in: {cells}.', { cells: filled })]),
    ...renames.slice(0, MOST_RENAMES).map(({ row, from, to, by }) =>
      say('Row {row}, {from}, may be called {to} now: both have {evidence}.', {
        row: String(row),
        from: excerpt(from),
        to: excerpt(to),
        evidence: excerpt(by),
      }),
    ),
    ...(renames.length > MOST_RENAMES
      ? [
          say('{rows} {rows|row|rows} more may have a new name.', {
            rows: renames.length - MOST_RENAMES,
          }),
        ]
      : []),
    ...said(kept, (told) =>
      say(
        '{rows} {rows|row|rows} left as filled in, though the list says something else: {places}.',
        told,
      ),
    ),
    ...notFilled.map(({ header, cells }) =>
      say('{cells} blank cells under “{header}” stay blank: too many to fill in one by one.', {
        cells,
        header: excerpt(header),
      }),
    ),
    ...(others === 0
      ? []
      : [
          say(
            '{rows} {rows|row|rows} left alone, since the list doesn’t name the partner: {partners}.',
            {
              rows: others,
              partners: fewNames(otherPartners.map(({ partner }) => partner || say('no partner'))),
            },
          ),
        ]),
    ...(formulaCells === 0
      ? []
      : [
          say('Cells left as they are, since formulas fill them: {cells}.', {
            cells: formulaCells,
          }),
        ]),
  ];
}
