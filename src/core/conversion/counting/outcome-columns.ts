// Which columns of a tab are lists of outcomes, and what in them can't be read.
import type { Cell, Row } from '../../cells/cell';
import { readDay } from '../../cells/day';
import { excerpt, foldText, isBlankCell } from '../../cells/text';
import { type ColumnDates, settledDate } from '../../columns/column-dates';
import type { Field } from '../../columns/fields';
import type { Recognition } from '../../columns/recognise';
import { isKnownLeadType } from '../../lead-types';
import type { ConversionCells } from './conversion-evidence';
import { type ConvertedStages, readOutcome, tellsOutcome } from './outcomes';

/** A text of a list of outcomes that says none, with the number of rows that hold it. */
export interface UnreadOutcome {
  readonly header: string;
  readonly text: string;
  readonly rows: number;
}

/** A stage or status column none of whose texts is a known outcome. */
export interface NoOutcomes {
  readonly header: string;
  /** The most frequent first. */
  readonly texts: readonly string[];
}

export interface OutcomeColumns {
  /** The outcome fields that the tab has and that can be read. */
  readonly lists: ReadonlySet<Field>;
  /** The headers of those that say in words how leads end. */
  readonly headers: readonly string[];
  /** The headers of those that hold the date of a conversion. */
  readonly dates: readonly string[];
  readonly counted: readonly CountedTexts[];
  /** Whether the status tells how deals end, so that it goes before the stage. */
  readonly statusFirst: boolean;
  /** Whether the converted date is that of winning, which some systems fill for lost deals too. */
  readonly isWonDate: boolean;
  readonly unread: readonly UnreadOutcome[];
  readonly setAside: readonly NoOutcomes[];
}

/** The texts of a column that count as conversions, the most frequent first. */
export interface CountedTexts {
  readonly header: string;
  readonly texts: readonly string[];
}

/** A tab with its rows as they stand. */
export interface OutcomeTab extends ColumnDates {
  readonly rows: readonly { readonly cells: Row }[];
  readonly recognition: Recognition;
}

const OUTCOME_FIELDS = ['converted', 'stage', 'lifecycleStage', 'leadStatus'] as const;
const DATE_FIELDS = ['convertedAt', 'opportunityDate', 'firstDealDate', 'customerDate'] as const;
/** What a deal's status says of a won one, in the languages of the CRMs. */
const WON = /\b(?:won|win)\b|gewonnen|gagne|ganad[oa]|ganh[oa]|vint[oa]|wygran|vunn|vund|受注|成約/;
/** Whether folded text says of a deal that it was won, rather than of a lead that it lives on. */
export const saysWon = (folded: string): boolean => WON.test(folded);

const CLOSED = /\bclosed?\b/;
/** HubSpot's stage of a life, beside those that are lead types. */
const OTHER_LIFE = /^(?:other|sonstige|autre|otro|altro|anders|outro)$/;

const textsOf = (
  rows: OutcomeTab['rows'],
  column: number,
): Map<string, { cell: Cell; rows: number }> => {
  const texts = new Map<string, { cell: Cell; rows: number }>();
  for (const { cells } of rows) {
    const cell = cells[column] ?? '';
    if (cell === '' || isBlankCell(cell)) continue;
    const key = foldText(cell);
    const known = texts.get(key);
    if (known) known.rows += 1;
    else texts.set(key, { cell, rows: 1 });
  }
  return texts;
};

/**
 * Looks at the outcome columns of a tab. A flag is a list of outcomes unless nothing in it can be
 * read; a stage or a status only where one of its texts says how a lead ends, or that it is open; a
 * lifecycle stage where one of its texts is known. `Verbunden` and `Neu` alone are no outcomes, and
 * leads with such a status are not told to be unconverted.
 */
export function outcomeColumns(tab: OutcomeTab, stages: ConvertedStages): OutcomeColumns {
  const { columns, headers } = tab.recognition;
  const lists = new Set<Field>(DATE_FIELDS.filter((field) => columns[field] !== undefined));
  const listed: string[] = [];
  const counted: CountedTexts[] = [];
  const unread: UnreadOutcome[] = [];
  const setAside: NoOutcomes[] = [];
  let statusFirst = false;
  for (const field of OUTCOME_FIELDS) {
    const column = columns[field];
    if (column === undefined) continue;
    const texts = [...textsOf(tab.rows, column).values()].sort(
      (one, other) => other.rows - one.rows || (excerpt(one.cell) < excerpt(other.cell) ? -1 : 1),
    );
    const isDate = (cell: Cell): boolean =>
      field === 'converted' && typeof cell !== 'boolean' && readDay(cell) !== undefined;
    const isStageOfLife = (cell: Cell): boolean =>
      field === 'lifecycleStage' && (isKnownLeadType(cell) || OTHER_LIFE.test(foldText(cell)));
    const isRead = (cell: Cell): boolean =>
      readOutcome(cell, stages) !== 'unknown' || isDate(cell) || isStageOfLife(cell);
    const tells = (cell: Cell): boolean =>
      tellsOutcome(cell, stages) || (field === 'converted' && isRead(cell)) || isStageOfLife(cell);
    const header = headers[column] ?? '';
    const isList =
      texts.some(({ cell }) => tells(cell)) || (texts.length === 0 && field === 'converted');
    if (!isList) {
      if (texts.length > 0)
        setAside.push({ header, texts: texts.map(({ cell }) => excerpt(cell)) });
      continue;
    }
    lists.add(field);
    listed.push(header);
    const converted = texts.filter(({ cell }) => readOutcome(cell, stages) === 'converted');
    counted.push({ header, texts: converted.map(({ cell }) => excerpt(cell)) });
    if (field === 'leadStatus') {
      statusFirst = texts.some(
        ({ cell }) => readOutcome(cell, stages) === 'converted' && WON.test(foldText(cell)),
      );
    }
    for (const { cell, rows } of texts) {
      if (!isRead(cell)) unread.push({ header, text: excerpt(cell), rows });
    }
  }
  const dateColumn = columns.convertedAt;
  const dateHeader = foldText(dateColumn === undefined ? '' : (headers[dateColumn] ?? ''));
  return {
    lists,
    headers: listed,
    dates: DATE_FIELDS.flatMap((field) => {
      const column = columns[field];
      return column === undefined ? [] : [headers[column] ?? ''];
    }),
    counted,
    statusFirst,
    isWonDate: WON.test(dateHeader.replace(/[_-]/g, ' ')) || CLOSED.test(dateHeader),
    unread,
    setAside,
  };
}

type CellReader = (cells: Row) => Cell | undefined;

/** Reads the cells of a row that may say whether it converted, with their dates settled. */
export function conversionCells(
  { recognition, dateOrders, dateOrder }: OutcomeTab,
  { lists, isWonDate }: OutcomeColumns,
): (cells: Row) => ConversionCells {
  const { columns, clock } = recognition;
  const absent: CellReader = () => undefined;
  const written = (field: Field): CellReader => {
    const column = columns[field];
    return column === undefined || !lists.has(field) ? absent : (cells) => cells[column] ?? '';
  };
  const dated = (field: Field): CellReader => {
    const column = columns[field];
    if (column === undefined) return absent;
    const order = dateOrders[field] ?? dateOrder;
    // Lists repeat the same days.
    const settled = new Map<Cell, Cell>();
    return (cells) => {
      const cell = cells[column] ?? '';
      if (typeof cell === 'object' || cell === '') return cell;
      const known = settled.get(cell) ?? settledDate(cell, order, clock);
      settled.set(cell, known);
      return known;
    };
  };
  const convertedAt = dated('convertedAt');
  const opportunityDate = dated('opportunityDate');
  const firstDealDate = dated('firstDealDate');
  const customerDate = dated('customerDate');
  const converted = lists.has('converted') ? dated('converted') : absent;
  const stage = written('stage');
  const lifecycleStage = written('lifecycleStage');
  const leadStatus = written('leadStatus');
  const closedAt = dated('closedAt');
  const stageChanged = dated('stageChanged');
  return (cells) => ({
    convertedAt: isWonDate ? undefined : convertedAt(cells),
    wonAt: isWonDate ? convertedAt(cells) : undefined,
    opportunityDate: opportunityDate(cells),
    firstDealDate: firstDealDate(cells),
    customerDate: customerDate(cells),
    converted: converted(cells),
    stage: stage(cells),
    lifecycleStage: lifecycleStage(cells),
    leadStatus: leadStatus(cells),
    closedAt: closedAt(cells),
    stageChanged: stageChanged(cells),
  });
}
