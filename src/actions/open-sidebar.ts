// Everything that the sidebar needs to open, gathered in one run; writes nothing.
import { version } from '../../package.json';
import { isoDay } from '../core/day';
import type { Bootstrap, WorklistQuery } from '../rpc';
import { keptDrafts, lastSummary, rememberedName } from '../sheets/memory';
import { ownTabs } from '../sheets/own-tabs';
import { Refusal } from '../sheets/refusal';
import { readSettings } from '../sheets/settings-tab';
import { findLeadsTab, findOverlapTab, type RecognisedTab } from '../sheets/user-tabs';
import type { Workbook } from '../sheets/workbook';
import { viewOf } from './row/overlap-view';
import { worklistOf } from './row/worklist';
import { currentSelection, selectedIn, selectedRow } from './selection';

const FIRST_PAGE: WorklistQuery = { filter: 'all', partner: null, me: '', offset: 0, limit: 50 };

const named = (tab: RecognisedTab | undefined): Bootstrap['overlapTab'] =>
  tab ? { sheetId: tab.sheetId, sheetName: tab.name } : null;

/** A tab, or the sentence that says why there is none. */
function attempt(find: () => RecognisedTab | undefined): RecognisedTab | string | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-overlap-tab') return error.message;
    throw error;
  }
}

export function openSidebar(workbook: Workbook, query: WorklistQuery | null): Bootstrap {
  const settings = readSettings(workbook);
  const me = rememberedName();
  const selection = currentSelection(workbook);
  const overlap = attempt(() => findOverlapTab(workbook));
  const leads = attempt(() => findLeadsTab(workbook));
  const tab = typeof overlap === 'string' ? undefined : overlap;
  const view = tab && viewOf(tab, settings, workbook);
  const wanted = query ?? FIRST_PAGE;
  const own = ownTabs(workbook);
  return {
    version,
    selection,
    selected:
      view && view.tab.sheetId === selection.sheetId
        ? selectedIn(view, selection.row)
        : selectedRow(workbook, selection),
    worklist: view ? worklistOf(view, { ...wanted, me: wanted.me || me }) : null,
    overlapTab: named(tab),
    leadsTab: named(typeof leads === 'string' ? undefined : leads),
    setupNeeded:
      typeof overlap === 'string' ? overlap : (view?.tab.recognition.questions[0] ?? null),
    summary: own.has('summary') ? (lastSummary() ?? null) : null,
    hasSettings: own.has('settings'),
    asOf: isoDay(settings.asOf ?? workbook.today),
    me,
    drafts: keptDrafts(workbook.spreadsheet.getId()),
  };
}
