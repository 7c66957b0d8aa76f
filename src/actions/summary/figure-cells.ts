// Figures of the summary as cells; lays out no table.
import type { Cell } from '../../core/cell';
import type { Contrast } from '../../core/conversion/contrast';
import type { MatureRate } from '../../core/conversion/rate';

/** A figure that doesn't exist is an empty cell, never a 0. */
export const shown = (figure: number | undefined): Cell => figure ?? '';

const rateCells = ({ rate, low, high }: Omit<MatureRate, 'mature' | 'converted'>): Cell[] =>
  [rate, low, high].map(shown);

export const matureCells = (row: MatureRate): Cell[] => [
  row.mature,
  row.converted,
  ...rateCells(row),
];

export const differenceCells = (gap: Contrast): Cell[] =>
  [gap.difference, gap.differenceLow, gap.differenceHigh].map(shown);
