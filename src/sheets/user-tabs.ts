// The tabs that users bring: which is the overlap tab, which the leads tab.
import type { Row, Table } from '../core/cells/cell';
import { isBlankCell } from '../core/cells/text';
import type { Field, TabKind } from '../core/columns/fields';
import { signatureOf } from '../core/columns/header';
import { TOP_ROWS } from '../core/columns/header-row';
import { findHeaderRow, type Recognition, recogniseColumns } from '../core/columns/recognise';
import { googleSpreadsheet } from './google';
import { type ColumnMemory, columnMemory } from './memory/columns';
import { rememberedTab } from './memory/tabs';
import { type OwnTab, ownTabs } from './own-tabs';
import { readTab, readTop, type Tab } from './read-tab';
import { Refusal } from './refusal';
import type { Sheet, Workbook } from './workbook';

/** Only an overlap list has one of these. */
const OVERLAP_ONLY: readonly Field[] = [
  'overlap',
  'customerOf',
  'opportunityFor',
  'prospectOf',
  'warmth',
];

/** Only a list of leads has one of these. */
const LEADS_ONLY: readonly Field[] = ['leadType', 'lifecycleStage', 'mqlDate', 'sqlDate'];

export interface Recognised {
  /** 0-based. */
  readonly headerRow: number;
  readonly recognition: Recognition;
  /** Whether the user has corrected the columns of these headers before. */
  readonly remembered: boolean;
}

/** A tab with its header found and its columns recognised; nothing else of it need have been read. */
export type HeadedTab = Omit<Tab, 'table'> & Recognised;

/** The same, read whole. */
export type RecognisedTab = Tab & Recognised;

/** Its name is asked for when somebody has to be told it. */
export function headedTab(sheet: Sheet, sheetId: number, recognised: Recognised): HeadedTab {
  const { headerRow, recognition, remembered } = recognised;
  return {
    ...{ sheet, sheetId, headerRow, recognition, remembered },
    get name() {
      return sheet.getName();
    },
  };
}

/** A tab as it would be, or is by now, with these cells. */
export function withTable(tab: HeadedTab, table: Table): RecognisedTab {
  return Object.assign(headedTab(tab.sheet, tab.sheetId, tab), { table });
}

/** The columns below a header row, which stands in a given row of its tab, 0-based. */
export function recogniseRow(
  headers: Row,
  headerRow: number,
  kind: TabKind,
  memory: ColumnMemory = columnMemory(),
): Recognised {
  const chosen = memory(kind, signatureOf(headers, kind));
  const recognition = recogniseColumns(headers, kind, chosen);
  return { headerRow, recognition, remembered: chosen !== undefined };
}

/** A header names more than one column; a title above it doesn't. */
export const mayBeHeader = (row: Row): boolean =>
  row.filter((cell) => typeof cell === 'string' && !isBlankCell(cell)).length > 1;

/**
 * The header row and the columns of a table, with what the user corrected before. Headers for which
 * columns were chosen are the header, in whatever language; else whichever row says so.
 */
export function recogniseTable(
  table: Table,
  kind: TabKind,
  memory: ColumnMemory = columnMemory(),
): Recognised | undefined {
  const chosen = table
    .slice(0, TOP_ROWS)
    .findIndex((row) => mayBeHeader(row) && memory(kind, signatureOf(row, kind)) !== undefined);
  const headerRow = chosen < 0 ? findHeaderRow(table, kind) : chosen;
  if (headerRow === undefined) return undefined;
  return recogniseRow(table[headerRow] ?? [], headerRow, kind, memory);
}

const hasOneOf = ({ recognition }: Recognised, fields: readonly Field[]): boolean =>
  fields.some(
    (field) =>
      recognition.columns[field] !== undefined && recognition.confidence[field] !== 'guess',
  );

/** What a tab is by its header, or undefined. A list of leads may name a partner as well. */
export function tabKindOf(
  table: Table,
  memory: ColumnMemory = columnMemory(),
): TabKind | undefined {
  const overlap = recogniseTable(table, 'overlap', memory);
  const leads = recogniseTable(table, 'leads', memory);
  if (!overlap || !leads) return overlap ? 'overlap' : leads && 'leads';
  if (overlap.remembered !== leads.remembered) return overlap.remembered ? 'overlap' : 'leads';
  return !hasOneOf(overlap, OVERLAP_ONLY) && hasOneOf(leads, LEADS_ONLY) ? 'leads' : 'overlap';
}

/** A tab read whole and recognised, or undefined where it has no header of this kind. */
export function readUserTab(
  sheet: Sheet,
  kind: TabKind,
  workbook: Workbook,
  memory: ColumnMemory = columnMemory(),
): RecognisedTab | undefined {
  const { sheetId, table } = readTab(sheet, workbook.clock);
  const found = recogniseTable(table, kind, memory);
  return found && withTable(headedTab(sheet, sheetId, found), table);
}

/** The tabs that aren't ours, in the order in which they stand. */
export function userSheets(
  workbook: Workbook,
  own: ReadonlyMap<OwnTab, Sheet> = ownTabs(workbook),
): Sheet[] {
  const ours = new Set(Array.from(own.values()).map((sheet) => sheet.getSheetId()));
  const sheets = googleSpreadsheet(workbook).getSheets();
  return sheets.filter((sheet) => !ours.has(sheet.getSheetId()));
}

/** All tabs, looked at once: good until a tab is added, deleted or opened. */
export interface TabSurvey {
  readonly own: ReadonlyMap<OwnTab, Sheet>;
  /** Those that aren't ours, in the order in which they stand. */
  readonly users: readonly { readonly sheet: Sheet; readonly sheetId: number }[];
  readonly activeId: number;
  readonly memory: ColumnMemory;
  /** A tab's first rows, read once. */
  readonly topOf: (sheet: Sheet) => Table;
  /** What a tab is by its first rows. */
  readonly kindOf: (sheet: Sheet) => TabKind | undefined;
}

export function surveyTabs(workbook: Workbook): TabSurvey {
  const own = ownTabs(workbook);
  const ours = new Set(Array.from(own.values()).map((sheet) => sheet.getSheetId()));
  const spreadsheet = googleSpreadsheet(workbook);
  const memory = columnMemory();
  const tops = new Map<Sheet, Table>();
  const topOf = (sheet: Sheet): Table => {
    const top = tops.get(sheet) ?? readTop(sheet, TOP_ROWS, workbook.clock);
    tops.set(sheet, top);
    return top;
  };
  return {
    own,
    users: spreadsheet
      .getSheets()
      .map((sheet) => ({ sheet, sheetId: sheet.getSheetId() }))
      .filter(({ sheetId }) => !ours.has(sheetId)),
    activeId: spreadsheet.getActiveSheet().getSheetId(),
    memory,
    topOf,
    kindOf: (sheet) => tabKindOf(topOf(sheet), memory),
  };
}

/**
 * The tabs to try for a kind, best first: the active one where its header says so, the one that was
 * chosen or used before, then all others that look like one.
 */
function candidates(kind: TabKind, { users, activeId, kindOf }: TabSurvey): readonly Sheet[] {
  const active = users.find(({ sheetId }) => sheetId === activeId);
  if (active && kindOf(active.sheet) === kind) return [active.sheet];
  const rememberedId = rememberedTab(kind);
  const chosen = users.find(({ sheetId }) => sheetId === rememberedId);
  if (chosen) return [chosen.sheet];
  return users
    .filter(({ sheet, sheetId }) => sheetId !== activeId && kindOf(sheet) === kind)
    .map(({ sheet }) => sheet);
}

/** What to say where several tabs could be meant. */
const severalTabs = (what: string, sheets: readonly Sheet[], wayOn: string): Refusal =>
  new Refusal(
    'no-overlap-tab',
    `Several tabs look like ${what}: ${sheets.map((sheet) => sheet.getName()).join(', ')}. ${wayOn}`,
  );

const NO_OVERLAP_TAB =
  'No tab looks like an overlap list. It needs a header row, among its first 20 rows, with an ' +
  'account column and a partner or an overlap column. Open the tab that has them, or insert ' +
  'the sample workbook to see what one looks like.';

/**
 * Where the overlap list stands, unread: the active tab where it is one, else the remembered one,
 * else the only one that looks like one. Refuses, saying what to do, where there is none or more.
 */
export function findOverlapSheet(
  workbook: Workbook,
  survey: TabSurvey = surveyTabs(workbook),
): Sheet {
  const [sheet, ...others] = candidates('overlap', survey);
  if (!sheet) throw new Refusal('no-overlap-tab', NO_OVERLAP_TAB);
  if (others.length === 0) return sheet;
  const wayOn = 'Open the one you mean and start this again.';
  throw severalTabs('an overlap list', [sheet, ...others], wayOn);
}

/** The overlap tab, read whole. */
export function findOverlapTab(
  workbook: Workbook,
  survey: TabSurvey = surveyTabs(workbook),
): RecognisedTab {
  const sheet = findOverlapSheet(workbook, survey);
  const tab = readUserTab(sheet, 'overlap', workbook, survey.memory);
  if (!tab) throw new Refusal('no-overlap-tab', NO_OVERLAP_TAB);
  return tab;
}

/** Where the leads stand, unread; undefined where there is no such tab, which is fine. */
export function findLeadsSheet(
  workbook: Workbook,
  survey: TabSurvey = surveyTabs(workbook),
): Sheet | undefined {
  const [sheet, ...others] = candidates('leads', survey);
  if (sheet && others.length > 0) {
    const wayOn = 'Choose the one you mean in the sidebar, under Setup.';
    throw severalTabs('a list of leads', [sheet, ...others], wayOn);
  }
  return sheet;
}

/** The leads tab, found in the same way as the overlap tab; undefined where there is none. */
export function findLeadsTab(
  workbook: Workbook,
  survey: TabSurvey = surveyTabs(workbook),
): RecognisedTab | undefined {
  const sheet = findLeadsSheet(workbook, survey);
  return sheet && readUserTab(sheet, 'leads', workbook, survey.memory);
}
