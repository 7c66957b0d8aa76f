// What the user decided about a header row, remembered for it and for every one that is like it.

import {
  FIELD_NAMES,
  type Field,
  fieldLabel,
  isFieldName,
  type TabKind,
} from '../core/columns/fields';
import { signatureOf } from '../core/columns/header';
import { TOP_ROWS } from '../core/columns/header-row';
import { holdsEnough, type Recognition } from '../core/columns/recognise';
import { REFUSED, type RememberedColumns, withRefusal } from '../core/columns/remembered';
import { say } from '../core/language/say';
import type { SaveSetupRequest, Setup } from '../rpc';
import { rememberColumns } from '../sheets/memory/columns';
import { forgetShape } from '../sheets/memory/shapes';
import { rememberTab } from '../sheets/memory/tabs';
import { mayBeHeader, recogniseRow } from '../sheets/recognise-tab';
import { Refusal } from '../sheets/refusal';
import { surveyTabs } from '../sheets/user-tabs';
import type { Workbook } from '../sheets/workbook';
import { readSetup, sheetOf } from './setup';

type Headers = Partial<Record<Field, string | null>>;

const NEEDED: Readonly<Record<TabKind, () => string>> = {
  overlap: () =>
    say(
      'Nothing was saved: an account column, and a partner or an overlap column are needed. Choose them.',
    ),
  leads: () =>
    say(
      'Nothing was saved: an account column, and a lead type, a date or a stage are needed. Choose them.',
    ),
};

const isField = (name: string): name is Field => Object.keys(FIELD_NAMES).indexOf(name) >= 0;

/** A column's header, by which it is remembered. */
function headerOf(field: Field, column: number, headers: readonly string[]): string {
  const header = headers[column] ?? '';
  if (header !== '') return header;
  throw new Refusal(
    'not-valid',
    say('The column for {field} has no header. Give it one in the sheet, then choose it again.', {
      field: fieldLabel(field),
    }),
  );
}

/** What is remembered of a field without a column: that its very own one was refused, where it is there. */
function noHeader(field: Field, headers: readonly string[]): string | null {
  return headers.some((header) => isFieldName(field, header)) ? REFUSED : null;
}

/**
 * The headers of the fields that were listed. One without a column, for which a column is still
 * proposed, stays open: nobody has said no to that.
 */
function listedHeaders(
  columns: NonNullable<SaveSetupRequest['columns']>,
  { headers, proposals }: Recognition,
): Headers {
  const chosen: Headers = {};
  for (const { field, column } of columns) {
    if (!isField(field)) continue;
    const isOpen = proposals.some((proposal) => proposal.field === field);
    if (column !== null) chosen[field] = headerOf(field, column, headers);
    else if (!isOpen) chosen[field] = noHeader(field, headers);
  }
  return chosen;
}

/** What is remembered from now on, given what was before and how the headers are recognised with it. */
function decided(
  before: RememberedColumns,
  recognition: Recognition,
  { columns, proposals = [], answers = {} }: SaveSetupRequest,
): RememberedColumns {
  const { scales, answers: answered = {}, ...headersBefore } = before;
  const { headers } = recognition;
  const chosen: Headers = columns ? listedHeaders(columns, recognition) : { ...headersBefore };
  let said: Readonly<Record<string, string>> = { ...answered, ...answers };
  for (const { field, column, use } of proposals) {
    if (!isField(field)) continue;
    const header = headerOf(field, column, headers);
    if (!use) {
      said = withRefusal(said, field, header);
      continue;
    }
    for (const other of Object.keys(chosen) as Field[]) {
      if (chosen[other] === header) delete chosen[other];
    }
    chosen[field] = header;
  }
  return {
    ...chosen,
    ...(scales && { scales }),
    ...(Object.keys(said).length > 0 && { answers: said }),
  };
}

/** Remembers which column holds which field, and what else was said about this header row. */
export function saveSetup(workbook: Workbook, request: SaveSetupRequest): Setup {
  const { kind, sheetId, signature, columns } = request;
  const survey = surveyTabs(workbook);
  const sheet = sheetOf(survey, sheetId);
  const top = survey.topOf(sheet);
  const row = top
    .slice(0, TOP_ROWS)
    .findIndex((cells) => mayBeHeader(cells) && signatureOf(cells, kind) === signature);
  if (row < 0) {
    throw new Refusal(
      'not-valid',
      say('The headers of {tab} have changed since they were shown. Look at them again.', {
        tab: sheet.getName(),
      }),
    );
  }
  const { recognition } = recogniseRow(top, row, kind, survey.memory);
  const before = survey.memory(kind, signature) ?? {};
  const remembered = columns === null ? null : decided(before, recognition, request);
  const settled = recogniseRow(top, row, kind, () => remembered ?? {});
  if (columns && !holdsEnough(settled.recognition.columns, kind)) {
    throw new Refusal('not-valid', NEEDED[kind]());
  }
  rememberColumns(kind, signature, remembered);
  forgetShape(sheetId);
  if (remembered) rememberTab(kind, sheetId);
  return readSetup(workbook);
}
