// Headers and the cells below them -> fields: which column holds what, what may, and what to ask.
import type { Row, Table } from '../cells/cell';
import type { ChosenScales } from '../qualification/scale';
import { assessedColumns, withoutAssessed } from './assessed-columns';
import { chooseColumns } from './choose-columns';
import { type ColumnJudge, columnJudge, sampleOf } from './column-judge';
import { columnQuestions } from './column-questions';
import { dateQuestions } from './date-questions';
import type { TabKind } from './fields';
import { type FilledGroups, GROUPED_BY, type MergedCells } from './groups';
import { labelHeaders, signatureOf } from './header';
import { holdsEnough } from './header-row';
import { candidatesInLayout } from './layouts';
import { listQuestions } from './list-questions';
import { type Mapping, rememberedMapping, toRecord } from './mapping';
import { outcomeQuestions } from './outcome-question';
import { proposalsOf } from './proposals';
import { answerKey, type Proposal, type Question, type Recognition } from './recognition';
import type { RememberedColumns } from './remembered';

export { findHeaderRow, holdsEnough, lookForHeader } from './header-row';
export type { Confidence, Recognition } from './recognition';
export type { RememberedColumns } from './remembered';

const NO_ANSWERS: Readonly<Record<string, string>> = {};

const NO_SCALES: ChosenScales = {};

/** A partner that is ourselves in every row is no partner. */
const withoutOurselves = (mapping: Mapping, answers: Readonly<Record<string, string>>): void => {
  if (answers[answerKey({ code: 'one-partner' }) ?? ''] !== 'ours') return;
  mapping.columns.delete('partner');
  mapping.confidence.delete('partner');
};

const groupsOf = (
  mapping: Mapping,
  answers: Readonly<Record<string, string>>,
  merged: readonly MergedCells[],
): FilledGroups => {
  const filledDown = GROUPED_BY.flatMap((field) => {
    const column = mapping.columns.get(field);
    const key = answerKey({ code: 'fill-down', field }) ?? '';
    return column !== undefined && answers[key] === 'yes' ? [column] : [];
  });
  return { merged, filledDown };
};

/** Filled columns that are neither used nor proposed, and not a formula's of ours. */
const unplacedColumns = (
  headers: Row,
  mapping: Mapping,
  proposals: readonly Proposal[],
  judge: ColumnJudge,
): number[] => {
  const width = judge.rows.reduce((most, row) => Math.max(most, row.length), headers.length);
  const assessed = assessedColumns(headers);
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      !mapping.taken.has(column) &&
      !assessed.has(column) &&
      !proposals.some((proposal) => proposal.column === column) &&
      judge.filled(column).length > 0,
  );
};

/**
 * Finds the column of each field by its header and the cells below it, whatever the columns' order.
 *
 * The surest header wins a field where its cells can be read as that; a guess is proposed and never
 * used; a column that loses a field, and a repeated header, each become a question, so that no two
 * columns go to one field silently. What is `remembered` for a header overrides all of that. Without
 * rows in `sample` the headers alone decide. What EQL_ASSESS has put beside the list is no column of it.
 */
export function recogniseColumns(
  written: Row,
  kind: TabKind,
  remembered: RememberedColumns = {},
  sample: Table = [],
  merged: readonly MergedCells[] = [],
): Recognition {
  const headers = withoutAssessed(written);
  const shown = labelHeaders(headers);
  const answers = remembered.answers ?? NO_ANSWERS;
  const judge = columnJudge(headers, sample);
  const candidates = candidatesInLayout(headers, kind);
  const mapping = rememberedMapping(shown, kind, remembered);
  chooseColumns(mapping, candidates, headers, judge);
  withoutOurselves(mapping, answers);
  const proposals = proposalsOf(candidates, { kind, headers: shown, mapping, judge, answers });
  const asked = { headers, shown, mapping, candidates, proposals, judge };
  const questions: Question[] = [
    ...(kind === 'overlap'
      ? listQuestions(mapping, shown, judge, answers, merged)
      : outcomeQuestions(mapping, shown, judge)),
    ...dateQuestions(mapping, shown, judge, answers),
    ...columnQuestions(asked),
  ];
  return {
    kind,
    columns: toRecord(mapping.columns),
    confidence: toRecord(mapping.confidence),
    proposals,
    questions,
    unplaced: unplacedColumns(written, mapping, proposals, judge),
    answers,
    scales: remembered.scales ?? NO_SCALES,
    groups: groupsOf(mapping, answers, merged),
    signature: signatureOf(headers, kind),
    headers: shown,
  };
}

/** The columns of a table whose header stands in a given row, 0-based. */
export function recogniseTableAt(
  table: Table,
  headerRow: number,
  kind: TabKind,
  remembered: RememberedColumns = {},
  merged: readonly MergedCells[] = [],
): Recognition {
  return recogniseColumns(
    table[headerRow] ?? [],
    kind,
    remembered,
    sampleOf(table, headerRow),
    merged,
  );
}

/** Whether a tab is of its kind by the columns that are used; any list may have a date of creation. */
export function holdsEnoughNow({ kind, columns, confidence }: Recognition): boolean {
  const { overlapDate, ...others } = columns;
  const isDated = overlapDate !== undefined && confidence.overlapDate === 'certain';
  return holdsEnough(isDated ? columns : others, kind);
}

/** Whether a tab could be of its kind once its proposals are confirmed. */
export function couldHoldEnough({ kind, columns, proposals }: Recognition): boolean {
  const could = { ...columns };
  for (const { field, column } of proposals) could[field] = could[field] ?? column;
  return holdsEnough(could, kind);
}
