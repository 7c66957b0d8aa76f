// Native charts on a page of ours: placed once, replaced when their figures move.
import { type GoogleSheet, googleSheet } from './google';
import { parsedJson } from './parsed-json';
import { readMark, writeMark } from './tab-mark';
import type { Sheet } from './workbook';

/**
 * How a chart draws its series: `interval` as columns with a dot at either end of the interval,
 * `bars-and-dots` as columns with a dot each, `columns` side by side, `lines` over a count of days.
 */
export type ChartKind = 'interval' | 'bars-and-dots' | 'columns' | 'lines';

export interface PageChart {
  readonly title: string;
  readonly kind: ChartKind;
  /** '' where the labels speak for themselves. */
  readonly axisTitle: string;
  /** 0-based row of the page below which the chart hangs over empty rows. */
  readonly row: number;
  /** The figures, header row first, 0-based in the page; the labels' column, then each series'. */
  readonly data: {
    readonly row: number;
    readonly rows: number;
    readonly columns: readonly number[];
  };
}

/** Rows that a chart hangs over, at the height that rows have as they come. */
export const CHART_ROWS = 15;
const ROW_HEIGHT = 21;
const CHART_WIDTH = 760;
/** A light and a dark, told apart in grey and by anybody. */
const LIGHT = '#9aa0a6';
const DARK = '#202124';
const DOT_SIZE = 7;
const LINE_WIDTH = 2;

/** Which charts are ours, and over which figures, kept on the tab itself. */
const CHARTS_KEY = 'eql-for-sheets.charts';

interface Placed {
  readonly id: number;
  /** The chart as it was asked for; the same text, the same chart. */
  readonly spec: string;
}

interface Kept {
  readonly placed: readonly Placed[];
  /** While charts are being placed: the ids of those that were there before. */
  readonly before?: readonly number[];
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'placed' in value && Array.isArray(value.placed);

function readKept(text: string | undefined): Kept {
  const value = parsedJson(text);
  return isKept(value) ? value : { placed: [] };
}

const keep = (sheet: GoogleSheet, kept: Kept): void =>
  writeMark(sheet, CHARTS_KEY, JSON.stringify(kept));

interface Drawing {
  readonly series: { readonly [place: number]: object };
  readonly colors: readonly string[];
}

const BARS = { type: 'bars' };
/** A line of no width is a row of dots. */
const DOTS = { type: 'line', lineWidth: 0, pointSize: DOT_SIZE };
const LINE = { lineWidth: LINE_WIDTH, pointSize: 0 };
const DASHES = { ...LINE, lineDashStyle: [6, 4] };

const DRAWINGS: Readonly<Record<ChartKind, Drawing>> = {
  interval: { series: { 0: BARS, 1: DOTS, 2: DOTS }, colors: [LIGHT, DARK, DARK] },
  'bars-and-dots': { series: { 0: BARS, 1: DOTS }, colors: [LIGHT, DARK] },
  columns: { series: { 0: BARS, 1: BARS }, colors: [DARK, LIGHT] },
  lines: { series: { 0: LINE, 1: DASHES }, colors: [DARK, LIGHT] },
};

function build(sheet: GoogleSheet, chart: PageChart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { row, rows, columns } = chart.data;
  const { series, colors } = DRAWINGS[chart.kind];
  const empty = sheet.newChart();
  const builder = chart.kind === 'lines' ? empty.asLineChart() : empty.asComboChart();
  for (const column of columns) builder.addRange(sheet.getRange(row + 1, column + 1, rows, 1));
  return builder
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('series', series)
    .setOption('colors', colors.slice())
    .setOption('legend', { position: 'bottom' })
    .setOption('interpolateNulls', false)
    .setOption('vAxis', { minValue: 0, format: 'percent' })
    .setOption('hAxis', { title: chart.axisTitle })
    .setOption('width', CHART_WIDTH)
    .setOption('height', CHART_ROWS * ROW_HEIGHT)
    .setPosition(chart.row + 1, 1, 0, 0)
    .build();
}

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const idOf = (chart: Chart): number => chart.getChartId() ?? -1;

/**
 * Puts the charts on the tab. A chart that is there already over the same figures stays as somebody
 * may have styled it, since it follows its cells; one whose figures have moved is replaced. Charts
 * that aren't ours are left alone. What a run that was cut off has placed, and couldn't note any
 * more, is known by its title and by not having been there before.
 */
export function placeCharts(tab: Sheet, charts: readonly PageChart[]): void {
  const sheet = googleSheet(tab);
  const { placed, before } = readKept(readMark(sheet, CHARTS_KEY));
  const existing = sheet.getCharts();
  const wanted = charts.map((chart) => ({ chart, spec: JSON.stringify(chart) }));
  const ids = new Set(existing.map(idOf));
  const kept = placed.filter(
    ({ id, spec }) => ids.has(id) && wanted.some((each) => each.spec === spec),
  );
  const fresh = wanted.filter(({ spec }) => !kept.some((each) => each.spec === spec));
  const stays = new Set(kept.map(({ id }) => id));
  const ours = new Set(placed.map(({ id }) => id));
  const titles = new Set(charts.map(({ title }) => title));
  const isLeftOver = (chart: Chart): boolean =>
    before !== undefined &&
    before.indexOf(idOf(chart)) < 0 &&
    titles.has(String(chart.getOptions().get('title')));
  const gone = existing.filter(
    (chart) => !stays.has(idOf(chart)) && (ours.has(idOf(chart)) || isLeftOver(chart)),
  );
  if (gone.length === 0 && fresh.length === 0 && before === undefined) return;
  keep(sheet, { placed, before: before ?? Array.from(ids) });
  for (const chart of gone) sheet.removeChart(chart);
  for (const { chart } of fresh) sheet.insertChart(build(sheet, chart));
  for (const chart of gone) ids.delete(idOf(chart));
  const added = sheet
    .getCharts()
    .map(idOf)
    .filter((id) => !ids.has(id));
  const now = fresh.map(({ spec }, index) => ({ id: added[index] ?? -1, spec }));
  keep(sheet, { placed: [...kept, ...now] });
}
