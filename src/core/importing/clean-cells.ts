// The cells of one row of an export as the clean list has them.
import type { Cell, Row } from '../cells/cell';
import { dayToDate, readDay } from '../cells/day';
import { domainKey, identifiesAccount } from '../cells/domain';
import { foldText, isBlankCell, plainText, visible } from '../cells/text';
import { DATE_FIELDS, settledDate } from '../columns/column-dates';
import type { Field } from '../columns/fields';
import { filledRow } from '../columns/groups';
import { withoutLinks } from '../columns/linked-name';
import type { SheetOverlap, SheetOverlapRow } from '../columns/overlap-table';
import type { PlacedColumn } from './clean-columns';
import type { StrongestOverlap } from './strongest-overlap';

/** One partner of a row, and what the account is to it. */
export interface CleanPart {
  readonly partner: string;
  readonly written: Cell;
  readonly overlap: StrongestOverlap;
}

/** Fields that hold a day or a tick: a number in them may be either. */
const DAY_OR_TICK: readonly Field[] = ['converted', 'told', 'gaveBack'];
const SPACES = /\s+/g;

/** A name on one line, without links and what nobody sees. */
export const cleanName = (cell: Cell): string =>
  visible(plainText(withoutLinks(cell)))
    .replace(SPACES, ' ')
    .trim();

/** A website's domain; as it is written where many companies share the host, and its path tells. */
const cleanDomain = (cell: Cell): Cell => {
  const domain = domainKey(cell);
  if (identifiesAccount(domain)) return domain;
  return isBlankCell(cell) ? '' : cell;
};

const dateCell = (cell: Cell, field: Field, sheet: SheetOverlap): Cell => {
  if (isBlankCell(cell)) return '';
  const order = sheet.dateOrders[field] ?? sheet.dateOrder;
  const settled = settledDate(cell, order, sheet.recognition.clock);
  if (typeof settled !== 'number') return settled;
  const day = DAY_OR_TICK.includes(field) ? undefined : readDay(settled);
  return day === undefined ? settled : dayToDate(day);
};

const singular = (cell: Cell): string => foldText(cell).replace(/ies$/, 'y').replace(/s$/, '');

/** The partner's own words for its list, where the overlap's one word doesn't say them. */
const populationOf = (cell: Cell, { written, overlap }: CleanPart): Cell => {
  if (!isBlankCell(cell)) return cell;
  const isSaid = singular(written) === singular(overlap.word) || typeof written !== 'string';
  return isSaid ? '' : plainText(written);
};

/** The cells of a row at one of its partners, in the order of the tab's columns. */
export function cleanCells(
  { row, cells, index }: SheetOverlapRow,
  part: CleanPart,
  columns: readonly PlacedColumn[],
  sheet: SheetOverlap,
): Row {
  const filled = filledRow(cells, sheet.groupValues.get(index));
  return columns.map(({ field, column }): Cell => {
    const cell = column === undefined ? '' : (filled[column] ?? '');
    switch (field) {
      case undefined:
        return cell;
      case 'account':
        return cleanName(row.account ?? '');
      case 'domain':
        return cleanDomain(row.domain ?? '');
      case 'partner':
        return part.partner;
      case 'overlap':
        return part.overlap.word;
      case 'partnerPopulation':
        return populationOf(cell, part);
      case 'willing':
      case 'motion':
      case 'motionStatus':
      case 'introductionStatus':
        return row[field] ?? '';
      default:
        return DATE_FIELDS.includes(field) ? dateCell(cell, field, sheet) : cell;
    }
  });
}
