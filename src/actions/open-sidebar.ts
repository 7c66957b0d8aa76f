// Everything that the sidebar needs to open, gathered in one run that writes nothing.
import { version } from '../../package.json';
import { isoDay } from '../core/cells/day';
import type { Bootstrap, WorklistQuery } from '../rpc';
import { PAGE_SIZE } from '../rpc/limits';
import { keptDrafts, rememberedName } from '../sheets/memory/person';
import { lastSummary } from '../sheets/memory/summary';
import { unreadTab } from '../sheets/read-tab';
import { Refusal } from '../sheets/refusal';
import { readSettings } from '../sheets/settings-tab';
import {
  findLeadsSheet,
  findOverlapSheet,
  overlapTabByTop,
  readOverlapList,
  surveyTabs,
  type TabSurvey,
} from '../sheets/user-tabs';
import type { Sheet, Workbook } from '../sheets/workbook';
import { isLong } from './row/long-list';
import { viewOf } from './row/overlap-view';
import { rememberShape } from './row/table-shape';
import { firstSelection } from './selection';
import { unfinishedNow } from './unfinished-now';
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

/**
 * The overlap tab. A long one isn't read whole: what is shown first needs one row of it, and the list is
 * asked for once the sidebar is there.
 */
function overlapTabOf(workbook: Workbook, survey: TabSurvey) {
  const sheet = findOverlapSheet(workbook, survey);
  const { rows, columns } = unreadTab(sheet, workbook.clock);
  return isLong(rows * columns)
    ? { tab: overlapTabByTop(sheet, workbook, survey), isWhole: false }
    : { tab: readOverlapList(sheet, workbook, survey.memory), isWhole: true };
}

export function openSidebar(workbook: Workbook, query: WorklistQuery | null): Bootstrap {
  const settings = readSettings(workbook);
  const me = rememberedName();
  const survey = surveyTabs(workbook);
  const { own } = survey;
  const overlap = attempt(() => overlapTabOf(workbook, survey));
  const leads = attempt(() => findLeadsSheet(workbook, survey));
  const found = typeof overlap === 'string' ? undefined : overlap;
  const tab = found?.tab;
  const view = found?.isWhole ? viewOf(found.tab, settings, workbook) : undefined;
  if (view) rememberShape(view);
  const wanted = query ?? FIRST_PAGE;
  return {
    version,
    ...firstSelection(workbook, view, own),
    worklist: view ? worklistOf(view, { ...wanted, me: wanted.me || me }) : null,
    overlapTab: named(tab?.sheet),
    leadsTab: named(typeof leads === 'string' ? undefined : leads),
    setupNeeded:
      typeof overlap === 'string' ? overlap : (tab?.recognition.questions[0]?.text ?? null),
    summary: own.has('summary') ? (lastSummary() ?? null) : null,
    unfinished: unfinishedNow(workbook, survey.kept),
    hasSettings: own.has('settings'),
    asOf: isoDay(settings.asOf ?? workbook.today),
    me,
    drafts: keptDrafts(workbook.id),
  };
}
