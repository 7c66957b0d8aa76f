// EmbeddedChart: a chart on a sheet, or one that is built and not yet inserted. The class alone; its
// methods are in chart-methods.ts.

import type { ChartOnSheet } from '../../engine/charts';
import { blockOfZone } from '../range/block';
import { MODES, SCOPES } from '../service/access';
import { declareService } from '../service/service';
import type { ChartDraft } from './chart-draft';

export type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export const CHART = declareService<ChartDraft, GoogleChart>({
  name: 'EmbeddedChart',
  family: 'SpreadsheetApp',
  scopes: SCOPES.none,
  reading: MODES.enabled,
  writing: MODES.writing,
});

export function chartObject({ chartId, number, spec }: ChartOnSheet, sheetId: string): GoogleChart {
  const { ranges, ...rest } = spec;
  const blocks = Array.from(ranges, ({ sheetId: home, zone }) => blockOfZone(home, zone));
  return CHART.of({ ...rest, sheetId, chartId, number, ranges: blocks });
}
