// Setup: which tab and which columns were recognised, and the user's corrections, remembered.
import { FIELD_LABELS, FIELDS, type Field, type TabKind } from '../core/columns/fields';
import type { RememberedColumns } from '../core/columns/recognise';
import type { ChooseTabRequest, SaveSetupRequest, Setup, SetupColumn, TabSetup } from '../rpc';
import { rememberColumns, rememberTab } from '../sheets/memory';
import { Refusal } from '../sheets/refusal';
import {
  findLeadsTab,
  findOverlapTab,
  type RecognisedTab,
  readUserTab,
  userSheets,
} from '../sheets/user-tabs';
import type { Workbook } from '../sheets/workbook';

const isField = (name: string): name is Field => Object.keys(FIELD_LABELS).indexOf(name) >= 0;

/** The fields that a tab of a kind can have, ours left out: those are found by their headers. */
const fieldsOf = (kind: TabKind): readonly Field[] =>
  Array.from(new Set(FIELDS[kind].rules.map(({ field }) => field))).filter(
    (field) => !/^eql/.test(field),
  );

function tabSetup(kind: TabKind, tab: RecognisedTab): TabSetup {
  const { recognition, remembered, headerRow, sheetId, name } = tab;
  return {
    kind,
    sheetId,
    sheetName: name,
    headerRow: headerRow + 1,
    headers: recognition.headers,
    columns: fieldsOf(kind).map(
      (field): SetupColumn => ({
        field,
        label: FIELD_LABELS[field],
        column: recognition.columns[field] ?? null,
        confidence: recognition.confidence[field] ?? null,
      }),
    ),
    questions: recognition.questions,
    signature: recognition.signature,
    remembered,
  };
}

/** A tab where it is found; none, rather than a refusal, where it isn't. */
function found(find: () => RecognisedTab | undefined): RecognisedTab | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-overlap-tab') return undefined;
    throw error;
  }
}

export function readSetup(workbook: Workbook): Setup {
  const overlap = found(() => findOverlapTab(workbook));
  const leads = found(() => findLeadsTab(workbook));
  return {
    overlap: overlap ? tabSetup('overlap', overlap) : null,
    leads: leads ? tabSetup('leads', leads) : null,
    tabs: userSheets(workbook).map((sheet) => ({
      sheetId: sheet.getSheetId(),
      sheetName: sheet.getName(),
    })),
  };
}

function tabOf(workbook: Workbook, sheetId: number, kind: TabKind): RecognisedTab {
  const sheet = userSheets(workbook).find((each) => each.getSheetId() === sheetId);
  if (!sheet) {
    throw new Refusal('tab-gone', 'This tab has been deleted. Choose another one.');
  }
  const tab = readUserTab(sheet, kind, workbook);
  if (tab) return tab;
  const needed =
    kind === 'overlap'
      ? 'an account column, and a partner or an overlap column'
      : 'an account column, and a lead type, a date or a stage';
  throw new Refusal(
    'not-valid',
    `${sheet.getName()} has no header row, among its first 20 rows, with ${needed}. Choose another ` +
      'tab, or name its columns so.',
  );
}

export function chooseTab(workbook: Workbook, { kind, sheetId }: ChooseTabRequest): Setup {
  const tab = tabOf(workbook, sheetId, kind);
  rememberTab(kind, tab.sheetId);
  const setup = readSetup(workbook);
  const chosen = tabSetup(kind, tab);
  return kind === 'overlap' ? { ...setup, overlap: chosen } : { ...setup, leads: chosen };
}

/** Remembers which column holds which field, for this header row and every one that is like it. */
export function saveSetup(workbook: Workbook, request: SaveSetupRequest): Setup {
  const { kind, sheetId, signature, columns } = request;
  const tab = tabOf(workbook, sheetId, kind);
  if (tab.recognition.signature !== signature) {
    throw new Refusal(
      'not-valid',
      `The headers of ${tab.name} have changed since they were shown. Look at them again.`,
    );
  }
  const chosen: Partial<Record<Field, string | null>> = {};
  for (const { field, column } of columns ?? []) {
    if (!isField(field)) continue;
    const header = column === null ? null : tab.recognition.headers[column];
    if (header !== undefined) chosen[field] = header;
  }
  const remembered: RememberedColumns | null = columns === null ? null : chosen;
  rememberColumns(kind, signature, remembered);
  return readSetup(workbook);
}
