// Charts on a sheet.

import { evaluate, failure, testHost } from '../support/test-host';

const sheets = {
  Data: [
    ['Type', 'Rate', 'Low'],
    ['EQL', 0.4, 0.3],
    ['MQL', 0.2, 0.1],
  ],
};
const COLUMN =
  "s.newChart().asColumnChart().addRange(s.getRange('A1:C3')).setNumHeaders(1).setTitle('Conversion').setColors(['#1155cc', '#aaaaaa'])" +
  ".setLegendPosition(Charts.Position.BOTTOM).setYAxisTitle('Rate').setRange(0, 1).setPosition(5, 2, 10, 20).setOption('width', 640)";

test('A chart has no id before it is on the sheet, and keeps the same one afterwards', () => {
  const host = testHost({ sheets });
  expect(evaluate(host, `${COLUMN}.build().getChartId()`)).toBeNull();
  expect(evaluate(host, `typeof s.insertChart(${COLUMN}.build())`)).toBe('undefined');
  const id = evaluate(host, 's.getCharts()[0].getChartId()');
  expect(typeof id).toBe('number');
  evaluate(
    host,
    "(s.updateChart(s.getCharts()[0].modify().setOption('title', 'Other').build()), 0)",
  );
  expect(
    evaluate(
      host,
      "[s.getCharts().length, s.getCharts()[0].getChartId(), s.getCharts()[0].getOptions().get('title')]",
    ),
  ).toEqual([1, id, 'Other']);
});

test('A chart knows its place and its ranges', () => {
  const host = testHost({ sheets });
  evaluate(host, `(s.insertChart(${COLUMN}.build()), 0)`);
  const chart = 's.getCharts()[0]';
  const box = `${chart}.getContainerInfo()`;
  expect(
    evaluate(
      host,
      `[${box}.getAnchorRow(), ${box}.getAnchorColumn(), ${box}.getOffsetX(), ${box}.getOffsetY(), ${chart}.getRanges()[0].getA1Notation(), ${chart}.getNumHeaders()]`,
    ),
  ).toEqual([5, 2, 10, 20, 'A1:C3', 1]);
});

test('The engine draws the chart from its description', () => {
  const host = testHost({ sheets });
  evaluate(host, `(s.insertChart(${COLUMN}.build()), 0)`);
  const { getters } = host.model;
  const [chartId = ''] = getters.getChartIds(getters.getSheetIds()[0] ?? '');
  expect(getters.getChartDefinition(chartId)).toMatchObject({
    type: 'bar',
    title: { text: 'Conversion' },
    legendPosition: 'bottom',
    axesDesign: { y: { title: { text: 'Rate' }, min: 0, max: 1 } },
  });
  const runtime = getters.getChartRuntime(chartId) as {
    chartJsConfig: {
      data: {
        labels: string[];
        datasets: { label: string; data: number[]; backgroundColor: string }[];
      };
    };
  };
  const { labels, datasets } = runtime.chartJsConfig.data;
  expect(labels).toEqual(['EQL', 'MQL']);
  expect(datasets.map(({ label, data }) => [label, data])).toEqual([
    ['Rate', [0.4, 0.2]],
    ['Low', [0.3, 0.1]],
  ]);
});

test.each([
  'Area',
  'Bar',
  'Column',
  'Combo',
  'Line',
  'Pie',
  'Scatter',
])('The %s chart can be drawn', (type) => {
  const host = testHost({ sheets });
  evaluate(
    host,
    `(s.insertChart(s.newChart().as${type}Chart().addRange(s.getRange('A1:B3')).setNumHeaders(1).setPosition(1, 5, 0, 0).build()), 0)`,
  );
  const { getters } = host.model;
  const [chartId = ''] = getters.getChartIds(getters.getSheetIds()[0] ?? '');
  expect(getters.getChartRuntime(chartId)).toBeDefined();
});

test.each([
  ['Line', '', 2, undefined],
  ['Combo', '', 2, undefined],
  ['Line', ".setOption('useFirstColumnAsDomain', true)", 1, '30'],
  ['Combo', ".setOption('useFirstColumnAsDomain', 'true')", 1, '30'],
  // Only where its numbers could be taken for figures.
  ['Column', '', 1, '30'],
])('A %s chart%s over a first column of numbers draws %i series', (type, option, count, label) => {
  const days = [['Days', 'Share'], ...[30, 60].map((days) => [days, days / 100])];
  const host = testHost({ sheets: { Data: days } });
  evaluate(
    host,
    `(s.insertChart(s.newChart().as${type}Chart().addRange(s.getRange('A1:B3')).setNumHeaders(1)${option}.setPosition(1, 5, 0, 0).build()), 0)`,
  );
  const { getters } = host.model;
  const [chartId = ''] = getters.getChartIds(getters.getSheetIds()[0] ?? '');
  const { chartJsConfig } = getters.getChartRuntime(chartId) as {
    chartJsConfig: { data: { labels: string[]; datasets: object[] } };
  };
  expect(chartJsConfig.data.datasets).toHaveLength(count);
  if (label !== undefined) expect(String(chartJsConfig.data.labels[0])).toBe(label);
});

test('A removed chart is gone, and another can’t be found in its place', () => {
  const host = testHost({ sheets });
  expect(
    evaluate(
      host,
      `(s.insertChart(${COLUMN}.build()), s.removeChart(s.getCharts()[0]), s.getCharts().length)`,
    ),
  ).toBe(0);
  expect(failure(host, `s.removeChart(${COLUMN}.build())`)).toBe(
    'Exception: The chart does not exist on this sheet.',
  );
});

test('Only the builder of a type has a title; the general one has options', () => {
  expect(failure(testHost(), "s.newChart().setTitle('x')")).toBe(
    'Error: Local host: EmbeddedChartBuilder.setTitle is not implemented',
  );
});

test.each([
  [
    "s.newChart().setChartType('COLUMN')",
    "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
  ],
  [
    's.newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)',
    'The hidden dimension strategy cannot be set on this chart.',
  ],
])('%s fails as at Google', (call, message) => {
  expect(failure(testHost(), call)).toBe(`Exception: ${message}`);
});

test('A type that the engine can’t draw is said to be missing', () => {
  const built =
    "s.newChart().setChartType(Charts.ChartType.GAUGE).addRange(s.getRange('A1:B3')).build()";
  expect(failure(testHost(), built)).toBe(
    'Error: Local host: charts of type GAUGE are not implemented',
  );
});
