// Where the columns of a clean list go in an overlap tab: its own columns, else new ones behind them.
import { foldText } from '../cells/text';
import { FIELD_NAMES, type Field, fieldLabel, OWN_FIELDS } from '../columns/fields';
import type { CleanColumn, CleanList } from './clean-list';
import type { NewColumn, StandingList } from './month-plan';

/** Scores are made anew, and a mark of a new list isn't one of this tab. */
const NOT_TAKEN: readonly Field[] = [...OWN_FIELDS, 'overlapBefore', 'notInListSince'];

export interface MonthColumns {
  /** Per column of the list, its place in the tab; undefined where it isn't taken. */
  readonly places: readonly (number | undefined)[];
  readonly added: readonly NewColumn[];
  /** The place of one of our own columns, made where the tab lacks it. */
  readonly ownPlace: (field: 'overlapBefore' | 'notInListSince') => number;
  /** Where earlier overlaps are noted; undefined where none is. */
  readonly noted: () => number | undefined;
  /** How wide the tab will be. */
  readonly width: () => number;
}

/** Places the columns; one that the list leaves blank in every row makes no new column. */
export function monthColumns(
  { table, headerRow, recognition }: StandingList,
  list: CleanList,
  withIds: boolean,
): MonthColumns {
  const header = (table[headerRow] ?? []).map((cell) => foldText(cell));
  const taken = new Set<number>(Object.values(recognition.columns));
  const added: NewColumn[] = [];
  let width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const add = (text: string, field?: Field): number => {
    const column = width;
    width += 1;
    added.push({ column, header: text, ...(field === undefined ? {} : { field }) });
    return column;
  };
  const placeOf = ({ header: text, field }: CleanColumn, place: number): number | undefined => {
    if (field !== undefined && NOT_TAKEN.includes(field)) return undefined;
    // IDs of another system would pass for the tab's own the next time.
    if (field === 'accountId' && !withIds) return undefined;
    const known = field === undefined ? undefined : recognition.columns[field];
    if (known !== undefined) return known;
    const names = [text, ...(field === undefined ? [] : FIELD_NAMES[field])].map(foldText);
    const alike = header.findIndex((cell) => names.includes(cell));
    if (alike >= 0 && !taken.has(alike)) {
      taken.add(alike);
      return alike;
    }
    if (field === 'partnerPopulation') return undefined;
    return list.rows.some(({ cells }) => (cells[place] ?? '') !== '')
      ? add(text, field)
      : undefined;
  };
  const places = list.columns.map(placeOf);
  const own = new Map<Field, number>();
  return {
    places,
    added,
    ownPlace: (field) => {
      const place = own.get(field) ?? recognition.columns[field] ?? add(fieldLabel(field), field);
      own.set(field, place);
      return place;
    },
    noted: () => own.get('overlapBefore'),
    width: () => width,
  };
}
