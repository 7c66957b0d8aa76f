// The menu of the development build: the published one, and beside it the check of the platform.
import { onOpen as addPublishedMenu } from '../../../../src/menu';
import { refusalOf } from '../../../../src/sheets/refusal';
import { openWorkbook } from '../../../../src/sheets/workbook';
import { checkPlatform } from './check';
import { loadVerdict, writeLoadReport } from './load-report';
import { loadTest } from './load-test';
import { verdictOf, writeReport } from './report';

const TITLE = 'EQL platform check';
/** A large list of a large programme. */
const LOAD_ROWS = 5000;

export function onOpen(): void {
  addPublishedMenu();
  SpreadsheetApp.getUi()
    .createMenu(TITLE)
    .addItem('Check this platform', 'checkThisPlatform')
    .addItem('Load test', 'runLoadTest')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

/** Takes about a minute, and asks the person to press OK once. */
export function checkThisPlatform(): void {
  // Fails where there is no one to tell, as in a formula: before anything is done.
  const ui = SpreadsheetApp.getUi();
  const workbook = openWorkbook(() => new Date());
  const findings = checkPlatform(workbook);
  writeReport(workbook, findings);
  ui.alert(TITLE, verdictOf(findings), ui.ButtonSet.OK);
}

/** Takes some minutes: 5,000 rows scored and a summary built, with the time of each call. */
export function runLoadTest(): void {
  const ui = SpreadsheetApp.getUi();
  const workbook = openWorkbook(() => new Date());
  try {
    const stages = loadTest(workbook, LOAD_ROWS);
    writeLoadReport(workbook, LOAD_ROWS, stages);
    ui.alert(TITLE, loadVerdict(LOAD_ROWS, stages), ui.ButtonSet.OK);
  } catch (error) {
    ui.alert(TITLE, refusalOf(error).message, ui.ButtonSet.OK);
  }
}
