// One tab of an export -> rows of one account at one partner, and what became of every other row.
import type { Cell, Row } from '../cells/cell';
import { excerpt, isBlankCell } from '../cells/text';
import { readOverlapTable, type SheetOverlapRow } from '../columns/overlap-table';
import { WIDE_COLUMNS } from '../columns/wide-overlap';
import type { Exclusions } from '../conversion/counting/exclusions';
import { namedRowReader, shownAccount } from '../conversion/matching/named-row';
import type { Settings } from '../settings/settings';
import { type CleanPart, cleanCells, cleanName } from './clean-cells';
import { type PlacedColumn, placedColumns } from './clean-columns';
import type { CleanRow, ExportTab } from './clean-list';
import type { LedgerEntry, LedgerReason } from './ledger';
import { whatOf } from './standing-rows';
import type { StrongestOverlap } from './strongest-overlap';

export interface CleanTerms {
  readonly settings: Settings;
  readonly exclusions: Exclusions;
  readonly overlapOf: (cell: Cell) => StrongestOverlap;
}

export interface CleanTab {
  readonly columns: readonly PlacedColumn[];
  /** Under the tab's own columns. */
  readonly rows: readonly CleanRow[];
  readonly ledger: readonly LedgerEntry[];
  readonly rowsIn: number;
}

const firstFilled = (cells: Row): string =>
  excerpt(cells.find((cell) => !isBlankCell(cell) && cell !== false) ?? '');

/** Cleans one tab. The rows stand in its order, those of a row's partners in the order it names them. */
export function cleanTab(
  { tab, table, headerRow, recognition }: ExportTab,
  { settings, exclusions, overlapOf }: CleanTerms,
): CleanTab {
  const sheet = readOverlapTable(table, recognition, headerRow, settings.dateOrder);
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = placedColumns(recognition, width).filter(
    ({ field, column }) =>
      field !== undefined || sheet.rows.some(({ cells }) => (cells[column ?? -1] ?? '') !== ''),
  );
  const namedRow = namedRowReader('overlap', recognition);
  const isWide =
    recognition.columns.overlap === undefined &&
    WIDE_COLUMNS.some(({ field }) => recognition.columns[field] !== undefined);
  const ledger: LedgerEntry[] = [];
  const note = (index: number, reason: LedgerReason, what: string): void => {
    ledger.push({ tab, row: index + 1, reason, what });
  };
  table.slice(0, headerRow).forEach((cells, index) => {
    if (firstFilled(cells) !== '') note(index, 'title', firstFilled(cells));
  });
  for (const { index, why } of sheet.skipped) {
    if (why !== 'blank') note(index, why, firstFilled(table[index] ?? []));
  }

  const partsOf = ({ row, partners }: SheetOverlapRow): CleanPart[] => {
    const named = partners.map(({ name, overlap }) => ({ name, overlap }));
    const all = named.length > 0 ? named : [{ name: '', overlap: row.overlap ?? '' }];
    return all.map(({ name, overlap }) => {
      return { partner: cleanName(name), written: overlap, overlap: overlapOf(overlap) };
    });
  };

  const rows = sheet.rows.flatMap((sheetRow): CleanRow[] => {
    const { index, cells, row } = sheetRow;
    const named = namedRow(cells, row.account, row.domain);
    const account = cleanName(shownAccount(named));
    if (account === '' && isBlankCell(named.accountId ?? '')) {
      note(index, 'no account', firstFilled(cells));
      return [];
    }
    const parts = partsOf(sheetRow);
    if (exclusions.account(row.account, row.domain)) {
      note(index, 'left out', account);
      return [];
    }
    if (isWide && parts.every(({ partner, overlap }) => partner === '' && overlap.rank < 2)) {
      note(index, 'no partner', account);
      return [];
    }
    return parts.flatMap((part): CleanRow[] => {
      const { partner, overlap } = part;
      if (partner !== '' && exclusions.partner(partner)) {
        note(index, 'left out', whatOf(account, partner));
        return [];
      }
      const from = [{ tab, row: index + 1 }];
      const clean = cleanCells(sheetRow, part, columns, sheet);
      return [{ cells: clean, named, account, partner, rank: overlap.rank, from }];
    });
  });
  const titles = ledger.filter(({ reason }) => reason === 'title').length;
  const skipped = sheet.skipped.filter(({ why }) => why !== 'blank').length;
  return { columns, rows, ledger, rowsIn: sheet.rows.length + skipped + titles };
}
