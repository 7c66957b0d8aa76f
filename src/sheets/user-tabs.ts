// The tabs that users bring: which is the overlap tab, which the leads tab.

import type { Table } from '../core/cells/cell';
import { once } from '../core/cells/once';
import { ROWS_LOOKED_AT } from '../core/columns/column-judge';
import type { TabKind } from '../core/columns/fields';
import { lackingSentence } from '../core/columns/lacking';
import { say } from '../core/language/say';
import { activeTab } from './cursor';
import { type ColumnMemory, columnMemory } from './memory/columns';
import { type KeptTexts, keptTexts } from './memory/kept-texts';
import { rememberedTab } from './memory/tabs';
import { mergedCells } from './merged-cells';
import { allTabs, type OwnTab, ownTabs } from './own-tabs';
import { readTab, readTop, type Tab } from './read-tab';
import {
  lookAtTable,
  type Recognised,
  recogniseRow,
  recogniseTable,
  tabKindOf,
} from './recognise-tab';
import { Refusal } from './refusal';
import { hasCells } from './tabs-with-cells';
import type { Sheet, Workbook } from './workbook';

/** A tab with its header found and its columns recognised; nothing else of it need have been read. */
export type HeadedTab = Omit<Tab, 'table'> & Recognised;

/** The same, read whole. */
export type RecognisedTab = Tab & Recognised;

/** Its name is asked for when somebody has to be told it. */
export function headedTab(sheet: Sheet, sheetId: number, recognised: Recognised): HeadedTab {
  const { headerRow, recognition, remembered } = recognised;
  const name = once(() => sheet.getName());
  return {
    ...{ sheet, sheetId, headerRow, recognition, remembered },
    get name() {
      return name();
    },
  };
}

/** A tab as it would be, or is by now, with these cells. */
export function withTable(tab: HeadedTab, table: Table): RecognisedTab {
  return Object.assign(headedTab(tab.sheet, tab.sheetId, tab), { table });
}

/** With the cells that are merged in the tab, where any can matter. */
export function withMerges(
  sheet: Sheet,
  table: Table,
  found: Recognised,
  memory: ColumnMemory,
): Recognised {
  const { headerRow, recognition } = found;
  const merged = mergedCells(sheet, table, headerRow, recognition);
  return merged.length === 0
    ? found
    : recogniseRow(table, headerRow, recognition.kind, memory, merged);
}

/** What was recognised, with instants read by the spreadsheet's clock. */
export function byItsClock(found: Recognised, { clock }: Pick<Workbook, 'clock'>): Recognised {
  return { ...found, recognition: { ...found.recognition, clock: clock.shown } };
}

/** A tab read whole and recognised, or undefined where it has no header of this kind. */
export function readUserTab(
  sheet: Sheet,
  kind: TabKind,
  workbook: Workbook,
  memory: ColumnMemory = columnMemory(),
  recognise = recogniseTable,
): RecognisedTab | undefined {
  return recognisedTab(readTab(sheet, workbook.clock), kind, workbook, memory, recognise);
}

/** A tab of which cells were read, all of them or the first rows, recognised by these. */
export function recognisedTab(
  { sheet, sheetId, table }: Omit<Tab, 'name'>,
  kind: TabKind,
  workbook: Workbook,
  memory: ColumnMemory = columnMemory(),
  recognise = recogniseTable,
): RecognisedTab | undefined {
  const found = recognise(table, kind, memory);
  if (!found) return undefined;
  const whole = byItsClock(withMerges(sheet, table, found, memory), workbook);
  return withTable(headedTab(sheet, sheetId, whole), table);
}

/** The tabs that aren't ours, in the order in which they stand. */
export function userSheets(
  workbook: Workbook,
  own: ReadonlyMap<OwnTab, Sheet> = ownTabs(workbook),
): Sheet[] {
  const ours = new Set(Array.from(own.values()).map((sheet) => sheet.getSheetId()));
  return allTabs(workbook).filter((sheet) => !ours.has(sheet.getSheetId()));
}

/** All tabs, looked at once: good until a tab is added, deleted or opened. */
export interface TabSurvey {
  readonly own: ReadonlyMap<OwnTab, Sheet>;
  /** Those that aren't ours, in the order in which they stand. */
  readonly users: readonly { readonly sheet: Sheet; readonly sheetId: number }[];
  readonly activeId: number;
  readonly memory: ColumnMemory;
  /** All that is kept with the document. */
  readonly kept: KeptTexts;
  /** A tab's first rows, read once: as many as its columns are recognised by; none without cells. */
  readonly topOf: (sheet: Sheet) => Table;
  /** What a tab is by its first rows. */
  readonly kindOf: (sheet: Sheet) => TabKind | undefined;
}

export function surveyTabs(workbook: Workbook): TabSurvey {
  const own = ownTabs(workbook);
  const ours = new Set(Array.from(own.values()).map((sheet) => sheet.getSheetId()));
  const kept = keptTexts();
  const memory = columnMemory(kept);
  const tops = new Map<Sheet, Table>();
  const topOf = (sheet: Sheet): Table => {
    const top =
      tops.get(sheet) ?? (hasCells(sheet) ? readTop(sheet, ROWS_LOOKED_AT, workbook.clock) : []);
    tops.set(sheet, top);
    return top;
  };
  return {
    own,
    users: allTabs(workbook)
      .map((sheet) => ({ sheet, sheetId: sheet.getSheetId() }))
      .filter(({ sheetId }) => !ours.has(sheetId)),
    activeId: activeTab(workbook).getSheetId(),
    memory,
    kept,
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
function severalTabs(kind: TabKind, sheets: readonly Sheet[]): Refusal {
  const tabs = sheets.map((sheet) => sheet.getName()).join(', ');
  const sentence =
    kind === 'overlap'
      ? say(
          'Several tabs look like an overlap list: {tabs}. Open the one you mean and start this again.',
          { tabs },
        )
      : say(
          'Several tabs look like a list of leads: {tabs}. Choose the one you mean in the sidebar, under Setup.',
          { tabs },
        );
  return new Refusal('no-overlap-tab', sentence);
}

const whatItNeeds = (): string =>
  say(
    'It needs a header row, among its first 20 rows, with an account column and a partner or an ' +
      'overlap column. Open the tab that has them, or insert the sample workbook to see what one looks ' +
      'like.',
  );

/** What was looked at where no tab looks like an overlap list: the one in front, else the only one. */
function lookedAt({ users, activeId, topOf, memory }: TabSurvey): string | undefined {
  const active = users.find(({ sheetId }) => sheetId === activeId);
  const tab = active ?? (users.length === 1 ? users[0] : undefined);
  const found = tab && lookAtTable(topOf(tab.sheet), 'overlap', memory);
  if (!tab || !found) return undefined;
  return lackingSentence(tab.sheet.getName(), found.headerRow, found.recognition) || undefined;
}

/**
 * Where the overlap list stands, unread: the active tab where it is one, else the remembered one,
 * else the only one that looks like one. Refuses, saying what to do, where there is none or more.
 */
export function findOverlapSheet(
  workbook: Workbook,
  survey: TabSurvey = surveyTabs(workbook),
): Sheet {
  const [sheet, ...others] = candidates('overlap', survey);
  if (!sheet) {
    const why = lookedAt(survey) ?? whatItNeeds();
    throw new Refusal('no-overlap-tab', `${say('No tab looks like an overlap list.')} ${why}`);
  }
  if (others.length === 0) return sheet;
  throw severalTabs('overlap', [sheet, ...others]);
}

/** A tab whose kind is known, read whole; a refusal names the row that it was looked for in. */
function readKnownTab(
  sheet: Sheet,
  kind: TabKind,
  workbook: Workbook,
  memory: ColumnMemory,
  read: Omit<Tab, 'name'> = readTab(sheet, workbook.clock),
): RecognisedTab {
  const tab = recognisedTab(read, kind, workbook, memory, lookAtTable);
  if (!tab) {
    throw new Refusal(
      'no-overlap-tab',
      say(
        '{tab} has no header row: none of its first 20 rows holds labels, all of them text, nearly all different, and unlike the rows below. Row 1 was looked at first. Write a header above each column, or choose its row under Setup in the sidebar. Nothing was written.',
        { tab: sheet.getName() },
      ),
    );
  }
  const lacking = lackingSentence(tab.name, tab.headerRow, tab.recognition);
  if (lacking !== '') throw new Refusal('no-overlap-tab', lacking);
  return tab;
}

/** A tab that somebody has named as an overlap list, read whole; refused where it can't be used as one. */
export const readOverlapList = (
  sheet: Sheet,
  workbook: Workbook,
  memory: ColumnMemory = columnMemory(),
  table?: Table,
): RecognisedTab =>
  readKnownTab(
    ...([sheet, 'overlap', workbook, memory] as const),
    table && { sheet, sheetId: sheet.getSheetId(), table },
  );

/** The overlap tab, read whole. Refuses one that doesn't say which accounts are shared, and as what. */
export function findOverlapTab(
  workbook: Workbook,
  survey: TabSurvey = surveyTabs(workbook),
): RecognisedTab {
  return readOverlapList(findOverlapSheet(workbook, survey), workbook, survey.memory);
}

/** The same of a long list, by its first rows alone: nothing else of it is read. */
export const overlapTabByTop = (
  sheet: Sheet,
  workbook: Workbook,
  { topOf, memory }: TabSurvey,
): RecognisedTab =>
  readKnownTab(sheet, 'overlap', workbook, memory, {
    ...{ sheet, sheetId: sheet.getSheetId(), table: topOf(sheet) },
  });

/** Where the leads stand, unread; undefined where there is no such tab, which is fine. */
export function findLeadsSheet(
  workbook: Workbook,
  survey: TabSurvey = surveyTabs(workbook),
): Sheet | undefined {
  const [sheet, ...others] = candidates('leads', survey);
  if (sheet && others.length > 0) {
    throw severalTabs('leads', [sheet, ...others]);
  }
  return sheet;
}

/** The leads tab, found in the same way as the overlap tab; undefined where there is none. */
export function findLeadsTab(
  workbook: Workbook,
  survey: TabSurvey = surveyTabs(workbook),
): RecognisedTab | undefined {
  const sheet = findLeadsSheet(workbook, survey);
  return sheet && readKnownTab(sheet, 'leads', workbook, survey.memory);
}
