// What another user does to the spreadsheet while a job runs. Rows are found by their account, so that an
// edit means the same at any moment; what is gone already can't be edited.
import { quietly } from '../../../host/engine/quietly';
import type { Host } from '../../../host/node';
import { accountName, LEADS, NOTES, OVERLAPS, tellFirstPartner } from '../jobs/books';
import type { Job } from '../jobs/job';

export interface OutsideEdit {
  /** Completes `Another user ...`. */
  readonly name: string;
  readonly apply: (host: Host) => void;
  /** Puts what the edit took back into what a run has made since: the run may have read it before. */
  readonly rescue?: (host: Host) => void;
}

interface List {
  readonly sheetId: string;
  readonly headers: readonly unknown[];
  /** 0-based row of an account, or -1. */
  readonly rowOf: (account: string) => number;
  readonly firstRow: number;
  readonly lastRow: number;
}

function overlapList(host: Host): List | undefined {
  const sheetId = host.workbook.sheets.idOf(OVERLAPS);
  if (sheetId === undefined) return undefined;
  const { values } = host.sheet(OVERLAPS);
  const headerRow = values.findIndex(([first]) => first === 'Account');
  const accounts = values.map(([first]) => first);
  return {
    sheetId,
    headers: values[headerRow] ?? [],
    rowOf: (account) => accounts.indexOf(account),
    firstRow: headerRow + 1,
    lastRow: values.length - 1,
  };
}

function inList(name: string, change: (host: Host, list: List) => void): OutsideEdit {
  return {
    name,
    apply(host) {
      const list = overlapList(host);
      if (list) quietly(() => change(host, list));
    },
  };
}

const FEEDBACK = 'Partner Feedback';

const deletesTab = (tab: string): OutsideEdit => ({
  name: `deletes the tab ${tab}`,
  ...(tab === FEEDBACK ? { rescue: tellFirstPartner } : {}),
  apply(host) {
    const { sheets } = host.workbook;
    const sheetId = sheets.idOf(tab);
    if (sheetId !== undefined) quietly(() => sheets.remove(sheetId));
  },
});

const editsFit = (account: string): OutsideEdit =>
  inList(`changes the fit of ${account}`, ({ workbook }, { sheetId, headers, rowOf }) => {
    const row = rowOf(account);
    if (row >= 0) workbook.cells.write(sheetId, [[row, headers.indexOf('Fit'), 'A', undefined]]);
  });

const SORTS = inList('sorts the rows', ({ workbook }, { sheetId, firstRow, lastRow }) => {
  const right = workbook.grid.columns(sheetId) - 1;
  const zone = { top: firstRow, bottom: lastRow, left: 0, right };
  workbook.sorting.sort(sheetId, zone, [{ column: 0, ascending: false }]);
});

const deletesRow = (account: string): OutsideEdit =>
  inList(`deletes the row of ${account}`, ({ workbook }, { sheetId, rowOf }) => {
    const row = rowOf(account);
    if (row >= 0) workbook.grid.remove(sheetId, 'ROW', row, 1);
  });

const TYPES_NOTE: OutsideEdit = {
  name: `types into ${NOTES}`,
  apply(host) {
    quietly(() => host.type(NOTES, 'A5', 'Dana is on holiday'));
  },
};

const INSERTED = ['Inserted Ltd', 'Contoso', '', 'Customer', 'Warm'];

const INSERTS_ROW = inList('inserts a row', ({ workbook }, { sheetId, firstRow }) => {
  workbook.grid.insert(sheetId, 'ROW', firstRow, 1);
  workbook.cells.write(
    sheetId,
    INSERTED.map((text, column) => [firstRow, column, text, undefined]),
  );
});

/** The edits that could get in the way of a job. */
export function editsFor({ writes = {}, book }: Job): readonly OutsideEdit[] {
  if (!(OVERLAPS in book.sheets(1))) return [TYPES_NOTE];
  const ownTabs = Array.from(new Set(book.marks?.map(({ tab }) => tab)));
  const { row, tabs = [] } = writes;
  const target = row?.account;
  return [
    editsFit(target ?? accountName(7)),
    SORTS,
    deletesRow(accountName(2)),
    ...(target === undefined ? [] : [deletesRow(target)]),
    INSERTS_ROW,
    deletesTab(OVERLAPS),
    ...(tabs.length === 0 ? [] : [deletesTab(LEADS)]),
    ...ownTabs.filter((tab) => tabs.includes(tab)).map(deletesTab),
  ];
}
