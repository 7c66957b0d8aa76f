// A day as an argument of a custom function.
import type { Cell, Day } from '../core/cells/cell';
import { readDay } from '../core/cells/day';
import type { Settings } from '../core/settings/settings';
import { argumentText, isLeftOut } from './arguments';

/**
 * The day that a cell names; undefined where it is left out. Throws, naming the argument, where it is
 * no date.
 */
export function dayArgument(name: string, cell: Cell, settings: Settings): Day | undefined {
  if (isLeftOut(cell)) return undefined;
  const day = readDay(cell, settings.dateOrder);
  if (day !== undefined) return day;
  throw new Error(`${name} is ${argumentText(cell)}: it must be a date, such as 2026-06-30.`);
}
