// Questions about charts: built over cells, put on the tab, known again by their ids.
import { type Bench, cells, isNothing, type Probe } from './probe';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const DATA = [
  ['Lead type', 'Rate'],
  ['EQL', 0.4],
  ['MQL', 0.2],
];

function drawn(bench: Bench): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  cells(bench, 3, 2).setValues(DATA);
  const builder = bench.sheet.newChart().asComboChart();
  return builder
    .addRange(cells(bench, 3, 1))
    .addRange(bench.sheet.getRange(bench.row, 2, 3, 1))
    .setNumHeaders(1)
    .setOption('title', 'Platform check')
    .setOption('series', { 0: { type: 'bars' } })
    .setOption('width', 400)
    .setPosition(bench.row, 4, 0, 0);
}

/** The only chart on the tab. */
function placed(bench: Bench): Chart | undefined {
  for (const chart of bench.sheet.getCharts()) bench.sheet.removeChart(chart);
  bench.sheet.insertChart(drawn(bench).build());
  return bench.sheet.getCharts()[0];
}

export const CHART_PROBES: readonly Probe[] = [
  {
    method: 'Sheet.newChart()',
    reliesOn: 'An empty chart, to be filled and built.',
    ask: ({ sheet }) => typeof sheet.newChart().asComboChart,
  },
  {
    method: 'EmbeddedChartBuilder.asComboChart()',
    reliesOn: 'Bars, lines and dots in one chart.',
    ask: ({ sheet }) => String(sheet.newChart().asComboChart().getChartType()),
  },
  {
    method: 'EmbeddedChartBuilder.asLineChart()',
    reliesOn: 'Lines.',
    ask: ({ sheet }) => String(sheet.newChart().asLineChart().getChartType()),
  },
  {
    method: 'EmbeddedComboChartBuilder.addRange(range)',
    reliesOn: 'Adds cells to those that are drawn.',
    ask: (bench) => drawn(bench).getRanges().length,
  },
  {
    method: 'EmbeddedComboChartBuilder.setNumHeaders(headers)',
    reliesOn: 'So many rows name what is drawn, and answers the chart that is being built.',
    ask: ({ sheet }) => sheet.newChart().asComboChart().setNumHeaders(1).build().getNumHeaders(),
  },
  {
    method: 'EmbeddedLineChartBuilder.addRange(range)',
    reliesOn: 'Adds cells to those that are drawn.',
    ask: (bench) =>
      bench.sheet
        .newChart()
        .asLineChart()
        .addRange(cells(bench, 3, 1))
        .getRanges().length,
  },
  {
    method: 'EmbeddedLineChartBuilder.setNumHeaders(headers)',
    reliesOn: 'So many rows name what is drawn, and answers the chart that is being built.',
    ask: ({ sheet }) => sheet.newChart().asLineChart().setNumHeaders(1).build().getNumHeaders(),
  },
  {
    method: 'EmbeddedChartBuilder.setOption(option, value)',
    reliesOn: 'Takes text, numbers, truth values and objects.',
    ask(bench) {
      const options = drawn(bench)
        .setOption('legend', { position: 'bottom' })
        .setOption('interpolateNulls', false)
        .build()
        .getOptions();
      return [options.get('title'), options.get('width')];
    },
  },
  {
    method: 'EmbeddedChartBuilder.setPosition(anchorRowPos, anchorColPos, offsetX, offsetY)',
    reliesOn: 'The corner stands at a cell, both counted from 1.',
    ask(bench) {
      const place = drawn(bench).build().getContainerInfo();
      return [place.getAnchorRow() - bench.row, place.getAnchorColumn()];
    },
  },
  {
    method: 'EmbeddedChartBuilder.build()',
    reliesOn: 'The finished chart, on no tab yet.',
    ask: (bench) => drawn(bench).build().getRanges().length,
  },
  {
    method: 'Sheet.insertChart(chart)',
    reliesOn: 'Puts a built chart on the tab, and answers nothing.',
    ask(bench) {
      const before = bench.sheet.getCharts().length;
      const answer: unknown = bench.sheet.insertChart(drawn(bench).build());
      return [isNothing(answer), bench.sheet.getCharts().length - before];
    },
  },
  {
    method: 'Sheet.getCharts()',
    reliesOn: 'The charts of this tab, with the cells that they draw.',
    ask: (bench) => [placed(bench)?.getRanges().length, bench.sheet.getCharts().length],
  },
  {
    method: 'EmbeddedChart.getChartId()',
    reliesOn: 'A number by which a chart on a tab is known again.',
    ask(bench) {
      const id = placed(bench)?.getChartId();
      return [typeof id, bench.sheet.getCharts()[0]?.getChartId() === id];
    },
  },
  {
    method: 'EmbeddedChart.getOptions()',
    reliesOn: 'What was set for a chart, also for one that was read from the tab.',
    ask: (bench) => typeof placed(bench)?.getOptions().get,
  },
  {
    method: 'ChartOptions.get(option)',
    reliesOn: 'The title of a chart on the tab, as it was set; nothing for what was never set.',
    ask(bench) {
      const options = placed(bench)?.getOptions();
      return [options?.get('title'), isNothing(options?.get('subtitle'))];
    },
  },
  {
    method: 'EmbeddedChart.modify()',
    reliesOn: 'A builder that holds the chart as it is on the tab, its id and its options.',
    ask(bench) {
      const options = placed(bench)?.modify().setOption('width', 300).build().getOptions();
      return [options?.get('title'), options?.get('width')];
    },
  },
  {
    method: 'Sheet.updateChart(chart)',
    reliesOn:
      'The chart keeps its id and what was not set; error bars and one bar’s colour are kept.',
    ask(bench) {
      const before = placed(bench);
      if (!before) return [];
      const series = {
        0: { type: 'bars', items: { 0: { color: '#0b57d0' } } },
        1: { type: 'line', errorBars: { errorType: 'constant', magnitude: 0.1 } },
      };
      bench.sheet.updateChart(before.modify().setOption('series', series).build());
      const [after] = bench.sheet.getCharts();
      const options = after?.getOptions();
      return [
        after?.getChartId() === before.getChartId(),
        options?.get('title'),
        options?.get('series.1.errorBars.magnitude'),
        options?.get('series.0.items.0.color'),
      ];
    },
  },
  {
    method: 'Sheet.removeChart(chart)',
    reliesOn: 'Takes this chart off the tab and no other.',
    ask(bench) {
      const first = placed(bench);
      bench.sheet.insertChart(drawn(bench).build());
      if (first) bench.sheet.removeChart(first);
      const left = bench.sheet.getCharts();
      const isOther = left[0]?.getChartId() !== first?.getChartId();
      for (const chart of left) bench.sheet.removeChart(chart);
      return [left.length, isOther];
    },
  },
];
