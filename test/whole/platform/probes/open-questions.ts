// What is unsettled about the platform, asked of it: no method of the add-on's, but what it does in workbooks
// of the real world. The answers that are expected are the local host's.
import { wallClockOf } from '../../../../src/sheets/wall-clock';
import { type Bench, cells, isNothing, type Probe, refusal } from './probe';

const CHART_TAB = 'EQL platform check (chart)';
const LOST_TAB = 'EQL platform check (lost)';
const LOST_NAME = 'EQL_PLATFORM_CHECK_LOST';
/** A formula's result comes a little later at Google's. */
const WAITS = 10;

const kindOf = (value: unknown): string =>
  Object.prototype.toString.call(value) === '[object Date]' ? 'a day' : typeof value;

/** What lies in a plain-text cell after something was written to it. */
function inPlainText(bench: Bench, value: string | number | Date): unknown {
  cells(bench)
    .setNumberFormat('@')
    .setValues([[value]]);
  return cells(bench).getValues()[0]?.[0];
}

/** What a formula shows once it has been worked out. */
function shown(bench: Bench, formula: string): string {
  const range = bench.sheet.getRange(bench.row, 3);
  range.setFormula(formula);
  for (let wait = 0; wait < WAITS; wait += 1) {
    SpreadsheetApp.flush();
    const text = range.getDisplayValues()[0]?.[0] ?? '';
    if (!/^Loading/.test(text)) return text;
    Utilities.sleep(1000);
  }
  return 'Loading...';
}

function chartOn(bench: Bench, title: string): void {
  cells(bench, 3, 2).setValues([
    ['Month', 'EQL'],
    [1, 0.2],
    [2, 0.4],
  ]);
  const builder = bench.sheet
    .newChart()
    .asLineChart()
    .addRange(cells(bench, 3, 2));
  const chart = builder
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('series', { 0: { lineWidth: 0, pointSize: 5 } })
    .setPosition(bench.row, 4, 0, 0);
  bench.sheet.insertChart(chart.build());
}

const clearCharts = ({ sheet }: Bench): void => {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
};

/** A chart moved to a tab of its own, which is gone afterwards. */
function chartTab<Answer>(
  bench: Bench,
  ask: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => Answer,
): Answer | string {
  const { spreadsheet } = bench;
  clearCharts(bench);
  chartOn(bench, 'moved');
  const [chart] = bench.sheet.getCharts();
  if (!chart) return 'no chart';
  const front = spreadsheet.getActiveSheet();
  const tab = spreadsheet.moveChartToObjectSheet(chart);
  try {
    tab.setName(CHART_TAB);
    spreadsheet.setActiveSheet(tab);
    return ask(tab);
  } finally {
    spreadsheet.setActiveSheet(front);
    spreadsheet.deleteSheet(tab);
  }
}

/** A name whose tab was deleted; it is gone afterwards. */
function lostName<Answer>(bench: Bench, ask: () => Answer): Answer {
  const { spreadsheet } = bench;
  const front = spreadsheet.getActiveSheet();
  const tab = spreadsheet.insertSheet(LOST_TAB, spreadsheet.getNumSheets());
  spreadsheet.setNamedRange(LOST_NAME, tab.getRange('A1:B2'));
  spreadsheet.setActiveSheet(front);
  spreadsheet.deleteSheet(tab);
  try {
    return ask();
  } finally {
    for (const named of spreadsheet.getNamedRanges()) {
      if (named.getName() === LOST_NAME) named.remove();
    }
  }
}

function ruleText(bench: Bench, formula: string): unknown {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#f4cccc')
    .setRanges([cells(bench, 2, 1), bench.sheet.getRange(bench.row, 2, 2, 1)]);
  bench.sheet.setConditionalFormatRules([rule.build()]);
  const [placed] = bench.sheet.getConditionalFormatRules();
  bench.sheet.clearConditionalFormatRules();
  return [placed?.getBooleanCondition()?.getCriteriaValues(), placed?.getRanges().length];
}

const question = (asked: string, reliesOn: string, ask: Probe['ask']): Probe => ({
  method: `Open: ${asked}`,
  reliesOn,
  ask,
});

export const OPEN_QUESTIONS: readonly Probe[] = [
  question(
    'an apostrophe before a text, written to a plain-text cell',
    'Either: what is read back with it is written again without it.',
    (bench) => inPlainText(bench, "'=x"),
  ),
  question(
    'a Date written to a plain-text cell',
    'Either: what reads back as no day is written again as 2026-03-09.',
    (bench) => kindOf(inPlainText(bench, new Date(2026, 2, 9))),
  ),
  question(
    'a number written to a plain-text cell',
    'Nothing: new columns of ours get a format.',
    (bench) => kindOf(inPlainText(bench, 80)),
  ),
  question(
    'the format of a column that is inserted behind a plain-text one',
    'Nothing: new columns of ours get a format.',
    ({ sheet, row }) => {
      const last = sheet.getMaxColumns();
      sheet.getRange(row, last).setNumberFormat('@');
      sheet.insertColumnsAfter(last, 1);
      return sheet.getRange(row, last + 1).getNumberFormat();
    },
  ),
  question('the order of two charts', 'Nothing: charts are told apart by their ids.', (bench) => {
    clearCharts(bench);
    chartOn(bench, 'first');
    chartOn(bench, 'second');
    return bench.sheet.getCharts().map((chart) => chart.getOptions().get('title'));
  }),
  question(
    'a numeric first column as the domain of a line chart, and a line of no width',
    'Both options are kept; look at the chart of a summary too.',
    (bench) => {
      clearCharts(bench);
      chartOn(bench, 'domain');
      const options = bench.sheet.getCharts()[0]?.getOptions();
      return [options?.get('useFirstColumnAsDomain'), options?.get('series.0.lineWidth')];
    },
  ),
  question('what a chart’s own tab is', 'It is told by its type.', (bench) =>
    chartTab(bench, (tab) => [String(tab.getType()), typeof tab.getSheetId()]),
  ),
  question('what a chart’s own tab refuses', 'Its cells are never asked for.', (bench) =>
    chartTab(bench, (tab) => [
      refusal(() => tab.getDataRange()),
      refusal(() => tab.getLastRow()),
      refusal(() => tab.getRange(1, 1)),
      refusal(() => tab.createDeveloperMetadataFinder().find()),
    ]),
  ),
  question('the selected cell while a chart’s own tab is in front', 'There is none.', (bench) =>
    chartTab(bench, () => isNothing(bench.spreadsheet.getCurrentCell())),
  ),
  question(
    'a name whose tab was deleted: its range, whether it is listed, whether it can be given anew',
    'Any: it is taken off and given anew.',
    (bench) =>
      lostName(bench, () => [
        isNothing(bench.spreadsheet.getRangeByName(LOST_NAME)),
        bench.spreadsheet.getNamedRanges().some((named) => named.getName() === LOST_NAME),
        refusal(() => bench.spreadsheet.setNamedRange(LOST_NAME, cells(bench))),
      ]),
  ),
  question('the clocks of time zones', 'Intl knows zones, and their summer time.', () =>
    ['Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu'].map((zone) =>
      wallClockOf(zone)
        .shown(new Date(Date.UTC(2026, 6, 1, 12)))
        .toISOString(),
    ),
  ),
  question(
    'a semicolon between a formula’s arguments, in this locale',
    'Nothing: formulas of ours have none.',
    (bench) => shown(bench, '=SUM(1;2)'),
  ),
  question(
    'a rule’s formula and ranges, read back',
    'Not their text: what they mean is compared.',
    (bench) => ruleText(bench, '=len($A1)<>2'),
  ),
  question('a rule that speaks of another tab', 'It stops our rules and no scores.', (bench) => {
    const [first] = bench.spreadsheet.getSheets();
    return refusal(() => ruleText(bench, `='${first?.getName()}'!$A1>2`));
  }),
  question(
    'a formula of ours that refers to a cell with NOW()',
    'It is refused, as its help says.',
    (bench) => {
      cells(bench).setFormula('=NOW()');
      return shown(bench, `=EQL_DOMAIN(A${bench.row})`);
    },
  ),
  question(
    'HtmlService.createHtmlOutputFromFile in a formula',
    'Nothing yet: it would let formulas speak the person’s language.',
    (bench) => shown(bench, '=EQL_CHECK_FILE()'),
  ),
];
