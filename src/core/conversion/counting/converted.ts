// Whether a cell says that a lead converted.
import type { Cell } from '../../cells/cell';
import { readDay } from '../../cells/day';
import { type ConvertedStages, readOutcome } from './outcomes';

export { type ConvertedStages, convertedStages } from './outcomes';

/** Whether a stage is one of the settings', or says `converted`, `won` or `closed won`. */
export function isConvertedStage(cell: Cell, stages: ConvertedStages): boolean {
  return readOutcome(cell, stages) === 'converted';
}

/**
 * Whether a `converted` cell is a conversion: true, yes, y, x, 1, a date, `converted`, `won`,
 * `closed won`, and the settings' converted stages. Blank, false, no, 0, a Sheets error and every
 * other stage are not.
 *
 * The edge: a spreadsheet's serial number, such as 46086, is a date and counts.
 */
export function readConverted(cell: Cell, stages: ConvertedStages): boolean {
  if (typeof cell === 'boolean') return cell;
  if (cell === '' || cell === 0) return false;
  return isConvertedStage(cell, stages) || readDay(cell) !== undefined;
}
