// Charts as the preview draws them, where the engine has no place for what the add-on asked for.
import { breakLabels, type LabelledScale } from '../../../host/browser/chart-labels';
import { type DrawnSeries, drawSeriesAsAsked } from '../../../host/browser/chart-series';
import { evaluate, testHost } from '../support/test-host';

const sheets = {
  Data: [
    ['Type', 'Rate', 'Low', 'Middle EQL'],
    ['EQL', 0.4, 0.3, 0.42],
    ['MQL', 0.2, 0.1, ''],
  ],
};

/** The series of a combo chart over the four columns, as they are drawn. */
function drawn(series: object): readonly DrawnSeries[] {
  const host = testHost({ sheets });
  drawSeriesAsAsked(host.workbook);
  evaluate(
    host,
    `(s.insertChart(s.newChart().asComboChart().addRange(s.getRange('A1:D3')).setNumHeaders(1)
      .setOption('series', ${JSON.stringify(series)}).setPosition(1, 6, 0, 0).build()), 0)`,
  );
  const { getters } = host.workbook.model;
  const [chartId = ''] = getters.getChartIds(getters.getSheetIds()[0] ?? '');
  const look = () => getters.getChartRuntime(chartId) as never;
  look();
  // A second look changes nothing.
  const { chartJsConfig } = look() as {
    chartJsConfig: { data: { datasets: readonly DrawnSeries[] } };
  };
  return chartJsConfig.data.datasets;
}

test('one bar has a colour of its own, the others that of their series', () => {
  const [bars] = drawn({
    0: { type: 'bars', color: '#bdc1c6', items: { 0: { color: '#0b57d0' } } },
  });
  expect(bars?.backgroundColor).toEqual(['#0b57d0', expect.stringMatching(/#bdc1c6/i)]);
});

test('a line of no width is a row of dots', () => {
  const [, dots] = drawn({ 0: { type: 'bars' }, 1: { type: 'line', lineWidth: 0, pointSize: 6 } });
  expect(dots).toMatchObject({ type: 'line', showLine: false, pointRadius: 3 });
});

test('error bars of one length are drawn, others aren’t known', () => {
  const series = (errorType: string): object => ({
    0: { type: 'bars' },
    2: { type: 'line', errorBars: { errorType, magnitude: 0.08 } },
  });
  expect(drawn(series('constant')).map(({ whisker }) => whisker)).toEqual([
    undefined,
    undefined,
    0.08,
  ]);
  expect(drawn(series('percent')).some(({ whisker }) => whisker !== undefined)).toBe(false);
});

test('labels are whole, in lines; the marks of an axis of numbers stay as they are', () => {
  const label = (text: string, scale: LabelledScale): unknown => {
    breakLabels(scale);
    return scale.ticks?.callback?.call({ getLabelForValue: () => text }, 0);
  };
  expect(label('EQL', { ticks: {} })).toEqual(['EQL']);
  expect(label('Inbound demo request from the web', { type: 'category', ticks: {} })).toEqual([
    'Inbound demo',
    'request from the',
    'web',
  ]);
  expect(label('30', { type: 'linear', ticks: {} })).toBeUndefined();
});
