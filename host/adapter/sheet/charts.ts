// Sheet: charts.

import { chartBuilder } from '../charts/chart-builder';
import { newDraft, specOf } from '../charts/chart-draft';
import { CHART, chartObject, type GoogleChart } from '../charts/embedded-chart';
import { requireSheet } from '../range/block';
import { Exception } from '../service/exception';
import { act, local, lookup, type MethodTable } from '../service/method';
import { service } from '../service/signature';
import { book } from '../service/world';
import type { GoogleSheet, SheetHandle } from './sheet';

const CHART_TYPE = service('EmbeddedChart');

/** The engine's id of a chart that is on the sheet. */
function chartId(sheetId: string, chart: GoogleChart): string {
  const { chartId: id } = CHART.state(chart);
  const known = book().charts.list(sheetId);
  const found = known.find((item) => item.chartId === id);
  if (found === undefined) throw new Exception('The chart does not exist on this sheet.');
  return found.chartId;
}

export const sheetCharts: MethodTable<
  SheetHandle,
  Pick<GoogleSheet, 'newChart' | 'insertChart' | 'updateChart' | 'removeChart' | 'getCharts'>
> = {
  newChart: local([[]], ({ sheetId }) => chartBuilder(newDraft(sheetId))),
  getCharts: lookup([[]], ({ sheetId }) => {
    requireSheet(sheetId);
    // In no order that says which was placed when: a chart is known by its id alone.
    const newestFirst = Array.from(book().charts.list(sheetId)).reverse();
    return newestFirst.map((chart) => chartObject(chart, sheetId));
  }),
  insertChart: act([[CHART_TYPE]], ({ sheetId }, chart: GoogleChart) => {
    requireSheet(sheetId);
    book().charts.add(sheetId, specOf(CHART.state(chart)));
  }),
  updateChart: act([[CHART_TYPE]], ({ sheetId }, chart: GoogleChart) => {
    requireSheet(sheetId);
    book().charts.update(sheetId, chartId(sheetId, chart), specOf(CHART.state(chart)));
  }),
  removeChart: act([[CHART_TYPE]], ({ sheetId }, chart: GoogleChart) => {
    requireSheet(sheetId);
    book().charts.remove(sheetId, chartId(sheetId, chart));
  }),
};
