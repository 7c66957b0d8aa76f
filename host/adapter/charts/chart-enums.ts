// The enums of the Charts service.

import { enumeration } from '../service/enumeration';

export const ChartType = enumeration('ChartType', [
  ...(['TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE'] as const),
  ...(['GEO', 'HISTOGRAM', 'RADAR', 'LINE', 'ORG', 'PIE', 'SCATTER', 'SPARKLINE'] as const),
  ...(['STEPPED_AREA', 'TABLE', 'TREEMAP', 'WATERFALL'] as const),
]);

export const ChartHiddenDimensionStrategy = enumeration('ChartHiddenDimensionStrategy', [
  ...(['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'] as const),
]);

export const ChartMergeStrategy = enumeration('ChartMergeStrategy', [
  ...(['MERGE_COLUMNS', 'MERGE_ROWS'] as const),
]);

export const Position = enumeration('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE', 'LEFT']);

export const CurveStyle = enumeration('CurveStyle', ['NORMAL', 'SMOOTH']);

export const PointStyle = enumeration('PointStyle', [
  ...(['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'] as const),
]);

export const CHART_ENUMS = {
  ...{ ChartType, ChartHiddenDimensionStrategy, ChartMergeStrategy },
  ...{ Position, CurveStyle, PointStyle },
};
