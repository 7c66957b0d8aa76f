// The request for an introduction: drafted from the row and the settings' wording; sends nothing.

import { dayToDate, readDay } from '../core/cells/day';
import { plainText } from '../core/cells/text';
import { type Field, fieldLabel } from '../core/columns/fields';
import { formatDay } from '../core/day-text';
import { forwardableNote } from '../core/introduction/forwardable-note';
import { introductionGuards } from '../core/introduction/guards';
import { draftIntroduction } from '../core/introduction/introduction';
import { joined } from '../core/introduction/introduction-reason';
import { type MarkPlan, planMark } from '../core/introduction/marks';
import { bestToAsk } from '../core/introduction/partner-load';
import { NO_REQUESTS, requestsAround } from '../core/introduction/requests-around';
import { say } from '../core/language/say';
import { assess } from '../core/qualification/qualification';
import type { Answer, Introduction, IntroductionRequest, RowFailure } from '../rpc';
import type { Workbook } from '../sheets/workbook';
import { columnsToMark } from './mark-introduction';
import { isFailure, openRow, openRowToShow, type ShownRow } from './row/open-row';
import { assessRow, cellOfField, rowKeyOf, rowTerms } from './row/overlap-view';

/** Whether other rows could say anything of requests: without such columns they aren't read. */
const knowsRequests = ({ view }: ShownRow): boolean => {
  const { introductionRequested, introductionStatus } = view.tab.recognition.columns;
  return introductionRequested !== undefined || introductionStatus !== undefined;
};

/** What marking the row as requested writes, and whether that makes it an EQL, before it does. */
function markingText(opened: ShownRow, plan: MarkPlan): string {
  const { view, row } = opened;
  const { cells, otherMotion } = plan;
  const { motion, owner, due } = cells;
  const { columns } = view.tab.recognition;
  const under = (value: string, field: Field): string =>
    say('{value} under {column}', { value, column: fieldLabel(field) });
  const parts = [say('today under {column}', { column: fieldLabel('introductionRequested') })];
  if (motion !== undefined) parts.push(under(plainText(motion), 'motion'));
  if (owner !== undefined && columns.owner !== undefined) {
    parts.push(under(plainText(owner), 'owner'));
  }
  const day = due === undefined || columns.due === undefined ? undefined : readDay(due);
  if (day !== undefined) parts.push(under(formatDay(day), 'due'));
  const stays =
    otherMotion === '' ? '' : say('Its motion stays {motion}.', { motion: otherMotion });
  const after = { ...row.row, ...cells, introductionRequested: dayToDate(view.workbook.today) };
  const { status } = assess(after, view.settings, view.asOf, view.overlap.terms);
  const becomes = status === 'EQL' && assessRow(view, row).status !== 'EQL';
  return [
    say('Marking writes {cells}.', { cells: joined(parts) }),
    stays,
    becomes ? say('That makes it an EQL.') : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function draft(opened: ShownRow, me: string): Introduction {
  const { view, row } = opened;
  const { settings, asOf } = view;
  const terms = rowTerms(view);
  const contactEmail = cellOfField(view, row, 'partnerContactEmail');
  const partners = row.partners.length;
  // What one partner is shown never holds another one's name.
  const addressed = partners > 1 ? { ...row.row, partner: '' } : row.row;
  const rows = view.overlap.rows.map((each) => each.row);
  const around = knowsRequests(opened) ? requestsAround(row.row, rows, terms) : NO_REQUESTS;
  const isFull = around.openAtPartner >= settings.openRequestsLimit;
  const best = isFull ? bestToAsk(row.row.partner, rows, terms) : [];
  const plan = planMark('asked', row.row, { day: view.workbook.today, me, terms });
  return {
    key: rowKeyOf(view, row),
    ...draftIntroduction({ row: addressed, contactEmail, me }, settings, asOf, view.overlap.terms),
    note: forwardableNote(addressed, me, settings),
    guards: introductionGuards({ row: row.row, partners, around, best }, terms),
    marking: markingText(opened, plan),
    addsColumns: columnsToMark(view, 'asked').map((field) => fieldLabel(field)),
  };
}

/** Drafts the request; reads all rows only where some of them may have been asked about as well. */
export function introduction(
  workbook: Workbook,
  { key, me }: IntroductionRequest,
): Answer<Introduction, RowFailure> {
  const shown = openRowToShow(workbook, key);
  if (isFailure(shown)) return shown;
  const isAlone = shown.view.overlap.rows.length < 2;
  const opened = isAlone && knowsRequests(shown) ? openRow(workbook, key) : shown;
  return isFailure(opened) ? opened : { ok: true, ...draft(opened, me) };
}
