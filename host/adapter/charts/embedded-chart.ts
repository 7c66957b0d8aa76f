// EmbeddedChart: a chart on a sheet, or one that is built and not yet inserted.

import { chartOption } from '../../engine/chart-spec';
import type { ChartOnSheet } from '../../engine/charts';
import { blockOfZone } from '../range/block';
import { rangeObject } from '../range/range';
import { MODES, SCOPES } from '../service/access';
import { local, type MethodTable } from '../service/method';
import { defineService } from '../service/service';
import { TEXT } from '../service/signature';
import { chartBuilder } from './chart-builder';
import type { ChartDraft } from './chart-draft';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from './chart-enums';

export type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const RULES = {
  family: 'SpreadsheetApp',
  scopes: SCOPES.none,
  reading: MODES.enabled,
  writing: MODES.writing,
};

const CONTAINER = defineService<ChartDraft['anchor'], GoogleAppsScript.Spreadsheet.ContainerInfo>(
  { ...RULES, name: 'ContainerInfo' },
  {
    getAnchorRow: local([[]], ({ row }: ChartDraft['anchor']) => row + 1),
    getAnchorColumn: local([[]], ({ column }: ChartDraft['anchor']) => column + 1),
    getOffsetX: local([[]], ({ x }: ChartDraft['anchor']) => x),
    getOffsetY: local([[]], ({ y }: ChartDraft['anchor']) => y),
  },
);

export function containerInfo({ anchor }: ChartDraft) {
  return CONTAINER.of(anchor);
}

const OPTIONS = defineService<ChartDraft['options'], object>(
  { ...RULES, name: 'ChartOptions', family: 'Charts' },
  {
    get: local([[TEXT]], (options: ChartDraft['options'], path: string) => {
      return chartOption(options, path) ?? null;
    }),
  },
);

const methods: MethodTable<
  ChartDraft,
  Pick<
    GoogleChart,
    | 'getChartId'
    | 'getRanges'
    | 'getNumHeaders'
    | 'getTransposeRowsAndColumns'
    | 'getContainerInfo'
    | 'modify'
  >
> = {
  getChartId: local([[]], ({ number }) => number),
  getRanges: local([[]], ({ ranges }) => Array.from(ranges, rangeObject)),
  getNumHeaders: local([[]], ({ headers }) => headers),
  getTransposeRowsAndColumns: local([[]], ({ transposed }) => transposed),
  getContainerInfo: local([[]], containerInfo),
  modify: local([[]], (draft) => chartBuilder({ ...draft })),
};

const enumMethods = {
  getOptions: local([[]], ({ options }: ChartDraft) => OPTIONS.of(options)),
  getHiddenDimensionStrategy: local(
    [[]],
    ({ hiddenStrategy }: ChartDraft) =>
      ChartHiddenDimensionStrategy[hiddenStrategy as keyof typeof ChartHiddenDimensionStrategy],
  ),
  getMergeStrategy: local(
    [[]],
    ({ mergeStrategy }: ChartDraft) =>
      ChartMergeStrategy[mergeStrategy as keyof typeof ChartMergeStrategy],
  ),
};

export const CHART = defineService<ChartDraft, GoogleChart>(
  { ...RULES, name: 'EmbeddedChart' },
  methods,
  enumMethods,
);

export function chartObject({ chartId, number, spec }: ChartOnSheet, sheetId: string): GoogleChart {
  const { ranges, ...rest } = spec;
  const blocks = Array.from(ranges, ({ sheetId: home, zone }) => blockOfZone(home, zone));
  return CHART.of({ ...rest, sheetId, chartId, number, ranges: blocks });
}
