// The four components of a row, read.
import { type FitReading, readFit } from './fit';
import { type MotionReading, readMotion } from './motion';
import { type OverlapReading, readOverlap } from './overlap';
import type { OverlapRow } from './overlap-row';
import type { Terms } from './terms';
import { readWarmth, type WarmthReading } from './warmth';

export interface Readings {
  readonly overlap: OverlapReading;
  readonly warmth: WarmthReading;
  readonly fit: FitReading;
  readonly motion: MotionReading;
}

export function readComponents(row: OverlapRow, terms: Terms): Readings {
  return {
    overlap: readOverlap(row.overlap, terms.settings),
    warmth: readWarmth(row, terms),
    fit: readFit(row.fit, terms.settings, terms.scales?.fit),
    motion: readMotion(row, terms),
  };
}
