// A chart's series as the add-on asked for them: line width, point size, the colour of one bar, error
// bars, labels whole. The engine draws every series of a kind alike and has no place for any of it.

import type { Book } from '../engine/book';
import { chartOption } from '../engine/chart-spec';
import { breakLabels, type LabelledScale } from './chart-labels';

/** What Chart.js draws a series by. */
export interface DrawnSeries {
  readonly data?: readonly unknown[];
  type?: string;
  showLine?: boolean;
  borderWidth?: number;
  pointRadius?: number;
  backgroundColor?: string | readonly string[];
  /** How far an error bar reaches up and down from each point; drawn by chart-whiskers.ts. */
  whisker?: number;
}

interface DrawnChart {
  readonly chartJsConfig?: {
    readonly data?: { readonly datasets?: readonly DrawnSeries[] };
    readonly options?: { readonly scales?: { readonly x?: LabelledScale } };
  };
}

type Options = Parameters<typeof chartOption>[0];

function numberAt(options: Options, path: string): number | undefined {
  const value = chartOption(options, path);
  return typeof value === 'number' ? value : undefined;
}

/** One bar in a colour of its own: `series.0.items.2.color`. */
function colourItems(series: DrawnSeries, options: Options, index: number): void {
  const plain = series.backgroundColor;
  if (typeof plain !== 'string' || series.data === undefined) return;
  const colours = series.data.map((_value, item) => {
    const colour = chartOption(options, `series.${index}.items.${item}.color`);
    return typeof colour === 'string' ? colour : plain;
  });
  if (colours.some((colour) => colour !== plain)) series.backgroundColor = colours;
}

/** A group of bars leaves as much of its room empty in Sheets as the golden section does. */
const GROUP_WIDTH = 0.618;

function applyTo(series: DrawnSeries, options: Options, index: number): void {
  colourItems(series, options, index);
  if (chartOption(options, `series.${index}.errorBars.errorType`) === 'constant') {
    const size = numberAt(options, `series.${index}.errorBars.magnitude`);
    if (size !== undefined) series.whisker = size;
  }
  if (series.type === 'bar') {
    Object.assign(series, { categoryPercentage: GROUP_WIDTH, barPercentage: 1 });
    return;
  }
  const width = numberAt(options, `series.${index}.lineWidth`) ?? numberAt(options, 'lineWidth');
  const size = numberAt(options, `series.${index}.pointSize`) ?? numberAt(options, 'pointSize');
  if (width !== undefined) Object.assign(series, { borderWidth: width, showLine: width > 0 });
  if (size !== undefined) series.pointRadius = size / 2;
}

/** From now on the workbook's charts are drawn with them. */
export function drawSeriesAsAsked({ model, annotations }: Book): void {
  const { getters } = model;
  const plain = getters.getChartRuntime;
  const optionsOf = (chartId: string): Options =>
    annotations.list('chart').find(({ data }) => data.chartId === chartId)?.data.options ?? {};
  getters.getChartRuntime = (chartId) => {
    const chart = plain(chartId);
    const options = optionsOf(chartId);
    const { data, options: drawing } = (chart as DrawnChart).chartJsConfig ?? {};
    data?.datasets?.forEach((series, index) => {
      applyTo(series, options, index);
    });
    breakLabels(drawing?.scales?.x);
    return chart;
  };
}
