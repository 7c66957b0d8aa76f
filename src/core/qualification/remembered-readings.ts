// What was read before from the same cell under the same settings: lists say the same few words all over.
import type { Cell } from '../cells/cell';
import { FEW_TEXTS, NO_SHAPE } from '../cells/text-shape';
import { isSilent, wordsInForce } from '../language/in-force';
import type { Words } from '../language/words';
import type { Settings } from '../settings/settings';
import { findersOf } from './vocabulary';

interface Column<Value> {
  readonly readings: Map<Cell, Value>;
  /** In silence, where a reading quotes nothing: by the shapes of texts. */
  readonly byShape: Value[];
  /** How often a reading was there already, and how many cells aren't looked for any more. */
  found: number;
  toPass: number;
}

/** By what the column says beside the settings. */
type Columns<Beside, Value> = Map<Beside, Column<Value>>;

/** Under some settings, in each language that is spoken, and in silence; gone with the settings. */
export type Remembered<Beside, Value> = WeakMap<Settings, Map<Words, Columns<Beside, Value>>>;

/** A column with more texts than these has one of its own in each row: none comes up again. */
const MOST = 1000;
/** Where hardly any came up again, so many are read without being looked for; then it may be another column. */
const PASSED = 8 * MOST;

const columnsOf = <Beside, Value>(
  remembered: Remembered<Beside, Value>,
  settings: Settings,
): Columns<Beside, Value> => {
  const words = wordsInForce();
  const spoken = remembered.get(settings);
  const known = spoken?.get(words);
  if (known !== undefined) return known;
  const columns: Columns<Beside, Value> = new Map();
  if (spoken === undefined) remembered.set(settings, new Map([[words, columns]]));
  else spoken.set(words, columns);
  return columns;
};

/**
 * The reading of a cell, worked out by `read` where it isn't known yet. Whatever is read goes by
 * these three things and the language in force, and by nothing else; in silence by the shape of a text.
 */
export function rememberedReading<Beside, Value>(
  remembered: Remembered<Beside, Value>,
  cell: Cell,
  settings: Settings,
  beside: Beside,
  read: (cell: Cell, settings: Settings, beside: Beside) => Value,
): Value {
  if (typeof cell === 'object') return read(cell, settings, beside);
  const columns = columnsOf(remembered, settings);
  let column = columns.get(beside);
  if (column === undefined) {
    column = { readings: new Map(), byShape: [], found: 0, toPass: 0 };
    columns.set(beside, column);
  }
  if (typeof cell === 'string' && column.readings.size >= FEW_TEXTS && isSilent()) {
    const shape = findersOf(settings.vocabulary).shapeOf(cell);
    if (shape !== NO_SHAPE) {
      const alike = column.byShape[shape] ?? read(cell, settings, beside);
      column.byShape[shape] = alike;
      return alike;
    }
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
