// The request for an introduction: drafted from the row and the settings' wording; sends nothing.
import { FIELD_LABELS } from '../../core/columns/fields';
import { dayToDate, isoDay, readDay } from '../../core/day';
import { fillWording } from '../../core/introduction-wording';
import { isBlankCell, plainText } from '../../core/text';
import type {
  Answer,
  Introduction,
  IntroductionRequest,
  MarkRequestedRequest,
  RowFailure,
  Saved,
  SaveFailure,
} from '../../rpc';
import { withDocumentLock } from '../../sheets/document-lock';
import type { Workbook } from '../../sheets/workbook';
import { isFailure, type OpenRow, openRow, rowIn } from './open-row';
import { assessRow, cellOfField, partnerOf, rowKeyOf } from './overlap-view';
import { rowFormulas } from './row-details';
import { undoToken, writeAndRescore } from './save-row';
import { accountName, savedAnswer } from './saved';
import { addColumns } from './write-row';

const SPACES = /\s+/;
const EMAIL = /[^\s<>;,"']+@[^\s<>;,"']+\.[^\s<>;,"']+/;

/** A contact's first name is how one writes to somebody whom one has met. */
const firstName = (contact: string): string =>
  contact.replace(EMAIL, '').trim().split(SPACES)[0] ?? '';

/** What the introduction is good for, as far as the row says it. */
function reasonFor({ view, row }: OpenRow): string {
  const { readings } = assessRow(view, row);
  const partner = partnerOf(row) || 'you';
  const account = accountName(row);
  const known: Partial<Record<string, string>> = {
    customer: `${account} is already a customer of ${partner}`,
    opportunity: `${partner} is talking with ${account} about an open opportunity`,
    prospect: `${account} is on the list of ${partner} as well as on ours`,
  };
  const overlap = known[readings.overlap.type ?? ''] ?? `${partner} and we both know ${account}`;
  const fit = readings.fit.state === 'clear' ? ', and it is just the kind of company we help' : '';
  return `${overlap}${fit}`;
}

const wordsIn = (text: string): number => text.split(SPACES).filter((word) => word !== '').length;

function requestedOn({ view, row }: OpenRow): string | null {
  const day = readDay(cellOfField(view, row, 'introductionRequested'));
  return day === undefined ? null : isoDay(day);
}

function draft(opened: OpenRow, me: string): Introduction {
  const { view, row } = opened;
  const contact = cellOfField(view, row, 'partnerContact');
  const to = isBlankCell(contact) ? '' : plainText(contact);
  const written = cellOfField(view, row, 'partnerContactEmail');
  const email = EMAIL.exec(plainText(written)) ?? EMAIL.exec(to);
  const body = fillWording(view.settings.introduction, {
    contact: firstName(to) || 'there',
    account: accountName(row),
    partner: partnerOf(row) || 'your company',
    me: me.trim(),
    reason: reasonFor(opened),
  }).trim();
  const hasColumn = view.tab.recognition.columns.introductionRequested !== undefined;
  return {
    key: rowKeyOf(view, row),
    to,
    email: email?.[0] ?? '',
    subject: `Would you introduce us to ${accountName(row)}?`,
    body,
    words: wordsIn(body),
    requestedOn: requestedOn(opened),
    addsColumn: hasColumn ? null : FIELD_LABELS.introductionRequested,
  };
}

export function introduction(
  workbook: Workbook,
  { key, me }: IntroductionRequest,
): Answer<Introduction, RowFailure> {
  const opened = openRow(workbook, key);
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
    const formulas = rowFormulas(opened.view, opened.row);
    if (column === undefined || (formulas[column] ?? '') !== '') {
      return {
        ok: false,
        code: 'formula-cell',
        message: `${header} holds a formula in this row, so it was left as it is.`,
      };
    }
    const cells = new Map([[column, dayToDate(workbook.today)]]);
    const result = writeAndRescore(opened, cells, formulas);
    if ('ok' in result) return result;
    const says = `${header} of ${accountName(opened.row)}`;
    const undo = undoToken(opened, result.after, result.written, says);
    return savedAnswer(result.after.view, result.after.row, undo, 'Marked as requested.', null);
  });
}
