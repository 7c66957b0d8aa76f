// A step of an introduction noted in its row: asked, agreed, made, met, declined; sends nothing.

import type { Cell } from '../core/cells/cell';
import { dayToDate } from '../core/cells/day';
import { type Field, fieldLabel } from '../core/columns/fields';
import { formatDay } from '../core/day-text';
import { allOf, quoted } from '../core/few-names';
import { chaseDay, type Mark, type MarkedField, planMark } from '../core/introduction/marks';
import { say } from '../core/language/say';
import { STEP_FIELDS } from '../core/qualification/introduction-standing';
import type { Answer, MarkIntroductionRequest, RowFailure, Saved, SaveFailure } from '../rpc';
import { withDocumentLock } from '../sheets/document-lock';
import { Refusal } from '../sheets/refusal';
import type { Workbook } from '../sheets/workbook';
import { typedCell } from './row/form';
import { isFailure, type OpenRow, openRow, rowIn } from './row/open-row';
import { type RowsView, rowTerms } from './row/overlap-view';
import { addColumns } from './saving/add-columns';
import { formulaInTheWay } from './saving/filled-cell';
import { type FormulasToSave, formulasToSave } from './saving/formulas-to-save';
import { type NarrowRow, narrowRow } from './saving/narrow-row';
import { undoToken, writeAndRescore } from './saving/rewrite-row';
import { accountName, savedAnswer } from './saving/saved';

const DONE: Readonly<Record<Exclude<Mark, 'asked'>, () => string>> = {
  agreed: () => say('Marked as agreed.'),
  made: () => say('Marked as made.'),
  met: () => say('Marked as met.'),
  declined: () => say('Marked as declined.'),
};

/** The columns that a step needs: its day's, and where it begins, the motion's. */
const neededFor = (mark: Mark): readonly Field[] =>
  mark === 'asked' ? ['motion', STEP_FIELDS.asked] : [STEP_FIELDS[mark]];

/** Those of them that the tab lacks. */
export const columnsToMark = ({ tab }: RowsView, mark: Mark): readonly Field[] =>
  neededFor(mark).filter((field) => tab.recognition.columns[field] === undefined);

/** What a step may write besides, where there is a column for it. */
const BESIDES: readonly MarkedField[] = ['motion', 'owner', 'due', 'willing'];

/** What is written beside the step's day, where a column takes it and no formula fills it. */
function besides(
  { view, row }: OpenRow,
  planned: Readonly<Partial<Record<MarkedField, Cell>>>,
  formulas: FormulasToSave,
): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const [field, cell] of Object.entries(planned) as [MarkedField, Cell][]) {
    const column = view.tab.recognition.columns[field];
    if (column === undefined || formulas.source(row.index, column) !== '') continue;
    const typed = field === 'willing' ? typedCell(view, field, String(cell)) : undefined;
    cells.set(column, typed?.ok ? typed.cell : cell);
  }
  return cells;
}

/** Writes today as the day of the step, and what comes with it. */
export function markIntroduction(
  workbook: Workbook,
  { key, mark, me, addColumns: mayAdd }: MarkIntroductionRequest,
): Answer<Saved, SaveFailure> {
  return withDocumentLock((): Answer<Saved, SaveFailure> => {
    // Of a long list the row alone, as for a save.
    const first: NarrowRow | RowFailure =
      narrowRow(workbook, key, neededFor(mark), BESIDES) ?? openRow(workbook, key);
    if (isFailure(first)) return first;
    const missing = columnsToMark(first.view, mark);
    if (missing.length > 0 && !mayAdd) {
      const message = say('{tab} has no column {columns} yet. Agree to have it added.', {
        tab: first.view.tab.name,
        columns: allOf(missing.map((each) => quoted(fieldLabel(each)))),
      });
      return { ok: false, code: 'not-valid', message };
    }
    const opened: NarrowRow | RowFailure =
      missing.length > 0 ? rowIn(addColumns(first.view, missing), key) : first;
    if (isFailure(opened)) return opened;
    const { view, row } = opened;
    const field = STEP_FIELDS[mark];
    const column = view.tab.recognition.columns[field];
    if (column === undefined) {
      const message = say('The column “{column}” is gone. Nothing was written.', {
        column: fieldLabel(field),
      });
      throw new Refusal('unexpected', message);
    }
    const formulas = opened.formulas ?? formulasToSave(view, row.index);
    const inTheWay = formulaInTheWay(opened, column, formulas);
    if (inTheWay) return inTheWay;
    const { today: day } = workbook;
    const plan = planMark(mark, row.row, { day, me, terms: rowTerms(view) });
    const cells = new Map([[column, dayToDate(day)]]);
    const result = writeAndRescore(opened, cells, formulas, besides(opened, plan.cells, formulas));
    if ('ok' in result) return result;
    const undo = undoToken(
      opened,
      result,
      say('what was marked for {account}', { account: accountName(row) }),
    );
    const marked =
      mark === 'asked'
        ? say('Marked as requested, to chase from {day}.', {
            day: formatDay(chaseDay(day, view.settings)),
          })
        : DONE[mark]();
    const stays =
      plan.otherMotion === ''
        ? ''
        : ` ${say('Its motion stays {motion}.', { motion: plan.otherMotion })}`;
    const said = `${marked}${stays}`;
    return savedAnswer(result.after.view, result.after.row, undo, said, formulas);
  });
}
