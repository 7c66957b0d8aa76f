// Everything that the sidebar needs to open, gathered in one run that writes nothing.
import { version } from '../../package.json';
import { isoDay } from '../core/cells/day';
import type { Bootstrap, WorklistQuery } from '../rpc';
import { PAGE_SIZE } from '../rpc/limits';
import { keptDrafts, rememberedName } from '../sheets/memory/person';
import { lastSummary } from '../sheets/memory/summary';
import { Refusal } from '../sheets/refusal';
import { readSettings } from '../sheets/settings-tab';
import { findLeadsSheet, findOverlapTab, surveyTabs } from '../sheets/user-tabs';
import type { Sheet, Workbook } from '../sheets/workbook';
import { viewOf } from './row/overlap-view';
import { rememberShape } from './row/table-shape';
import { firstSelection } from './selection';
import { worklistOf } from './worklist/worklist';

const FIRST_PAGE: WorklistQuery = {
  filter: 'all',
  partner: null,
  me: '',
  offset: 0,
  limit: PAGE_SIZE,
};

const named = (sheet: Sheet | undefined): Bootstrap['overlapTab'] =>
  sheet ? { sheetId: sheet.getSheetId(), sheetName: sheet.getName() } : null;

/** A tab, or the sentence that says why there is none. */
function attempt<Found>(find: () => Found): Found | string {
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
  const survey = surveyTabs(workbook);
  const { own } = survey;
  const overlap = attempt(() => findOverlapTab(workbook, survey));
  const leads = attempt(() => findLeadsSheet(workbook, survey));
  const tab = typeof overlap === 'string' ? undefined : overlap;
  const view = tab && viewOf(tab, settings, workbook);
  if (view) rememberShape(view);
  const wanted = query ?? FIRST_PAGE;
  return {
    version,
    ...firstSelection(workbook, view),
    worklist: view ? worklistOf(view, { ...wanted, me: wanted.me || me }) : null,
    overlapTab: named(tab?.sheet),
    leadsTab: named(typeof leads === 'string' ? undefined : leads),
    setupNeeded:
      typeof overlap === 'string' ? overlap : (view?.tab.recognition.questions[0]?.text ?? null),
    summary: own.has('summary') ? (lastSummary() ?? null) : null,
    hasSettings: own.has('settings'),
    asOf: isoDay(settings.asOf ?? workbook.today),
    me,
    drafts: keptDrafts(workbook.id),
  };
}
