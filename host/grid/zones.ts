// Blocks of cells: where they come to lie when rows or columns come or go, and what is left of one.

import type { EngineZone } from '../engine/engine';
import type { Dimension } from '../engine/grid';
import { overlap } from '../engine/overlap';
import type { AnnotationPlace } from '../engine/plugins/own-command';

/** Rows or columns that come in (quantity above 0) before `at`, or go from `at` on (below 0). */
export interface Shift {
  readonly dimension: Dimension;
  readonly at: number;
  readonly quantity: number;
}

export const isOneCell = ({ top, bottom, left, right }: EngineZone): boolean =>
  top === bottom && left === right;

export const sameZone = (a: EngineZone, b: EngineZone): boolean =>
  a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;

/** From where to where a stretch lies afterwards; undefined where nothing of it is left. */
export function shiftedSpan(
  start: number,
  end: number,
  { at, quantity }: Shift,
): readonly [start: number, end: number] | undefined {
  if (quantity > 0) {
    if (at <= start) return [start + quantity, end + quantity];
    return at <= end ? [start, end + quantity] : [start, end];
  }
  const gone = -quantity;
  const last = at + gone - 1;
  const newStart = start < at ? start : start > last ? start - gone : at;
  const newEnd = end < at ? end : end > last ? end - gone : at - 1;
  return newEnd < newStart ? undefined : [newStart, newEnd];
}

export function shiftedZone(zone: EngineZone, shift: Shift): EngineZone | undefined {
  const [start, end] =
    shift.dimension === 'ROW' ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const span = shiftedSpan(start, end, shift);
  if (span === undefined) return undefined;
  return shift.dimension === 'ROW'
    ? { ...zone, top: span[0], bottom: span[1] }
    : { ...zone, left: span[0], right: span[1] };
}

/** A place that is whole columns, or the whole sheet, has no rows to move. */
export function shiftedPlace(place: AnnotationPlace, shift: Shift): AnnotationPlace | undefined {
  const isRow = shift.dimension === 'ROW';
  const [start, end] = isRow ? [place.top, place.bottom] : [place.left, place.right];
  if (start === undefined || end === undefined) return place;
  const span = shiftedSpan(start, end, shift);
  if (span === undefined) return undefined;
  if (span[0] === start && span[1] === end) return place;
  return isRow
    ? { ...place, top: span[0], bottom: span[1] }
    : { ...place, left: span[0], right: span[1] };
}

/** What is left of blocks when one is taken out: at most four of each. */
export function withoutZone(zones: readonly EngineZone[], gone: EngineZone): EngineZone[] {
  return zones.flatMap((zone) => {
    if (!overlap(zone, gone)) return [zone];
    const { top, bottom, left, right } = zone;
    const middle = { top: Math.max(top, gone.top), bottom: Math.min(bottom, gone.bottom) };
    return [
      { top, bottom: middle.top - 1, left, right },
      { ...middle, left, right: gone.left - 1 },
      { ...middle, left: gone.right + 1, right },
      { top: middle.bottom + 1, bottom, left, right },
    ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
  });
}
