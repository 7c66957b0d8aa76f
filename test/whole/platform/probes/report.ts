// The report tab of a platform check: one row a method, what differs first; asks nothing itself.
import { productName, version } from '../../../../package.json';
import { asCellText } from '../../../../src/core/cells/sheet-text';
import { type GoogleSheet, googleSheet, googleSpreadsheet } from '../../../../src/sheets/google';
import { addTab } from '../../../../src/sheets/own-tabs';
import type { Workbook } from '../../../../src/sheets/workbook';
import type { Finding, Outcome } from './check';
import { issueLines } from './for-an-issue';

const REPORT_NAME = 'EQL platform check';
const HEADERS = ['Result', 'Method', 'Local host', 'Here', 'What the add-on relies on'] as const;
const FOR_AN_ISSUE = 'For an issue: copy the cells below';
/** The first five beside an open sidebar. */
const WIDTHS = [80, 310, 200, 200, 360, 300] as const;
const HEADER_ROW = 4;
const COLORS: Readonly<Record<Outcome, string>> = {
  different: '#f4cccc',
  'not asked': '#fff2cc',
  same: '#ffffff',
};
const ORDER: readonly Outcome[] = ['different', 'not asked', 'same'];

const count = (findings: readonly Finding[], outcome: Outcome): number =>
  findings.filter((finding) => finding.outcome === outcome).length;

/** `133 questions asked: 115 the same as in the local host, 2 different.` */
export function verdictOf(findings: readonly Finding[]): string {
  const left = count(findings, 'not asked');
  const asked = findings.length - left;
  const different = count(findings, 'different');
  const said = `${asked} questions asked: ${asked - different} the same as in the local host, ${different} different.`;
  return left === 0 ? said : `${said} ${left} not asked, for lack of time: run the check again.`;
}

function dress(sheet: GoogleSheet, sorted: readonly Finding[]): void {
  const width = HEADERS.length;
  WIDTHS.forEach((pixels, column) => {
    sheet.setColumnWidth(column + 1, pixels);
  });
  sheet.getRange(1, 1, 1, width).setFontSize(13).setFontWeight('bold');
  sheet.getRange(HEADER_ROW, 1, 1, width).setFontWeight('bold').setBackground('#e8eaed');
  sheet
    .getRange(HEADER_ROW + 1, 1, sorted.length, width)
    .setWrap(true)
    .setVerticalAlignment('top')
    .setBackgrounds(sorted.map(({ outcome }) => HEADERS.map(() => COLORS[outcome])));
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setHiddenGridlines(true);
}

/** In one column, all that isn't the same and every open question. */
function writeForAnIssue(
  sheet: GoogleSheet,
  sorted: readonly Finding[],
  conditions: readonly string[],
): void {
  const told = sorted.filter(({ outcome, method }) => outcome !== 'same' || /^Open: /.test(method));
  const lines = issueLines(
    [`Platform check of ${conditions.join(', ')}`, '', verdictOf(sorted)],
    HEADERS.slice(0, 4),
    told.map(({ outcome, method, expected, found }) => [outcome, method, expected, found]),
  );
  const column = [FOR_AN_ISSUE, ...lines].map((text) => [asCellText(text)]);
  sheet.getRange(HEADER_ROW, HEADERS.length + 1, column.length, 1).setValues(column);
}

/** Writes a new report tab and brings it to the front. */
export function writeReport(workbook: Workbook, findings: readonly Finding[]): void {
  const spreadsheet = googleSpreadsheet(workbook);
  const sheet = googleSheet(addTab(workbook, REPORT_NAME));
  const sorted = Array.from(findings).sort(
    (one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome),
  );
  const conditions = [
    `${productName} ${version}`,
    `locale ${spreadsheet.getSpreadsheetLocale()}`,
    `time zone ${spreadsheet.getSpreadsheetTimeZone()}`,
  ];
  const heading = [
    [verdictOf(findings)],
    [
      `${conditions.join(', ')}. The scratch tab is deleted; delete this one when you have read it.`,
    ],
  ];
  const rows = sorted.map(({ outcome, method, reliesOn, expected, found }) =>
    [outcome, method, expected, found, reliesOn].map((text) => asCellText(text)),
  );
  sheet.getRange(1, 1, heading.length, 1).setValues(heading);
  sheet.getRange(HEADER_ROW, 1, rows.length + 1, HEADERS.length).setValues([[...HEADERS], ...rows]);
  writeForAnIssue(sheet, sorted, conditions);
  dress(sheet, sorted);
  spreadsheet.setActiveSheet(sheet);
}
