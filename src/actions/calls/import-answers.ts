// Import of a call sheet's answers: shown first, then written as they were shown.

import type { Field } from '../../core/columns/fields';
import { say } from '../../core/language/say';
import type {
  AnswersImported,
  AnswersPreview,
  AnswersRequest,
  ImportAnswersRequest,
} from '../../rpc';
import { withDocumentLock } from '../../sheets/document-lock';
import { Refusal } from '../../sheets/refusal';
import type { Workbook } from '../../sheets/workbook';
import { nowEqls, rescoreOthers, undoOf } from '../many-rows/change-rows';
import { allFormulas } from '../many-rows/plan-cell';
import { type RowWrite, writeRows } from '../many-rows/write-rows';
import { addColumns } from '../saving/add-columns';
import { answersIn } from './answers-in';
import { openList } from './make-call-sheet';
import { cellsToWrite, columnsLacking, prepareAnswers } from './prepare-answers';
import { countsText } from './shown-answers';

/** A column of these that wasn't there changes what every row is judged by. */
const JUDGED: readonly Field[] = ['warmth', 'lastTouch', 'willing'];

const nothing = (): AnswersImported => ({ said: say('Nothing was written.'), undo: null });

/** What an import would do, row by row; writes nothing. */
export const previewAnswers = (workbook: Workbook, { sheetId }: AnswersRequest): AnswersPreview =>
  prepareAnswers(workbook, openList(workbook), sheetId).preview;

/** Writes the answers as the preview showed them, or says why not. */
export function importAnswers(
  workbook: Workbook,
  { sheetId, seals, take }: ImportAnswersRequest,
): AnswersImported {
  return withDocumentLock(() => {
    const shown = prepareAnswers(workbook, openList(workbook), sheetId);
    // Fewer than were shown: somebody has written some of them, or a run of ours was cut off.
    if (!shown.preview.seals.every((seal) => seals.includes(seal))) {
      throw new Refusal(
        'not-valid',
        say(
          'The answers or the list have changed since they were shown. Nothing was written. Look at ' +
            'them again.',
        ),
      );
    }
    if (cellsToWrite(shown, take).size === 0) return nothing();
    const lacking = columnsLacking(shown.view, shown.read.rows);
    const view = addColumns(shown.view, lacking);
    const read = answersIn(view, shown.table);
    if (!read) return nothing();
    const formulas = allFormulas(view);
    const cells = cellsToWrite({ view, read, formulas }, take);
    const writes = view.overlap.rows.flatMap((row): RowWrite[] => {
      const own = cells.get(row.index);
      return own ? [{ row, cells: own }] : [];
    });
    const result = writeRows(view, writes, formulas);
    if (lacking.some((field) => JUDGED.includes(field))) rescoreOthers(result.view);
    const { done, missed } = result;
    const left = shown.preview.rows.filter(
      ({ verdict, at }) => verdict === 'refused' || (verdict === 'conflict' && !take.includes(at)),
    );
    return {
      said: [
        say('Imported the answers of {partner}: {rows} {rows|row|rows} of {tab} changed.', {
          partner: read.partner || say('a partner // who has answered'),
          rows: done.length,
          tab: view.tab.name,
        }),
        nowEqls(shown.view, result),
        missed.length > 0
          ? say('{rows} {rows|row|rows} moved just now: import once more.', { rows: missed.length })
          : '',
        left.length > 0 ? say('Left: {counts}', { counts: countsText(left) }) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      undo: done.length === 0 ? null : undoOf(view, result, say('Answers')),
    };
  });
}
