// The charts of the plain grid: described as Google describes them, and drawn by nobody.

import type { AnnotationData, Annotations } from '../engine/annotations';
import { chartDefinition, type Sheets } from '../engine/chart-definition';
import type { ChartRange, ChartSpec } from '../engine/chart-spec';
import { type ChartOnSheet, type Charts, rangesOf, sizeOf, specOf } from '../engine/charts';
import { freshId } from '../engine/fresh-id';
import type { Surface } from '../engine/surface';
import { isBlank, isNumber } from './held';
import type { ChartPlace, GridState } from './state';

export class PlainCharts implements Surface<Charts> {
  readonly names: Sheets = {
    nameOf: (sheetId) => this.state.sheet(sheetId).name,
    beginsWithNumbers: (range, headers) => this.beginsWithNumbers(range, headers),
  };
  /** A number is never given twice, even when its chart has gone. */
  lastNumber = 0;

  constructor(
    private readonly state: GridState,
    private readonly annotations: Surface<Annotations>,
  ) {}

  list(sheetId: string): readonly ChartOnSheet[] {
    return this.state.sheet(sheetId).charts.map((place) => this.read(sheetId, place));
  }

  canDraw(spec: ChartSpec): boolean {
    return chartDefinition(spec, this.names) !== undefined;
  }

  add(sheetId: string, spec: ChartSpec): void {
    if (!this.canDraw(spec)) return;
    const every = Array.from(this.state.sheets.values()).flatMap(({ charts }) => charts);
    const chartId = freshId(
      'chart',
      every.map((chart) => chart.chartId),
    );
    const sheet = this.state.sheet(sheetId);
    sheet.charts = [...sheet.charts, placeOf(chartId, spec)];
    const numbers = this.annotations.list('chart').map(({ data }) => data.number);
    this.lastNumber = Math.max(this.lastNumber, ...numbers) + 1;
    this.describe(sheetId, chartId, this.lastNumber, spec);
  }

  update(sheetId: string, chartId: string, spec: ChartSpec): void {
    if (!this.canDraw(spec)) return;
    const sheet = this.state.sheet(sheetId);
    const known = this.annotations.list('chart').find(({ data }) => data.chartId === chartId);
    sheet.charts = sheet.charts.map((chart) =>
      chart.chartId === chartId ? placeOf(chartId, spec) : chart,
    );
    this.forget(chartId);
    this.describe(sheetId, chartId, known?.data.number ?? 0, spec);
  }

  keepNumber(number: number): void {
    this.lastNumber = Math.max(this.lastNumber, number);
  }

  remove(sheetId: string, chartId: string): void {
    const sheet = this.state.sheet(sheetId);
    sheet.charts = sheet.charts.filter((chart) => chart.chartId !== chartId);
    this.forget(chartId);
    this.state.changed();
  }

  read(sheetId: string, { chartId, row, column, x, y }: ChartPlace): ChartOnSheet {
    const known = this.annotations.list('chart').find(({ data }) => data.chartId === chartId);
    if (known === undefined) throw new Error(`Chart ${chartId} is not described.`);
    const ranges = rangesOf(this.annotations, sheetId, chartId);
    const spec = { ...specOf(known.data), ranges, anchor: { row, column, x, y } };
    return { chartId, number: known.data.number, spec };
  }

  private describe(sheetId: string, chartId: string, number: number, spec: ChartSpec): void {
    const data: AnnotationData['chart'] = { ...specData(spec), chartId, number };
    this.annotations.put('chart', [{ place: { sheetId }, data }]);
    this.annotations.put(
      'chart-range',
      Array.from(spec.ranges, ({ sheetId: home, zone }, index) => ({
        place: { sheetId: home, ...zone },
        data: { chartId, index },
      })),
    );
  }

  private forget(chartId: string): void {
    const own = [...this.annotations.list('chart'), ...this.annotations.list('chart-range')];
    this.annotations.drop(own.filter(({ data }) => data.chartId === chartId).map(({ id }) => id));
  }

  private beginsWithNumbers({ sheetId, zone }: ChartRange, headers: number): boolean {
    const { cells } = this.state.sheet(sheetId);
    let any = false;
    for (let row = zone.top + headers; row <= zone.bottom; row += 1) {
      const held = cells.held(row, zone.left);
      if (isBlank(held)) continue;
      if (!isNumber(held)) return false;
      any = true;
    }
    return any;
  }
}

function specData(spec: ChartSpec): Omit<AnnotationData['chart'], 'chartId' | 'number'> {
  const { type, options, headers, transposed, hiddenStrategy, mergeStrategy } = spec;
  return { type, options, headers, transposed, hiddenStrategy, mergeStrategy };
}

function placeOf(chartId: string, spec: ChartSpec): ChartPlace {
  const { row, column, x, y } = spec.anchor;
  return { chartId, row, column, x, y, ...sizeOf(spec) };
}
