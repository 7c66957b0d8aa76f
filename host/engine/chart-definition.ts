// Google's description of a chart -> the definition that the engine draws.

import type { ChartDefinition } from '@odoo/o-spreadsheet';
import { cellName } from './a1';
import { type ChartRange, type ChartSpec, type ChartType, chartOption } from './chart-spec';

type Series = { dataSetId: string; dataRange: string };
type SheetName = (sheetId: string) => string;

export interface Sheets {
  readonly nameOf: SheetName;
  /** Whether the first column of a range holds numbers below its headers. */
  readonly beginsWithNumbers: (range: ChartRange, headers: number) => boolean;
}

/** The definition, or undefined for a type that the engine can't draw. */
export function chartDefinition(spec: ChartSpec, sheets: Sheets): ChartDefinition | undefined {
  const all = strips(spec, sheets.nameOf);
  if (all.length === 0) return undefined;
  const [labels, series] = hasDomain(spec, sheets) ? [all[0], all.slice(1)] : [undefined, all];
  const dataSets = series.map((dataRange, index) => ({ dataSetId: String(index), dataRange }));
  const common = {
    title: titleOf(spec, 'title'),
    dataSource: {
      type: 'range' as const,
      dataSets,
      dataSetsHaveTitle: spec.headers > 0,
      ...(labels === undefined ? {} : { labelRange: labels }),
    },
    dataSetStyles: seriesStyles(spec, dataSets),
    legendPosition: legendPosition(spec),
    axesDesign: axes(spec),
    ...(text(spec, 'backgroundColor') ? { background: text(spec, 'backgroundColor') } : {}),
  };
  const stacked = Boolean(option(spec, 'isStacked')) && option(spec, 'isStacked') !== 'false';
  switch (spec.type as ChartType) {
    case 'COLUMN':
      return { ...common, type: 'bar', stacked } as ChartDefinition;
    case 'BAR':
      return { ...common, type: 'bar', stacked, horizontal: true } as ChartDefinition;
    case 'LINE':
      return { ...common, ...LINES, type: 'line', stacked: false } as ChartDefinition;
    case 'AREA':
      return { ...common, ...LINES, type: 'line', stacked, fillArea: true } as ChartDefinition;
    case 'SCATTER':
      return { ...common, type: 'scatter', labelsAsText: false } as ChartDefinition;
    case 'COMBO':
      return { ...common, type: 'combo' } as ChartDefinition;
    case 'PIE':
      return {
        ...common,
        type: 'pie',
        isDoughnut: Boolean(option(spec, 'pieHole')),
      } as ChartDefinition;
    default:
      return undefined;
  }
}

const LINES = { labelsAsText: false, cumulative: false };

const TAKES_NUMBERS_FOR_SERIES: readonly string[] = ['LINE', 'COMBO'];

/**
 * Whether the first column names what is drawn. Google takes a first column of numbers in a line or
 * combo chart for one more series, unless the chart says otherwise.
 */
function hasDomain(spec: ChartSpec, { beginsWithNumbers }: Sheets): boolean {
  const [first] = spec.ranges;
  if (first === undefined || !TAKES_NUMBERS_FOR_SERIES.includes(spec.type)) return true;
  return isTrue(option(spec, 'useFirstColumnAsDomain')) || !beginsWithNumbers(first, spec.headers);
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** The columns (rows when transposed) of all ranges side by side; the first holds the labels. */
function strips({ ranges, transposed }: ChartSpec, nameOf: SheetName): string[] {
  return ranges.flatMap(({ sheetId, zone }) => {
    const prefix = `'${nameOf(sheetId)}'!`;
    const { top, bottom, left, right } = zone;
    const first = transposed ? top : left;
    const last = transposed ? bottom : right;
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const at = first + index;
      return transposed
        ? `${prefix}${cellName(at, left)}:${cellName(at, right)}`
        : `${prefix}${cellName(top, at)}:${cellName(bottom, at)}`;
    });
  });
}

function seriesStyles(spec: ChartSpec, dataSets: readonly Series[]) {
  const colors = option(spec, 'colors');
  const palette = Array.isArray(colors) ? colors : [];
  const kind = option(spec, 'seriesType') === 'line' ? 'line' : 'bar';
  return Object.fromEntries(
    dataSets.map(({ dataSetId }, index) => {
      const color = option(spec, `series.${index}.color`) ?? palette[index];
      const label = option(spec, `series.${index}.labelInLegend`);
      const type = option(spec, `series.${index}.type`) === 'line' ? 'line' : kind;
      return [
        dataSetId,
        {
          ...(typeof color === 'string' ? { backgroundColor: color } : {}),
          ...(typeof label === 'string' ? { label } : {}),
          ...(spec.type === 'COMBO' ? { type } : {}),
          ...(Number(option(spec, `series.${index}.targetAxisIndex`)) === 1
            ? { yAxisId: 'y1' }
            : {}),
        },
      ];
    }),
  );
}

const LEGENDS = ['top', 'bottom', 'left', 'right', 'none'] as const;

function legendPosition(spec: ChartSpec): (typeof LEGENDS)[number] {
  const given = option(spec, 'legend.position') ?? option(spec, 'legend');
  return LEGENDS.find((position) => position === given) ?? 'right';
}

function axes(spec: ChartSpec) {
  const horizontal = spec.type === 'BAR' ? 'vAxis' : 'hAxis';
  const vertical = spec.type === 'BAR' ? 'hAxis' : 'vAxis';
  return { x: axis(spec, horizontal), y: axis(spec, vertical) };
}

function axis(spec: ChartSpec, name: string) {
  const min = number(spec, `${name}.viewWindow.min`) ?? number(spec, `${name}.minValue`);
  const max = number(spec, `${name}.viewWindow.max`) ?? number(spec, `${name}.maxValue`);
  return {
    title: titleOf(spec, `${name}.title`),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

function titleOf(spec: ChartSpec, path: string): { text?: string } {
  const title = text(spec, path);
  return title === undefined ? {} : { text: title };
}

function option({ options }: ChartSpec, path: string): unknown {
  return chartOption(options, path);
}

function text(spec: ChartSpec, path: string): string | undefined {
  const value = option(spec, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(spec: ChartSpec, path: string): number | undefined {
  const value = option(spec, path);
  return typeof value === 'number' ? value : undefined;
}
