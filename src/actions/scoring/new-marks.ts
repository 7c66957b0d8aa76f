// The rows that a scoring marks as EQLs for the first time, each known by its account, partner and day.
import type { Cell } from '../../core/cells/cell';
import { checksum } from '../../core/cells/checksum';
import { isoDay, readDay } from '../../core/cells/day';
import { plainText } from '../../core/cells/text';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';

/** 36 of the checksum's bits, in seven characters: among 20,000 rows two hardly ever meet. */
const HEX_DIGITS = 9;
export const MARK_LENGTH = 7;

const text = (cell: Cell | undefined): string => (cell === undefined ? '' : plainText(cell));

/** What a row's `EQL since` is known by, wherever the row stands; '' where the cell holds no day. */
function markOf({ row }: Pick<SheetOverlapRow, 'row'>, since: Cell): string {
  const day = readDay(since);
  if (day === undefined) return '';
  const who = [text(row.account), text(row.domain), text(row.partner)];
  const bits = checksum([...who, isoDay(day)].join('\n')).slice(0, HEX_DIGITS);
  return Number.parseInt(bits, 16).toString(36).padStart(MARK_LENGTH, '0');
}

/** A list's rows and, top down below its header, since when each is an EQL. */
export interface SinceCells {
  readonly headerRow: number;
  readonly rows: readonly SheetOverlapRow[];
  readonly since: readonly Cell[];
}

/** The marks that weren't there before. */
export function newMarks(
  { headerRow, rows, since }: SinceCells,
  before: readonly Cell[],
): string[] {
  const seen = new Set<number>();
  return rows.flatMap((row) => {
    const below = row.index - headerRow - 1;
    const isNew = (before[below] ?? '') === '' && (since[below] ?? '') !== '' && !seen.has(below);
    seen.add(below);
    const mark = isNew ? markOf(row, since[below] ?? '') : '';
    return mark === '' ? [] : [mark];
  });
}

/**
 * The cells without the given marks, and how many were cleared. A mark that was changed since is
 * another one by now, and stays. The edge: of rows alike in account, partner and day, of which some had
 * been marked before, none is cleared, as nobody can tell which.
 */
export function withoutMarks(
  { headerRow, rows, since }: SinceCells,
  marks: readonly string[],
): { readonly since: readonly Cell[]; readonly cleared: number } {
  const given = new Map<string, number>();
  for (const mark of marks) given.set(mark, (given.get(mark) ?? 0) + 1);
  const standing = new Map<string, number[]>();
  for (const row of rows) {
    const below = row.index - headerRow - 1;
    const mark = markOf(row, since[below] ?? '');
    const places = standing.get(mark) ?? [];
    if (given.has(mark) && places.indexOf(below) < 0) standing.set(mark, [...places, below]);
  }
  const left = since.slice();
  let cleared = 0;
  standing.forEach((places, mark) => {
    if (places.length > (given.get(mark) ?? 0)) return;
    for (const below of places) left[below] = '';
    cleared += places.length;
  });
  return { since: left, cleared };
}
