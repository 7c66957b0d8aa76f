// What each row of both tabs says about whom it means, in columns of numbers.
import type { Cell } from '../../cells/cell';
import { recordIds } from '../../cells/record-id';
import { isBlankCell, isSheetError } from '../../cells/text';
import { type NameReader, nameReader } from './name-reader';
import { numberColumn } from './number-column';
import { type NumberedTexts, numberedTexts } from './numbered-texts';

/** What a row says about whom it means; `undefined` where its tab has no such column. */
export interface NamedRow {
  readonly tab: 'overlap' | 'leads';
  /** The user's own word for whom it means, which goes before all others. */
  readonly matchAs?: Cell | undefined;
  readonly accountId?: Cell | undefined;
  readonly website?: Cell | undefined;
  readonly name?: Cell | undefined;
  readonly email?: Cell | undefined;
}

/** The rows' cells by number, a column for each of them. */
export interface RowKeys {
  readonly reader: NameReader;
  readonly ids: NumberedTexts;
  /** Takes one more row in. */
  readonly add: (row: NamedRow) => void;
  readonly size: () => number;
  readonly isLead: (row: number) => boolean;
  /** Its name as it is written, the number of its key, and that of the domain that it is called by. */
  readonly cellAt: (row: number) => Cell;
  readonly nameAt: (row: number) => number;
  readonly calledAt: (row: number) => number;
  /** Names with their umlauts spelled out, by row: few have any. */
  readonly spelledOut: ReadonlyMap<number, number>;
  readonly websiteAt: (row: number) => number;
  readonly emailAt: (row: number) => number;
  readonly hasEmails: () => boolean;
  readonly hasIds: () => boolean;
  readonly idsAt: (row: number) => readonly number[];
  /** By row, where the cell is filled. */
  readonly matchAs: ReadonlyMap<number, Cell>;
}

const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && !isBlankCell(cell) && !isSheetError(cell);

const NO_IDS: readonly number[] = [];

/** For about so many rows. */
export function rowKeys(rows: number, reader: NameReader = nameReader()): RowKeys {
  const ids = numberedTexts();
  const cells: Cell[] = new Array(rows);
  let size = 0;
  const [tabs, names, called] = [numberColumn(rows), numberColumn(rows), numberColumn(rows)];
  const [websites, emails] = [numberColumn(rows), numberColumn(rows)];
  const spelledOut = new Map<number, number>();
  const firstIds = numberColumn(rows);
  const severalIds = new Map<number, readonly number[]>();
  const matchAs = new Map<number, Cell>();
  const idsOf = (row: number, cell: Cell | undefined): number => {
    if (cell === undefined) return 0;
    const own = recordIds(cell).map(ids.numberOf);
    if (own.length > 1) severalIds.set(row, own);
    return own[0] ?? 0;
  };
  return {
    reader,
    ids,
    add: (row) => {
      const at = size;
      size += 1;
      tabs.set(at, row.tab === 'leads' ? 1 : 0);
      const read = reader.name(row.name);
      cells[at] = row.name ?? '';
      names.set(at, read.name);
      called.set(at, read.called);
      if (read.spelledOut !== 0) spelledOut.set(at, read.spelledOut);
      websites.set(at, reader.host(row.website));
      emails.set(at, reader.host(row.email));
      firstIds.set(at, idsOf(at, row.accountId));
      if (isFilled(row.matchAs)) matchAs.set(at, row.matchAs);
    },
    size: () => size,
    isLead: (row) => tabs.at(row) === 1,
    cellAt: (row) => cells[row] ?? '',
    nameAt: names.at,
    calledAt: called.at,
    spelledOut,
    websiteAt: websites.at,
    emailAt: emails.at,
    hasEmails: emails.isUsed,
    hasIds: firstIds.isUsed,
    idsAt: (row) => {
      const first = firstIds.at(row);
      return first === 0 ? NO_IDS : (severalIds.get(row) ?? [first]);
    },
    matchAs,
  };
}
