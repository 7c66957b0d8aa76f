// One row of a long list opened to be written, without reading the list: its own cells and its neighbours',
// and of all others the columns alone that are to be written, so that whatever lands on another row by
// mistake can be put back.
import type { Row, Table } from '../../core/cells/cell';
import { plainText } from '../../core/cells/text';
import { type Field, OWN_FIELDS } from '../../core/columns/fields';
import { readOverlapRow, type SheetOverlapRow } from '../../core/columns/overlap-table';
import type { Settings } from '../../core/settings/settings';
import type { RowKey } from '../../rpc';
import { readDropdowns } from '../../sheets/dropdowns';
import { scoringsOf } from '../../sheets/memory/scorings';
import { readColumns, readRow, readRows, tabById, unreadTab } from '../../sheets/read-tab';
import { findScoreColumns } from '../../sheets/score-columns';
import { readSettings } from '../../sheets/settings-tab';
import { headedTab, withTable } from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { isLong } from '../row/long-list';
import type { OpenRow } from '../row/open-row';
import { accountOf, type OverlapView, partnerOf, rowKeyOf } from '../row/overlap-view';
import {
  headersChecksum,
  identityChecksum,
  rememberedShape,
  shapeIn,
  type TableShape,
} from '../row/table-shape';
import { userColumns } from '../scoring/row-fingerprint';
import { type FormulasToSave, formulasToSave } from './formulas-to-save';

/** All that says who a row is about. */
const IDENTITY: readonly Field[] = [
  ...(['account', 'partner', 'domain', 'partnerRecordName', 'partnerRecordWebsite'] as const),
  ...(['customerOf', 'opportunityFor', 'prospectOf'] as const),
];

/** A long list of which it is known what its columns are, and none of its rows is read. */
interface LongList {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly known: TableShape;
  readonly header: Row;
  readonly settings: Settings;
  readonly rows: number;
  readonly columns: number;
}

/** The list; undefined where it is short, or has to be read whole to be known. */
function longList(workbook: Workbook, sheetId: number): LongList | undefined {
  const known = rememberedShape(sheetId);
  const sheet = known && isLong(known.cells ?? 0) ? tabById(workbook, sheetId) : undefined;
  if (!known || !sheet) return undefined;
  const { rows, columns } = unreadTab(sheet, workbook.clock);
  const header = readRow(sheet, known.headerRow, workbook.clock);
  if (headersChecksum(header) !== known.headers) return undefined;
  const settings = readSettings(workbook);
  return { workbook, sheet, sheetId, known, header, settings, rows, columns };
}

const columnsOf = ({ known }: LongList, fields: readonly Field[]): number[] =>
  fields
    .map((field) => known.list.recognition.columns[field])
    .filter((column): column is number => column !== undefined);

/** A view of the list in which the cells of a table are known, blank where they weren't read. */
function viewIn(
  list: LongList,
  table: Table,
  row: SheetOverlapRow,
  whole: ReadonlySet<number>,
): OverlapView {
  const { workbook, sheet, sheetId, known, header, settings } = list;
  const { headerRow, list: shape } = known;
  const recognised = { headerRow, recognition: shape.recognition, remembered: false };
  const own = findScoreColumns(header);
  return {
    workbook,
    settings,
    asOf: settings.asOf ?? workbook.today,
    tab: withTable(headedTab(sheet, sheetId, recognised), table),
    overlap: {
      ...shapeIn(known, header, workbook),
      ...{ recognition: shape.recognition, mixed: [], headerRow, rows: [row], skipped: [] },
    },
    own,
    users: userColumns(list.columns, own),
    filled: () => known.filled,
    dropdowns: () =>
      known.dropdowns ?? readDropdowns(sheet, row.index - 1, { rows: 1, columns: header.length }),
    knowsOthers: known.sharesAccounts === false,
    writtenIn: () => scoringsOf(sheetId)?.language,
    readWhole: whole,
  };
}

/** A row by its index among rows that are blank where they weren't read. */
const rowIn = (list: LongList, cells: Row, index: number): SheetOverlapRow | undefined =>
  index <= list.known.headerRow
    ? undefined
    : readOverlapRow(cells, index, shapeIn(list.known, list.header, list.workbook));

const domainOf = ({ row: { domain } }: SheetOverlapRow): string =>
  domain === undefined ? '' : plainText(domain);

const isNamed = (row: SheetOverlapRow, { account, partner }: RowKey): boolean =>
  accountOf(row) === account && partnerOf(row) === partner;

/** The rows above and below a row, and itself. */
function around(list: LongList, index: number): { first: number; rows: Table } | undefined {
  if (index <= list.known.headerRow || index >= list.rows) return undefined;
  const first = index - 1;
  const count = Math.min(list.rows - 1, index + 1) - first + 1;
  return { first, rows: readRows(list.sheet, first, count, list.columns, list.workbook.clock) };
}

/** Where the only row with the key's account and partner stands by now, 0-based; undefined in doubt. */
function placeByNames(list: LongList, key: RowKey): number | undefined {
  const firstRow = list.known.headerRow + 1;
  const rows = list.rows - firstRow;
  const names = columnsOf(list, IDENTITY);
  const table = readColumns(list.sheet, { firstRow, rows }, names, list.workbook.clock);
  const found = table.flatMap((cells, below) => {
    const row = rowIn(list, cells, firstRow + below);
    return row && isNamed(row, key) ? [row.index] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** A row, if it is the one that is meant, with its neighbours. */
function standing(list: LongList, key: RowKey, index: number) {
  const seen = around(list, index);
  const row = seen && rowIn(list, seen.rows[1] ?? [], index);
  if (!seen || !row || !isNamed(row, key)) return undefined;
  return { seen, row, now: rowKeyOf(viewIn(list, [], row, new Set()), row) };
}

/**
 * Where the row that is meant stands, 0-based: where it was last seen, as it was seen; else the only one
 * with its account and partner, wherever that has gone. Undefined where another look is needed to tell.
 */
function placeOf(list: LongList, key: RowKey): number | undefined {
  const { domain, fingerprint } = standing(list, key, key.row - 1)?.now ?? {};
  const isInPlace = domain === key.domain && fingerprint === key.fingerprint;
  return isInPlace ? key.row - 1 : placeByNames(list, key);
}

/** A row that was last seen somewhere, as the sidebar shows it; undefined where it isn't found. */
function shownRow(list: LongList, key: RowKey): OpenRow | undefined {
  const at = (index: number): OpenRow | undefined => {
    if (index >= list.rows) return undefined;
    const cells = readRow(list.sheet, index, list.workbook.clock);
    const row = rowIn(list, cells, index);
    const isIt = row && isNamed(row, key) && domainOf(row) === key.domain;
    return isIt ? { view: viewIn(list, [], row, new Set()), row } : undefined;
  };
  const inPlace = at(key.row - 1);
  if (inPlace) return inPlace;
  const place = placeByNames(list, key);
  return place === undefined ? undefined : at(place);
}

/** A row that may be written to, with the formulas that a save has to know of. */
export interface NarrowRow extends OpenRow {
  readonly formulas?: FormulasToSave;
  /** Another row of the list, to go on with. */
  readonly another?: (key: RowKey) => OpenRow | undefined;
}

/**
 * Opens a row of a long list to write these fields or columns of it, and others besides where they have a
 * column. Undefined where only the whole list tells what there is to know: nobody has read it within the
 * hour, its rows come in groups, several have this account and partner, the row isn't found, a field has no
 * column yet, or a formula's result may run on into the cells that are to be written.
 */
export function narrowRow(
  workbook: Workbook,
  key: RowKey,
  wanted: readonly (Field | number)[],
  besides: readonly Field[] = [],
): NarrowRow | undefined {
  const list = longList(workbook, key.sheetId);
  if (!list) return undefined;
  const { known, header, rows, columns: width } = list;
  if (known.repeated.indexOf(identityChecksum(key.account, key.partner)) >= 0) return undefined;
  const places = wanted.flatMap((each) =>
    typeof each === 'number' ? [each] : columnsOf(list, [each]),
  );
  const place = places.length < wanted.length ? undefined : placeOf(list, key);
  if (place === undefined) return undefined;
  const own = findScoreColumns(header);
  const since = own[OWN_FIELDS.indexOf('eqlSince')];
  const columns = Array.from(
    new Set([...places, ...columnsOf(list, besides), ...(since === undefined ? [] : [since])]),
  );
  // The row comes last: while it stands in its place, nobody has moved rows in between.
  const read = readColumns(list.sheet, { firstRow: 0, rows }, columns, workbook.clock);
  const at = standing(list, key, place);
  if (!at) return undefined;
  const table = read.map((cells, index): Row => {
    if (index === known.headerRow) return header;
    return at.seen.rows[index - at.seen.first] ?? cells;
  });
  const first = table[0] ?? [];
  table[0] = Array.from({ length: width }, (_cell, column) => first[column] ?? '');
  const view = viewIn(list, table, at.row, new Set(columns));
  const formulas = formulasToSave(view, at.row.index);
  const written = columns.concat(own.filter((column): column is number => column !== undefined));
  if (formulas.fillers(at.row.index, written).length > 0) return undefined;
  return { view, row: at.row, formulas, another: (other) => shownRow(list, other) };
}
