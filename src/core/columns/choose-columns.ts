// Headers and the cells below them -> the column of each field, without a single guess among them.
import type { Row } from '../cells/cell';
import type { Candidate } from './candidates';
import type { ColumnJudge } from './column-judge';
import { ADDED_FIELDS, FIELD_NAMES } from './fields';
import { headerKey, headerKeys } from './header';
import { assign, type Mapping } from './mapping';

/** A column with less than half of another one's cells filled gives way to it. */
const HALF = 2;

/** Whether a header is just what the add-on calls the field, whatever stands in brackets behind. */
function isLabelled({ field, column }: Candidate, headers: Row): boolean {
  const { unbracketed } = headerKeys(headers[column] ?? '');
  return FIELD_NAMES[field].some((name) => headerKey(name) === unbracketed);
}

/** Whether a candidate may be used as it is: its header says so, and its cells don't gainsay it. */
export function isUsable({ field, column, confidence }: Candidate, judge: ColumnJudge): boolean {
  if (confidence === 'guess') return false;
  const verdict = judge.verdict(field, column);
  return (
    verdict === 'fits' || verdict === 'blank' || (verdict === 'unknown' && confidence === 'certain')
  );
}

/**
 * Gives each field its column, on top of what is remembered: the surest header whose cells can be
 * read as the field, or are blank, or are words that nobody knows under a header that says just this.
 *
 * Of several such columns the surest header's wins, unless another one is filled at least twice as
 * much; but a column that the add-on itself would append stays, however little is filled in yet. A
 * column that is headed with the field's own name is used even where its cells differ, if no other
 * can be: its cells are then named one by one.
 */
export function chooseColumns(
  mapping: Mapping,
  candidates: readonly Candidate[],
  headers: Row,
  judge: ColumnJudge,
): void {
  const isFree = ({ field, column }: Candidate): boolean =>
    !mapping.taken.has(column) && !mapping.settled.has(field) && !mapping.columns.has(field);
  const meansAnother = (column: number): boolean =>
    candidates.some((other) => other.column === column && other.isSecond);

  const fullest = (first: Candidate): Candidate => {
    const waits = ADDED_FIELDS.includes(first.field) && isLabelled(first, headers);
    const isKnown = judge.verdict(first.field, first.column) !== 'unknown';
    if (first.isSecond || (waits && isKnown)) return first;
    const rivals = candidates.filter(
      (other) =>
        other.field === first.field &&
        other.column !== first.column &&
        other.confidence !== 'guess' &&
        !other.isSecond &&
        !meansAnother(other.column) &&
        isFree(other) &&
        judge.verdict(other.field, other.column) === 'fits',
    );
    return rivals.reduce((best, other) => {
      const filled = judge.filled(best.column).length;
      const isUnknown = judge.verdict(best.field, best.column) === 'unknown';
      const isFuller = filled * HALF < judge.filled(other.column).length;
      return isUnknown || isFuller ? other : best;
    }, first);
  };

  for (const candidate of candidates) {
    if (!isFree(candidate) || !isUsable(candidate, judge)) continue;
    const { field, column, confidence } = fullest(candidate);
    assign(mapping, field, column, confidence);
  }
  for (const candidate of candidates) {
    if (candidate.confidence !== 'certain' || !isFree(candidate)) continue;
    if (isLabelled(candidate, headers)) {
      assign(mapping, candidate.field, candidate.column, candidate.confidence);
    }
  }
}
