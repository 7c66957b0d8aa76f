// A chart as Google describes it, in plain data: type, ranges, options.

import type { EngineZone } from './engine';

export const CHART_TYPES = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER'] as const;

/** The chart types that the host can draw. */
export type ChartType = (typeof CHART_TYPES)[number];

export interface ChartRange {
  readonly sheetId: string;
  readonly zone: EngineZone;
}

/** Where a chart's top left corner lies; row and column 0-based, offsets in pixels. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartSpec {
  readonly type: string;
  readonly ranges: readonly ChartRange[];
  /** Rows (columns when transposed) at the start of the ranges that hold names. */
  readonly headers: number;
  readonly transposed: boolean;
  /** By path, for example `vAxis.title`. */
  readonly options: { readonly [path: string]: unknown };
  readonly hiddenStrategy: string;
  readonly mergeStrategy: string;
  readonly anchor: ChartAnchor;
}

/** Google's size of a chart that says nothing about it, in pixels. */
export const CHART_SIZE = { width: 600, height: 371 } as const;

/** Finds `vAxis.title` given as such, or inside an object given as `vAxis`. */
export function chartOption(options: ChartSpec['options'], path: string): unknown {
  if (path in options) return options[path];
  const dot = path.lastIndexOf('.');
  if (dot < 0) return undefined;
  const parent = chartOption(options, path.slice(0, dot));
  if (typeof parent !== 'object' || parent === null) return undefined;
  return (parent as { readonly [name: string]: unknown })[path.slice(dot + 1)];
}
