// Setup: which tab and which columns were recognised, and the user's corrections, remembered.
import type { Row, Table } from '../core/cells/cell';
import { foldText, plainText } from '../core/cells/text';
import { ALIASES } from '../core/columns/aliases';
import { FIELD_LABELS, type Field, type TabKind } from '../core/columns/fields';
import { labelHeaders, signatureOf } from '../core/columns/header';
import {
  holdsEnough,
  REFUSED,
  type RememberedColumns,
  recogniseColumns,
} from '../core/columns/recognise';
import type { ChooseTabRequest, SaveSetupRequest, Setup, SetupColumn, TabSetup } from '../rpc';
import { rememberColumns } from '../sheets/memory/columns';
import { forgetShape } from '../sheets/memory/shapes';
import { rememberTab } from '../sheets/memory/tabs';
import { Refusal } from '../sheets/refusal';
import {
  findLeadsSheet,
  findOverlapSheet,
  mayBeHeader,
  type Recognised,
  recogniseRow,
  recogniseTable,
  surveyTabs,
  type TabSurvey,
} from '../sheets/user-tabs';
import type { Sheet, Workbook } from '../sheets/workbook';

const isField = (name: string): name is Field => Object.keys(FIELD_LABELS).indexOf(name) >= 0;

/** The fields that a tab of a kind can have, ours left out: those are found by their headers. */
const fieldsOf = (kind: TabKind): readonly Field[] =>
  Array.from(new Set(ALIASES[kind].rules.map(({ field }) => field))).filter(
    (field) => !/^eql/.test(field),
  );

const NEEDED: Readonly<Record<TabKind, string>> = {
  overlap: 'an account column, and a partner or an overlap column',
  leads: 'an account column, and a lead type, a date or a stage',
};

/** So much of a row tells it from the others. */
const LONGEST_CHOICE = 80;

const rowText = (row: Row): string => {
  const cells = row.map(plainText).filter((text) => text !== '');
  const text = cells.join(', ');
  return text.length > LONGEST_CHOICE ? `${text.slice(0, LONGEST_CHOICE)}…` : text;
};

const headerChoices = (top: Table): NonNullable<TabSetup['headerChoices']> =>
  top
    .map((row, index) => ({ row: index + 1, text: rowText(row), fits: mayBeHeader(row) }))
    .filter(({ fits }) => fits)
    .map(({ row, text }) => ({ row, text }));

/** A tab's first rows, and what was made of them. */
interface LookedAt {
  readonly kind: TabKind;
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly top: Table;
  readonly recognised: Recognised;
}

function tabSetup({ kind, sheet, sheetId, top, recognised }: LookedAt): TabSetup {
  const { recognition, remembered, headerRow } = recognised;
  const unsettled = holdsEnough(recognition.columns, kind)
    ? []
    : [
        `Row ${headerRow + 1} does not name ${NEEDED[kind]}. Choose the row that holds the ` +
          'headers, then the columns, and save them.',
      ];
  return {
    kind,
    sheetId,
    sheetName: sheet.getName(),
    headerRow: headerRow + 1,
    headers: recognition.headers,
    headerChoices: headerChoices(top),
    columns: fieldsOf(kind).map(
      (field): SetupColumn => ({
        field,
        label: FIELD_LABELS[field],
        column: recognition.columns[field] ?? null,
        confidence: recognition.confidence[field] ?? null,
      }),
    ),
    questions: [...unsettled, ...recognition.questions],
    signature: recognition.signature,
    remembered,
  };
}

/** A tab where it is found; none, rather than a refusal, where it isn't. */
function found(kind: TabKind, survey: TabSurvey, find: () => Sheet | undefined): TabSetup | null {
  try {
    const sheet = find();
    if (!sheet) return null;
    const top = survey.topOf(sheet);
    const recognised = recogniseTable(top, kind, survey.memory);
    if (!recognised) return null;
    return tabSetup({ kind, sheet, sheetId: sheet.getSheetId(), top, recognised });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-overlap-tab') return null;
    throw error;
  }
}

export function readSetup(workbook: Workbook): Setup {
  const survey = surveyTabs(workbook);
  return {
    overlap: found('overlap', survey, () => findOverlapSheet(workbook, survey)),
    leads: found('leads', survey, () => findLeadsSheet(workbook, survey)),
    tabs: survey.users.map(({ sheet, sheetId }) => ({ sheetId, sheetName: sheet.getName() })),
  };
}

function sheetOf({ users }: TabSurvey, wanted: number): Sheet {
  const user = users.find(({ sheetId }) => sheetId === wanted);
  if (!user) throw new Refusal('tab-gone', 'This tab has been deleted. Choose another one.');
  return user.sheet;
}

/** The header row that was chosen, else the recognised one, else the first that could be one. */
function headerOf(
  top: Table,
  { kind, headerRow }: ChooseTabRequest,
  { memory }: TabSurvey,
): Recognised | undefined {
  if (headerRow !== undefined) {
    return mayBeHeader(top[headerRow - 1] ?? [])
      ? recogniseRow(top[headerRow - 1] ?? [], headerRow - 1, kind, memory)
      : undefined;
  }
  const first = top.findIndex(mayBeHeader);
  return (
    recogniseTable(top, kind, memory) ??
    (first < 0 ? undefined : recogniseRow(top[first] ?? [], first, kind, memory))
  );
}

/**
 * Looks at a tab, and remembers it once its header says what it is. One whose header doesn't, such
 * as in another language, is shown for its columns to be chosen by hand.
 */
export function chooseTab(workbook: Workbook, request: ChooseTabRequest): Setup {
  const { kind, sheetId } = request;
  const survey = surveyTabs(workbook);
  const sheet = sheetOf(survey, sheetId);
  const top = survey.topOf(sheet);
  const recognised = headerOf(top, request, survey);
  if (!recognised) {
    throw new Refusal(
      'not-valid',
      `${sheet.getName()} has no header row, among its first 20 rows, with ${NEEDED[kind]}. ` +
        'Choose another tab, or name its columns.',
    );
  }
  if (holdsEnough(recognised.recognition.columns, kind)) rememberTab(kind, sheetId);
  const chosen = tabSetup({ kind, sheet, sheetId, top, recognised });
  const setup = readSetup(workbook);
  return kind === 'overlap' ? { ...setup, overlap: chosen } : { ...setup, leads: chosen };
}

/** The header to remember for a field whose column was chosen, or whose columns were all refused. */
function chosenHeader(
  field: Field,
  column: number | null,
  headers: readonly string[],
): string | null {
  if (column !== null) {
    const header = headers[column] ?? '';
    if (header !== '') return header;
    throw new Refusal(
      'not-valid',
      `The column for ${FIELD_LABELS[field]} has no header. Give it one in the sheet, then choose ` +
        'it again.',
    );
  }
  const own = foldText(FIELD_LABELS[field]);
  return headers.some((header) => foldText(header) === own) ? REFUSED : null;
}

/** Remembers which column holds which field, for this header row and every one that is like it. */
export function saveSetup(workbook: Workbook, request: SaveSetupRequest): Setup {
  const { kind, sheetId, signature, columns } = request;
  const survey = surveyTabs(workbook);
  const sheet = sheetOf(survey, sheetId);
  const row = survey
    .topOf(sheet)
    .find((cells) => mayBeHeader(cells) && signatureOf(cells, kind) === signature);
  if (!row) {
    throw new Refusal(
      'not-valid',
      `The headers of ${sheet.getName()} have changed since they were shown. Look at them again.`,
    );
  }
  const headers = labelHeaders(row);
  const chosen: Partial<Record<Field, string | null>> = {};
  for (const { field, column } of columns ?? []) {
    if (isField(field)) chosen[field] = chosenHeader(field, column, headers);
  }
  const remembered: RememberedColumns | null = columns === null ? null : chosen;
  const settled = recogniseColumns(row, kind, remembered ?? {});
  if (remembered && !holdsEnough(settled.columns, kind)) {
    throw new Refusal('not-valid', `Nothing was saved: ${NEEDED[kind]} are needed. Choose them.`);
  }
  rememberColumns(kind, signature, remembered);
  forgetShape(sheetId);
  if (remembered) rememberTab(kind, sheetId);
  return readSetup(workbook);
}
