// The overlap tab: a table and its columns -> rows.
import type { Cell, Row, Table } from '../cells/cell';
import type { DateOrder } from '../cells/day';
import { domainKey, identifiesAccount, nameKey } from '../cells/domain';
import { foldText, isBlankCell } from '../cells/text';
import { isTick } from '../cells/tick';
import type { OverlapRow } from '../qualification/overlap-row';
import type { ColumnTerms } from '../qualification/terms';
import { type ColumnDates, columnDates, orderSaid, settledDate } from './column-dates';
import { columnScales, type FlagField, flagCell, flagColumns } from './column-scales';
import { type Field, OWN_FIELDS } from './fields';
import { filledRow, type GroupValues, groupValues } from './groups';
import { withoutLinks } from './linked-name';
import { listedNames, type WholeNames, wholeNames } from './partner-names';
import type { Recognition } from './recognition';
import { type RowFilter, type SkippedRow, sheetRows, skipReason } from './sheet-rows';
import { type RowPartner, readWideOverlap, WIDE_COLUMNS } from './wide-overlap';

export interface SheetOverlapRow {
  /** 0-based in the table. */
  readonly index: number;
  /** The cells as they stand, for columns that are no field of a row. */
  readonly cells: Row;
  readonly row: OverlapRow;
  /** Whoever the row names, each with what the account is to it; usually one. */
  readonly partners: readonly RowPartner[];
  /** `EQL since`; undefined where the tab has no such column. */
  readonly since?: Cell | undefined;
  /** When the row says that it qualified, a column named for EQLs first; undefined without either. */
  readonly qualified?: Cell | undefined;
}

/** What one row of a list is read and judged by, as far as whole columns alone tell it. */
export interface OverlapShape extends Pick<ColumnDates, 'dateOrder' | 'dateOrders'> {
  /** The header's cells as they stand. */
  readonly header: Row;
  /** What its rows are judged by, beside the settings. */
  readonly terms: ColumnTerms;
  readonly recognition: Pick<Recognition, 'columns' | 'answers' | 'clock'>;
  /** Partners' names that hold a comma of their own. */
  readonly wholeNames: WholeNames;
  /** What stands in other rows and counts for a row as well. */
  readonly groupValues: GroupValues;
}

export interface SheetOverlap extends OverlapShape, ColumnDates {
  readonly rows: readonly SheetOverlapRow[];
  readonly skipped: readonly SkippedRow[];
  readonly recognition: Recognition;
  readonly headerRow: number;
}

const OPEN = 'open';

const isOpenDeal = (cell: Cell | undefined): boolean => {
  const folded = cell === undefined ? '' : foldText(cell);
  return folded === OPEN || isTick(folded);
};

/** The first of the columns that exist whose cell isn't blank; '' where all are blank. */
const firstFilled = (cells: readonly (Cell | undefined)[]): Cell | undefined => {
  const existing = cells.filter((cell): cell is Cell => cell !== undefined);
  return existing.find((cell) => !isBlankCell(cell)) ?? existing[0];
};

/** An account that is known by its website alone is called by its domain. */
const calledBy = (account: Cell | undefined, website: Cell | undefined): Cell | undefined => {
  if (account !== undefined && nameKey(account) !== '') return account;
  const domain = domainKey(website ?? '');
  return identifiesAccount(domain) ? domain : account;
};

const withOpenDeal = (overlap: Cell | undefined, openDeal: Cell | undefined): Cell | undefined => {
  if (!isOpenDeal(openDeal)) return overlap;
  const known = overlap === undefined || isBlankCell(overlap) ? '' : `${String(overlap)}; `;
  return `${known}Open opportunity`;
};

const filterOf = ({
  header,
  recognition,
}: Pick<OverlapShape, 'header' | 'recognition'>): RowFilter => {
  const own = OWN_FIELDS.map((field) => recognition.columns[field]);
  return {
    header,
    ignored: new Set(own.filter((column): column is number => column !== undefined)),
  };
};

/** What the user said of all rows at once, for what no column says. */
const saidOfAll = (said: string | undefined, cell: Cell | undefined): Cell | undefined =>
  cell === undefined ? said : cell;

/** A row that is kept, field by field, with its group's values where its own cells are blank. */
const rowOf = (cells: Row, index: number, shape: OverlapShape): SheetOverlapRow => {
  const { recognition, dateOrder, dateOrders, terms } = shape;
  const { columns, answers, clock } = recognition;
  const filled = filledRow(cells, shape.groupValues.get(index));
  const at = (field: Field): Cell | undefined => {
    const column = columns[field];
    return column === undefined ? undefined : (filled[column] ?? '');
  };
  const nameAt = (field: Field): Cell | undefined => {
    const cell = at(field);
    return cell === undefined ? undefined : withoutLinks(cell);
  };
  const flagAt = (field: FlagField): Cell | undefined => {
    const cell = at(field);
    return cell === undefined ? undefined : flagCell(cell, field, terms);
  };
  const dateAt = (field: Field): Cell | undefined => {
    const cell = at(field);
    return cell === undefined
      ? undefined
      : settledDate(cell, dateOrders[field] ?? dateOrder, clock);
  };
  const long = withOpenDeal(
    firstFilled([flagAt('overlap'), at('partnerPopulation')]),
    at('openDeal'),
  );
  const named = saidOfAll(answers['every-row-partner'], nameAt('partner'));
  const isWide = WIDE_COLUMNS.some(({ field }) => columns[field] !== undefined);
  const wide = isWide
    ? readWideOverlap({
        customerOf: at('customerOf'),
        opportunityFor: at('opportunityFor'),
        prospectOf: at('prospectOf'),
      })
    : undefined;
  const overlap = saidOfAll(answers['every-row-overlap'], firstFilled([long, wide?.overlap]));
  const isNamed = named !== undefined && !isBlankCell(named);
  const names = isNamed ? listedNames(named, shape.wholeNames) : [];
  const partner = names.length > 1 ? names.join(', ') : firstFilled([named, wide?.partner]);
  const domain = firstFilled([at('domain'), at('partnerRecordWebsite')]);
  return {
    index,
    cells,
    row: {
      account: calledBy(firstFilled([nameAt('account'), nameAt('partnerRecordName')]), domain),
      domain,
      partner,
      overlap,
      warmth: at('warmth'),
      lastTouch: dateAt('lastTouch'),
      willing: flagAt('willing'),
      fit: at('fit'),
      motion: flagAt('motion'),
      owner: nameAt('owner'),
      due: dateAt('due'),
      motionStatus: flagAt('motionStatus'),
      introductionStatus: flagAt('introductionStatus'),
      introductionRequested: dateAt('introductionRequested'),
      introductionAgreed: dateAt('introductionAgreed'),
      introductionMade: dateAt('introductionMade'),
      introductionMet: dateAt('introductionMet'),
      introductionDeclined: dateAt('introductionDeclined'),
      nextStep: at('nextStep'),
      partnerContact: nameAt('partnerContact'),
    },
    partners:
      isNamed || !wide ? names.map((name) => ({ name, overlap: overlap ?? '' })) : wide.partners,
    since: dateAt('eqlSince'),
    qualified: firstFilled([dateAt('eqlDate'), dateAt('qualified')]),
  };
};

/** Why a row below the header is no lead; undefined for one that is. */
export const whySkipped = (cells: Row, shape: OverlapShape): SkippedRow['why'] | undefined =>
  skipReason(cells, filterOf(shape));

/**
 * Reads one row of a list whose shape is known, as `readOverlapTable` reads it among all others.
 * Undefined where it would be skipped: a blank row, an export's footer, the header again.
 */
export function readOverlapRow(
  cells: Row,
  index: number,
  shape: OverlapShape,
): SheetOverlapRow | undefined {
  return whySkipped(cells, shape) === undefined ? rowOf(cells, index, shape) : undefined;
}

/**
 * Reads the overlap tab. Blank rows, export footers and repeated headers are skipped, each with its
 * reason; every other row is kept, also one without an account.
 *
 * An account without a name, or with a placeholder for one, is called by its website's domain.
 * Where a standard population is blank the partner's own name for its list counts; a ticked open
 * deal adds an open opportunity; wide layouts are read as `readWideOverlap` says. Written dates
 * become dates, in the order that their column shows; in a column of 1 and 0 these are ticks.
 */
export function readOverlapTable(
  table: Table,
  recognition: Recognition,
  headerRow: number,
  fallbackOrder: DateOrder = 'month-day',
): SheetOverlap {
  const header = table[headerRow] ?? [];
  const { kept, skipped } = sheetRows(table, headerRow, filterOf({ header, recognition }));
  const dates = columnDates(
    kept,
    recognition.columns,
    orderSaid(recognition.answers, fallbackOrder),
  );
  const { partner } = recognition.columns;
  const names = kept.map(({ cells }) => (partner === undefined ? '' : (cells[partner] ?? '')));
  const shape = {
    header,
    recognition,
    ...dates,
    terms: {
      dateOrder: dates.dateOrder,
      scales: columnScales(recognition, kept),
      flags: flagColumns(recognition, kept),
    },
    wholeNames: wholeNames(names, partner === undefined ? '' : header[partner]),
    groupValues: groupValues(kept, table, recognition.groups),
  };
  const rows = kept.map(({ cells, index }) => rowOf(cells, index, shape));
  return { ...shape, rows, skipped, headerRow };
}
