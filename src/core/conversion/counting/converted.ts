// Whether a cell says that a lead converted.
import type { Cell } from '../../cells/cell';
import { readDay } from '../../cells/day';
import { foldText } from '../../cells/text';
import { BETWEEN_WORDS } from '../../cells/words';
import type { Settings } from '../../settings/settings';

const YES = ['true', 'yes', '1', 'converted', 'won', 'closed won'];

const stageKey = (stage: Cell): string => foldText(stage).replace(BETWEEN_WORDS, '');

const yesKeys: ReadonlySet<string> = new Set(YES.map((word) => stageKey(word)));

/** The keys of the stages that count as converted; make them once for many cells. */
export type ConvertedStages = ReadonlySet<string>;

export function convertedStages(settings: Pick<Settings, 'convertedStages'>): ConvertedStages {
  return new Set(settings.convertedStages.map((stage) => stageKey(stage)));
}

/** Whether a stage is one of the settings', or says `converted`, `won` or `closed won`. */
export function isConvertedStage(cell: Cell, stages: ConvertedStages): boolean {
  const key = stageKey(cell);
  return key !== '' && (yesKeys.has(key) || stages.has(key));
}

/**
 * Whether a `converted` cell is a conversion: true, yes, 1, a date, `converted`, `won`,
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
