// Setup: which tab and which columns were recognised, and another tab or header row for them.

import type { Table } from '../core/cells/cell';
import type { TabKind } from '../core/columns/fields';
import { type KeyedList, withMetKeys } from '../core/columns/met-keys';
import type { Recognition } from '../core/columns/recognise';
import { say } from '../core/language/say';
import type { ChooseTabRequest, Setup, TabSetup } from '../rpc';
import { rememberedTab, rememberTab } from '../sheets/memory/tabs';
import {
  lookAtTable,
  mayBeHeader,
  type Recognised,
  recogniseRow,
  recogniseTable,
} from '../sheets/recognise-tab';
import { Refusal } from '../sheets/refusal';
import { hasCells } from '../sheets/tabs-with-cells';
import {
  findLeadsSheet,
  findOverlapSheet,
  surveyTabs,
  type TabSurvey,
  withMerges,
} from '../sheets/user-tabs';
import type { Sheet, Workbook } from '../sheets/workbook';
import { tabSetup } from './tab-setup';

/** What a tab's first rows are recognised as; one that was chosen, whatever its headers say. */
function recognisedIn(sheet: Sheet, kind: TabKind, survey: TabSurvey): Recognised | undefined {
  const top = survey.topOf(sheet);
  const isChosen = (): boolean => rememberedTab(kind) === sheet.getSheetId();
  const found =
    recogniseTable(top, kind, survey.memory) ??
    (isChosen() ? lookAtTable(top, kind, survey.memory) : undefined);
  return found && withMerges(sheet, top, found, survey.memory);
}

/** A tab and what was made of its first rows. */
interface Found {
  readonly sheet: Sheet;
  readonly top: Table;
  readonly recognised: Recognised;
}

/** A tab where it is found; none, rather than a refusal, where it isn't. */
function found(kind: TabKind, survey: TabSurvey, find: () => Sheet | undefined): Found | undefined {
  try {
    const sheet = find();
    const recognised = sheet && recognisedIn(sheet, kind, survey);
    return sheet && recognised && { sheet, top: survey.topOf(sheet), recognised };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-overlap-tab') return undefined;
    throw error;
  }
}

const shown = (
  kind: TabKind,
  tab: Found | undefined,
  recognition?: Recognition,
): TabSetup | null => {
  if (!tab) return null;
  const { sheet, top, recognised } = tab;
  const settled = recognition ? { ...recognised, recognition } : recognised;
  return tabSetup({ kind, sheet, sheetId: sheet.getSheetId(), top, recognised: settled });
};

const keyed = ({ top, recognised }: Found): KeyedList => ({ ...recognised, table: top });

export function readSetup(workbook: Workbook): Setup {
  const survey = surveyTabs(workbook);
  const overlap = found('overlap', survey, () => findOverlapSheet(workbook, survey));
  const leads = found('leads', survey, () => findLeadsSheet(workbook, survey));
  const met = overlap && leads ? withMetKeys(keyed(overlap), keyed(leads)) : undefined;
  return {
    overlap: shown('overlap', overlap, met?.overlap),
    leads: shown('leads', leads, met?.leads),
    tabs: survey.users
      .filter(({ sheet }) => hasCells(sheet))
      .map(({ sheet, sheetId }) => ({ sheetId, sheetName: sheet.getName() })),
  };
}

export function sheetOf({ users }: TabSurvey, wanted: number): Sheet {
  const user = users.find(({ sheetId }) => sheetId === wanted);
  if (!user) throw new Refusal('tab-gone', say('This tab has been deleted. Choose another one.'));
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
      ? recogniseRow(top, headerRow - 1, kind, memory)
      : undefined;
  }
  const first = top.findIndex(mayBeHeader);
  return (
    lookAtTable(top, kind, memory) ??
    (first < 0 ? undefined : recogniseRow(top, first, kind, memory))
  );
}

/**
 * Looks at a tab that the user chose for a list, and remembers it: where its headers don't say what
 * it is, such as in another language, its columns are chosen by hand, and a job says so meanwhile.
 */
export function chooseTab(workbook: Workbook, request: ChooseTabRequest): Setup {
  const { kind, sheetId } = request;
  const survey = surveyTabs(workbook);
  const sheet = sheetOf(survey, sheetId);
  const top = survey.topOf(sheet);
  const header = headerOf(top, request, survey);
  if (!header) {
    throw new Refusal(
      'not-valid',
      say(
        '{tab} has no header row among its first 20 rows. Choose another tab, or write a header above each column.',
        { tab: sheet.getName() },
      ),
    );
  }
  const recognised = withMerges(sheet, top, header, survey.memory);
  rememberTab(kind, sheetId);
  const chosen = tabSetup({ kind, sheet, sheetId, top, recognised });
  const setup = readSetup(workbook);
  return kind === 'overlap' ? { ...setup, overlap: chosen } : { ...setup, leads: chosen };
}
