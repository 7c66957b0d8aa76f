// Line width and point size of a chart's series as the add-on asked for them; the engine draws every
// line alike and has no place for either.

import { chartOption } from '../engine/chart-spec';
import type { Workbook } from '../engine/workbook';

/** What Chart.js draws a series by. */
interface DrawnSeries {
  type?: string;
  showLine?: boolean;
  borderWidth?: number;
  pointRadius?: number;
}

interface DrawnChart {
  readonly chartJsConfig?: { readonly data?: { readonly datasets?: readonly DrawnSeries[] } };
}

type Options = Parameters<typeof chartOption>[0];

function numberAt(options: Options, path: string): number | undefined {
  const value = chartOption(options, path);
  return typeof value === 'number' ? value : undefined;
}

function applyTo(series: DrawnSeries, options: Options, index: number): void {
  if (series.type === 'bar') return;
  const width = numberAt(options, `series.${index}.lineWidth`) ?? numberAt(options, 'lineWidth');
  const size = numberAt(options, `series.${index}.pointSize`) ?? numberAt(options, 'pointSize');
  if (width !== undefined) Object.assign(series, { borderWidth: width, showLine: width > 0 });
  if (size !== undefined) series.pointRadius = size / 2;
}

/** From now on the workbook's charts are drawn with them. */
export function drawSeriesAsAsked({ model, annotations }: Workbook): void {
  const { getters } = model;
  const plain = getters.getChartRuntime;
  const optionsOf = (chartId: string): Options =>
    annotations.list('chart').find(({ data }) => data.chartId === chartId)?.data.options ?? {};
  getters.getChartRuntime = (chartId) => {
    const chart = plain(chartId);
    const options = optionsOf(chartId);
    const { datasets = [] } = (chart as DrawnChart).chartJsConfig?.data ?? {};
    datasets.forEach((series, index) => {
      applyTo(series, options, index);
    });
    return chart;
  };
}
