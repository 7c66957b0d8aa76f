// What a chart or its builder holds while the script shapes it.

import { CHART_TYPES, type ChartSpec } from '../../engine/chart-spec';
import type { Block } from '../range/block';
import { zoneOf } from '../range/block';
import { Exception } from '../service/exception';

export interface ChartDraft {
  readonly sheetId: string;
  /** Null before the chart is on the sheet. */
  readonly chartId: string | null;
  readonly number: number | null;
  type: string | undefined;
  ranges: readonly Block[];
  headers: number;
  transposed: boolean;
  options: { readonly [path: string]: unknown };
  hiddenStrategy: string;
  mergeStrategy: string;
  anchor: ChartSpec['anchor'];
}

export function newDraft(sheetId: string): ChartDraft {
  return {
    sheetId,
    chartId: null,
    number: null,
    type: undefined,
    ranges: [],
    headers: 0,
    transposed: false,
    options: {},
    hiddenStrategy: 'IGNORE_BOTH',
    mergeStrategy: 'MERGE_COLUMNS',
    anchor: { row: 0, column: 0, x: 0, y: 0 },
  };
}

/** The chart for the engine; a type that it can't draw is a gap of the host, and is said. */
export function specOf(draft: ChartDraft): ChartSpec {
  const { type, ranges, headers, transposed, options, hiddenStrategy, mergeStrategy, anchor } =
    draft;
  if (type === undefined)
    throw new Exception('Local host: a chart needs a type before it is built.');
  if (!(CHART_TYPES as readonly string[]).includes(type)) {
    throw new Error(`Local host: charts of type ${type} are not implemented`);
  }
  return {
    type,
    ranges: ranges.map((block) => ({ sheetId: block.sheetId, zone: zoneOf(block) })),
    ...{ headers, transposed, options, hiddenStrategy, mergeStrategy, anchor },
  };
}
