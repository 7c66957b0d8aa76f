// An overlap list, a call sheet of one of its partners, and that sheet filled in, for the tests of calls.

import type { AnswerField } from '../../../src/core/calls/call-columns';
import { answerLabel, callHeaders, LABELS } from '../../../src/core/calls/call-columns';
import { type CallSheet, callSheet, callTable } from '../../../src/core/calls/call-sheet';
import { type FilledSheet, filledSheet } from '../../../src/core/calls/filled-sheet';
import {
  type AnsweredRow,
  type AnswersFor,
  readAnswers,
} from '../../../src/core/calls/read-answers';
import type { Cell, Table } from '../../../src/core/cells/cell';
import type { SheetOverlap } from '../../../src/core/columns/overlap-table';
import { nameOf } from '../../../src/core/language/names';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOf, overlapTab } from '../conversion/tabs';

export const MADE_ON = dayOf('2026-05-12');
export const TODAY = dayOf('2026-05-20');

export const termsOf = ({ terms }: Pick<SheetOverlap, 'terms'>) => ({
  ...terms,
  settings: DEFAULT_SETTINGS,
  asOf: TODAY,
});

/** The sheet of a partner, of all its rows as they come. */
export const sheetOf = (list: Table, partner: string, most?: number): CallSheet => {
  const overlap = overlapTab(list);
  return callSheet(
    partner,
    overlap.rows,
    { overlap, terms: termsOf(overlap), madeOn: MADE_ON },
    most,
  );
};

export type Answers = Readonly<Partial<Record<AnswerField, Cell>>>;
export type Head = Readonly<Partial<Record<keyof typeof LABELS, Cell>>>;

/** The sheet as it comes back: answers by account, and what was written above the list. */
export const filledIn = (
  sheet: CallSheet,
  answers: Readonly<Record<string, Answers>>,
  head: Head = {},
): Table =>
  callTable(sheet).map((row) => {
    const cells = Array.from(row);
    for (const [label, cell] of Object.entries(head)) {
      if (cells[0] === nameOf(LABELS[label as keyof typeof LABELS])) cells[1] = cell;
    }
    for (const [field, cell] of Object.entries(answers[String(row[0])] ?? {})) {
      cells[callHeaders().indexOf(answerLabel(field as AnswerField))] = cell;
    }
    return cells;
  });

export const forList = (list: Table): AnswersFor => {
  const overlap = overlapTab(list);
  return { overlap, terms: termsOf(overlap), today: TODAY };
};

export const readBack = (filled: Table, list: Table): readonly AnsweredRow[] =>
  readAnswers(filledSheet(filled, 'month-day') as FilledSheet, forList(list));

/** The list once what changes was written to it. */
export function withAnswers(list: Table, rows: readonly AnsweredRow[]): Table {
  const { columns } = overlapTab(list).recognition;
  const written = list.map((row) => Array.from(row));
  for (const { row, cells, confirmOn } of rows) {
    const changes = cells.filter(({ verdict }) => verdict === 'changes');
    const at = row && written[row.index];
    if (!at || changes.length === 0) continue;
    for (const { field, after } of changes) at[columns[field] ?? 0] = after;
    const { confirmedOn } = columns;
    if (confirmOn !== undefined && confirmedOn !== undefined) {
      at[confirmedOn] = new Date(confirmOn * 86_400_000);
    }
  }
  return written;
}
