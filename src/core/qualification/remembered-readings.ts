// What was read before from the same cell under the same settings: lists say the same few words all over.
import type { Cell } from '../cells/cell';
import { isSilent, wordsInForce } from '../language/in-force';
import type { Words } from '../language/words';
import type { Settings } from '../settings/settings';

interface Column<Value> {
  readonly readings: Map<Cell, Value>;
  /** How often a reading was there already, and how many cells aren't looked for any more. */
  found: number;
  toPass: number;
}

/** Under some settings, in one language: by what the column says beside them. */
interface Readings<Beside, Value> {
  readonly words: Words;
  readonly columns: Map<Beside, Column<Value>>;
}

/** Gone with the settings. */
export type Remembered<Beside, Value> = WeakMap<Settings, Readings<Beside, Value>>;

/** A column with more texts than these has one of its own in each row: none comes up again. */
const MOST = 1000;
/** Where hardly any came up again, so many are read without being looked for; then it may be another column. */
const PASSED = 8 * MOST;

/**
 * The reading of a cell, worked out by `read` where it isn't known yet. Whatever is read goes by
 * these three things and the language in force, and by nothing else.
 */
export function rememberedReading<Beside, Value>(
  remembered: Remembered<Beside, Value>,
  cell: Cell,
  settings: Settings,
  beside: Beside,
  read: (cell: Cell, settings: Settings, beside: Beside) => Value,
): Value {
  if (typeof cell === 'object' || isSilent()) return read(cell, settings, beside);
  const words = wordsInForce();
  const kept = remembered.get(settings);
  const columns: Map<Beside, Column<Value>> = kept?.words === words ? kept.columns : new Map();
  if (columns !== kept?.columns) remembered.set(settings, { words, columns });
  let column = columns.get(beside);
  if (column === undefined) {
    column = { readings: new Map(), found: 0, toPass: 0 };
    columns.set(beside, column);
  }
  if (column.toPass > 0) {
    column.toPass -= 1;
    return read(cell, settings, beside);
  }
  const known = column.readings.get(cell);
  if (known !== undefined) {
    column.found += 1;
    return known;
  }
  const fresh = read(cell, settings, beside);
  if (column.readings.size >= MOST) {
    if (column.found < MOST) column.toPass = PASSED;
    column.found = 0;
    column.readings.clear();
  }
  column.readings.set(cell, fresh);
  return fresh;
}
