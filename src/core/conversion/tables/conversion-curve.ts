// The share converted as days go by, on a grid of days to draw.
import { isSameLeadType } from '../../lead-types';
import type { ConvertedBy, TimeToConvert } from './time-to-convert';

/** Points of a curve: enough to see its shape, few enough to read as a table. */
const STEPS = 18;
/** The longest mark of the time to convert, so that the curve shows each of them. */
const LEAST_HORIZON = 180;

export interface CurveLine {
  readonly leadType: string;
  /** One per day of the grid; undefined where no lead was followed that long. */
  readonly shares: readonly (number | undefined)[];
}

export interface ConversionCurve {
  /** Days since qualification, from 0 on. */
  readonly days: readonly number[];
  readonly lines: readonly CurveLine[];
}

const shareAt = (
  day: number,
  { curve, followedDays = -1 }: Pick<TimeToConvert, 'curve' | 'followedDays'>,
): number | undefined => {
  let last: ConvertedBy | undefined;
  for (const step of curve) if (step.day <= day) last = step;
  if (day > followedDays && last?.share !== 1) return undefined;
  return last?.share ?? 0;
};

/**
 * The cumulative share converted of some lead types, by days since qualification, each read off its
 * Kaplan-Meier curve at the same days: every tenth up to 180, or as far as the window asks.
 *
 * A lead type of which no shares may be told has no line. The grid ends where the last of them was followed. Past the day up to which a lead type was
 * followed its share is undefined: unknown, not level, unless all have converted.
 */
export function conversionCurve(
  histories: readonly TimeToConvert[],
  leadTypes: readonly string[],
  windowDays: number,
): ConversionCurve {
  const step = Math.ceil(Math.max(LEAST_HORIZON, windowDays) / STEPS);
  const drawn = leadTypes.flatMap((leadType) =>
    histories.filter((row) => row.withheld === undefined && isSameLeadType(row.leadType, leadType)),
  );
  const followed = Math.max(-1, ...drawn.map(({ followedDays = -1 }) => followedDays));
  const days: number[] = [];
  for (let day = 0; day <= Math.min(step * STEPS, followed); day += step) days.push(day);
  return {
    days,
    lines: drawn.map((row) => ({
      leadType: row.leadType,
      shares: days.map((day) => shareAt(day, row)),
    })),
  };
}
