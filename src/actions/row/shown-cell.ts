// A cell on its way to the sidebar and back: what it holds, as text with its kind.
import { type Cell, isDate } from '../../core/cells/cell';
import { isSheetError, plainText } from '../../core/cells/text';
import type { ShownCell } from '../../rpc';

const MIDNIGHT = 'T00:00:00';
/** `2026-03-14T15:30:00`, without the fraction of a second and the zone. */
const SECONDS = 19;

const dateValue = (date: Date): string => {
  const text = date.toISOString().slice(0, SECONDS);
  return text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text;
};

export function shownCell(cell: Cell): ShownCell {
  if (cell === '') return { kind: 'blank', value: '' };
  if (typeof cell === 'number') return { kind: 'number', value: String(cell) };
  if (typeof cell === 'boolean') return { kind: 'yes-no', value: plainText(cell) };
  if (isDate(cell)) return { kind: 'date', value: dateValue(cell) };
  return { kind: isSheetError(cell) ? 'error' : 'text', value: cell };
}

/** The cell that was shown, so that an undo puts back exactly what stood there. */
export function cellShown({ kind, value }: ShownCell): Cell {
  switch (kind) {
    case 'blank':
      return '';
    case 'number':
      return Number(value);
    case 'yes-no':
      return value === 'TRUE';
    case 'date':
      return new Date(`${value.length > SECONDS - MIDNIGHT.length ? value : value + MIDNIGHT}Z`);
    case 'text':
    case 'error':
      return value;
  }
}

export function sameShown(one: ShownCell, other: ShownCell): boolean {
  return one.kind === other.kind && one.value === other.value;
}
