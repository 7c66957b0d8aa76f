// Told about a list of leads: that a status, rather than a stage, says which of them were won.
import { foldText } from '../cells/text';
import { quoted } from '../few-names';
import { say } from '../language/say';
import type { ColumnJudge } from './column-judge';
import type { Mapping } from './mapping';
import type { Question } from './recognition';

/** How CRMs say that a deal ended well: `Won`, `Closed Won`. */
const WON = /^(?:closed[ -]*)?won$/;

const saysWon = (column: number | undefined, judge: ColumnJudge): boolean =>
  column !== undefined && judge.filled(column).some((cell) => WON.test(foldText(cell)));

/**
 * A status that says `Won` is read as the outcome, also beside a stage that stayed where it was when
 * the deal was won: nobody should have to find out. A column of flags says it itself.
 */
export function outcomeQuestions(
  mapping: Mapping,
  headers: readonly string[],
  judge: ColumnJudge,
): Question[] {
  const column = mapping.columns.get('leadStatus');
  const stage = mapping.columns.get('stage');
  const isFlagged = mapping.columns.has('converted');
  if (column === undefined || isFlagged || mapping.settled.has('leadStatus')) return [];
  if (!saysWon(column, judge) || saysWon(stage, judge)) return [];
  const status = quoted(headers[column] ?? '');
  const text =
    stage === undefined
      ? say('{column} says which were won or lost: it is read as the outcome. Is that right?', {
          column: status,
        })
      : say(
          '{column} says which were won or lost, which {stage} beside it doesn’t: it is read as the outcome. Is that right?',
          { column: status, stage: quoted(headers[stage] ?? '') },
        );
  return [{ code: 'status-as-outcome', text, field: 'leadStatus', column }];
}
