// The tabs that users bring: which is the overlap tab, which the leads tab; knows no row's meaning.
import type { Table } from '../core/cell';
import type { Field, TabKind } from '../core/columns/fields';
import { findHeaderRow, type Recognition, recogniseColumns } from '../core/columns/recognise';
import { rememberedColumns, rememberedTab } from './memory';
import { type OwnTab, ownTabs } from './own-tabs';
import { Refusal } from './refusal';
import { readTab, readTop, type Sheet, type Tab, type Workbook } from './workbook';

/** The header stands in the first of these rows, or nowhere. */
const TOP_ROWS = 20;

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

interface Recognised {
  /** 0-based. */
  readonly headerRow: number;
  readonly recognition: Recognition;
  /** Whether the user has corrected the columns of these headers before. */
  readonly remembered: boolean;
}

/** A tab with its header found and its columns recognised. */
export type RecognisedTab = Tab & Recognised;

/** The header row and the columns of a table, with what the user corrected before. */
export function recogniseTable(table: Table, kind: TabKind): Recognised | undefined {
  const headerRow = findHeaderRow(table, kind);
  if (headerRow === undefined) return undefined;
  const headers = table[headerRow] ?? [];
  const guessed = recogniseColumns(headers, kind);
  const chosen = rememberedColumns(kind, guessed.signature);
  const recognition = chosen ? recogniseColumns(headers, kind, chosen) : guessed;
  return { headerRow, recognition, remembered: chosen !== undefined };
}

const hasOneOf = ({ recognition }: Recognised, fields: readonly Field[]): boolean =>
  fields.some(
    (field) =>
      recognition.columns[field] !== undefined && recognition.confidence[field] !== 'guess',
  );

/** What a tab is by its header, or undefined. A list of leads may name a partner as well. */
export function tabKindOf(table: Table): TabKind | undefined {
  const overlap = recogniseTable(table, 'overlap');
  const leads = recogniseTable(table, 'leads');
  if (!overlap || !leads) return overlap ? 'overlap' : leads && 'leads';
  return !hasOneOf(overlap, OVERLAP_ONLY) && hasOneOf(leads, LEADS_ONLY) ? 'leads' : 'overlap';
}

/** A tab read whole and recognised, or undefined where it has no header of this kind. */
export function readUserTab(
  sheet: Sheet,
  kind: TabKind,
  workbook: Workbook,
): RecognisedTab | undefined {
  const tab = readTab(sheet, workbook.clock);
  const found = recogniseTable(tab.table, kind);
  return found && { ...tab, ...found };
}

/** The tabs that aren't ours, in the order in which they stand. */
export function userSheets(
  workbook: Workbook,
  own: ReadonlyMap<OwnTab, Sheet> = ownTabs(workbook),
): Sheet[] {
  const ours = new Set(Array.from(own.values()).map((sheet) => sheet.getSheetId()));
  return workbook.spreadsheet.getSheets().filter((sheet) => !ours.has(sheet.getSheetId()));
}

/**
 * The tabs to try for a kind, best first: the active one where its header says so, the one that was
 * chosen or used before, then all others that look like one.
 */
function candidates(
  workbook: Workbook,
  kind: TabKind,
): { readonly chosen: Sheet | undefined; readonly lookingLike: readonly Sheet[] } {
  const sheets = userSheets(workbook);
  const fits = (sheet: Sheet): boolean =>
    tabKindOf(readTop(sheet, TOP_ROWS, workbook.clock)) === kind;
  const activeId = workbook.spreadsheet.getActiveSheet().getSheetId();
  const active = sheets.find((sheet) => sheet.getSheetId() === activeId);
  if (active && fits(active)) return { chosen: active, lookingLike: [] };
  const rememberedId = rememberedTab(kind);
  const chosen = sheets.find((sheet) => sheet.getSheetId() === rememberedId);
  if (chosen) return { chosen, lookingLike: [] };
  return {
    chosen: undefined,
    lookingLike: sheets.filter((sheet) => sheet !== active && fits(sheet)),
  };
}

/** What to say where several tabs could be meant. */
const severalTabs = (what: string, sheets: readonly Sheet[], wayOn: string): Refusal =>
  new Refusal(
    'no-overlap-tab',
    `Several tabs look like ${what}: ${sheets.map((sheet) => sheet.getName()).join(', ')}. ${wayOn}`,
  );

/**
 * The overlap tab: the active one where it is one, else the remembered one, else the only one that
 * looks like one. Refuses, saying what to do, where there is none or more than one.
 */
export function findOverlapTab(workbook: Workbook): RecognisedTab {
  const { chosen, lookingLike } = candidates(workbook, 'overlap');
  if (!chosen && lookingLike.length > 1) {
    const wayOn = 'Open the one you mean and start this again.';
    throw severalTabs('an overlap list', lookingLike, wayOn);
  }
  const sheet = chosen ?? lookingLike[0];
  const tab = sheet && readUserTab(sheet, 'overlap', workbook);
  if (tab) return tab;
  throw new Refusal(
    'no-overlap-tab',
    'No tab looks like an overlap list. It needs a header row, among its first 20 rows, with an ' +
      'account column and a partner or an overlap column. Open the tab that has them, or insert ' +
      'the sample workbook to see what one looks like.',
  );
}

/** The leads tab, found in the same way; undefined where there is none, which is fine. */
export function findLeadsTab(workbook: Workbook): RecognisedTab | undefined {
  const { chosen, lookingLike } = candidates(workbook, 'leads');
  if (!chosen && lookingLike.length > 1) {
    const wayOn = 'Choose the one you mean in the sidebar, under Setup.';
    throw severalTabs('a list of leads', lookingLike, wayOn);
  }
  const sheet = chosen ?? lookingLike[0];
  return sheet && readUserTab(sheet, 'leads', workbook);
}
