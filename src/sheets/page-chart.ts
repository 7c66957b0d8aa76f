// A native chart on a page of ours: over which cells, and how Sheets is asked to draw it.

/**
 * How a chart draws its series. `interval`: bars, a dot at either end of each interval, and a whisker
 * from the middle of each; `bars-and-dots`: bars with a dot each; `columns` side by side; `lines`.
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
  /** Of an `interval`, 0-based: the bar that it is about. */
  readonly accent?: number | undefined;
  /** Of an `interval`: half the length of each whisker; the series behind the dots are their middles. */
  readonly whiskers?: readonly number[] | undefined;
}

/** Rows that a chart hangs over, at the height that rows have as they come. */
export const CHART_ROWS = 14;
const ROW_HEIGHT = 21;
const CHART_WIDTH = 950;
/** One colour, for EQLs; dark, so that in grey it stands out from the light of all others. */
const ACCENT = '#0b57d0';
const LIGHT = '#bdc1c6';
const MIDDLE = '#80868b';
const DARK = '#202124';
const DOT_SIZE = 5;

interface Series {
  readonly type?: 'bars' | 'line';
  readonly color: string;
  readonly lineWidth?: number;
  readonly pointSize?: number;
  readonly items?: { readonly [item: number]: { readonly color: string } };
  readonly errorBars?: { readonly errorType: 'constant'; readonly magnitude: number };
}

const bars = (color: string): Series => ({ type: 'bars', color });
/** A line of no width is a row of dots. */
const dots = (pointSize: number): Series => ({
  type: 'line',
  color: DARK,
  lineWidth: 0,
  pointSize,
});
const line = (color: string, lineWidth: number): Series => ({ color, lineWidth, pointSize: 0 });

/**
 * Sheets has error bars of one length for a whole series, as far up as down. An interval of a rate
 * reaches further on one side, so its whisker hangs on its middle, a series of one point. The dots at
 * the ends say the same where error bars aren't drawn.
 */
const intervalSeries = ({ accent, whiskers = [] }: PageChart): readonly Series[] => [
  { ...bars(LIGHT), ...(accent === undefined ? {} : { items: { [accent]: { color: ACCENT } } }) },
  dots(DOT_SIZE),
  dots(DOT_SIZE),
  ...whiskers.map(
    (magnitude): Series => ({ ...dots(0), errorBars: { errorType: 'constant', magnitude } }),
  ),
];

function seriesOf(chart: PageChart): readonly Series[] {
  switch (chart.kind) {
    case 'interval':
      return intervalSeries(chart);
    case 'bars-and-dots':
      return [bars(LIGHT), dots(DOT_SIZE + 2)];
    case 'columns':
      return [bars(ACCENT), bars(LIGHT)];
    case 'lines':
      return [line(ACCENT, 3), line(MIDDLE, 2)];
    default:
      return chart.kind satisfies never;
  }
}

/** The option `series`: each by its place. */
export const seriesOption = (chart: PageChart): object => ({ ...seriesOf(chart) });

/** What Sheets is asked to draw, by the names of its chart's options. */
export const optionsOf = (
  chart: PageChart,
): readonly (readonly [option: string, value: unknown])[] => [
  ['title', chart.title],
  ['useFirstColumnAsDomain', true],
  ['series', seriesOption(chart)],
  ['legend', { position: chart.kind === 'interval' ? 'none' : 'bottom' }],
  ['interpolateNulls', false],
  ['vAxis', { minValue: 0, format: 'percent' }],
  ['hAxis', { title: chart.axisTitle }],
  ['width', CHART_WIDTH],
  ['height', CHART_ROWS * ROW_HEIGHT],
];
