// Reads the rows of an overlap tab, field by field: which column says what is settled once for the list.
import type { Cell, Row } from '../cells/cell';
import { domainKey, identifiesAccount, nameKey } from '../cells/domain';
import { foldText, isBlankCell } from '../cells/text';
import { isTick } from '../cells/tick';
import { STEP_FIELDS } from '../qualification/introduction-standing';
import type { OverlapRow } from '../qualification/overlap-row';
import type { ColumnTerms } from '../qualification/terms';
import { type ColumnDates, settledDate } from './column-dates';
import { type FlagField, flagCell } from './column-scales';
import type { Field } from './fields';
import { filledRow, type GroupValues } from './groups';
import { withoutLinks } from './linked-name';
import { listedNames, type WholeNames } from './partner-names';
import type { Recognition } from './recognition';
import { type RowPartner, readWideOverlap, WIDE_COLUMNS, type WideOverlap } from './wide-overlap';

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

/** What one field is in a row; undefined where no column says it. */
type Reading = (cells: Row) => Cell | undefined;

/** The fields of a row that one column alone says. */
const AS_WRITTEN = ['warmth', 'fit', 'nextStep'] as const;
const FLAGS = ['willing', 'motion', 'motionStatus', 'introductionStatus'] as const;
const NAMES = ['owner', 'partnerContact'] as const;
const DATES = ['lastTouch', 'due'] as const;

const NO_COLUMN: Reading = () => undefined;
const NOBODY: readonly string[] = [];
const OPEN = 'open';

const isOpenDeal = (cell: Cell | undefined): boolean => {
  const folded = cell === undefined ? '' : foldText(cell);
  return folded === OPEN || isTick(folded);
};

/** The first of two cells whose column exists and that isn't blank; the first where both are. */
const either = (first: Cell | undefined, second: Cell | undefined): Cell | undefined =>
  first === undefined || (isBlankCell(first) && second !== undefined && !isBlankCell(second))
    ? second
    : first;

const firstOf = (first: Reading, second: Reading): Reading => {
  if (second === NO_COLUMN) return first;
  return first === NO_COLUMN ? second : (cells) => either(first(cells), second(cells));
};

/** An account that is known by its website alone is called by its domain. */
const calledBy = (account: Cell | undefined, website: Cell | undefined): Cell | undefined => {
  if (website === undefined || website === '') return account;
  if (account !== undefined && nameKey(account) !== '') return account;
  const domain = domainKey(website);
  return identifiesAccount(domain) ? domain : account;
};

const withOpenDeal = (overlap: Cell | undefined, openDeal: Cell | undefined): Cell | undefined => {
  if (!isOpenDeal(openDeal)) return overlap;
  const known = overlap === undefined || isBlankCell(overlap) ? '' : `${String(overlap)}; `;
  return `${known}Open opportunity`;
};

/** What the user said of all rows at once, for what no column says. */
const saidOfAll = (said: string | undefined, cell: Cell | undefined): Cell | undefined =>
  cell === undefined ? said : cell;

export interface OverlapReader {
  /** A row that is kept, with its group's values where its own cells are blank. */
  readonly readRow: (cells: Row, index: number) => OverlapRow;
  /** The same with whoever it names, and what stands in the add-on's own columns. */
  readonly readAll: (cells: Row, index: number) => SheetOverlapRow;
}

/** Makes the reader of a list's rows. */
export function overlapReader(shape: OverlapShape): OverlapReader {
  const { recognition, dateOrder, dateOrders, terms, wholeNames, groupValues } = shape;
  const { columns, answers, clock } = recognition;
  const at = (field: Field): Reading => {
    const column = columns[field];
    return column === undefined ? NO_COLUMN : (cells) => cells[column] ?? '';
  };
  const withAt = (field: Field, change: (cell: Cell) => Cell): Reading => {
    const column = columns[field];
    return column === undefined ? NO_COLUMN : (cells) => change(cells[column] ?? '');
  };
  const nameAt = (field: Field): Reading => withAt(field, withoutLinks);
  const flagAt = (field: FlagField): Reading =>
    terms.flags?.includes(field)
      ? withAt(field, (cell) => flagCell(cell, field, terms))
      : at(field);
  const dateAt = (field: Field): Reading => {
    const order = dateOrders[field] ?? dateOrder;
    return withAt(field, (cell) => settledDate(cell, order, clock));
  };
  const [customerOf, opportunityFor, prospectOf] = [
    at('customerOf'),
    at('opportunityFor'),
    at('prospectOf'),
  ];
  const isWide = WIDE_COLUMNS.some(({ field }) => columns[field] !== undefined);
  const wideOf = (cells: Row): WideOverlap | undefined =>
    isWide
      ? readWideOverlap({
          customerOf: customerOf(cells),
          opportunityFor: opportunityFor(cells),
          prospectOf: prospectOf(cells),
        })
      : undefined;
  const openDeal = at('openDeal');
  const long = firstOf(flagAt('overlap'), at('partnerPopulation'));
  const partner = nameAt('partner');
  const namedIn = (cells: Row): Cell | undefined =>
    saidOfAll(answers['every-row-partner'], partner(cells));
  const namesIn = (named: Cell | undefined): readonly string[] =>
    named === undefined || isBlankCell(named) ? NOBODY : listedNames(named, wholeNames);
  const overlapIn = (cells: Row, wide: WideOverlap | undefined): Cell | undefined => {
    const cell = openDeal === NO_COLUMN ? long(cells) : withOpenDeal(long(cells), openDeal(cells));
    return saidOfAll(answers['every-row-overlap'], wide ? either(cell, wide.overlap) : cell);
  };
  const partnerIn = (cells: Row, wide: WideOverlap | undefined): Cell | undefined => {
    const named = namedIn(cells);
    const names = namesIn(named);
    return names.length > 1 ? names.join(', ') : either(named, wide?.partner);
  };
  const account = firstOf(nameAt('account'), nameAt('partnerRecordName'));
  const website = firstOf(at('domain'), at('partnerRecordWebsite'));
  const since = dateAt('eqlSince');
  const qualified = firstOf(dateAt('eqlDate'), dateAt('qualified'));
  const others = [
    ...AS_WRITTEN.map((field) => [field, at(field)] as const),
    ...FLAGS.map((field) => [field, flagAt(field)] as const),
    ...NAMES.map((field) => [field, nameAt(field)] as const),
    ...[...DATES, ...Object.values(STEP_FIELDS)].map((field) => [field, dateAt(field)] as const),
  ].filter(([, reading]) => reading !== NO_COLUMN);
  const rowOf = (cells: Row, wide: WideOverlap | undefined): OverlapRow => {
    const domain = website(cells);
    const row: { -readonly [Name in keyof OverlapRow]: OverlapRow[Name] } = {
      account: calledBy(account(cells), domain),
      domain,
      partner: partnerIn(cells, wide),
      overlap: overlapIn(cells, wide),
    };
    for (const [field, reading] of others) row[field] = reading(cells);
    return row;
  };
  const partnersIn = (
    cells: Row,
    wide: WideOverlap | undefined,
    { overlap = '' }: OverlapRow,
  ): readonly RowPartner[] => {
    const named = namedIn(cells);
    const isNamed = named !== undefined && !isBlankCell(named);
    if (!isNamed && wide) return wide.partners;
    return namesIn(named).map((name) => ({ name, overlap }));
  };
  const filledIn = (cells: Row, index: number): Row => filledRow(cells, groupValues.get(index));
  return {
    readRow: (cells, index) => {
      const filled = filledIn(cells, index);
      return rowOf(filled, wideOf(filled));
    },
    readAll: (cells, index) => {
      const filled = filledIn(cells, index);
      const wide = wideOf(filled);
      const row = rowOf(filled, wide);
      return {
        index,
        cells,
        row,
        partners: partnersIn(filled, wide, row),
        since: since(filled),
        qualified: qualified(filled),
      };
    },
  };
}
