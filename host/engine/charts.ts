// The charts on a sheet: drawn by the engine, described as Google describes them.

import type { AnnotationData, Annotations } from './annotations';
import { chartDefinition, type Sheets } from './chart-definition';
import {
  CHART_SIZE,
  type ChartAnchor,
  type ChartRange,
  type ChartSpec,
  chartOption,
} from './chart-spec';
import type { Commands } from './commands';
import type { EngineModel } from './engine';
import { freshId } from './fresh-id';

export interface ChartOnSheet {
  readonly chartId: string;
  readonly number: number;
  readonly spec: ChartSpec;
}

const TYPE_NAMES: { readonly [engineType: string]: string } = {
  bar: 'COLUMN',
  line: 'LINE',
  pie: 'PIE',
  scatter: 'SCATTER',
  combo: 'COMBO',
};

export class Charts {
  private readonly sheets: Sheets = {
    nameOf: (sheetId) => this.nameOf(sheetId),
    beginsWithNumbers: (range, headers) => this.beginsWithNumbers(range, headers),
  };
  /** A number is never given twice, even when its chart has gone. */
  private lastNumber = 0;

  constructor(
    private readonly model: EngineModel,
    private readonly commands: Commands,
    private readonly annotations: Annotations,
  ) {}

  list(sheetId: string): readonly ChartOnSheet[] {
    return this.model.getters.getChartIds(sheetId).map((chartId) => this.read(sheetId, chartId));
  }

  canDraw(spec: ChartSpec): boolean {
    return chartDefinition(spec, this.sheets) !== undefined;
  }

  add(sheetId: string, spec: ChartSpec): void {
    const definition = chartDefinition(spec, this.sheets);
    if (definition === undefined) return;
    const everyId = this.model.getters.getSheetIds().flatMap(this.model.getters.getChartIds);
    const chartId = freshId('chart', everyId);
    const { row, column: col, x, y } = spec.anchor;
    this.commands.run('CREATE_CHART', {
      sheetId,
      chartId,
      figureId: `figure-${chartId}`,
      definition,
      row,
      col,
      offset: { x, y },
      size: sizeOf(spec),
    });
    const numbers = this.annotations.list('chart').map(({ data }) => data.number);
    this.lastNumber = Math.max(this.lastNumber, ...numbers) + 1;
    this.describe(sheetId, chartId, this.lastNumber, spec);
  }

  update(sheetId: string, chartId: string, spec: ChartSpec): void {
    const definition = chartDefinition(spec, this.sheets);
    if (definition === undefined) return;
    const { number } = this.read(sheetId, chartId);
    const figureId = this.model.getters.getFigureIdFromChartId(chartId);
    const { row, column: col, x, y } = spec.anchor;
    this.commands.run('UPDATE_CHART', { sheetId, chartId, figureId, definition });
    this.commands.run('UPDATE_FIGURE', {
      sheetId,
      figureId,
      row,
      col,
      offset: { x, y },
      ...sizeOf(spec),
    });
    this.forget(chartId);
    this.describe(sheetId, chartId, number, spec);
  }

  /** For a workbook that was opened before: numbers given there aren't given again. */
  keepNumber(number: number): void {
    this.lastNumber = Math.max(this.lastNumber, number);
  }

  remove(sheetId: string, chartId: string): void {
    const figureId = this.model.getters.getFigureIdFromChartId(chartId);
    this.commands.run('DELETE_FIGURE', { sheetId, figureId });
    this.forget(chartId);
  }

  private read(sheetId: string, chartId: string): ChartOnSheet {
    const known = this.annotations.list('chart').find(({ data }) => data.chartId === chartId);
    const anchor = this.anchorOf(sheetId, chartId);
    if (known === undefined)
      return { chartId, number: 0, spec: this.foreign(sheetId, chartId, anchor) };
    const ranges = rangesOf(this.annotations, sheetId, chartId);
    return { chartId, number: known.data.number, spec: { ...specOf(known.data), ranges, anchor } };
  }

  /** A chart that a person or a file made: only what the engine's definition tells. */
  private foreign(sheetId: string, chartId: string, anchor: ChartAnchor): ChartSpec {
    const definition = this.model.getters.getChartDefinition(chartId);
    const source = 'dataSource' in definition ? definition.dataSource : undefined;
    const data = source?.type === 'range' ? source : undefined;
    const ranges = [data?.labelRange, ...(data?.dataSets.map((set) => set.dataRange) ?? [])];
    const title = definition.title?.text;
    return {
      type: TYPE_NAMES[definition.type] ?? definition.type.toUpperCase(),
      ranges: ranges.flatMap((range) => {
        if (range === undefined) return [];
        const { sheetId: home, zone } = this.model.getters.getRangeFromSheetXC(sheetId, range);
        return [{ sheetId: home, zone }];
      }),
      headers: data?.dataSetsHaveTitle ? 1 : 0,
      transposed: false,
      options: title === undefined ? {} : { title },
      hiddenStrategy: 'IGNORE_BOTH',
      mergeStrategy: 'MERGE_COLUMNS',
      anchor,
    };
  }

  private describe(sheetId: string, chartId: string, number: number, spec: ChartSpec): void {
    const { type, options, headers, transposed, hiddenStrategy, mergeStrategy } = spec;
    const data: AnnotationData['chart'] = {
      ...{ chartId, number, type, options, headers, transposed, hiddenStrategy, mergeStrategy },
    };
    this.annotations.put('chart', [{ place: { sheetId }, data }]);
    this.annotations.put(
      'chart-range',
      spec.ranges.map(({ sheetId: home, zone }, index) => ({
        place: { sheetId: home, ...zone },
        data: { chartId, index },
      })),
    );
  }

  private forget(chartId: string): void {
    const own = [...this.annotations.list('chart'), ...this.annotations.list('chart-range')];
    this.annotations.drop(own.filter(({ data }) => data.chartId === chartId).map(({ id }) => id));
  }

  private anchorOf(sheetId: string, chartId: string): ChartAnchor {
    const figureId = this.model.getters.getFigureIdFromChartId(chartId);
    const figure = this.model.getters.getFigure(sheetId, figureId);
    if (figure === undefined) return { row: 0, column: 0, x: 0, y: 0 };
    return { row: figure.row, column: figure.col, x: figure.offset.x, y: figure.offset.y };
  }

  private beginsWithNumbers({ sheetId, zone }: ChartRange, headers: number): boolean {
    const { top, bottom, left: col } = zone;
    const types = Array.from({ length: Math.max(0, bottom - top + 1 - headers) }, (_, index) => {
      const position = { sheetId, row: top + headers + index, col };
      return this.model.getters.getEvaluatedCell(position).type;
    });
    const filled = types.filter((type) => type !== 'empty');
    return filled.length > 0 && filled.every((type) => type === 'number');
  }

  private nameOf(sheetId: string): string {
    return this.model.getters.getSheetName(sheetId);
  }
}

/** The ranges that a chart of a tab draws, in their order. */
export const rangesOf = (
  annotations: Pick<Annotations, 'list'>,
  sheetId: string,
  chartId: string,
): readonly ChartRange[] =>
  annotations
    .list('chart-range')
    .filter(({ data }) => data.chartId === chartId)
    .sort((a, b) => a.data.index - b.data.index)
    .map(({ place }): ChartRange => {
      const { sheetId: home = sheetId, top = 0, bottom = 0, left = 0, right = 0 } = place;
      return { sheetId: home, zone: { top, bottom, left, right } };
    });

export function specOf(data: AnnotationData['chart']): Omit<ChartSpec, 'ranges' | 'anchor'> {
  const { type, options, headers, transposed, hiddenStrategy, mergeStrategy } = data;
  return { type, options, headers, transposed, hiddenStrategy, mergeStrategy };
}

export function sizeOf({ options }: ChartSpec): { width: number; height: number } {
  const width = Number(chartOption(options, 'width') ?? CHART_SIZE.width);
  const height = Number(chartOption(options, 'height') ?? CHART_SIZE.height);
  return { width, height };
}
