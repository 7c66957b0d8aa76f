// The request for an introduction: drafted from the row and the settings' wording; sends nothing.
import { dayToDate, isoDay, readDay } from '../core/cells/day';
import { FIELD_LABELS } from '../core/columns/fields';
import { draftIntroduction } from '../core/introduction/introduction';
import type {
  Answer,
  Introduction,
  IntroductionRequest,
  MarkRequestedRequest,
  RowFailure,
  Saved,
  SaveFailure,
} from '../rpc';
import { withDocumentLock } from '../sheets/document-lock';
import { Refusal } from '../sheets/refusal';
import type { Workbook } from '../sheets/workbook';
import { isFailure, openRow, openRowToShow, rowIn, type ShownRow } from './row/open-row';
import { cellOfField, rowKeyOf } from './row/overlap-view';
import { addColumns } from './saving/add-columns';
import { formulaInTheWay } from './saving/filled-cell';
import { formulasToSave } from './saving/formulas-to-save';
import { undoToken, writeAndRescore } from './saving/rewrite-row';
import { accountName, savedAnswer } from './saving/saved';

function requestedOn({ view, row }: ShownRow): string | null {
  const order = view.overlap.dateOrders.introductionRequested ?? view.overlap.dateOrder;
  const day = readDay(cellOfField(view, row, 'introductionRequested'), order);
  return day === undefined ? null : isoDay(day);
}

function draft(opened: ShownRow, me: string): Introduction {
  const { view, row } = opened;
  const { settings, asOf, tab } = view;
  const contactEmail = cellOfField(view, row, 'partnerContactEmail');
  const hasColumn = tab.recognition.columns.introductionRequested !== undefined;
  return {
    key: rowKeyOf(view, row),
    ...draftIntroduction({ row: row.row, contactEmail, me }, settings, asOf, view.overlap.terms),
    requestedOn: requestedOn(opened),
    addsColumn: hasColumn ? null : FIELD_LABELS.introductionRequested,
  };
}

export function introduction(
  workbook: Workbook,
  { key, me }: IntroductionRequest,
): Answer<Introduction, RowFailure> {
  const opened = openRowToShow(workbook, key);
  return isFailure(opened) ? opened : { ok: true, ...draft(opened, me) };
}

/** Writes today as the day on which the introduction was asked for. */
export function markRequested(
  workbook: Workbook,
  { key, addColumn }: MarkRequestedRequest,
): Answer<Saved, SaveFailure> {
  return withDocumentLock((): Answer<Saved, SaveFailure> => {
    const first = openRow(workbook, key);
    if (isFailure(first)) return first;
    const header = FIELD_LABELS.introductionRequested;
    const isMissing = first.view.tab.recognition.columns.introductionRequested === undefined;
    if (isMissing && !addColumn) {
      return {
        ok: false,
        code: 'not-valid',
        message: `${first.view.tab.name} has no column “${header}” yet. Agree to have it added.`,
      };
    }
    const opened = isMissing
      ? rowIn(addColumns(first.view, ['introductionRequested']), key)
      : first;
    if (isFailure(opened)) return opened;
    const column = opened.view.tab.recognition.columns.introductionRequested;
    const formulas = formulasToSave(opened.view, opened.row.index);
    if (column === undefined) {
      throw new Refusal('unexpected', `The column “${header}” is gone. Nothing was written.`);
    }
    const inTheWay = formulaInTheWay(opened, column, formulas);
    if (inTheWay) return inTheWay;
    const cells = new Map([[column, dayToDate(workbook.today)]]);
    const result = writeAndRescore(opened, cells, formulas);
    if ('ok' in result) return result;
    const says = `the day of the request about ${accountName(opened.row)}`;
    const undo = undoToken(opened, result, says);
    return savedAnswer(result.after.view, result.after.row, undo, 'Marked as requested.', formulas);
  });
}
