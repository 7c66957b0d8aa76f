// What an import reads: the tabs that hold the exports, and the overlap tab that they go into.

import { type Cell, isDate, type Table } from '../../core/cells/cell';
import { checksum } from '../../core/cells/checksum';
import type { Field } from '../../core/columns/fields';
import { readOverlapTable } from '../../core/columns/overlap-table';
import { allOf } from '../../core/few-names';
import { say } from '../../core/language/say';
import type { Settings } from '../../core/settings/settings';
import type { ImportRequest } from '../../rpc';
import { activeTab } from '../../sheets/cursor';
import { importTabs } from '../../sheets/import-tabs';
import { rememberedTab } from '../../sheets/memory/tabs';
import { ownTabs } from '../../sheets/own-tabs';
import { tabById } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import { hasCells } from '../../sheets/tabs-with-cells';
import { type RecognisedTab, readOverlapList } from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';

export interface Sources {
  readonly exports: readonly RecognisedTab[];
  /** Undefined for a new tab. */
  readonly into: RecognisedTab | undefined;
  /** Why they don't go into the tab that they would have gone into; '' where nothing is to say. */
  readonly aside: string;
}

const WIDE: readonly Field[] = ['customerOf', 'opportunityFor', 'prospectOf'];

const LACKING = {
  account: () => say('account'),
  partner: () => say('partner'),
  overlap: () => say('overlap'),
} as const;

const refused = (sentence: string): Refusal =>
  new Refusal('not-valid', `${sentence} ${say('Nothing was written.')}`);

/** Why nothing can be merged into a tab; '' where it can. */
function unfit({ name, table, headerRow, recognition }: RecognisedTab, settings: Settings): string {
  const { columns } = recognition;
  if (WIDE.some((field) => columns[field] !== undefined)) {
    return say('{tab} spreads its overlap over several columns.', { tab: name });
  }
  const lacking = (Object.keys(LACKING) as (keyof typeof LACKING)[]).filter(
    (field) => columns[field] === undefined,
  );
  if (lacking.length > 0) {
    const columns = allOf(lacking.map((field) => LACKING[field]()));
    return say('{tab} has no column for {columns}.', { tab: name, columns });
  }
  const { terms } = readOverlapTable(table, recognition, headerRow, settings.dateOrder);
  return terms.flags?.includes('overlap')
    ? say('{tab} ticks its overlap, and says no type.', { tab: name })
    : '';
}

/** The tab of the last import, else the overlap list that was used last; undefined where neither is. */
function listInUse(workbook: Workbook, sources: ReadonlySet<number>): Sheet | undefined {
  const remembered = rememberedTab('overlap');
  const lists = importTabs(workbook).filter((sheet) => !sources.has(sheet.getSheetId()));
  const known = lists.find((sheet) => sheet.getSheetId() === remembered) ?? lists[0];
  if (known || remembered === undefined || sources.has(remembered)) return known;
  return tabById(workbook, remembered);
}

export function tabOf(workbook: Workbook, sheetId: number): Sheet {
  const sheet = tabById(workbook, sheetId);
  if (sheet) return sheet;
  throw new Refusal('tab-gone', say('A tab of this import is gone. Look at the preview again.'));
}

/** Reads the exports and the tab that they go into. Refuses what can't be read, and says what to do. */
export function readSources(
  workbook: Workbook,
  { sheetIds, into }: ImportRequest,
  settings: Settings,
  readList: (sheet: Sheet) => RecognisedTab = (sheet) => readOverlapList(sheet, workbook),
): Sources {
  const sheets =
    sheetIds.length === 0
      ? [activeTab(workbook)]
      : Array.from(new Set(sheetIds)).map((sheetId) => tabOf(workbook, sheetId));
  const bare = sheets.find((sheet) => !hasCells(sheet));
  if (bare) {
    throw refused(
      say('{tab} has no cells. Open the tab that you pasted the export into.', {
        tab: bare.getName(),
      }),
    );
  }
  const ids = new Set(sheets.map((sheet) => sheet.getSheetId()));
  const own = Array.from(ownTabs(workbook).values()).find((sheet) => ids.has(sheet.getSheetId()));
  if (own) {
    throw refused(
      say('{tab} is no export. Open the tab that you pasted it into.', { tab: own.getName() }),
    );
  }
  const imported = importTabs(workbook).find((sheet) => ids.has(sheet.getSheetId()));
  if (imported && sheetIds.length === 0) {
    const tab = imported.getName();
    throw refused(
      say('{tab} is an imported list by now. Open the tab with the new export.', { tab }),
    );
  }
  const exports = sheets.map((sheet) => readOverlapList(sheet, workbook));
  if (into === 'new') return { exports, into: undefined, aside: '' };
  const target = into === 'auto' ? listInUse(workbook, ids) : tabOf(workbook, into);
  if (!target) return { exports, into: undefined, aside: '' };
  if (ids.has(target.getSheetId())) {
    const tab = target.getName();
    throw refused(say('{tab} can’t be merged into itself. Choose another tab.', { tab }));
  }
  try {
    const list = readList(target);
    const why = unfit(list, settings);
    if (why === '') return { exports, into: list, aside: '' };
    throw refused(`${why} ${say('Import into a new tab instead.')}`);
  } catch (error) {
    if (into !== 'auto' || !(error instanceof Refusal)) throw error;
    const aside = say('{tab} can’t take them.', { tab: target.getName() });
    return { exports, into: undefined, aside };
  }
}

const cellText = (cell: Cell): string => (isDate(cell) ? cell.toISOString() : String(cell));

/** A table as text that changes when any of its cells does. */
export const tableText = (table: Table): string =>
  table.map((row) => row.map((cell) => `${typeof cell} ${cellText(cell)}`).join('\t')).join('\n');

/** Changes when any cell of the tabs does, or one of them becomes another. */
export function checkOf({ exports, into }: Sources): string {
  return [...exports, ...(into ? [into] : [])]
    .map(({ sheetId, table }) => `${sheetId} ${checksum(tableText(table))}`)
    .join(' ');
}
