// What a filled call sheet would change in the overlap list, row by row, and what it wouldn't.
import type { Cell, Day } from '../cells/cell';
import { readDay } from '../cells/day';
import { spellingKey } from '../cells/domain';
import { foldText, isBlankCell, plainText } from '../cells/text';
import type { Field } from '../columns/fields';
import type { SheetOverlap, SheetOverlapRow } from '../columns/overlap-table';
import { formatDay } from '../day-text';
import { say } from '../language/say';
import type { Terms } from '../qualification/terms';
import { readWarmth } from '../qualification/warmth';
import { type AnswerTerms, answerCell, willingMeaning } from './answer-cell';
import { ANSWER_FIELDS, type AnswerField } from './call-columns';
import type { FilledRow, FilledSheet } from './filled-sheet';
import { accountName, onePartner, rowRef } from './partner-key';

/**
 * `changes`: something is written. `nothing-new`: the list says it already, or nothing was answered.
 * `conflict`: the list says something else, and is newer; it stays unless somebody takes the answer.
 * `refused`: nothing of the row is written, whatever it says.
 */
export type AnswerVerdict = 'changes' | 'nothing-new' | 'conflict' | 'refused';

/** One answer beside what the list holds. */
export interface AnsweredCell {
  readonly field: AnswerField;
  readonly before: Cell;
  /** What the list holds once the answer is taken. */
  readonly after: Cell;
  readonly verdict: Exclude<AnswerVerdict, 'refused'>;
}

export interface AnsweredRow {
  /** On the call sheet, 0-based. */
  readonly at: number;
  readonly account: string;
  readonly verdict: AnswerVerdict;
  /** Why it is refused, or which of the two is newer; '' where nothing is to be said. */
  readonly why: string;
  /** In the list; undefined where it is refused. */
  readonly row: SheetOverlapRow | undefined;
  /** The day to note as that of the answers; undefined where the list was confirmed after it. */
  readonly confirmOn: Day | undefined;
  readonly cells: readonly AnsweredCell[];
}

export interface AnswersFor {
  readonly overlap: SheetOverlap;
  /** What the list's rows are judged by. */
  readonly terms: Terms;
  readonly today: Day;
}

const cellAt = ({ recognition }: SheetOverlap, { cells }: SheetOverlapRow, field: Field): Cell =>
  cells[recognition.columns[field] ?? -1] ?? '';

/** How the list's column says yes and no: by boxes, by 1 and 0, or in words. */
function marksOf({ rows, recognition, terms }: SheetOverlap): AnswerTerms['marks'] {
  const column = recognition.columns.willing ?? -1;
  if (rows.some(({ cells }) => typeof cells[column] === 'boolean')) return [true, false];
  return terms.flags?.includes('willing') ? [1, 0] : undefined;
}

/** Lines that a note has already, however they are spelled, aren't added to it. */
function withNote(before: Cell, note: string): Cell {
  if (isBlankCell(before)) return note;
  const known = plainText(before)
    .split('\n')
    .map((line) => foldText(line));
  const added = note.split('\n').filter((line) => !known.includes(foldText(line)));
  return added.length === 0 ? before : [plainText(before), ...added].join('\n');
}

const dayIn = ({ overlap }: AnswersFor, row: SheetOverlapRow, field: 'lastTouch' | 'confirmedOn') =>
  readDay(cellAt(overlap, row, field), overlap.dateOrders[field] ?? overlap.dateOrder);

const isAfter = (day: Day | undefined, other: Day | undefined): day is Day =>
  day !== undefined && other !== undefined && day > other;

/**
 * Why the list's row is newer than the answers to it; '' where the answers are. A talk that the answers
 * date counts before the day on which they were given.
 */
function listIsNewer(
  row: SheetOverlapRow,
  spoke: Cell | undefined,
  { answeredOn }: FilledSheet,
  list: AnswersFor,
): string {
  const touched = dayIn(list, row, 'lastTouch');
  const confirmed = dayIn(list, row, 'confirmedOn');
  const spokeOn = readDay(spoke ?? '');
  if (isAfter(touched, spokeOn ?? answeredOn)) {
    return say('The list’s last touch, {day}, is later.', { day: formatDay(touched) });
  }
  if (isAfter(confirmed, answeredOn) && !isAfter(spokeOn, confirmed)) {
    return say('The list was confirmed on {day}, after these answers.', {
      day: formatDay(confirmed),
    });
  }
  const isDated = spokeOn !== undefined || answeredOn !== undefined;
  return isDated ? '' : say('Nothing says which of the two is newer.');
}

/** Whether the list's cell says what the answer says. */
function saysSame(
  field: AnswerField,
  row: SheetOverlapRow,
  [before, after]: readonly [Cell, Cell],
  { terms, overlap }: AnswersFor,
): boolean {
  switch (field) {
    case 'lastTouch':
      return readDay(before, overlap.dateOrders.lastTouch ?? overlap.dateOrder) === readDay(after);
    case 'willing':
      return (
        willingMeaning(row.row.willing ?? '', terms.settings) ===
        (after === 1 ? 'yes' : after === 0 ? 'no' : willingMeaning(after, terms.settings))
      );
    case 'warmth': {
      const [was, is] = [before, after].map(
        (warmth) => readWarmth({ warmth }, { ...terms, asOf: undefined }).level,
      );
      return was === undefined ? foldText(before) === foldText(after) : was === is;
    }
    default:
      return foldText(before) === foldText(after);
  }
}

/** A row's answers beside the list's cells. */
function answeredRow(
  filled: FilledRow,
  row: SheetOverlapRow,
  answers: ReadonlyMap<AnswerField, Cell>,
  sheet: FilledSheet,
  list: AnswersFor,
): AnsweredRow {
  const newer = listIsNewer(row, answers.get('lastTouch'), sheet, list);
  const cells = Array.from(answers, ([field, answer]): AnsweredCell => {
    const before = cellAt(list.overlap, row, field);
    const after = field === 'note' ? withNote(before, plainText(answer)) : answer;
    if (saysSame(field, row, [before, after], list)) {
      return { field, before, after: before, verdict: 'nothing-new' };
    }
    // An unticked box is one that nobody has asked about.
    const isBlank = isBlankCell(before) || before === false || before === 0;
    const isFree = field === 'note' || isBlank || newer === '';
    return { field, before, after, verdict: isFree ? 'changes' : 'conflict' };
  });
  const has = (wanted: AnswerVerdict): boolean => cells.some(({ verdict }) => verdict === wanted);
  const verdict = has('conflict') ? 'conflict' : has('changes') ? 'changes' : 'nothing-new';
  const answeredOn = sheet.answeredOn ?? list.today;
  return {
    at: filled.at,
    account: accountName(row),
    verdict,
    why: verdict === 'conflict' ? newer : '',
    row,
    confirmOn: isAfter(dayIn(list, row, 'confirmedOn'), answeredOn) ? undefined : answeredOn,
    cells,
  };
}

/** Why a row whose reference leads nowhere is refused. */
function notAsked(filled: FilledRow, partner: string, { overlap }: AnswersFor): string {
  const { account, ref } = filled;
  if (account === '') return say('It names no account.');
  const rows = overlap.rows.filter((row) => spellingKey(accountName(row)) === spellingKey(account));
  const isOwn = rows.some((row) => spellingKey(onePartner(row) ?? '') === spellingKey(partner));
  if (rows.length === 0) return say('The list has no account “{account}” now.', { account });
  if (!isOwn) return say('“{account}” is another partner’s account in the list.', { account });
  return ref === ''
    ? say('“{account}” wasn’t asked for: it has no reference.', { account })
    : say('“{account}” wasn’t asked for: its reference, {ref}, is that of no such row.', {
        account,
        ref,
      });
}

/**
 * Reads a filled call sheet against the list as it is now. A row counts where its reference is that
 * of a row of the list, under the same account and the sheet's partner: so a row that somebody added
 * is refused. One answer that can't be read refuses its whole row, as half a row may make an account
 * look warm that isn't. Rows of the list that are one account at one partner are answered alike.
 *
 * Reading the list that the answers were written to finds nothing new: importing twice is importing
 * once. The edge: a note is added below the list's own, never written over it.
 */
export function readAnswers(sheet: FilledSheet, list: AnswersFor): readonly AnsweredRow[] {
  const { overlap, terms, today } = list;
  const byRef = new Map<string, SheetOverlapRow[]>();
  for (const row of overlap.rows) {
    const ref = rowRef(row);
    if (ref !== undefined) byRef.set(ref, (byRef.get(ref) ?? []).concat(row));
  }
  const found = sheet.rows.map((filled) => byRef.get(filled.ref) ?? []);
  const first = found.find((rows) => rows.length > 0)?.[0];
  const partner = sheet.partner || (first && onePartner(first)) || '';
  const given: AnswerTerms = { terms, dateOrder: sheet.dateOrder, today, marks: marksOf(overlap) };
  const taken = new Set<string>();
  return sheet.rows.flatMap((filled, place): readonly AnsweredRow[] => {
    const { at, account, ref } = filled;
    const refused = (why: string): readonly AnsweredRow[] => [
      { at, account, verdict: 'refused', why, row: undefined, confirmOn: undefined, cells: [] },
    ];
    const rows = found[place] ?? [];
    const isMeant = rows.some(
      (row) =>
        spellingKey(accountName(row)) === spellingKey(account) &&
        spellingKey(onePartner(row) ?? '') === spellingKey(partner),
    );
    if (!isMeant) return refused(notAsked(filled, partner, list));
    if (taken.has(ref)) return refused(say('“{account}” stands on the sheet twice.', { account }));
    taken.add(ref);
    const answers = new Map<AnswerField, Cell>();
    for (const field of ANSWER_FIELDS) {
      const answer = answerCell(field, filled.cells[field] ?? '', given);
      if (answer.kind === 'unreadable') return refused(answer.why);
      if (answer.kind === 'cell') answers.set(field, answer.cell);
    }
    return rows.map((row) => answeredRow(filled, row, answers, sheet, list));
  });
}
