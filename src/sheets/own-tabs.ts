// The add-on's own tabs, found by developer metadata and never by name.
import { type Names, nameOf } from '../core/language/names';
import { googleSheet, googleSpreadsheet } from './google';
import {
  forgetTabInTheMaking,
  rememberTabInTheMaking,
  tabInTheMaking,
} from './memory/tab-in-the-making';
import { tabById } from './read-tab';
import { hasCells } from './tabs-with-cells';
import type { Sheet, Workbook } from './workbook';
import { noteWrite } from './written';

/** What each of our tabs is called, in English, German and Spanish, when no tab of the user's has that name. */
export const OWN_TABS = {
  settings: ['EQL Settings', 'EQL-Einstellungen', 'Ajustes EQL'],
  summary: ['EQL Summary', 'EQL-Auswertung', 'Resumen EQL'],
  history: ['EQL History', 'EQL-Verlauf', 'Historial EQL'],
  feedback: ['Partner Feedback', 'Partner-Rückmeldung', 'Feedback para partners'],
} as const satisfies Readonly<Record<string, Names>>;

type OnlyTab = keyof typeof OWN_TABS;

/** The call sheet of a partner, by what tells the partner apart: there can be several of these. */
export type CallTab = `calls ${string}`;

export type OwnTab = OnlyTab | CallTab;

/**
 * The metadata names the tab's id as well, so that a tab that the user duplicated isn't taken for
 * ours: the copy carries the original's id.
 */
const TAB_KEY = 'eql-for-sheets.tab';

const isCallTab = (kind: string): kind is CallTab => kind.startsWith('calls ');

const isOwnTab = (kind: string): kind is OwnTab =>
  isCallTab(kind) || Object.keys(OWN_TABS).indexOf(kind) >= 0;

/** All tabs of ours that exist, by what they are. */
export function ownTabs(workbook: Workbook): Map<OwnTab, Sheet> {
  const found = new Map<OwnTab, Sheet>();
  const marks = googleSpreadsheet(workbook).createDeveloperMetadataFinder().withKey(TAB_KEY).find();
  for (const mark of marks) {
    const [kind = '', id = ''] = (mark.getValue() ?? '').split(':');
    if (!isOwnTab(kind)) continue;
    const sheet = tabById(workbook, Number(id));
    if (sheet) found.set(kind, sheet);
  }
  return found;
}

/** All tabs, in the order in which they stand. */
export const allTabs = (workbook: Workbook): Sheet[] => googleSpreadsheet(workbook).getSheets();

/** A name that no tab has yet: the wanted one, else with the first free number behind it. */
export function freeTabName(workbook: Workbook, wanted: string): string {
  const taken = new Set(allTabs(workbook).map((sheet) => sheet.getName().toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const name = `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A new tab at the end, or right of another, under a free name; the active tab stays the active one. */
export function addTab(workbook: Workbook, wantedName: string, rightOf?: Sheet): Sheet {
  const spreadsheet = googleSpreadsheet(workbook);
  const active = spreadsheet.getActiveSheet();
  noteWrite();
  const sheet = spreadsheet.insertSheet(
    freeTabName(workbook, wantedName),
    rightOf ? googleSheet(rightOf).getIndex() : spreadsheet.getNumSheets(),
  );
  try {
    spreadsheet.setActiveSheet(active);
  } catch {
    // Somebody has deleted that tab in the meantime: there is none to go back to.
  }
  return sheet;
}

/**
 * A tab that an earlier run of ours added and was cut off before it could mark it: it has the name
 * that run meant to give, wasn't there before, and holds nothing.
 */
function unmarkedTab(workbook: Workbook, kind: OwnTab): Sheet | undefined {
  const meant = tabInTheMaking();
  if (!meant || meant.kind !== kind) return undefined;
  return allTabs(workbook).find(
    (sheet) =>
      sheet.getName() === meant.name &&
      meant.existing.indexOf(sheet.getSheetId()) < 0 &&
      hasCells(sheet) &&
      googleSheet(sheet).getLastRow() === 0,
  );
}

/** Our tab of this kind, made anew where it doesn't exist; a call sheet's name says whose it is. */
export function ownTab(
  workbook: Workbook,
  kind: OwnTab,
  name: string = isCallTab(kind) ? '' : nameOf(OWN_TABS[kind]),
): { sheet: Sheet; isNew: boolean } {
  const marked = ownTabs(workbook).get(kind);
  if (marked) return { sheet: marked, isNew: false };
  const sheet = unmarkedTab(workbook, kind) ?? makeTab(workbook, kind, name);
  const tab = googleSheet(sheet);
  tab.addDeveloperMetadata(TAB_KEY, `${kind}:${tab.getSheetId()}`);
  forgetTabInTheMaking();
  return { sheet, isNew: true };
}

function makeTab(workbook: Workbook, kind: OwnTab, wanted: string): Sheet {
  const name = freeTabName(workbook, wanted);
  const existing = allTabs(workbook).map((sheet) => sheet.getSheetId());
  rememberTabInTheMaking({ kind, name, existing });
  return addTab(workbook, name);
}
