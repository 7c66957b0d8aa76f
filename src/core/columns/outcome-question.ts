// Told about a list of leads: that a status, rather than a stage, says which of them were won.
import { excerpt, foldText } from '../cells/text';
import type { ColumnJudge } from './column-judge';
import type { Mapping } from './mapping';
import type { Question } from './recognition';

const ENDED = /\b(?:won|lost)\b/;

const saysEnd = (column: number | undefined, judge: ColumnJudge): boolean =>
  column !== undefined && judge.filled(column).some((cell) => ENDED.test(foldText(cell)));

/**
 * A status that says `Won` or `Lost` is read as the outcome, also beside a stage that stayed where it
 * was when the deal was won: nobody should have to find out.
 */
export function outcomeQuestions(
  mapping: Mapping,
  headers: readonly string[],
  judge: ColumnJudge,
): Question[] {
  const column = mapping.columns.get('leadStatus');
  const stage = mapping.columns.get('stage');
  if (column === undefined || mapping.settled.has('leadStatus')) return [];
  if (!saysEnd(column, judge) || saysEnd(stage, judge)) return [];
  const quoted = (at: number): string => `“${excerpt(headers[at] ?? '')}”`;
  const beside = stage === undefined ? '' : `, which ${quoted(stage)} beside it doesn’t`;
  const text = `${quoted(column)} says which were won or lost${beside}: it is read as the outcome. Is that right?`;
  return [{ code: 'status-as-outcome', text, field: 'leadStatus', column }];
}
