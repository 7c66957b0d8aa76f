// The report tab of a load test: a line for each method of each stage, and the same for an issue.
import { productName, version } from '../../../../package.json';
import { asCellText } from '../../../../src/core/cells/sheet-text';
import { googleSheet, googleSpreadsheet } from '../../../../src/sheets/google';
import { addTab } from '../../../../src/sheets/own-tabs';
import type { Workbook } from '../../../../src/sheets/workbook';
import { issueLines } from './for-an-issue';
import type { Stage } from './load-test';

const REPORT_NAME = 'EQL load test';
const HEADERS = ['Stage', 'Call', 'Calls', 'Milliseconds', 'Slowest'] as const;

const rounded = (milliseconds: number): string => String(Math.round(milliseconds));

const linesOf = ({ name, milliseconds, timings }: Stage): string[][] => {
  const inCalls = timings.reduce((sum, timing) => sum + timing.milliseconds, 0);
  return [
    [name, 'all', '', rounded(milliseconds), ''],
    ...timings.map((timing) => [
      name,
      timing.method,
      String(timing.calls),
      rounded(timing.milliseconds),
      rounded(timing.slowest),
    ]),
    [
      name,
      'the rest: the script itself, and services that aren’t timed',
      '',
      rounded(milliseconds - inCalls),
      '',
    ],
  ];
};

/** `5,000 rows: Score this sheet 12.3 s, ...` */
export const loadVerdict = (rows: number, stages: readonly Stage[]): string =>
  `${rows.toLocaleString('en')} rows: ${stages
    .map(({ name, milliseconds }) => `${name} ${(milliseconds / 1000).toFixed(1)} s`)
    .join(', ')}.`;

export function writeLoadReport(workbook: Workbook, rows: number, stages: readonly Stage[]): void {
  const spreadsheet = googleSpreadsheet(workbook);
  const sheet = googleSheet(addTab(workbook, REPORT_NAME));
  const lines = stages.reduce<string[][]>((all, stage) => all.concat(linesOf(stage)), []);
  const verdict = loadVerdict(rows, stages);
  const about = [`Load test of ${productName} ${version}`, '', verdict];
  const issue = issueLines(about, HEADERS, lines);
  sheet.getRange(1, 1).setValues([[verdict]]);
  sheet
    .getRange(3, 1, lines.length + 1, HEADERS.length)
    .setValues([[...HEADERS], ...lines.map((line) => line.map((text) => asCellText(text)))]);
  const column = ['For an issue: copy the cells below', ...issue].map((text) => [asCellText(text)]);
  const more = column.length + 2 - sheet.getMaxRows();
  if (more > 0) sheet.insertRowsAfter(sheet.getMaxRows(), more);
  sheet.getRange(3, HEADERS.length + 2, column.length, 1).setValues(column);
  spreadsheet.setActiveSheet(sheet);
}
