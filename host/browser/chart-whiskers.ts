// Error bars of a chart, as Sheets draws them: a line up and down from each point, with two ends.

import type { DrawnSeries } from './chart-series';

const COLOUR = '#202124';
const LINE_WIDTH = 1.5;
const END_WIDTH = 9;

interface Scale {
  getPixelForValue(value: number): number;
}

/** What of Chart.js this draws on. */
interface DrawnChart {
  readonly ctx: CanvasRenderingContext2D;
  readonly data: { readonly datasets: readonly (DrawnSeries & { readonly yAxisID?: string })[] };
  readonly scales: { readonly [axis: string]: Scale };
  getDatasetMeta(index: number): { readonly data: readonly { readonly x: number }[] };
}

function drawWhisker(ctx: CanvasRenderingContext2D, x: number, ends: readonly number[]): void {
  const [top = 0, bottom = 0] = ends;
  ctx.beginPath();
  ctx.moveTo(x, top);
  ctx.lineTo(x, bottom);
  for (const end of ends) {
    ctx.moveTo(x - END_WIDTH / 2, end);
    ctx.lineTo(x + END_WIDTH / 2, end);
  }
  ctx.stroke();
}

const whiskers = {
  id: 'hostWhiskers',
  afterDatasetsDraw(chart: DrawnChart): void {
    const { ctx, data, scales } = chart;
    ctx.save();
    ctx.strokeStyle = COLOUR;
    ctx.lineWidth = LINE_WIDTH;
    data.datasets.forEach(({ whisker, data: values = [], yAxisID = 'y' }, index) => {
      const scale = scales[yAxisID];
      if (whisker === undefined || scale === undefined) return;
      chart.getDatasetMeta(index).data.forEach(({ x }, item) => {
        const value = values[item];
        if (typeof value !== 'number') return;
        const ends = [value + whisker, value - whisker].map((end) => scale.getPixelForValue(end));
        drawWhisker(ctx, x, ends);
      });
    });
    ctx.restore();
  },
};

interface ChartWindow {
  readonly Chart: { register(plugin: object): void };
}

/** From now on every chart of the page has the error bars of its series. */
export function drawWhiskers(): void {
  (window as unknown as ChartWindow).Chart.register(whiskers);
}
