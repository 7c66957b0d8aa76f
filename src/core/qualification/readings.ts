// The four components of a row, read.
import type { Cell } from '../cells/cell';
import { type FitReading, readFit } from './fit';
import { type MotionReading, readMotion } from './motion';
import { type OverlapReading, readOverlap } from './overlap';
import type { OverlapRow } from './overlap-row';
import type { Component } from './reading';
import type { Terms } from './terms';
import { readWarmth, type WarmthReading } from './warmth';

export interface Readings {
  readonly overlap: OverlapReading;
  readonly warmth: WarmthReading;
  readonly fit: FitReading;
  readonly motion: MotionReading;
}

/** Each component's reading, from the cells of a row that it goes by. */
export const COMPONENT_READERS: {
  readonly [Name in Component]: (row: OverlapRow, terms: Terms) => Readings[Name];
} = {
  overlap: ({ overlap }, { settings }) => readOverlap(overlap, settings),
  warmth: readWarmth,
  fit: ({ fit }, { settings, scales }) => readFit(fit, settings, scales?.fit),
  motion: readMotion,
};

/** A row of one cell and nothing more. */
export const ROW_OF: { readonly [Name in Component]: (cell: Cell) => OverlapRow } = {
  overlap: (overlap) => ({ overlap }),
  warmth: (warmth) => ({ warmth }),
  fit: (fit) => ({ fit }),
  motion: (motion) => ({ motion }),
};

export function readComponents(row: OverlapRow, terms: Terms): Readings {
  return {
    overlap: COMPONENT_READERS.overlap(row, terms),
    warmth: COMPONENT_READERS.warmth(row, terms),
    fit: COMPONENT_READERS.fit(row, terms),
    motion: COMPONENT_READERS.motion(row, terms),
  };
}
