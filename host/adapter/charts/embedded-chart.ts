// EmbeddedChart: a chart on a sheet, or one that is built and not yet inserted. The class alone; its
// methods are in chart-methods.ts.

import type { ChartOnSheet } from '../../engine/charts';
import { blockOfZone } from '../range/block';
import { IN_SCRIPT } from '../service/access';
import { declareService } from '../service/service';
import type { ChartDraft } from './chart-draft';

export type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export const CHART = declareService<ChartDraft, GoogleChart>({
  name: 'EmbeddedChart',
  ...IN_SCRIPT,
});

export function chartObject({ chartId, number, spec }: ChartOnSheet, sheetId: string): GoogleChart {
  const { ranges, ...rest } = spec;
  const blocks = Array.from(ranges, ({ sheetId: home, zone }) => blockOfZone(home, zone));
  return CHART.of({ ...rest, sheetId, chartId, number, ranges: blocks });
}
