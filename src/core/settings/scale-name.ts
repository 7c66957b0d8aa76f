// The scales that the settings and Setup offer, by name; and a scale as somebody writes it.
import type { Cell } from '../cells/cell';
import { readNumber } from '../cells/number';
import { foldText } from '../cells/text';
import { choiceIn } from './choices';

export const SCALE_NAMES = ['0-100', '0-10', '1-10', '0-5', '1-5', 'tiers'] as const;

export type ScaleName = (typeof SCALE_NAMES)[number];

const RANGE = /^([01]) ?(?:[-–—−]|to) ?(100|10|5)$/;
const JANUARY = 0;

const isName = (text: string): text is ScaleName => SCALE_NAMES.some((name) => name === text);

/** A sheet takes a typed `1-5` for 5 January, or for 1 May where the day comes first. */
const nameInDate = (date: Date): string => {
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
  return month === JANUARY ? `1-${day}` : `1-${month + 1}`;
};

/**
 * The scale that a cell names: `1-5`, `1 to 5`, `tiers`. The tops that stood here before scales had
 * names, 100, 10 and 5, are the scales that begin at 0. Undefined for what names none.
 */
export function readScaleName(cell: Cell): ScaleName | undefined {
  if (cell instanceof Date) {
    const name = nameInDate(cell);
    return isName(name) ? name : undefined;
  }
  const folded = foldText(cell);
  if (folded === 'tier' || choiceIn(cell) === 'tiers') return 'tiers';
  const [, least, top] = RANGE.exec(folded) ?? [];
  const name = least === undefined ? folded : `${least}-${top}`;
  if (isName(name)) return name;
  const older = folded.includes('%') ? '' : `0-${readNumber(cell) ?? ''}`;
  return isName(older) ? older : undefined;
}
