// EmbeddedChart: what it says of itself, and the builder that changes it.

import { chartOption } from '../../engine/chart-spec';
import { rangeObject } from '../range/range';
import { IN_SCRIPT } from '../service/access';
import { local, type MethodTable } from '../service/method';
import { defineService } from '../service/service';
import { TEXT } from '../service/signature';
import { chartBuilder } from './chart-builder';
import type { ChartDraft } from './chart-draft';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from './chart-enums';
import { containerInfo } from './container-info';
import type { GoogleChart } from './embedded-chart';

const OPTIONS = defineService<ChartDraft['options'], object>(
  { ...IN_SCRIPT, name: 'ChartOptions', family: 'Charts' },
  {
    get: local([[TEXT]], (options: ChartDraft['options'], path: string) => {
      return chartOption(options, path) ?? null;
    }),
  },
);

export const chartMethods: MethodTable<
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

/** What answers with an enum or an object that isn't of the type in Google's typings. */
export const chartSettings = {
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
