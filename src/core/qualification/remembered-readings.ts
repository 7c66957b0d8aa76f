// What was read before from the same cell under the same settings: lists say the same few words all over.
import type { Cell } from '../cells/cell';
import { isSilent, wordsInForce } from '../language/in-force';
import type { Words } from '../language/words';
import type { Settings } from '../settings/settings';

/** Under some settings, in one language: by what the column says beside them, and the cell. */
interface Readings<Beside, Value> {
  readonly words: Words;
  readonly columns: Map<Beside, Map<Cell, Value>>;
}

/** Gone with the settings. */
export type Remembered<Beside, Value> = WeakMap<Settings, Readings<Beside, Value>>;

/** A column with more texts than these has one of its own in each row: none comes up again. */
const MOST = 1000;

/**
 * The reading of a cell, worked out by `read` where it isn't known yet. Whatever is read goes by
 * these three things and the language in force, and by nothing else. The edge: whoever reads in silence
 * asks for each cell of a column once, and nothing is kept.
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
  const columns: Map<Beside, Map<Cell, Value>> = kept?.words === words ? kept.columns : new Map();
  if (columns !== kept?.columns) remembered.set(settings, { words, columns });
  let readings = columns.get(beside);
  if (readings === undefined) {
    readings = new Map();
    columns.set(beside, readings);
  }
  const known = readings.get(cell);
  if (known !== undefined) return known;
  const fresh = read(cell, settings, beside);
  if (readings.size >= MOST) readings.clear();
  readings.set(cell, fresh);
  return fresh;
}
